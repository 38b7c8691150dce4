/** Laws that hold for every ruleset and assessment, tried on random ones. */
import { describe, expect, it } from "vitest";
import type { Ruleset } from "../../src/ruleset/ruleset.js";
import type { Scorecard } from "../../src/scoring/card/scorecard.js";
import { compileRubric } from "../../src/scoring/plan/compileRubric.js";
import type { Plan } from "../../src/scoring/plan/plan.js";
import { scoreAll } from "../../src/scoring/scoreAll.js";
import { amount, compare } from "../reference/fraction.js";
import { type Case, question } from "./generate/cases.js";
import { chanceOf } from "./generate/chance.js";
import { ruleset } from "./generate/rulesets.js";
import { pointsOf, told } from "./hold/possible.js";
import { cardOf, handedOf, type Rules, rulesOf } from "./scored.js";

const seed = 20240229;

/** So many random rulesets, each with some questions. */
function each(count: number, questions: number, hold: (rules: Rules, cases: readonly Case[]) => void): void {
  for (let round = 0; round < count; round += 1) {
    const chance = chanceOf(seed, round);
    const rules = rulesOf(ruleset(chance, { policies: true, finite: false }));
    if ("refused" in rules) throw new Error(rules.refused);
    const cases = Array.from({ length: questions }, (_, i) => ({
      ...question(chance, rules.ruleset, i === 0 ? {} : { leftOut: 3 }),
      ruleset: rules.ruleset,
    }));
    hold(rules, cases);
  }
}

describe("what a plan knows without an assessment", () => {
  it("holds for every card: bounds, scale, reasons", () =>
    each(60, 5, (rules, cases) => {
      for (const { assessment, beside } of cases) {
        const card = cardOf(rules.main, assessment, handedOf(rules, assessment, beside));
        for (const [i, result] of card.nodes.entries()) {
          const { id, least, greatest, scale, reasons } = rules.main.nodes[i]!;
          expect(reasons, id).toContain(result.reason.code);
          const { some, least: low, greatest: high } = pointsOf(result);
          if (!some) continue;
          const said = `${id}: ${told(pointsOf(result))} of ${least}..${greatest}`;
          if (least !== undefined) expect(low !== null && compare(low, amount(least)) >= 0, said).toBe(true);
          if (greatest !== undefined) expect(high !== null && compare(high, amount(greatest)) <= 0, said).toBe(true);
          if (scale === undefined || result.points === undefined) continue;
          const { n, d } = amount(result.points);
          expect((n * BigInt(scale)) % d, `${id}: ${result.points} of ${scale}`).toBe(0n);
        }
      }
    }));

  it("is plain JSON, and runs the same when it has been kept; many at once are as one by one", () =>
    each(20, 3, (rules, cases) => {
      const kept = JSON.parse(JSON.stringify(rules.main)) as Plan;
      expect(kept).toStrictEqual(rules.main);
      const batch = scoreAll(
        kept,
        cases.map(({ assessment }) => assessment),
      );
      for (const [i, { assessment }] of cases.entries()) {
        const card = cardOf(rules.main, assessment, {});
        expect(JSON.parse(JSON.stringify(card))).toStrictEqual(card);
        expect(batch.at(i)).toStrictEqual({ ok: true, scorecard: card });
      }
    }));
});

/** Kinds whose operands may stand in any order. */
const commuting = new Set([
  "sum",
  "product",
  "least",
  "greatest",
  "all",
  "any",
  "count",
  "atLeastOf",
  "tally",
  "lowest",
  "highest",
]);

/** The same rules, told in another order: keys, facts, siblings, operands, vetoes. */
function turned(ruleset: Ruleset): Ruleset {
  const deep = (value: unknown, isTurned = false): unknown => {
    if (Array.isArray(value)) {
      const list = value.map((one: unknown) => deep(one));
      return isTurned ? list.reverse() : list;
    }
    if (typeof value !== "object" || value === null) return value;
    const kind: unknown = "kind" in value ? value.kind : undefined;
    const turns = (key: string): boolean =>
      ["items", "among", "children", "vetoes", "zeroes", "nodes"].includes(key) ||
      (key === "of" && typeof kind === "string" && commuting.has(kind));
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, held]) => [key, deep(held, turns(key))]),
    );
  };
  return deep(ruleset) as Ruleset;
}

/** What does not depend on order: everything but lists in the order of the rules, and which of several causes is named. */
function unordered({ nodes, vetoes, grades, provisional, missing, barredFrom, consequences }: Scorecard) {
  const byId = <T extends { readonly id: string }>(list: readonly T[]): readonly T[] =>
    [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    ...{ provisional, missing, barredFrom, consequences: consequences.length },
    nodes: byId(nodes).map(({ read: _, compared: __, notApplicable: ___, reason, ...node }) => ({
      ...node,
      code: node.state === "notApplicable" ? "" : reason.code,
    })),
    vetoes: byId(vetoes).map(({ id, state, by }) => ({ id, state, by })),
    grades: byId(grades).map(({ id, before, after, standing, loose }) => ({
      ...{ id, standing, loose },
      before: before.kind === "notApplicable" ? "" : before,
      after: after.kind === "notApplicable" ? "" : after,
    })),
  };
}

describe("order", () => {
  it("of definition never matters: facts, sections, keys, siblings, operands, vetoes", () =>
    each(60, 4, (rules, cases) => {
      const other = compileRubric(turned(rules.ruleset), "main");
      for (const { assessment, beside } of cases) {
        const { cohorts, ...handed } = handedOf(rules, assessment, beside);
        // The figures are those of the rules as they were told first.
        const figures =
          cohorts === undefined ? {} : { cohorts: cohorts.map((one) => ({ ...one, ruleset: other.ruleset })) };
        const theirs = cardOf(other, assessment, { ...handed, ...figures });
        const mine = cardOf(rules.main, assessment, { ...handed, ...(cohorts === undefined ? {} : { cohorts }) });
        expect(unordered(theirs)).toEqual(unordered(mine));
      }
    }));
});
