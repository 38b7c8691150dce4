/** Every reason code by a rule that leads to it: a code without one does not compile. */
import { describe, expect, it } from "vitest";
import { type ReasonCode, reasonCodes } from "../../../src/scoring/card/reasonCode.js";
import { compileRubric } from "../../../src/scoring/plan/compileRubric.js";
import {
  absent,
  fact,
  fault,
  flag,
  graded,
  gradeOf,
  group,
  leaf,
  nodeOf,
  type Parts,
  points,
  rules,
  type Saying,
  scored,
  text,
  veto,
} from "../support.js";

type Case = readonly [parts: Parts, said?: Saying];
const rule = (x: Parameters<typeof leaf>[1], more?: Parameters<typeof leaf>[2]): Parts => ({
  nodes: [leaf("x", x, more)],
});
const total = (combine: Parameters<typeof group>[1], more: object = {}, child: object = {}): Parts => ({
  nodes: [group("x", combine, [leaf("y", fact("n"), { full: 5, ...child })], { full: 5, ...more })],
});
const grade = (more: object = {}): Parts => ({
  nodes: [leaf("total", fact("n"))],
  grades: { grade: graded([{ label: "three", atLeast: 90, requires: flag("also"), otherwise: "two", ...more }]) },
});
const bands = { kind: "bands", of: fact("n"), below: 0, cuts: [{ atLeast: 5, then: 1 }] } as const;
const line = {
  kind: "line",
  of: fact("n"),
  through: [
    [2, 0],
    [4, 1],
  ],
} as const;
const tally = { kind: "tally", of: [{ id: "a", count: fact("n"), each: 1 }], floor: -1, ceiling: 3 } as const;
const bonus = { kind: "tally", of: tally.of, ceiling: 3 } as const;
const taking = { kind: "tally", of: [{ id: "a", count: fact("n"), each: -1 }], floor: -1 } as const;
const cases = { kind: "cases", cases: [{ id: "a", when: flag("yes"), then: 1 }], else: 0 } as const;
const items = { kind: "mean", items: [{ each: fact("n"), weight: fact("m") }], weightless: 3 } as const;

