/** Laws that hold for every ruleset and assessment, tried on random ones. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Node } from "../../src/ruleset/node.js";
import type { Ruleset } from "../../src/ruleset/ruleset.js";
import type { NodeResult, Scorecard } from "../../src/scoring/card/scorecard.js";
import { compileRubric } from "../../src/scoring/plan/compileRubric.js";
import type { Plan } from "../../src/scoring/plan/plan.js";
import { score } from "../../src/scoring/score.js";
import { scoreAll } from "../../src/scoring/scoreAll.js";
import { exactly, type Fraction, fraction, order } from "./exactly.js";
import { rulesets, sayings } from "./random.js";
import { assessment, fact, got, graded, gradeOf, group, leaf, nodeOf, rules, type Saying } from "./support.js";

const run = (plan: Plan, saying: Saying): Scorecard => {
  const result = score(plan, assessment(saying));
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.scorecard;
};
const cardOf = (ruleset: Ruleset, saying: Saying): Scorecard => run(compileRubric(ruleset, "sheet"), saying);
const same = (a: Fraction | null, b: Fraction | null): boolean =>
  a === null || b === null ? a === b : order(a, b) === 0n;
const label = (is: Scorecard["grades"][number]["after"]): string | null =>
  is.kind === "settled" ? is.label : is.kind === "open" ? "open" : null;

describe("exactness", () => {
  it(
    "agrees with an independent evaluator on every node, grade and veto, where all is known",
    { timeout: 60_000 },
    () =>
      fc.assert(
        fc.property(rulesets(true), sayings(true), (ruleset, saying) => {
          const card = cardOf(ruleset, saying);
          const { points, before, after, fired } = exactly(ruleset, assessment(saying));
          for (const node of card.nodes) {
            const held = node.points === undefined ? null : fraction(node.points);
            expect(same(held, points[node.id]!), `${node.id}: ${got(node)}, not ${points[node.id]}`).toBe(true);
            expect(node.state).toBe(points[node.id] === null ? "notApplicable" : "known");
          }
          const grade = gradeOf(card);
          expect([label(grade.before), label(grade.after)]).toEqual([before, after]);
          expect(card.vetoes.filter(({ state }) => state === "fired").map(({ id }) => id)).toEqual(fired);
          expect([card.provisional, card.missing, card.vetoes.some(({ state }) => state === "open")]).toEqual([
            false,
            [],
            false,
          ]);
        }),
        { numRuns: 150 },
      ),
  );
});

/** Bounds of a node: `null` for none on that side. */
const bounds = ({ points, least, greatest }: NodeResult) =>
  [points ?? least, points ?? greatest].map((bound) => (bound === undefined ? null : fraction(bound))) as [
    Fraction | null,
    Fraction | null,
  ];
const mayBeAbsent = ({ state, mayNotApply }: NodeResult): boolean => state === "notApplicable" || mayNotApply === true;

/** What is wrong with `more` as an answer of somebody who knows more than `less`. */
function widened(less: Scorecard, more: Scorecard): string[] {
  const wrong = less.nodes.flatMap((before) => {
    const after = nodeOf(more, before.id);
    const told = `${before.id}: ${got(before)} became ${got(after)}`;
    if (mayBeAbsent(after) && !mayBeAbsent(before)) return [told];
    if (after.state === "notApplicable") return [];
    if (before.state === "notApplicable") return [told];
    const [[low, high], [least, greatest]] = [bounds(before), bounds(after)];
    const below = low !== null && (least === null || order(least, low) < 0n);
    const above = high !== null && (greatest === null || order(greatest, high) > 0n);
    return below || above ? [told] : [];
  });
  const possible = (card: Scorecard, which: "before" | "after"): string[] => {
    const is = gradeOf(card)[which];
    if (is.kind === "settled") return [is.label];
    return is.kind === "open" ? [...is.possible, ...(is.mayNotApply ? ["NA"] : [])] : ["NA"];
  };
  const grades = (["before", "after"] as const).flatMap((which) =>
    possible(more, which)
      .filter((one) => !possible(less, which).includes(one))
      .map((one) => `${which}: ${one}`),
  );
  const vetoes = less.vetoes.flatMap(({ id, state }, i) =>
    state === "open" || more.vetoes[i]!.state === state ? [] : [`${id}: ${state} became ${more.vetoes[i]!.state}`],
  );
  return [...wrong, ...grades, ...vetoes, ...(more.provisional && !less.provisional ? ["provisional"] : [])];
}

