import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { foldForms, overWhere } from "../../../src/ruleset/schema/fold.js";
import { expected, issuesOf, refusals } from "../check/support.js";

const leaf = { kind: "leaf", leaf: "points" };
const items = { items: [{ each: 1 }] };
const over = { over: "law.faults" };
const leaves = { leaves: "law" };
const trim = { trim: { lowest: 1, highest: 0 } };
const always = { kind: "all", of: [] };
const holds = { where: always };

describe("folds that are written as they should be", () => {
  it.each<readonly [what: string, rule: object]>([
    ["over items", { kind: "sum", ...items, empty: 0 }],
    [
      "over items that are weighed and may not count",
      { kind: "mean", items: [{ each: 1, weight: 2, counts: always }], empty: 0, weightless: 0 },
    ],
    ["over nothing", { kind: "greatest", items: [] }],
    ["over a ledger", { kind: "sum", ...over, each: 1, ...holds, appealed: "ignored", empty: 0 }],
    ["over a ledger, weighed", { kind: "mean", ...over, each: 1, weight: 2, empty: 0, weightless: 0 }],
    [
      "over criteria",
      { kind: "least", ...leaves, each: leaf, goal: "foundation", prevention: false, ...holds, empty: 0 },
    ],
    [
      "over criteria, weighed",
      { kind: "mean", ...leaves, each: leaf, weight: { kind: "leaf", leaf: "weight" }, empty: 0, weightless: 0 },
    ],
    ["how many entries", { kind: "count", ...over, ...holds, appealed: "open" }],
    ["how many criteria", { kind: "count", ...leaves, goal: "foundation", prevention: true, ...holds }],
    ["how many conditions", { kind: "count", of: [always] }],
    ["a mean of items without extremes", { kind: "mean", ...items, ...trim }],
    ["a mean of entries without extremes", { kind: "mean", ...over, each: 1, empty: 0, ...trim }],
    ["a mean of criteria without extremes", { kind: "mean", ...leaves, each: leaf, trim: { lowest: 0, highest: 0 } }],
  ])("%s", (_what, rule) => expect(issuesOf([["@bonus.points", rule]])).toEqual([]));
});

