/**
 * Holds the engine against the reference: what is settled is equal to the last digit, what is open is never wider.
 *
 * @module
 */
import type { Beside as Handed } from "../../src/scoring/beside.js";
import type { GradeResult, NodeResult, Scorecard, VetoResult } from "../../src/scoring/card/scorecard.js";
import type { Assessment } from "../../src/vocabulary/assessment.js";
import type { Handed as RefHanded } from "../reference/documents.js";
import { evaluate, type Outcome } from "../reference/evaluate.js";
import { amount, equal, type Fraction } from "../reference/fraction.js";
import type { RefLabel, RefNumber } from "../reference/value.js";
import {
  isAmong,
  isSame,
  isSameLabel,
  isWithin,
  labelsOf,
  type PossibleLabels,
  type PossiblePoints,
  pointsOf,
  told,
} from "./hold/possible.js";
import type { Rules } from "./scored.js";
import { asksOfNobody, isUndetermined } from "./undetermined.js";

/** One thing that the two do not agree on. */
export interface Difference {
  /** Node, grade or veto. */
  readonly id: string;
  readonly about: "state" | "points" | "earned" | "counts" | "reason" | "before" | "after" | "veto";
  readonly engine: string;
  readonly reference: string;
}

/** What is found of one case. */
export interface Agreement {
  readonly differences: readonly Difference[];
  /** Results of which the engine says more than the reference. */
  readonly tighter: number;
  /** Results of which it says less, and says so itself: they are loose. */
  readonly wider: number;
}

/** What the reference is handed; nothing where it has no way to say so. */
function forReference(handed: Handed, assessment: Assessment): RefHanded | undefined {
  const { parent, unit, baseline, current, calendar, cohorts } = handed;
  const figures = Object.entries(cohorts?.[0]?.figures[assessment.of] ?? {});
  if (figures.some(([, figure]) => figure.kind === "open" && figure.mayNotApply)) return undefined;
  return JSON.parse(
    JSON.stringify({
      ...{ parent, unit, baseline, current, calendar },
      cohorts: Object.fromEntries(
        figures.map(([fact, figure]) => [
          fact,
          figure.kind === "settled"
            ? figure.value
            : figure.kind === "notApplicable"
              ? { notApplicable: true }
              : { least: figure.least, greatest: figure.greatest },
        ]),
      ),
    }),
  ) as RefHanded;
}

/** Holds a scorecard of the engine against the reference; nothing where the reference cannot be asked. */
export function agreement(
  { ruleset }: Pick<Rules, "ruleset">,
  assessment: Assessment,
  handed: Handed,
  card: Scorecard,
): Agreement | undefined {
  const given = forReference(handed, assessment);
  if (given === undefined || asksOfNobody(ruleset, assessment)) return undefined;
  const outcome = evaluate(withFigures(ruleset) as Parameters<typeof evaluate>[0], "main", assessment, given);
  const held = [
    ...card.nodes.map((node) => heldNode(node, byId(outcome.nodes, node.id))),
    ...card.grades.map((grade) => heldGrade(grade, byId(outcome.grades, grade.id))),
    ...card.vetoes.map((veto) => heldVeto(ruleset, veto, byId(outcome.vetoes, veto.id).state)),
  ];
  const tighter = held.reduce((sum, one) => sum + one.tighter, 0);
  const wider = held.reduce((sum, one) => sum + one.wider, 0);
  const unseen = outcome.nodes.some(({ value, earned }) => settled(value) && !settled(earned));
  const met = { ruleset, assessment, handed, card, tighter, unseen };
  return {
    differences: held.flatMap(({ differences }) => differences).filter((one) => !isUndetermined(one, met)),
    tighter,
    wider,
  };
}

/** The engine may know that a condition is decided where the reference asks what the rule says of the unknown. */
function heldVeto({ rubrics }: Rules["ruleset"], { id, state }: VetoResult, other: VetoResult["state"]): Agreement {
  if (state === other) return found([]);
  const policy = rubrics["main"]?.vetoes?.find((veto) => veto.id === id)?.unknown;
  const asUnknown = policy === "fires" ? "fired" : policy === "ignored" ? "notFired" : "open";
  if (other === asUnknown) return { ...found([]), tighter: 1 };
  return found([{ id, about: "veto", engine: state, reference: other }]);
}

