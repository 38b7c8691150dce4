/**
 * Worked cases: an assessment and what must come of it, as plain JSON, so that a province can hold its rules (and every system that
 * uses them) against answers worked out by hand.
 *
 * @module
 */
import { compareAmounts } from "../exact/amounts.js";
import { PreconditionError } from "../exact/PreconditionError.js";
import type { Amount } from "../exact/readAmount.js";
import type { Beside } from "../scoring/beside.js";
import type { Scorecard } from "../scoring/card/scorecard.js";
import type { Plan } from "../scoring/plan/plan.js";
import { score } from "../scoring/score.js";
import type { Issue } from "../vocabulary/issue.js";

/** What must come of an assessment; what is absent is not checked. */
export interface Expectation {
  /** Points by node; `null` for a node that must not be settled. */
  readonly points?: Readonly<Record<string, Amount | null>>;
  /** Labels by grade, after vetoes; `null` for a grade that must not be settled. */
  readonly grades?: Readonly<Record<string, string | null>>;
  readonly provisional?: boolean;
  /** Ids of the vetoes that must have fired, and no others. */
  readonly fired?: readonly string[];
}

/** One worked case. */
export interface WorkedCase {
  readonly id: string;
  readonly assessment: unknown;
  /** What rules read beside the assessment: a calendar, figures of peers, other scorecards and assessments. */
  readonly beside?: Beside;
  readonly expect: Expectation;
}

/** Something that came out differently. */
export type Mismatch =
  | { readonly case: string; readonly kind: "issues"; readonly issues: readonly Issue[] }
  | {
      readonly case: string;
      readonly kind: "points" | "grade";
      readonly id: string;
      readonly expected: string | null;
      readonly got: string | null;
    }
  | { readonly case: string; readonly kind: "provisional"; readonly expected: boolean; readonly got: boolean }
  | {
      readonly case: string;
      readonly kind: "fired";
      readonly expected: readonly string[];
      readonly got: readonly string[];
    };

/**
 * Scores each case and lists everything that came out differently, in the order of the cases; an empty list is a pass.
 *
 * `beside` is handed in with every case; whatever a case says of its own stands in its place.
 *
 * @throws `PreconditionError` `case.node.unknown`, `case.grade.unknown`, `case.veto.unknown` for an expectation of something
 * that the rubric does not have; and what `score` throws for what is handed in beside an assessment.
 * @example
 * checkCases(compileRubric(ruleset, "station"), [{ id: "perfect", assessment, expect: { points: { total: "5" } } }]) // => []
 * @example
 * const calendar = { id: "demo", years: [2024], off: ["2024-10-01"], work: [] };
 * const beside = { baseline: scorecard };
 * const cases = [{ id: "as-before", assessment, beside, expect: { points: { total: "5" } } }];
 * checkCases(compileRubric(ruleset, "station"), cases, { calendar }) // => []
 */
export function checkCases(plan: Plan, cases: readonly WorkedCase[], beside: Beside = {}): readonly Mismatch[] {
  return cases.flatMap(({ id, assessment, beside: own, expect }): readonly Mismatch[] => {
    const scored = score(plan, assessment, { ...beside, ...own });
    return scored.ok ? compare(id, scored.scorecard, expect) : [{ case: id, kind: "issues", issues: scored.issues }];
  });
}

function compare(id: string, card: Scorecard, expect: Expectation): readonly Mismatch[] {
  const { points = {}, grades = {}, provisional, fired } = expect;
  for (const veto of fired ?? []) named(card.vetoes, veto, "case.veto.unknown");
  const got = card.vetoes.filter(({ state }) => state === "fired").map((veto) => veto.id);
  return [
    ...Object.entries(points).flatMap(([node, expected]): Mismatch[] => {
      const reached = named(card.nodes, node, "case.node.unknown").points ?? null;
      return sameAmount(expected, reached) ? [] : [{ case: id, kind: "points", id: node, expected, got: reached }];
    }),
    ...Object.entries(grades).flatMap(([grade, expected]): Mismatch[] => {
      const { after } = named(card.grades, grade, "case.grade.unknown");
      const label = after.kind === "settled" ? after.label : null;
      return label === expected ? [] : [{ case: id, kind: "grade", id: grade, expected, got: label }];
    }),
    ...(provisional === undefined || provisional === card.provisional
      ? []
      : [{ case: id, kind: "provisional", expected: provisional, got: card.provisional } as const]),
    ...(fired === undefined || sameIds(fired, got) ? [] : [{ case: id, kind: "fired", expected: fired, got } as const]),
  ];
}

/** An expectation of something that is not there would hold whatever the rules say, or never. */
function named<T extends { readonly id: string }>(list: readonly T[], id: string, code: string): T {
  const found = list.find((one) => one.id === id);
  if (found === undefined) throw new PreconditionError(code, id);
  return found;
}

const sameAmount = (a: Amount | null, b: Amount | null): boolean =>
  a === null || b === null ? a === b : compareAmounts(a, b) === 0;
const sameIds = (a: readonly string[], b: readonly string[]): boolean => [...a].sort().join() === [...b].sort().join();