describe("a missing fact never scores", () => {
  it(
    "learning a fact only ever narrows what is possible, unless a rule says what missing means",
    { timeout: 60_000 },
    () =>
      fc.assert(
        fc.property(rulesets(false), sayings(false), sayings(false), (ruleset, saying, further) => {
          const plan = compileRubric(ruleset, "sheet");
          const less = run(plan, saying);
          for (const [key, value] of Object.entries(further))
            if (!(key in saying)) expect(widened(less, run(plan, { ...saying, [key]: value })), key).toEqual([]);
        }),
        { numRuns: 150 },
      ),
  );

  it(
    "leaving out a fact leaves the card as it was or makes it provisional, the old answer among the possible ones",
    { timeout: 60_000 },
    () =>
      fc.assert(
        fc.property(rulesets(false), sayings(true), (ruleset, saying) => {
          const plan = compileRubric(ruleset, "sheet");
          const whole = run(plan, saying);
          for (const key of Object.keys(saying)) {
            const { [key]: _, ...rest } = saying;
            const less = run(plan, rest);
            expect(widened(less, whole), key).toEqual([]);
            const shown = (card: Scorecard) => [
              got(card.nodes[0]!),
              label(gradeOf(card).after),
              card.vetoes.map(({ state }) => state),
            ];
            if (!less.provisional) expect(shown(less)).toEqual(shown(whole));
          }
        }),
        { numRuns: 60 },
      ),
  );
});

/** The same rules and facts, told in another order. */
const turned = (ruleset: Ruleset): Ruleset => {
  const back = <T extends object>(map: T): T => Object.fromEntries(Object.entries(map).reverse()) as T;
  const facts = Object.entries(ruleset.facts).map(
    ([id, section]) => [id, { ...section, facts: back(section.facts) }] as const,
  );
  const rubric = ruleset.rubrics["sheet"]!;
  const node = (one: Node): Node =>
    one.children === undefined ? one : { ...one, children: one.children.toReversed().map(node) };
  const deep = (value: unknown, key = ""): unknown => {
    if (Array.isArray(value)) {
      const list = value.map((one) => deep(one));
      const kinds = new Set(list.map((one) => (typeof one === "object" && one !== null ? "object" : typeof one)));
      return ["items", "among"].includes(key) || (key === "commutes" && kinds.size > 0) ? list.reverse() : list;
    }
    if (typeof value !== "object" || value === null) return value;
    const { kind } = value as { readonly kind?: string };
    const commutes =
      kind !== undefined &&
      ["sum", "product", "least", "greatest", "all", "any", "count", "atLeastOf", "tally"].includes(kind);
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([id, held]) => [id, deep(held, commutes && id === "of" ? "commutes" : id)]),
    );
  };
  return {
    ...ruleset,
    facts: Object.fromEntries(facts.reverse()),
    rubrics: {
      sheet: deep({
        ...rubric,
        nodes: rubric.nodes.map(node),
        vetoes: rubric.vetoes?.toReversed() ?? [],
      }) as typeof rubric,
    },
  };
};

/** What does not depend on order: everything but lists in the order of the rules, and which of several causes is named. */
const unordered = ({ nodes, vetoes, grades, pins, ...card }: Scorecard) => {
  const byId = <T extends { readonly id: string }>(list: readonly T[]): T[] =>
    list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    ...{ ...card, basis: pins.basis, consequences: card.consequences.length },
    nodes: byId(nodes).map(({ read: _, compared: __, notApplicable: ___, reason, ...node }) => ({
      ...node,
      code: node.state === "notApplicable" ? "" : reason.code,
    })),
    vetoes: byId(vetoes).map(({ id, state, by, effects }) => ({ id, state, by, effects })),
    grades: grades.map(({ before, after, standing }) => [label(before), label(after), standing]),
  };
};

describe("order", () => {
  it("of definition never matters: facts, sections, keys, siblings, operands, vetoes", { timeout: 60_000 }, () =>
    fc.assert(
      fc.property(rulesets(true), sayings(false), (ruleset, saying) => {
        const other = Object.fromEntries(Object.entries(saying).reverse());
        expect(unordered(cardOf(turned(ruleset), other))).toEqual(unordered(cardOf(ruleset, saying)));
      }),
      { numRuns: 60 },
    ),
  );
});

