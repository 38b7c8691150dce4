import { describe, expect, it } from "vitest";
import type { Quantity } from "../../../src/ruleset/expression.js";
import type { Fact, Field } from "../../../src/ruleset/fact.js";
import { compileRubric } from "../../../src/scoring/plan/compileRubric.js";
import type { Op } from "../../../src/scoring/plan/op.js";
import type { FactValue } from "../../../src/vocabulary/ledger.js";
import { fact, facts, fault, got, leaf, nodeOf, rules, type Saying, scored, text } from "../support.js";

const number = (more: object): Fact =>
  ({ title: text("q"), measures: "administration", type: "number", ...more }) as Fact;
const field = (more: object): Field => ({ title: text("q"), type: "number", ...more }) as Field;
const withDivisor = (rule: Quantity, divisor: Fact, inLedger: Field = field({})) =>
  rules({
    nodes: [leaf("x", rule), leaf("other", 1)],
    more: {
      facts: {
        ...facts,
        a: {
          ...facts.a,
          facts: {
            ...facts.a.facts,
            q: divisor,
            entries: { ...facts.a.facts.faults, fields: { q: inLedger } },
          },
        },
      },
    },
  });
const q = fact("q");
const over = (b: Quantity): Quantity => ({ kind: "ratio", of: [6, b], zero: 9 });

/** The step of the quotient of a plan, in the sheet or inside a ledger. */
function gridOf(rule: Quantity, divisor: Fact, inLedger?: Field): string | undefined {
  const { ops } = compileRubric(withDivisor(rule, divisor, inLedger), "sheet");
  const inside = ops.flatMap((op): readonly Op[] => (op.op === "ledger" ? op.body.ops : []));
  const grids = [...ops, ...inside].flatMap((op) =>
    op.op === "ratio" ? [op.grid === undefined ? undefined : `${op.grid.n}/${op.grid.d}`] : [],
  );
  expect(new Set(grids).size).toBe(1);
  return grids[0];
}

describe("a quotient knows how close to 0 its divisor can come", () => {
  const least = { least: 0 };
  it.each<readonly [what: string, divisor: object, grid: string | undefined]>([
    ["whole numbers from 0", { ...least, decimals: 0 }, "1/1"],
    ["tenths from 0", { ...least, decimals: 1 }, "1/10"],
    ["steps from 0", { ...least, step: "2/3" }, "2/3"],
    ["whole numbers above 0", { least: 3, decimals: 0 }, "1/1"],
    ["numbers of any digits from 0", least, undefined],
    ["whole numbers below 0 too", { least: -1, decimals: 0 }, undefined],
    ["whole numbers without a least", { greatest: 9, decimals: 0 }, undefined],
  ])("%s: %j", (_what, divisor, grid) => {
    expect(gridOf(over(q), number(divisor))).toBe(grid);
    const inside: Quantity = { kind: "sum", over: "a.entries", each: over(fact("entries.q")) };
    expect(gridOf(inside, number({}), field(divisor))).toBe(grid);
  });

  const whole = number({ ...least, decimals: 0 });
  it.each<readonly [what: string, rule: Quantity]>([
    ["what is computed", over({ kind: "sum", of: [q, 1] })],
    ["a fact of the unit above", over({ kind: "fact", fact: "u.budget", from: "parent" })],
    ["points", over({ kind: "points", points: "other" })],
    ["what is divided", { kind: "ratio", of: [q, 3] }],
    ["something outside of a ledger", { kind: "sum", over: "a.entries", each: over(q) }],
  ])("but not %s", (_what, rule) => expect(gridOf(rule, whole)).toBeUndefined());

  it.each<readonly [what: string, divisor: object, said: FactValue | undefined, is: string]>([
    ["missing: 0, or from 1 up", { least: 0, greatest: 4, decimals: 0 }, undefined, "1.5..9"],
    ["missing: 0, or from a half up", { least: 0, greatest: 4, step: "0.5" }, undefined, "1.5..12"],
    ["missing: as close to 0 as one likes", { least: 0, greatest: 4 }, undefined, "1.5.."],
    ["0", { least: 0, greatest: 4, decimals: 0 }, 0, "9"],
    ["known", { least: 0, greatest: 4, decimals: 0 }, 4, "1.5"],
  ])("%s", (_what, divisor, said, is) => {
    const saying: Saying = said === undefined ? {} : { q: said };
    expect(got(nodeOf(scored(withDivisor(over(q), number(divisor)), saying), "x"))).toBe(is);
  });

  it("also for a field that an entry does not say", () => {
    const rule: Quantity = { kind: "sum", over: "a.entries", each: over(fact("entries.q")) };
    const entries = [
      fault("f", { q: 2 }, "standing", { type: "a.entries" }),
      fault("g", {}, "standing", { type: "a.entries" }),
    ];
    const inLedger = (more: object) => field({ least: 0, greatest: 4, ...more });
    const points = (more: object) => got(nodeOf(scored(withDivisor(rule, whole, inLedger(more)), { entries }), "x"));
    expect([points({ decimals: 0 }), points({})]).toEqual(["4.5..12", "4.5.."]);
  });
});
