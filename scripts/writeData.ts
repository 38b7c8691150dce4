/**
 * Writes the data files of the package, after the build: JSON Schemas, and every shipped ruleset as JSON.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { schemaFiles } from "../src/cli/schemaFiles.js";

const root = join(import.meta.dirname, "..");

const write = (path: string, value: unknown): void => {
  const file = join(root, "dist", path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
};

const folders = (path: string): string[] =>
  existsSync(path)
    ? readdirSync(path, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort()
    : [];

for (const [name, make] of schemaFiles) write(`schemas/${name}.json`, make());

const shipped = join(root, "src/rulesets");
for (const name of folders(shipped)) {
  for (const version of folders(join(shipped, name))) {
    const entry = join(shipped, name, version, "index.ts");
    if (!existsSync(entry)) continue;
    const module: { readonly ruleset?: unknown } = await import(pathToFileURL(entry).href);
    if (module.ruleset === undefined) throw new Error(`${entry} exports no ruleset`);
    write(`rulesets/${name}/${version}/ruleset.json`, module.ruleset);
  }
}