describe("more points never lower anything", () => {
  const how = fc.constantFrom("sum", "mean", "least", "greatest", "share");
  const weight = fc.constantFrom(0, 1, 3);
  const rounded = fc.constantFrom(
    {},
    { rounded: { to: "0.5", mode: "half-even" } } as const,
    { floor: 2 },
    { ceiling: 60 },
  );
  const keys = ["n", "m", "free"] as const;
  const amount = fc.integer({ min: 0, max: 20 });
  it("raising one criterion never lowers a group, the total or the grade", { timeout: 60_000 }, () =>
    fc.assert(
      fc.property(
        how,
        how,
        fc.tuple(weight, weight, weight),
        rounded,
        fc.tuple(amount, amount, amount),
        fc.nat(2),
        amount,
        (outer, inner, weights, more, values, which, by) => {
          const leaves = keys.map((key, i) => {
            const weighed = (i === 0 ? outer : inner) === "mean" ? { weight: weights[i]! } : {};
            return leaf(key, fact(key), { ...weighed, full: 5, ...more });
          });
          const part = group("part", inner, leaves.slice(1), { full: 10, weightless: 0, ...more });
          const nodes = [group("total", outer, [leaves[0]!, part], { full: 50, weightless: 0 })];
          const plan = compileRubric(
            rules({
              nodes,
              grades: {
                grade: graded([
                  { label: "three", above: 30 },
                  { label: "two", atLeast: 10 },
                ]),
              },
            }),
            "sheet",
          );
          const said = Object.fromEntries(keys.map((key, i) => [key, values[i]!]));
          const raised = { ...said, [keys[which]!]: Math.min(20, values[which]! + by) };
          const [before, after] = [run(plan, said), run(plan, raised)];
          for (const node of before.nodes)
            expect(order(fraction(nodeOf(after, node.id).points!), fraction(node.points!)) >= 0n).toBe(true);
          const rank = (card: Scorecard) => ["one", "two", "three"].indexOf(label(gradeOf(card).after)!);
          expect(rank(after)).toBeGreaterThanOrEqual(rank(before));
        },
      ),
    ),
  );
});

describe("what a plan knows without an assessment", () => {
  it("holds for every card: bounds, scale, reasons", { timeout: 60_000 }, () =>
    fc.assert(
      fc.property(rulesets(true), sayings(false), (ruleset, saying) => {
        const plan = compileRubric(ruleset, "sheet");
        for (const [i, result] of run(plan, saying).nodes.entries()) {
          const { least, greatest, scale, reasons, id } = plan.nodes[i]!;
          expect(reasons, id).toContain(result.reason.code);
          if (result.state === "notApplicable") continue;
          for (const bound of bounds(result)) {
            if (bound === null) continue;
            if (least !== undefined)
              expect(order(bound, fraction(least)) >= 0n, `${id}: ${got(result)} from ${least}`).toBe(true);
            if (greatest !== undefined)
              expect(order(bound, fraction(greatest)) <= 0n, `${id}: ${got(result)} to ${greatest}`).toBe(true);
          }
          if (scale === undefined || result.points === undefined) continue;
          const [n, d] = fraction(result.points);
          expect((n * BigInt(scale)) % d, `${id}: ${result.points} of ${scale}`).toBe(0n);
        }
      }),
      { numRuns: 150 },
    ),
  );

  it(
    "is plain JSON, and runs the same when it has been kept; many at once are as one by one",
    { timeout: 60_000 },
    () =>
      fc.assert(
        fc.property(rulesets(true), fc.array(sayings(false), { maxLength: 3 }), (ruleset, list) => {
          const plan = compileRubric(ruleset, "sheet");
          const kept = JSON.parse(JSON.stringify(plan)) as Plan;
          expect(kept).toStrictEqual(plan);
          const assessments = list.map((saying) => assessment(saying));
          const batch = scoreAll(kept, assessments);
          for (const [i, one] of assessments.entries()) {
            const result = score(plan, one);
            expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
            expect(batch.at(i)).toStrictEqual(result);
            const card = result.ok ? result.scorecard : undefined;
            expect(batch.totals["total"]![i]).toBe(card?.nodes[0]?.points ?? null);
            expect(batch.grades["grade"]![i]).toEqual(card?.grades[0]?.after);
          }
        }),
        { numRuns: 25 },
      ),
  );
});
