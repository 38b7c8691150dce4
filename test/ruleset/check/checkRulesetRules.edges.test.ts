/** Rules just inside and just outside of what is allowed, and damage that must neither be refused twice nor bring down a check. */
import { describe, expect, it } from "vitest";
import { checkRulesetRules } from "../../../src/ruleset/check/checkRulesetRules.js";
import type { Ruleset } from "../../../src/ruleset/ruleset.js";
import { short } from "../../refusals/ruleset.table.js";
import { at, broken } from "../../refusals/support.js";

type Changes = readonly (readonly [place: string, value?: unknown])[];

const long = (place: string) => place.replace(/^@\w+/, (name) => short[name]!);
const issuesOf = (changes: Changes) =>
  checkRulesetRules(broken(...changes.map(([place, to]) => [at(long(place)), to] as const)) as Ruleset);

const text = { zh: "字", en: "word" };
const basis = { kind: "illustrative" };
const fact = (name: string, from?: string) => ({ kind: "fact", fact: name, ...(from ? { from } : {}) });
const points = (id: string) => ({ kind: "points", points: id });
const flag = { kind: "flag", flag: "team.mediation" };
const never = { kind: "any", of: [] };
const always = { kind: "all", of: [] };
const first = (when: unknown) => ({
  kind: "cases",
  cases: [
    { id: "first", when, then: 1 },
    { id: "second", when: flag, then: 2 },
  ],
  else: 0,
});
const criterion = (id: string, more: object = {}) => ({
  id,
  title: text,
  basis,
  goal: "foundation",
  prevention: false,
  points: 1,
  ...more,
});
const otherRubric = (...nodes: readonly object[]) => ({ title: text, subject: "station", nodes });
const condition = (when: unknown) => ({ title: text, subject: "station", when, basis });
const among = (of: unknown, ...labels: readonly unknown[]) => ({
  kind: "check",
  when: { kind: "level", of, among: labels },
  worth: 1,
});
const grade = (more: object) => ({
  title: text,
  scale: "plain",
  basis,
  points: points("total"),
  else: "next",
  ...more,
});
const flags = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`f${index}`, { title: text, measures: "other", type: "flag" }]),
  );

