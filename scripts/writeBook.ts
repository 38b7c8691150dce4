/**
 * Writes `docs/rules/<id>/<version>.md` for every shipped ruleset: `npx tsx scripts/writeBook.ts`. A test holds the committed
 * pages equal to what this writes.
 */
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { renderRules } from "../src/report/book/renderRules.js";
import type { Ruleset } from "../src/ruleset/ruleset.js";

const root = join(import.meta.dirname, "..");
const shipped = readdirSync(join(root, "src/rulesets"), { withFileTypes: true }).filter((entry) => entry.isDirectory());

for (const { name } of shipped) {
  const path = pathToFileURL(join(root, "src/rulesets", name, "index.ts")).href;
  const { releases } = (await import(path)) as { readonly releases: readonly Ruleset[] };
  for (const ruleset of releases) {
    const file = join(root, "docs/rules", ruleset.id, `${ruleset.version}.md`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, renderRules(ruleset));
    console.log(file);
  }
}
