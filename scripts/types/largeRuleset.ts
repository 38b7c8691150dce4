/**
 * A ruleset as large as a province's may become: 360 criteria on 400 facts, in all the common forms of rules. Made up; it
 * says nothing about anybody, and serves to measure what reading and type-checking a ruleset costs.
 *
 * @module
 */
import type { Criterion, Node } from "../../src/ruleset/node.js";
import type { NamedCondition, Ruleset, Scale } from "../../src/ruleset/ruleset.js";
import type { Veto } from "../../src/ruleset/veto.js";
import type { Basis, Source } from "../../src/vocabulary/source.js";
import { largeFacts, ledgerFact } from "./largeFacts.js";
import { named, number, pointsOf, someGrave } from "./largeForms.js";
import { byNumber, range, word } from "./numbered.js";

const domains = 6;
const groupsOfDomain = 6;
const criteriaOfGroup = 10;

const cited = (i: number): Basis => ({ kind: "cited", source: `source-${i % 12}`, clause: `第${i}条` });

const criterion = (i: number): Criterion => ({
  id: `criterion-${i}`,
  title: word(`criterion ${i}`),
  note: word(`note ${i}`),
  full: "2",
  ...(i % 5 === 0 ? { applies: named(i + 7) } : {}),
  ...(i % 7 === 0 ? { missing: "0" } : {}),
  points: pointsOf(i),
  goal: `goal-${i % 4}`,
  prevention: i % 2 === 0,
  basis: cited(i),
});

const group = (id: string, children: readonly Node[]): Node => ({
  id,
  title: word(id),
  combine: "sum",
  basis: cited(1),
  children,
});

const groupAt = (at: number): Node =>
  group(
    `group-${at}`,
    range(criteriaOfGroup).map((i) => criterion(at * criteriaOfGroup + i)),
  );

const domain = (at: number): Node =>
  group(
    `domain-${at}`,
    range(groupsOfDomain).map((i) => groupAt(at * groupsOfDomain + i)),
  );

const condition = (i: number): NamedCondition => ({
  title: word(`condition ${i}`),
  subject: "station",
  when: {
    kind: "any",
    of: [
      { kind: "quantity", of: number(i), atLeast: "50" },
      {
        kind: "not",
        of: {
          kind: "some",
          over: ledgerFact(i),
          where: { kind: "level", of: { kind: "fact", fact: `${ledgerFact(i)}.gravity` }, among: ["good"] },
        },
      },
    ],
  },
  basis: cited(i),
});

const veto = (i: number): Veto => ({
  id: `veto-${i}`,
  title: word(`veto ${i}`),
  basis: cited(i),
  when: someGrave(i),
  unknown: "open",
  notApplicable: "ignored",
  caps: { overall: "poor" },
  zeroes: [`criterion-${i}`],
  bars: ["demonstration"],
});

const scale: Scale = { order: ["poor", "fair", "good"] };

const source: Source = { kind: "notice", title: word("source"), publisher: word("office"), confidence: "A" };

/** 360 criteria in 43 groups, 400 facts in 20 sections, 40 named conditions, 20 vetoes. */
export const largeRuleset: Ruleset = {
  id: "large",
  version: "1.0.0",
  title: word("large ruleset"),
  jurisdiction: "610000",
  effective: { from: "2024-01-01" },
  sources: byNumber(12, "source", () => source),
  scales: byNumber(6, "scale", () => scale),
  goals: byNumber(4, "goal", (i) => word(`goal ${i}`)),
  facts: largeFacts,
  conditions: byNumber(40, "condition", condition),
  quotas: {
    demonstration: { title: word("demonstration"), places: { kind: "atLeast", count: 100 }, basis: cited(0) },
  },
  rubrics: {
    station: {
      title: word("sheet"),
      subject: "station",
      nodes: [group("total", range(domains).map(domain))],
      grades: {
        overall: {
          title: word("grade"),
          scale: "scale-0",
          basis: cited(0),
          points: { kind: "points", points: "total" },
          cuts: [
            {
              label: "good",
              atLeast: "600",
              requires: named(3),
              minimums: byNumber(domains, "domain", () => "80"),
              otherwise: "next",
            },
            { label: "fair", atLeast: "400" },
          ],
          else: "poor",
        },
      },
      vetoes: range(20).map(veto),
    },
  },
};

/** The ruleset as a file that defines it: JSON is TypeScript too, and what stands in one literal is checked most strictly. */
export const largeRulesetText = `import { defineRuleset } from "../../src/ruleset/defineRuleset.js";

export const ruleset = defineRuleset(${JSON.stringify(largeRuleset, null, 2)});
`;