describe("rules that are just inside are not refused", () => {
  it.each<[string, Changes]>([
    ["in force for a day", [["effective.to", "2024-01-01"]]],
    ["in force without an end", [["effective.to"]]],
    ["the same version of another ruleset is superseded", [["supersedes", { id: "other", version: "1.2.3" }]]],
    ["100 facts in a section", [["facts.many", { title: text, subject: "unit", facts: flags(100) }]]],
    ["a range of one number", [["@team.officers.least", 500]]],
    ["a range without a least", [["facts.parent.facts.budget.least"], ["facts.parent.facts.budget.greatest", 5]]],
    ["decimals without a step", [["@team.officers.step"]]],
    ["a step that one decimal writes", [["@ledger.fields.weight.step", "0.1"]]],
    ["a condition with one limit above", [["@bonus.points.when", { kind: "quantity", of: 1, atMost: 3 }]]],
    ["cuts of bands that stand still", [["@staff.points.else.cuts.1", { atLeast: 5, then: 5 }]]],
    ["a part of a tally of size 0", [["@faults.points.of.0.most", 0]]],
    [
      "two of three that always hold, of which three are asked for",
      [["@bonus.points", first({ kind: "atLeastOf", n: 3, of: [always, always, flag] })]],
    ],
    ["one always and one sometimes", [["@bonus.points", first({ kind: "all", of: [always, flag] })]]],
    ["not one of these", [["@bonus.points", first({ kind: "not", of: { kind: "any", of: [never, flag] } })]]],
    ["a node reads its own points of last time", [["@bonus.points", { ...points("bonus"), from: "baseline" }]]],
    [
      "a condition that nobody uses reads a node that one of two rubrics has",
      [
        ["rubrics.other", otherRubric(criterion("alone"))],
        ["conditions.idle", condition({ kind: "status", points: "alone", is: "known" })],
      ],
    ],
    [
      "a full table of a scale with nothing outside",
      [
        ["scales.plain", { order: ["low", "high"] }],
        ["@team.plain", { title: text, measures: "other", type: "level", scale: "plain" }],
        ["@bonus.points", { kind: "lookup", of: fact("team.plain"), table: { low: 1, high: 2 } }],
      ],
    ],
    [
      "a label named next, where nothing says otherwise",
      [
        ["scales.plain", { order: ["next", "fine"] }],
        ["@r.grades.plain", grade({ cuts: [{ label: "fine", atLeast: 5 }] })],
      ],
    ],
    ["a cut at the edge of one whose conditions may fail", [["@stars.cuts.1", { label: "two", atLeast: 90 }]]],
    [
      "a cut at the edge of one that leaves it out",
      [
        ["@stars.cuts.0", { label: "three", above: 90 }],
        ["@stars.cuts.1", { label: "two", atLeast: 90 }],
      ],
    ],
    ["a level that never applies", [["@bonus.points", among({ kind: "notApplicable", reason: text }, "one")]]],
    ["a veto that touches what reads it", [["@veto.zeroes", ["faults"]]]],
    ["a veto reads a condition that reads no grade", [["@veto.when", { kind: "condition", condition: "solid" }]]],
    [
      "a veto reads a condition by a condition, and another condition reads a grade",
      [
        ["conditions.graded", condition({ kind: "level", of: { kind: "grade", grade: "level" }, among: ["one"] })],
        ["conditions.calm", condition({ kind: "condition", condition: "quiet" })],
        ["conditions.quiet", condition(flag)],
        ["@veto.when", { kind: "condition", condition: "calm" }],
      ],
    ],
  ])("%s", (_, changes) => expect(issuesOf(changes)).toEqual([]));
});

