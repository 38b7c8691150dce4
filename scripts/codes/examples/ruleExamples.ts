/**
 * Examples of what can be wrong inside a rule.
 */
import type { Examples } from "./example.js";
import { check, conduct, fact, flag, hall, points, strength } from "./places.js";

const always = { kind: "all", of: [] };
const level = (of: unknown, more: object) => check({ kind: "level", of, ...more });
const line = (...through: unknown[]) => ({ kind: "line", of: fact("team.trained"), through });
const trained = { kind: "ratio", of: [fact("team.trained"), fact("team.officers")] };
const mean = { kind: "mean", over: "team.faults", each: fact("team.faults.weight") };
const weighed = (weight: unknown) => ({ kind: "mean", items: [{ each: 50, weight }] });
const last = fact("team.rank");

/** By code. */
export const ruleExamples: Examples = {
  "condition.limits": {
    of: "ruleset",
    wrong: [[`${hall}.points`, check({ kind: "quantity", of: fact("team.officers") })]],
    right: [[`${hall}.points`, check({ kind: "quantity", of: fact("team.officers"), atLeast: 5 })]],
  },
  "condition.never": {
    of: "ruleset",
    wrong: [[`${hall}.points`, check({ kind: "quantity", of: fact("team.officers"), atLeast: 10, below: 5 })]],
    right: [[`${hall}.points`, check({ kind: "quantity", of: fact("team.officers"), atLeast: 5, below: 10 })]],
  },
  "case.unreachable": {
    of: "ruleset",
    wrong: [
      [
        `${hall}.points`,
        {
          kind: "cases",
          cases: [
            { id: "any", when: always, then: 10 },
            { id: "hall", when: flag("team.hall"), then: 20 },
          ],
          else: 0,
        },
      ],
    ],
    right: [
      [`${hall}.points`, { kind: "cases", cases: [{ id: "hall", when: flag("team.hall"), then: 20 }], else: 10 }],
    ],
  },
  "cuts.notRising": { of: "ruleset", wrong: [[`${strength}.points.cuts.1.atLeast`, 3]] },
  "line.tooShort": {
    of: "ruleset",
    wrong: [[`${strength}.points`, line([80, 0])]],
    right: [[`${strength}.points`, line([80, 0], [100, 50])]],
  },
  "line.notRising": {
    of: "ruleset",
    wrong: [[`${strength}.points`, line([100, 0], [80, 50])]],
    right: [[`${strength}.points`, line([80, 50], [100, 0])]],
  },
  "ratio.zero": {
    of: "ruleset",
    wrong: [[`${strength}.points`, trained]],
    right: [[`${strength}.points`, { ...trained, zero: 0 }]],
  },
  "empty.missing": {
    of: "ruleset",
    wrong: [[`${conduct}.points`, mean]],
    right: [[`${conduct}.points`, { ...mean, empty: 0 }]],
  },
  "weight.negative": {
    of: "ruleset",
    wrong: [[`${strength}.points`, weighed(-1)]],
    right: [[`${strength}.points`, weighed(1)]],
  },
  "weight.meaningless": { of: "ruleset", wrong: [[`${hall}.weight`, 2]] },
  "tally.mostNegative": {
    of: "ruleset",
    wrong: [[`${conduct}.points.of.0.most`, -15]],
    right: [[`${conduct}.points.of.0.most`, 15]],
  },
  "lookup.incomplete": {
    of: "ruleset",
    wrong: [[`${strength}.points`, { kind: "lookup", of: fact("team.kind"), table: { town: 50 } }]],
    right: [[`${strength}.points`, { kind: "lookup", of: fact("team.kind"), table: { town: 50 }, else: 30 }]],
  },
  "label.unranked": {
    of: "ruleset",
    wrong: [[`${hall}.points`, level(last, { atLeast: "not-rated" })]],
    right: [[`${hall}.points`, level(last, { among: ["not-rated"] })]],
  },
  "scale.unranked": {
    of: "ruleset",
    wrong: [[`${hall}.points`, level({ kind: "lowest", of: [fact("team.kind")] }, { among: ["town"] })]],
    right: [[`${hall}.points`, level(fact("team.kind"), { among: ["town"] })]],
  },
  "scale.unclear": {
    of: "ruleset",
    wrong: [[`${hall}.points`, level("two", { among: ["one", "two"] })]],
    right: [[`${hall}.points`, level(last, { among: ["one", "two"] })]],
  },
  "scale.mixed": {
    of: "ruleset",
    wrong: [
      [
        `${hall}.points`,
        level(
          { kind: "cases", cases: [{ id: "hall", when: flag("team.hall"), then: last }], else: fact("team.kind") },
          { among: ["two"] },
        ),
      ],
    ],
    right: [[`${hall}.points`, level(last, { among: ["two"] })]],
  },
  "rule.cycle": {
    of: "ruleset",
    wrong: [
      [`${strength}.points`, points("hall")],
      [`${hall}.points`, points("strength")],
    ],
    right: [[`${strength}.points`, points("hall")]],
  },
};
