/** docs/plan.md lists every operation with its fields, and every field of a plan. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import type { Op } from "../../src/index.js";
import { page, prose, root } from "./support/pages.js";

const plan = page("docs/plan.md");
const { text } = plan;

/** The fields of the operations named `K`. */
type FieldOf<K, O = Op> = O extends { readonly op: infer N } ? (K extends N ? Exclude<keyof O, "op"> : never) : never;

/** Fields of each operation: an operation or a field that is left out does not compile, nor one that does not exist. */
const operations: { readonly [K in Op["op"]]: { readonly [F in FieldOf<K>]: true } } = {
  number: { is: true },
  flag: { is: true },
  label: { is: true },
  inapplicable: { sort: true, because: true },
  unpublished: { node: true, greatest: true },
  fact: { fact: true, from: true },
  since: { fact: true, entry: true, from: true, in: true, started: true },
  earlierPoints: { from: true, rubric: true, node: true },
  earlierGrade: { from: true, rubric: true, grade: true, labels: true },
  sum: { of: true },
  product: { of: true },
  least: { of: true },
  greatest: { of: true },
  ratio: { of: true, zero: true, grid: true },
  rounded: { of: true, to: true, mode: true },
  limited: { of: true, floor: true, ceiling: true },
  line: { of: true, xs: true, ys: true, before: true, after: true },
  choose: { tests: true, branches: true },
  lookup: { of: true, labels: true, branches: true, else: true },
  given: { of: true, missing: true, notApplicable: true },
  fold: { how: true, items: true, trim: true, empty: true, weightless: true },
  share: { items: true, full: true, empty: true, weightless: true },
  allFull: { items: true, full: true, empty: true },
  ledger: { how: true, ledger: true, appealed: true, body: true, trim: true, empty: true, weightless: true },
  zeroed: { of: true, by: true },
  all: { of: true },
  any: { of: true },
  not: { of: true },
  compare: { of: true, relation: true, limit: true },
  within: { of: true, limits: true },
  among: { of: true, labels: true },
  status: { of: true, is: true },
  factStatus: { fact: true, is: true },
  evidenced: { fact: true },
  holding: { of: true },
  rank: { which: true, items: true, skip: true, order: true },
  sanctioned: { of: true, order: true, sets: true, caps: true },
  field: { field: true },
  fieldStatus: { field: true, is: true },
  entryEvidenced: {},
  outer: { of: true },
};

const named = (cell: string): readonly string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name!);

/** The rows of the table of operations: names and fields. */
const rows = text
  .slice(text.indexOf("## Operations"), text.indexOf("## The plan itself"))
  .split("\n")
  .filter((line) => line.startsWith("| `") && !line.startsWith("| `op`"))
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([, names = "", fields = ""]) => ({ names: named(names), fields: named(fields) }));

/** Names of the properties that a file declares in types. */
function declared(path: string): readonly string[] {
  const file = ts.createSourceFile(path, readFileSync(join(root, path), "utf8"), ts.ScriptTarget.ES2022, true);
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertySignature(node)) names.add(node.name.getText(file));
    // The steps of `explain` are told as a whole.
    if (!(ts.isTypeAliasDeclaration(node) && node.name.text === "Explain")) ts.forEachChild(node, visit);
  };
  visit(file);
  return [...names];
}

describe("docs/plan.md", () => {
  it("has a row for every operation, and no other", () => {
    expect(rows.flatMap(({ names }) => names).sort()).toEqual(Object.keys(operations).sort());
  });

  it.each(Object.entries(operations))("names the fields of %s", (op, fields) => {
    const row = rows.find(({ names }) => names.includes(op))!;
    expect(Object.keys(fields).filter((field) => !row.fields.includes(field))).toEqual([]);
  });

  it("names every field of a plan", () => {
    const names = new Set(named(prose(plan)));
    expect(declared("src/scoring/plan/plan.ts").filter((name) => !names.has(name))).toEqual([]);
  });
});