/** A figure of peers may turn out not to apply, whatever its declaration says: then nobody is left. */
function withFigures(ruleset: Rules["ruleset"]): Rules["ruleset"] {
  const facts = Object.entries(ruleset.facts).map(([id, section]) => [
    id,
    {
      ...section,
      facts: Object.fromEntries(
        Object.entries(section.facts).map(([key, fact]) => [
          key,
          fact.type === "number" && fact.cohort !== undefined ? { ...fact, mayNotApply: true as const } : fact,
        ]),
      ),
    },
  ]);
  return { ...ruleset, facts: Object.fromEntries(facts) };
}

function byId<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const found = list.find((one) => one.id === id);
  if (found === undefined) throw new Error(`the reference has no ${id}`);
  return found;
}

const possiblePoints = ({ some, least, greatest, na }: RefNumber): PossiblePoints => ({ some, least, greatest, na });
const possibleLabels = ({ labels, na }: RefLabel): PossibleLabels => ({ labels, na });

function heldNode(node: NodeResult, other: Outcome["nodes"][number]): Agreement {
  const [mine, theirs] = [pointsOf(node), possiblePoints(other.value)];
  const told_ = (about: Difference["about"], engine: string, reference: string): Difference => ({
    ...{ id: node.id, about, engine, reference },
  });
  if (node.loose && isWithin(theirs, mine) && !isSame(mine, theirs)) return { ...found([]), wider: 1 };
  if (!isWithin(mine, theirs)) return found([told_("points", told(mine), told(theirs))]);
  const counts =
    node.counts === other.counts || other.counts === "open" ? [] : [told_("counts", node.counts, other.counts)];
  if (!isSame(mine, theirs) || (node.counts !== "open" && other.counts === "open"))
    return { ...found(counts), tighter: 1 };
  const [earned, expected] = [node.earned ?? "", writtenIfEarned(other)];
  return found([
    ...counts,
    ...(stateOf(other.value) === node.state ? [] : [told_("state", node.state, stateOf(other.value))]),
    ...(sameAmount(earned, expected) || !settled(other.earned)
      ? []
      : [told_("earned", earned, told({ ...theirs, least: expected, greatest: expected }))]),
    ...(other.reason === undefined || other.reason === node.reason.code
      ? []
      : [told_("reason", node.reason.code, other.reason)]),
  ]);
}

/** The state of a node on a scorecard. */
function stateOf(value: RefNumber): NodeResult["state"] {
  if (!value.some) return "notApplicable";
  return value.missing || !settled(value) ? "missing" : "known";
}

const settled = ({ some, na, least, greatest }: RefNumber): boolean =>
  some && !na && least !== null && greatest !== null && equal(least, greatest);

/** Points before zeroing, where both are settled and differ. */
function writtenIfEarned({ value, earned }: Outcome["nodes"][number]): Fraction | null {
  if (!settled(value) || !settled(earned) || value.least === null || earned.least === null) return null;
  return equal(value.least, earned.least) ? null : earned.least;
}

const sameAmount = (written: string, expected: Fraction | null): boolean =>
  expected === null ? written === "" : written !== "" && equal(amount(written), expected);

function heldGrade(grade: GradeResult, other: Outcome["grades"][number]): Agreement {
  const sides = (["before", "after"] as const).map((side) => {
    const [mine, theirs] = [labelsOf(grade[side]), possibleLabels(other[side])];
    return { side, mine, theirs, within: isAmong(mine, theirs), same: isSameLabel(mine, theirs) };
  });
  const wider = sides.filter(({ within }) => !within);
  if (wider.length > 0 && grade.loose && sides.every(({ mine, theirs }) => isAmong(theirs, mine)))
    return { ...found([]), wider: 1 };
  const isAsBefore = sides.every(({ same }) => same);
  const reason =
    !isAsBefore || other.reason === undefined || other.reason === grade.reason.code
      ? []
      : [{ id: grade.id, about: "reason" as const, engine: grade.reason.code, reference: other.reason }];
  return {
    differences: [
      ...wider.map(({ side, mine, theirs }) => ({
        id: grade.id,
        about: side,
        engine: told(mine),
        reference: told(theirs),
      })),
      ...reason,
    ],
    tighter: sides.filter(({ within, same }) => within && !same).length,
    wider: 0,
  };
}

const found = (differences: readonly Difference[]): Agreement => ({ differences, tighter: 0, wider: 0 });
