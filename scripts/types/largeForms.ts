/**
 * Points in ten common forms, for the ruleset by which the cost of type-checking is measured. Made up.
 *
 * @module
 */
import type { Condition, Quantity } from "../../src/ruleset/expression.js";
import { dateFact, flagFact, ledgerFact, levelFact, numberFact } from "./largeFacts.js";

/** A number fact; any number names one, here and below. */
export const number = (i: number): Quantity => ({ kind: "fact", fact: numberFact(i) });

/** A named condition. */
export const named = (i: number): Condition => ({ kind: "condition", condition: `condition-${i % 40}` });

/** Whether a ledger has a grave entry. */
export const someGrave = (i: number): Condition => ({ kind: "some", over: ledgerFact(i), where: grave(i) });

const flag = (i: number): Condition => ({ kind: "flag", flag: flagFact(i) });
const grave = (i: number): Condition => ({ kind: "flag", flag: `${ledgerFact(i)}.grave` });

const check = (i: number): Quantity => ({ kind: "check", when: flag(i), worth: "2" });

const bands = (of: Quantity, from: number): Quantity => ({
  kind: "bands",
  of,
  below: "0",
  cuts: [
    { atLeast: `${from}`, then: "1" },
    { atLeast: `${from + 3}`, then: "1.5" },
    { above: `${from + 6}`, then: "2" },
  ],
});

const cases = (i: number): Quantity => ({
  kind: "cases",
  cases: [
    { id: "both", when: { kind: "all", of: [flag(i), named(i)] }, then: "2" },
    {
      id: "enough",
      when: { kind: "quantity", of: number(i + 1), atLeast: "80" },
      then: { kind: "product", of: ["0.01", number(i + 2)] },
    },
  ],
  else: "0",
});

const tally = (i: number): Quantity => ({
  kind: "tally",
  start: "2",
  floor: "0",
  of: [
    { id: "each", count: { kind: "count", over: ledgerFact(i) }, each: "-0.5", most: "1" },
    { id: "grave", count: { kind: "count", over: ledgerFact(i), where: grave(i) }, each: "-1" },
  ],
});

const lookup = (i: number): Quantity => ({
  kind: "lookup",
  of: { kind: "fact", fact: levelFact(i) },
  table: { poor: "0", fair: "1", good: "2" },
});

const proportion = (i: number): Quantity => ({
  kind: "limited",
  of: { kind: "product", of: ["2", { kind: "ratio", of: [number(i), number(i + 1)], zero: "0" }] },
  floor: "0",
  ceiling: "2",
});

const meanOfLedger = (i: number): Quantity => ({
  kind: "mean",
  over: ledgerFact(i),
  each: bands({ kind: "fact", fact: `${ledgerFact(i)}.size` }, 2),
  empty: "2",
});

const sumOfItems = (i: number): Quantity => ({
  kind: "sum",
  items: [{ each: number(i), counts: flag(i) }, { each: { kind: "points", points: `criterion-${i - 1}` } }],
  empty: "0",
});

const line = (i: number): Quantity => ({
  kind: "given",
  of: {
    kind: "rounded",
    of: {
      kind: "line",
      of: number(i),
      through: [
        ["0", "0"],
        ["100", "2"],
      ],
    },
    to: "0.1",
    mode: "half-away",
  },
  missing: "0",
});

const since = (i: number): Quantity => bands({ kind: "since", date: dateFact(i), in: "years" }, 2);

const score = (i: number): Quantity => bands(number(i), 60);

/** The points of criterion `i`: each form in its turn. Only the first cannot read the criterion before it. */
export function pointsOf(i: number): Quantity {
  const forms = [check, score, cases, tally, lookup, proportion, meanOfLedger, sumOfItems, line, since];
  return forms[i % forms.length]?.(i) ?? "0";
}