const by: Readonly<Record<ReasonCode, Case>> = {
  "applies.no": [rule(1, { applies: flag("yes") }), { yes: false }],
  "fact.notApplicable": [rule(fact("n")), { n: "NA" }],
  "fact.missing": [rule(fact("n"))],
  "appeal.open": [rule({ kind: "count", over: "a.faults" }), { faults: [fault("f", {}, "appealed")] }],
  "node.notApplicable": [{ nodes: [leaf("x", points("y")), leaf("y", 1, { applies: flag("yes") })] }, { yes: false }],
  "rule.notApplicable": [rule(absent)],
  "rule.unpublished": [{ nodes: [{ id: "x", title: text("x"), basis: { kind: "unpublished", source: "order" } }] }],
  read: [rule(fact("n")), { n: 1 }],
  stated: [rule(1)],
  computed: [rule({ kind: "product", of: [2, 3] })],
  "check.met": [rule({ kind: "check", when: flag("yes"), worth: 1 }), { yes: true }],
  "check.unmet": [rule({ kind: "check", when: flag("yes"), worth: 1 }), { yes: false }],
  "case.taken": [rule(cases), { yes: true }],
  "case.else": [rule(cases), { yes: false }],
  "band.reached": [rule(bands), { n: 5 }],
  "band.below": [rule(bands), { n: 4 }],
  "lookup.matched": [
    rule({ kind: "lookup", of: { kind: "fact", fact: "a.kind" }, table: { town: 1 }, else: 2 }),
    { kind: "town" },
  ],
  "tally.none": [rule(tally), { n: 0 }],
  "tally.counted": [rule(tally), { n: 2 }],
  "tally.floor": [rule(taking), { n: 2 }],
  "tally.ceiling": [rule(tally), { n: 9 }],
  "limit.floor": [rule(fact("n"), { floor: 2 }), { n: 1 }],
  "limit.ceiling": [rule(fact("n"), { ceiling: 2 }), { n: 3 }],
  "line.inside": [rule(line), { n: 3 }],
  "line.before": [rule(line), { n: 1 }],
  "line.after": [rule(line), { n: 5 }],
  "given.missing": [rule({ kind: "given", of: fact("n"), missing: 1 })],
  "given.notApplicable": [rule({ kind: "given", of: fact("n"), notApplicable: 1 }), { n: "NA" }],
  "notApplicable.full": [rule(fact("n"), { full: 2, notApplicable: "full" }), { n: "NA" }],
  "notApplicable.points": [rule(fact("n"), { notApplicable: 1 }), { n: "NA" }],
  "missing.points": [rule(fact("n"), { missing: 1 })],
  "missing.notApplicable": [rule(fact("n"), { missing: absent })],
  "fold.taken": [rule(items), { n: 1, m: 1 }],
  "fold.empty": [rule(items), { n: "NA", m: 1 }],
  "fold.weightless": [rule(items), { n: 1, m: 0 }],
  "group.sum": [total("sum"), { n: 1 }],
  "group.mean": [total("mean"), { n: 1 }],
  "group.least": [total("least"), { n: 1 }],
  "group.greatest": [total("greatest"), { n: 1 }],
  "group.share": [total("share"), { n: 1 }],
  "group.allFull": [total("all"), { n: 5 }],
  "group.notAllFull": [total("all"), { n: 4 }],
  "group.empty": [total("sum"), { n: "NA" }],
  "group.weightless": [total("mean", {}, { weight: 0 }), { n: 1 }],
  "veto.zeroed": [
    { ...rule(fact("n")), vetoes: [veto("v", { zeroes: ["x"] })] },
    { n: 1, yes: true },
  ],
  "grade.cut": [grade(), { n: 90, also: true }],
  "grade.otherwise": [grade(), { n: 90, also: false }],
  "grade.else": [grade(), { n: 89 }],
  "grade.level": [{ nodes: [leaf("x", 1)], grades: { grade: { ...levelGrade("two") } } }],
  "grade.open": [grade(), {}],
  "grade.notApplicable": [grade(), { n: "NA" }],
};

function levelGrade(of: string) {
  return { title: text("g"), scale: "stars", basis: { kind: "illustrative" }, of } as const;
}

describe("reason codes", () => {
  it.each(reasonCodes)("%s comes out of a rule, as the plan said it might", (code) => {
    const [parts, said] = by[code];
    const card = scored(rules(parts), said);
    if (code.startsWith("grade.")) return expect(gradeOf(card).reason.code).toBe(code);
    expect(nodeOf(card, "x").reason.code).toBe(code);
    expect(compileRubric(rules(parts), "sheet").nodes[0]!.reasons).toContain(code);
  });

  it("are those that a plan may give for a node, and no others without cause", () => {
    const reasons = (parts: Parts) => compileRubric(rules(parts), "sheet").nodes[0]!.reasons;
    const always = ["fact.notApplicable", "fold.empty", "node.notApplicable", "rule.notApplicable"];
    expect(reasons(rule(1))).toEqual([...always, "stated"].sort());
    expect(reasons({ ...rule(fact("n"), { floor: 1 }), vetoes: [veto("v", { zeroes: ["x"] })] })).toEqual(
      [...always, "fact.missing", "limit.floor", "read", "veto.zeroed"].sort(),
    );
    expect(reasons(rule({ kind: "limited", of: bonus, ceiling: 1 }))).toEqual(
      [...always, "fact.missing", "limit.ceiling", "tally.ceiling", "tally.counted", "tally.none"].sort(),
    );
    expect(reasons(rule({ kind: "count", over: "a.faults" }))).toEqual(
      [...always, "fold.taken", "fact.missing", "appeal.open"].sort(),
    );
  });
});
