/** Every `@example` in the doc comments of `src/` runs, and where it shows a value, gives it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import * as engine from "../../src/index.js";
import { root } from "./support/pages.js";
import * as samples from "./support/samples.js";
import { instrumented, type Shown } from "./support/shown.js";

interface Example {
  /** `src/exact/period.ts:23`. */
  readonly at: string;
  readonly path: string;
  readonly code: string;
}

/** The examples of one file: what follows `@example` up to the next tag or the end of the comment. */
function examplesOf(path: string): readonly Example[] {
  const text = readFileSync(join(root, path), "utf8");
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((comment) => {
    const lines = comment[0]
      .replace(/\s*\*\/$/, "")
      .split("\n")
      .map((line) => line.replace(/^\s*\* ?/, ""));
    const first = text.slice(0, comment.index).split("\n").length;
    return lines.flatMap((line, index) => {
      if (line.trim() !== "@example") return [];
      const rest = lines.slice(index + 1);
      const end = rest.findIndex((other) => other.startsWith("@"));
      const code = rest.slice(0, end === -1 ? rest.length : end).join("\n");
      return [{ at: `${path}:${first + index}`, path, code }];
    });
  });
}

const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .map((path) => `src/${path.replaceAll("\\", "/")}`)
  .filter((path) => path.endsWith(".ts"))
  .sort();
const examples = files.flatMap(examplesOf);

/** Runs an example in the scope of its module, of the engine and of the samples, the nearest first. */
async function run({ path, code }: Example): Promise<readonly Shown[]> {
  const module = (await import(join(root, path))) as Record<string, unknown>;
  const shown: Shown[] = [];
  const scope: Record<string, unknown> = {
    ...engine,
    ...samples,
    ...samples.own[path],
    ...module,
    shown: (line: number, got: unknown, expected: unknown) => shown.push({ line, got, expected }),
  };
  const program = new Function(...Object.keys(scope), `"use strict"; {\n${instrumented(code)}\n}`);
  program(...Object.values(scope));
  return shown;
}

describe("examples in doc comments", () => {
  it.each(examples)("$at", async (example) => {
    for (const { got, expected } of await run(example)) expect(got).toEqual(expected);
  });

  it("shows what comes of every function that is an entry to the engine", () => {
    const without = ["src/index.ts", "src/scoring/index.ts"].flatMap(exportedFunctions).filter(({ path, name }) => {
      const text = readFileSync(join(root, path), "utf8");
      const above =
        text
          .slice(0, text.search(new RegExp(`export function ${name}\\b`)))
          .split("/**")
          .at(-1) ?? "";
      return !above.includes("@example");
    });
    expect(without).toEqual([]);
  });
});

/** Functions that an index file passes on, with the file that each stands in. */
function exportedFunctions(index: string): readonly { readonly path: string; readonly name: string }[] {
  const file = ts.createSourceFile(index, readFileSync(join(root, index), "utf8"), ts.ScriptTarget.ES2022, true);
  return file.statements.filter(ts.isExportDeclaration).flatMap(({ moduleSpecifier, exportClause }) => {
    if (moduleSpecifier === undefined || exportClause === undefined || !ts.isNamedExports(exportClause)) return [];
    const path = join(index, "..", (moduleSpecifier as ts.StringLiteral).text)
      .replaceAll("\\", "/")
      .replace(/js$/, "ts");
    const text = readFileSync(join(root, path), "utf8");
    return exportClause.elements
      .map(({ name }) => name.text)
      .filter((name) => text.includes(`export function ${name}`))
      .map((name) => ({ path, name }));
  });
}
