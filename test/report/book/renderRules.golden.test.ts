/** The readable page of every shipped ruleset: a changed rule shows up in review as a changed row. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { renderRules } from "../../../src/report/book/renderRules.js";
import type { Ruleset } from "../../../src/ruleset/ruleset.js";
import { releases } from "../../../src/rulesets/shaanxi-2024/index.js";

const shipped: readonly Ruleset[] = [...releases];

it.each(shipped.map((ruleset) => ({ page: `docs/rules/${ruleset.id}/${ruleset.version}.md`, ruleset })))(
  "$page is what `npx tsx scripts/writeBook.ts` writes",
  ({ page, ruleset }) => {
    const committed = readFileSync(join(import.meta.dirname, "../../..", page), "utf8");
    expect(renderRules(ruleset)).toBe(committed);
  },
);