describe("rules that are just outside are refused", () => {
  it.each<[string, Changes, ...string[]]>([
    ["a jurisdiction of seven digits", [["jurisdiction", "6100001"]], "jurisdiction.malformed jurisdiction"],
    ["a jurisdiction of six digits and a letter", [["jurisdiction", "x610000"]], "jurisdiction.malformed jurisdiction"],
    [
      "halves without decimals",
      [
        ["@team.officers.step", "0.5"],
        ["@team.officers.decimals", 0],
      ],
      "step.decimals @team.officers.decimals",
    ],
    [
      "a case after any of something and always",
      [["@bonus.points", first({ kind: "any", of: [flag, always] })]],
      "case.unreachable @bonus.points.cases.1",
    ],
    [
      "a case after not all of something and never",
      [["@bonus.points", first({ kind: "not", of: { kind: "all", of: [flag, never] } })]],
      "case.unreachable @bonus.points.cases.1",
    ],
    [
      "conditions alone without a policy",
      [["@stars.cuts.1.requires", flag]],
      "otherwise.missing @stars.cuts.1.otherwise",
    ],
    [
      "two cuts above one number",
      [["@stars.cuts.0", { label: "three", above: 75 }]],
      "cuts.notFalling @stars.cuts.1.above",
    ],
    [
      "a cut at the edge of another",
      [
        ["@stars.cuts.0", { label: "three", atLeast: 75 }],
        ["@stars.cuts.1", { label: "two", atLeast: 75 }],
      ],
      "cuts.notFalling @stars.cuts.1.atLeast",
    ],
    [
      "a cut above the edge of another",
      [["@stars.cuts.0", { label: "three", atLeast: 75 }]],
      "cuts.notFalling @stars.cuts.1.above",
    ],
    [
      "the rest is better than the worst of a cut",
      [
        ["@stars.cuts.1.label", "one"],
        ["@stars.else", "two"],
      ],
      "labels.notFalling @stars.else",
    ],
    [
      "a cut of a label outside, and a rest that has a rank",
      [
        ["@stars.cuts.1.label", "none"],
        ["@stars.else", "one"],
      ],
      "label.unranked @stars.cuts.1.label",
    ],
    [
      "a label named next, where one of two cuts says otherwise",
      [
        ["scales.plain", { order: ["next", "fine", "best"] }],
        [
          "@r.grades.plain",
          grade({
            cuts: [
              { label: "best", atLeast: 9, requires: flag, otherwise: "fine" },
              { label: "fine", atLeast: 5 },
            ],
          }),
        ],
      ],
      "label.reserved scales.plain.order.0",
    ],
    [
      "a node of another rubric",
      [
        ["rubrics.other", otherRubric(criterion("alone"))],
        ["@bonus.points", points("alone")],
      ],
      "node.undeclared @bonus.points.points",
    ],
    [
      "a condition used by two rubrics, of which neither has the node",
      [
        ["rubrics.other", otherRubric(criterion("alone", { applies: { kind: "condition", condition: "solid" } }))],
        ["conditions.solid.when.of.1.of.points", "moon"],
      ],
      "node.undeclared conditions.solid.when.of.1.of.points",
    ],
    [
      "a ledger about somebody else, and its fields",
      [
        ["facts.law.subject", "unit"],
        ["@faults.points", { kind: "sum", over: "law.faults", each: fact("law.faults.weight") }],
        ["@marks.points", 1],
      ],
      "fact.otherSubject @faults.points.over",
      "fact.otherSubject @faults.points.each.fact",
    ],
    [
      "a person's fact in rules about stations",
      [
        [
          "facts.person",
          { title: text, subject: "person", facts: { age: { title: text, measures: "other", type: "number" } } },
        ],
        ["@bonus.points", fact("person.age")],
      ],
      "fact.otherSubject @bonus.points.fact",
    ],
    [
      "a station's fact in rules about units",
      [["rubrics.other", { ...otherRubric(criterion("alone", { points: fact("team.trained") })), subject: "unit" }]],
      "fact.otherSubject rubrics.other.nodes.0.points.fact",
    ],
    ["a name of a node", [["@bonus.id", "clearance-rate"]], "measure.named @bonus.id"],
    [
      "a label before the fact that says the scale",
      [
        [
          "@bonus.points",
          among({ kind: "cases", cases: [{ id: "a", when: flag, then: "one" }], else: fact("team.kind") }, "urban"),
        ],
      ],
      "label.undeclared @bonus.points.when.of.cases.0.then",
    ],
    [
      "a label beside a fact that is not declared",
      [
        [
          "@bonus.points",
          among({ kind: "cases", cases: [{ id: "a", when: flag, then: "one" }], else: fact("team.unicorns") }, "urban"),
        ],
      ],
      "fact.undeclared @bonus.points.when.of.else.fact",
    ],
    [
      "a label that a grade does not have",
      [["@bonus.points", among({ kind: "grade", grade: "level", from: "baseline" }, "lunar")]],
      "label.undeclared @bonus.points.when.among.0",
    ],
    [
      "a grade of another scale",
      [
        ["@r.grades.sort", { title: text, scale: "kinds", basis, of: fact("team.kind") }],
        ["@level.of.of.0.grade", "sort"],
      ],
      "scale.mixed @level.of.of.0.grade",
    ],
    [
      "the highest of a set",
      [["@bonus.points", among({ kind: "highest", of: [fact("team.kind")] }, "urban")]],
      "scale.unranked @bonus.points.when.of.of.0.fact",
    ],
    [
      "the lowest of items of a set",
      [["@bonus.points", among({ kind: "lowest", items: [{ each: fact("team.kind") }] }, "urban")]],
      "scale.unranked @bonus.points.when.of.items.0.each.fact",
    ],
    [
      "a label outside among items",
      [["@level.of.of.2.items.1.each", "none"]],
      "label.unranked @level.of.of.2.items.1.each",
    ],
  ])("%s", (_, changes, ...issues) => {
    const said = issuesOf(changes).map(({ code, path }) => `${code} ${path.join(".")}`);
    expect(said.sort()).toEqual(
      issues.map((issue) => issue.replace(/ .*/, (place) => ` ${long(place.slice(1))}`)).sort(),
    );
  });
});

