/** Which reasons a node may give, as its plan lists them: all of them, and no other. */
import { describe, expect, it } from "vitest";
import type { Quantity } from "../../../src/ruleset/expression.js";
import type { Criterion, Group } from "../../../src/ruleset/node.js";
import { compileRubric } from "../../../src/scoring/plan/compileRubric.js";
import { absent, fact, flag, group, leaf, rules, text } from "../support.js";

/** Any node may give these. */
const always = ["fact.notApplicable", "fold.empty", "node.notApplicable", "rule.notApplicable"];
const reasonsOf = (node: Criterion | Group): readonly string[] =>
  compileRubric(rules({ nodes: [node] }), "sheet").nodes[0]!.reasons.filter(
    (code) => !always.includes(code) && code !== "fact.missing" && code !== "appeal.open",
  );
const n = fact("n");
const gravity = fact("faults.gravity");
const fold = { over: "a.faults", each: gravity, empty: 0 } as const;

describe("the reasons of a criterion", () => {
  it.each<readonly [what: string, points: Quantity, more: Partial<Criterion>, reasons: readonly string[]]>([
    ["stated", 1, {}, ["stated"]],
    ["never applicable", absent, {}, []],
    ["what replaces the missing", n, { missing: 1 }, ["missing.notApplicable", "missing.points", "read"]],
    [
      "missing is not applicable",
      n,
      { missing: { kind: "notApplicable", reason: text("gone") } },
      ["missing.notApplicable", "read"],
    ],
    ["given for missing", { kind: "given", of: n, missing: 1 }, {}, ["given.missing", "read"]],
    ["given for not applicable", { kind: "given", of: n, notApplicable: 1 }, {}, ["given.notApplicable", "read"]],
    ["a tally", { kind: "tally", of: [{ id: "t", count: fact("m"), each: 1 }] }, {}, ["tally.counted", "tally.none"]],
    [
      "a tally with limits",
      { kind: "tally", of: [{ id: "t", count: fact("m"), each: 1 }], floor: 1, ceiling: 9 },
      {},
      ["tally.ceiling", "tally.counted", "tally.floor", "tally.none"],
    ],
    ["a sum of items", { kind: "sum", items: [{ each: n }] }, {}, ["fold.taken", "fold.weightless"]],
    ["a sum over a ledger", { kind: "sum", over: "a.faults", each: gravity }, {}, ["fold.taken"]],
    ["a mean over a ledger", { kind: "mean", ...fold }, {}, ["fold.taken"]],
    [
      "a mean with weights over a ledger",
      { kind: "mean", ...fold, weight: gravity, weightless: 0 },
      {},
      ["fold.taken", "fold.weightless"],
    ],
    ["a flag", { kind: "check", when: flag("also"), worth: 1 }, {}, ["check.met", "check.unmet"]],
  ])("%s", (_what, points, more, reasons) => expect(reasonsOf(leaf("x", points, more))).toEqual(reasons));
});

describe("the reasons of a group", () => {
  it.each<readonly [combine: Group["combine"], reasons: readonly string[]]>([
    ["sum", ["group.empty", "group.sum"]],
    ["least", ["group.empty", "group.least"]],
    ["mean", ["group.empty", "group.mean", "group.weightless"]],
    ["all", ["group.allFull", "group.empty", "group.notAllFull"]],
  ])("%s", (combine, reasons) => {
    const children = [leaf("x", fact("m"), { full: 20 })];
    expect(reasonsOf(group("g", combine, children, { full: 20 }))).toEqual(reasons);
  });
});
