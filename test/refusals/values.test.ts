/** What an issue tells beside its code and its place: enough to mend the fault without looking for it. */
import { describe, expect, it } from "vitest";
import { parseRuleset } from "../../src/ruleset/parseRuleset.js";
import { circles, declarations, expressions, nodes, type Row, reading, short, structure } from "./ruleset.table.js";
import { at, broken } from "./support.js";

const rows: readonly Row[] = [...structure, ...declarations, ...reading, ...expressions, ...circles, ...nodes];
const long = (place: string) => place.replace(/^@\w+/, (name) => short[name]!);

/** The values of all issues of a row of the tables, in the order in which they are reported. */
function valuesOf(name: string): readonly unknown[] {
  const [, changes] = rows.find(([what]) => what === name)!;
  const parsed = parseRuleset(broken(...changes.map(([place, to]) => [at(long(place)), to] as const)));
  return parsed.ok ? [] : parsed.issues.map(({ values }) => values);
}

const clearance = { measures: "clearance-rate", source: "opinion", clause: "4" };
const bySubject = { fact: "team.officers", subject: "station" };

describe("an issue tells", () => {
  it.each<[string, ...object[]]>([
    ["an empty text", { got: "" }],
    ["a jurisdiction of two digits", { got: "61" }],
    ["an amount that is no number", { got: "ten" }],
    ["an amount by nothing", { got: "1/0" }],
    ["a version that supersedes itself", { id: "sample", version: "1.2.3" }],
    ["a label that a policy would take for the next cut", { scale: "stars", label: "next" }],
    ["in force backwards", { from: "2024-01-01", to: "2023-12-31" }],
    ["no nodes", {}],
    ["a scale is empty", {}],
    ["a label twice", { label: "one" }],
    ["a label inside and outside", { label: "two" }],
    ["words for a label that is none", { scale: "stars", label: "four" }],
    ["least above greatest", { least: 501, greatest: 500 }],
    ["a step backwards", { got: "-0.5" }],
    ["a step finer than the decimals", { step: "0.25", decimals: 1 }],
    ["a fact of an undeclared scale", { scale: "moons" }],
    ["101 facts", { most: 100, got: 101 }],
    ["an undeclared source", { source: "rumour" }],
    ["made up after an undeclared source", { source: "rumour" }],
    ["an undeclared goal", { goal: "glory" }],
    ["an undeclared quota", { quota: "galaxy" }],
    ["an undeclared condition", { condition: "sunny" }],
    ["an undeclared node", { node: "moon", rubric: "station" }],
    ["an undeclared node in a condition that is used", { node: "moon", rubric: "station" }],
    ["an undeclared node in a condition that nobody uses", { node: "moon" }],
    ["an undeclared grade in a condition", { grade: "moons", rubric: "station" }],
    ["a cap of an undeclared grade", { grade: "moons", rubric: "station" }],
    ["a grade of an undeclared scale", { scale: "moons" }],
    ["an undeclared fact", { fact: "team.unicorns" }],
    ["an undeclared ledger in a condition", { fact: "law.unicorns" }],
    ["an undeclared field", { fact: "law.faults.colour" }],
    ["a level read as a number", { fact: "team.kind", expected: "number", got: "level" }],
    ["a number read as a flag", { fact: "team.officers", expected: "flag", got: "number" }],
    ["a number read as a date", { fact: "team.officers", expected: "date", got: "number" }],
    ["a number read as a level", { fact: "team.officers", expected: "level", got: "number" }],
    ["a number read as a ledger", { fact: "team.officers", expected: "records", got: "number" }],
    ["a field outside its ledger", { fact: "law.faults.weight", ledger: null }],
    ["a field inside another ledger", { fact: "law.faults.weight", ledger: "law.deeds" }],
    ["a ledger inside a ledger", { ledger: "law.deeds", inside: "law.faults" }],
    ["another subject's fact", { fact: "parent.budget", subject: "unit", expected: "station" }],
    ["the subject's own fact, of its parent", { ...bySubject, expected: "unit" }],
    ["a reach that a station lacks", { from: "unit", subject: "station" }],
    [
      "a condition about another subject",
      { ...bySubject, expected: "person" },
      { condition: "staffed", subject: "person", expected: "station" },
    ],
    ["a forbidden measure read", { fact: "team.clearance", ...clearance }],
    ["a forbidden measure that nobody listed", { fact: "team.fines", measures: "fine-amount" }],
    ["a forbidden name of a fact", { term: "clearance rate", ...clearance }],
    ["a forbidden name of a criterion", { term: "破案率", ...clearance }],
    ["a forbidden name that says nothing", { got: "·— " }],
    ["a least of nothing", { got: 0 }],
    ["a weight in a sum", { for: "sum" }],
    ["a weight in a greatest", { for: "greatest" }],
    ["a case twice", { id: "room", sort: "case" }],
    ["a cut twice", { id: "five", sort: "cut" }],
    ["a part of a tally twice", { id: "grave", sort: "part" }],
    ["cases after one that always holds", { after: "a" }, { after: "a" }],
    ["cuts that fall", { got: 4, after: 5 }],
    ["cuts of levels that fall", { got: "4.9", after: 5 }],
    ["a line of one point", { got: 1 }],
    ["a line that stands still", {}],
    ["a divisor that can be 0", {}],
    ["rounding to nothing", { got: 0 }],
    ["rounding a node to less than nothing", { got: "-1" }],
    ["a size below nothing", { got: -15 }],
    ["a mean of a ledger that may be empty", {}],
    ["a weight below nothing", {}],
    ["a comparison with nothing", { got: [] }],
    ["a comparison with three limits", { got: ["atLeast", "above", "below"] }],
    ["a level held against nothing", { got: [] }],
    ["a lookup of a label that is none", { scale: "stars", label: "four" }],
    ["a lookup without full table", { scale: "stars", lacking: ["none"] }],
    ["a lookup of levels without full table", { scale: "kinds", lacking: ["rural"] }],
    ["a rank of a label outside", { scale: "stars", label: "none" }],
    ["the lowest of a set", { scale: "kinds" }, { scale: "kinds", label: "one" }],
    ["levels of two scales", { scale: "kinds", expected: "stars" }],
    ["labels of no scale", {}],
    ["a node reads itself", { cycle: ["node/bonus", "node/bonus"] }],
    ["two nodes read each other", { cycle: ["node/staff", "node/ratio", "node/staff"] }],
    ["a node reads the group around it", { cycle: ["node/ratio", "node/total", "node/base", "node/ratio"] }],
    [
      "a node reads a grade that a veto on this node caps",
      { cycle: ["node/bonus", "grade/stars", "veto/corruption", "node/bonus"] },
    ],
    ["a veto reads a grade", { grade: "stars" }],
    ["a weight in a group that is a share", { for: "share" }],
    ["a node twice", { id: "staff", sort: "node" }],
    ["a veto twice", { id: "corruption", sort: "veto" }],
    ["full when not applicable, but no full marks", {}],
    ["a share without full marks", { for: "share" }],
    ["all or nothing of a child without full marks", { for: "all" }],
    ["no points", {}],
    ["cuts that rise", { got: 91, after: 90 }],
    ["cuts that stand still", { got: "75.0", after: 75 }],
    ["conditions without a policy", {}],
    ["a policy that is no label", { scale: "stars", label: "last" }],
    ["a cut for a label that is better than one for more points", { got: "three", after: "two" }],
    ["the rest gets a label that is better than a cut's", { got: "three", after: "two" }],
    ["a cap at a label outside", { scale: "stars", label: "none" }],
    ["a parent's label that is none", { scale: "kinds", label: "lunar" }],
    ["a parent's scale that is none", { scale: "moons" }],
    ["a parent's label of no scale", {}],
  ])("of %s", (name, ...values) => expect(valuesOf(name)).toStrictEqual(values));
});