describe("damage is passed over", () => {
  it.each<[string, Changes, ...string[]]>([
    [
      "a ledger that is a number, inside a ledger",
      [["@bonus.points", { kind: "sum", over: "law.deeds", each: { kind: "count", over: 5 } }]],
    ],
    [
      "a field of a ledger of an unknown type",
      [
        ["@ledger.type", "x"],
        ["@bonus.points", fact("law.faults.weight")],
      ],
    ],
    ["a field of a ledger without fields", [["@ledger.fields"], ["@bonus.points", fact("law.faults.weight")]]],
    [
      "a point of a line that is no number",
      [
        [
          "@bonus.points",
          {
            kind: "line",
            of: 1,
            through: [
              [1, 1],
              [null, 2],
            ],
          },
        ],
      ],
    ],
    [
      "a step that is no number",
      [["@bonus.points", { kind: "rounded", of: 1, to: "x" }]],
      "amount.syntax @bonus.points.to",
    ],
    [
      "a cut whose label is a number",
      [
        ["@stars.cuts.0.label", "one"],
        ["@stars.cuts.1.label", 5],
      ],
    ],
    ["minimums that are null", [["@stars.cuts.0.minimums", null]]],
    [
      "two nodes whose ids are one number",
      [
        ["@staff.id", 5],
        ["@ratio.id", 5],
      ],
      "node.undeclared conditions.solid.when.of.1.of.points",
      "node.undeclared @marks.points.of.5.of.points",
      "node.undeclared @marks.points.of.6.when.of.2.points",
    ],
    ["a group without combination", [["@law.combine"]]],
    ["a group without children", [["@law.children"], ["@veto.when", always]]],
    [
      "rubrics that are no map, and a condition on a node",
      [
        ["rubrics", 1],
        ["conditions.solid.when.of.1", { kind: "status", points: "moon", is: "known" }],
      ],
    ],
    [
      "no goals, and a criterion without one",
      [["goals", {}], ["@bonus.goal"], ["@bonus.prevention"]],
      ...["staff", "ratio", "faults", "marks", "secret"].map((node) => `goal.undeclared @${node}.goal`),
    ],
  ])("%s", (_, changes, ...issues) => {
    const said = issuesOf(changes).map(({ code, path }) => `${code} ${path.join(".")}`);
    expect(said.sort()).toEqual(
      issues.map((issue) => issue.replace(/ .*/, (place) => ` ${long(place.slice(1))}`)).sort(),
    );
  });
});

describe("an issue of rules that are typed tells", () => {
  it.each<[string, Changes, object]>([
    ["an amount", [["@bonus.full", "many"]], { got: "many" }],
    ["a jurisdiction", [["jurisdiction", "61"]], { got: "61" }],
    ["a text that says nothing", [["title.en", " "]], { got: " " }],
    ["a grade that a veto reads", [["@veto.caps.stars", "none"]], { scale: "stars", label: "none" }],
    [
      "only the measure, where no source stands behind a forbidden name",
      [
        ["forbidden.0.basis", basis],
        ["@bonus.title.zh", "破案率"],
      ],
      { term: "破案率", measures: "clearance-rate" },
    ],
    [
      "a group that counts its child by itself",
      [["@staff.counts", { kind: "status", points: "base", is: "known" }]],
      { cycle: ["node/base", "node/base"] },
    ],
    [
      "a group that weighs its child by itself",
      [["@staff.weight", { kind: "count", of: [{ kind: "status", points: "base", is: "known" }] }]],
      { cycle: ["weight/staff", "node/base", "weight/staff"] },
    ],
  ])("%s", (_, changes, values) => expect(issuesOf(changes).map((issue) => issue.values)).toStrictEqual([values]));
});