describe("folds that are not", () => {
  const rows: readonly (readonly [what: string, rule: object, ...issues: readonly string[]])[] = [
    ["items that are no list", { kind: "sum", items: {} }, "type.wrong items"],
    ["an item without a number", { kind: "sum", items: [{}] }, "key.missing items.0.each"],
    ["an item with more", { kind: "sum", items: [{ each: 1, note: "x" }] }, "key.unknown items.0.note"],
    ["items with a test of all", { kind: "sum", ...items, ...holds }, "key.unknown where"],
    ["items with one number for all", { kind: "sum", ...items, each: 1 }, "key.unknown each"],
    ["a sum without extremes", { kind: "sum", ...items, ...trim }, "key.unknown trim"],
    ["the least without extremes", { kind: "least", ...leaves, each: 1, ...trim }, "key.unknown trim"],
    [
      "the greatest of weighed entries",
      { kind: "greatest", ...over, each: 1, weight: 1, empty: 0 },
      "key.unknown weight",
    ],
    ["a sum of weighed criteria", { kind: "sum", ...leaves, each: 1, weight: 1 }, "key.unknown weight"],
    ["a sum that may weigh nothing", { kind: "sum", ...leaves, each: 1, weightless: 1 }, "key.unknown weightless"],
    ["entries without a number", { kind: "sum", ...over }, "key.missing each"],
    ["criteria without a number", { kind: "mean", ...leaves }, "key.missing each"],
    ["entries that serve a goal", { kind: "sum", ...over, each: 1, goal: "foundation" }, "key.unknown goal"],
    ["entries that are prevention duties", { kind: "count", ...over, prevention: true }, "key.unknown prevention"],
    ["criteria under appeal", { kind: "sum", ...leaves, each: 1, appealed: "open" }, "key.unknown appealed"],
    ["how many of each", { kind: "count", ...leaves, each: 1 }, "key.unknown each"],
    ["how many, or what instead", { kind: "count", ...over, empty: 1 }, "key.unknown empty"],
    ["how many conditions that keep a test", { kind: "count", of: [always], ...holds }, "key.unknown where"],
    ["an appeal that is decided by chance", { kind: "count", ...over, appealed: "maybe" }, "value.notAllowed appealed"],
    ["a node that is a number", { kind: "count", leaves: 5 }, "type.wrong leaves"],
    ["a goal that is a number", { kind: "count", ...leaves, goal: 5 }, "type.wrong goal"],
    ["prevention in a word", { kind: "count", ...leaves, prevention: "yes" }, "type.wrong prevention"],
    ["extremes in a number", { kind: "mean", ...items, trim: 1 }, "type.wrong trim"],
    ["only the lowest", { kind: "mean", ...items, trim: { lowest: 1 } }, "key.missing trim.highest"],
    ["extremes in halves", { kind: "mean", ...items, trim: { lowest: 0.5, highest: 0 } }, "type.wrong trim.lowest"],
    [
      "fewer than no extremes",
      { kind: "mean", ...items, trim: { lowest: 0, highest: -1 } },
      "number.tooSmall trim.highest",
    ],
    ["extremes in text", { kind: "mean", ...items, trim: { lowest: 0, highest: "1" } }, "type.wrong trim.highest"],
    [
      "extremes and more",
      { kind: "mean", ...items, trim: { lowest: 0, highest: 0, middle: 1 } },
      "key.unknown trim.middle",
    ],
    ["a condition that is none", { kind: "count", ...leaves, where: 1 }, "type.wrong where"],
  ];
  it.each(refusals(rows))("$what", ({ given, issues }) => {
    const found = issues.map((issue) => issue.replace(" ", " @bonus.points."));
    expect(issuesOf([["@bonus.points", given]])).toEqual(expected(...found));
  });

  it.each<readonly [what: string, rule: object]>([
    ["items and a ledger", { kind: "sum", ...items, ...over }],
    ["a ledger and criteria", { kind: "count", ...over, ...leaves }],
    ["items and criteria", { kind: "mean", ...items, ...leaves }],
  ])("two sources at once: %s", (_what, rule) => {
    const found = issuesOf([["@bonus.points", rule]]);
    expect(found.length).toBeGreaterThan(0);
    for (const issue of found) expect(issue).toMatch(/^key\.(unknown|missing) rubrics\.station\.nodes\.1\.points\./);
  });
});

describe("the forms themselves", () => {
  const quantity = z.custom<never>((value) => value === "q");
  const condition = z.custom<never>((value) => value === "c");
  const forms = foldForms(quantity, condition);
  it("hold quantities and conditions where they belong", () => {
    const accepts = (form: z.ZodMiniType, value: unknown) => form.safeParse(value).success;
    expect(
      accepts(forms.meanLeaves, {
        kind: "mean",
        leaves: "n",
        each: "q",
        weight: "q",
        where: "c",
        empty: "q",
        weightless: "q",
      }),
    ).toBe(true);
    expect(accepts(forms.meanLeaves, { kind: "mean", leaves: "n", each: "c" })).toBe(false);
    expect(accepts(forms.countLeaves, { kind: "count", leaves: "n", where: "q" })).toBe(false);
    expect(accepts(forms.countOf, { kind: "count", of: ["c", "c"] })).toBe(true);
    expect(accepts(forms.countOf, { kind: "count", of: ["q"] })).toBe(false);
    expect(
      accepts(forms.foldItems, { kind: "least", items: [{ each: "q", counts: "c", weight: "q" }], empty: "q" }),
    ).toBe(true);
    expect(accepts(forms.foldItems, { kind: "mean", items: [] })).toBe(false);
    expect(accepts(z.strictObject(overWhere(condition)), { over: "a.b", where: "c", appealed: "counts" })).toBe(true);
    expect(accepts(z.strictObject(overWhere(condition)), { over: "a.b", where: "q" })).toBe(false);
  });
});
