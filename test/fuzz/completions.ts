/**
 * Holds an open scorecard against all that it may become: nothing falls outside of its bounds, and where they claim to be
 * attained, they are.
 *
 * @module
 */
import type { GradeResult, NodeResult, Scorecard, VetoResult } from "../../src/scoring/card/scorecard.js";
import type { Assessment } from "../../src/vocabulary/assessment.js";
import type { Chance } from "./generate/chance.js";
import { hull, isAmong, isSame, isSameLabel, isWithin, labelsOf, pointsOf, told, union } from "./hold/possible.js";
import { restsOf, type Sources } from "./hold/sources.js";
import { decidedByField, saying } from "./hold/stays.js";
import type { Known, Unknown } from "./hold/turn.js";
import { unknownsOf } from "./hold/unknowns.js";
import { cardOf, type Rules, rulesOf } from "./scored.js";

/** What is wrong: a value outside of the bounds, a bound that nothing attains, a claim that is too weak, or a fact that widened something. */
export interface Fault {
  readonly kind: "outside" | "notAttained" | "looseWithoutNeed" | "widened";
  /** Node, grade or veto. */
  readonly id: string;
  readonly said: string;
  readonly met: string;
}

/** What was found of one case. */
export interface Completed {
  readonly faults: readonly Fault[];
  /** How many completions were scored, and of how many results every bound was tried. */
  readonly scored: number;
  readonly attained: number;
}

/** How much is tried. */
export interface Effort {
  /** At most so many completions of one result; where there are more, some of them at random. */
  readonly most: number;
  readonly chance: Chance;
}

/** A result that may be open. */
interface Result {
  readonly id: string;
  readonly sources: Sources;
  readonly of: "nodes" | "grades" | "vetoes";
}

/** Tries the completions of what is missing; only for rules that do not say what becomes of what is missing. */
export function completed(rules: Rules, known: Known, card: Scorecard, effort: Effort): Completed {
  const rests = restsOf(rules.ruleset);
  const hasAppeals = Object.values(known.assessment.records ?? {}).some((entries) =>
    entries.some(({ status }) => status === "appealed"),
  );
  const settled = hasAppeals ? settledByField(rules, known) : { rules, known };
  const results: readonly Result[] = (["nodes", "grades", "vetoes"] as const).flatMap((of) =>
    [...rests[of]].map(([id, sources]) => ({ id, sources, of })),
  );
  const bySources = new Map<string, Result[]>();
  for (const result of results) {
    const key = [...result.sources.keys()].sort().join();
    bySources.set(key, [...(bySources.get(key) ?? []), result]);
  }
  const found = [...bySources.values()].map((alike) => completedAlike(settled, card, alike, effort));
  return {
    faults: found.flatMap(({ faults }) => faults),
    scored: found.reduce((sum, { scored }) => sum + scored, 0),
    attained: found.reduce((sum, { attained }) => sum + attained, 0),
  };
}

interface Settled {
  readonly rules: Rules;
  readonly known: Known;
}

/** The same question asked so that a field decides what appeals leave open. */
function settledByField(rules: Rules, { assessment, handed }: Known): Settled {
  const decided = rulesOf(decidedByField(rules.ruleset));
  if ("refused" in decided) throw new Error(decided.refused);
  const ruleset = decided.main.ruleset;
  const { cohorts } = handed;
  const stay = (one: Assessment): Assessment => saying(one, () => true);
  return {
    rules: decided,
    known: {
      assessment: stay(assessment),
      handed: {
        ...handed,
        ...(handed.parent === undefined ? {} : { parent: stay(handed.parent) }),
        ...(handed.unit === undefined ? {} : { unit: stay(handed.unit) }),
        // The figures are those of the rules as they were.
        ...(cohorts === undefined ? {} : { cohorts: cohorts.map((cohort) => ({ ...cohort, ruleset })) }),
      },
    },
  };
}

/** Results that rest on the same sources. */
function completedAlike(
  { rules, known }: Settled,
  card: Scorecard,
  alike: readonly Result[],
  effort: Effort,
): Completed {
  const sources = new Set(alike.flatMap((result) => [...result.sources.keys()]));
  const unknowns = unknownsOf(rules.ruleset, known, sources).filter(({ turns }) => turns.length > 0);
  if (unknowns.length === 0) return { faults: [], scored: 0, attained: 0 };
  const size = unknowns.reduce((product, { turns }) => product * turns.length, 1);
  const isWhole = size <= effort.most;
  const cards = (isWhole ? everyTurn(unknowns, known) : someTurns(unknowns, known, effort)).map(
    ({ assessment, handed }) => cardOf(rules.main, assessment, handed),
  );
  const isExact = isWhole && unknowns.every((unknown) => unknown.isWhole);
  const faults = alike.flatMap((result) => faultsOf(result, card, cards, unknowns, isExact, rules));
  const learnt = learntOne(rules, known, unknowns, card, alike, effort);
  return { faults: [...faults, ...learnt], scored: cards.length, attained: isExact ? alike.length : 0 };
}

function everyTurn(unknowns: readonly Unknown[], known: Known): readonly Known[] {
  return unknowns.reduce<readonly Known[]>(
    (all, { turns }) => all.flatMap((one) => turns.map((turn) => turn(one))),
    [known],
  );
}

function someTurns(unknowns: readonly Unknown[], known: Known, { chance, most }: Effort): readonly Known[] {
  return chance.some(most >> 2, most >> 2, () => unknowns.reduce((one, { turns }) => chance.pick(turns)(one), known));
}

/** Learning one thing never widens anything. */
function learntOne(
  rules: Rules,
  known: Known,
  unknowns: readonly Unknown[],
  card: Scorecard,
  alike: readonly Result[],
  { chance }: Effort,
): readonly Fault[] {
  const { turns } = chance.pick(unknowns);
  const { assessment, handed } = chance.pick(turns)(known);
  const more = cardOf(rules.main, assessment, handed);
  return alike.flatMap((result) =>
    outside(result, card, more).map((fault) => ({ ...fault, kind: "widened" as const })),
  );
}

function faultsOf(
  result: Result,
  card: Scorecard,
  cards: readonly Scorecard[],
  unknowns: readonly Unknown[],
  isExact: boolean,
  rules: Rules,
): readonly Fault[] {
  const wrong = cards.flatMap((other) => outside(result, card, other)).slice(0, 1);
  if (wrong.length > 0 || !isExact) return wrong;
  return [...notAttained(result, card, cards), ...looseWithoutNeed(result, card, unknowns, rules)];
}

const named = <T extends { readonly id: string }>(list: readonly T[], id: string): T | undefined =>
  list.find((one) => one.id === id);

/** What another scorecard says of a result that this one rules out. */
function outside({ id, of }: Result, card: Scorecard, other: Scorecard): readonly Fault[] {
  const fault = (said: string, met: string): readonly Fault[] => [{ kind: "outside", id, said, met }];
  if (of === "nodes") {
    const [mine, theirs] = [named(card.nodes, id), named(other.nodes, id)];
    return mine === undefined || theirs === undefined ? [] : outsideNode(mine, theirs, fault);
  }
  if (of === "grades") {
    const [mine, theirs] = [named(card.grades, id), named(other.grades, id)];
    return mine === undefined || theirs === undefined ? [] : outsideGrade(mine, theirs, fault);
  }
  const [mine, theirs]: readonly (VetoResult | undefined)[] = [named(card.vetoes, id), named(other.vetoes, id)];
  if (mine === undefined || theirs === undefined || mine.state === "open" || mine.state === theirs.state) return [];
  return fault(mine.state, theirs.state);
}

type Tell = (said: string, met: string) => readonly Fault[];

function outsideNode(mine: NodeResult, theirs: NodeResult, fault: Tell): readonly Fault[] {
  const [bounds, met] = [pointsOf(mine), pointsOf(theirs)];
  if (!isWithin(met, bounds)) return fault(told(bounds), told(met));
  if (mine.counts !== "open" && mine.counts !== theirs.counts)
    return fault(`counts ${mine.counts}`, `counts ${theirs.counts}`);
  if (mine.state === "known" && theirs.state === "missing") return fault("known", "missing");
  return [];
}

function outsideGrade(mine: GradeResult, theirs: GradeResult, fault: Tell): readonly Fault[] {
  return (["before", "after"] as const).flatMap((side) => {
    const [possible, met] = [labelsOf(mine[side]), labelsOf(theirs[side])];
    return isAmong(met, possible) ? [] : fault(`${side} ${told(possible)}`, told(met));
  });
}

/** Bounds that no completion has, though nothing says that they may be wider. */
function notAttained({ id, of }: Result, card: Scorecard, cards: readonly Scorecard[]): readonly Fault[] {
  const fault = (said: string, met: string): readonly Fault[] => [{ kind: "notAttained", id, said, met }];
  if (of === "nodes") {
    const mine = named(card.nodes, id);
    const met = cards
      .map(({ nodes }) => named(nodes, id))
      .filter((one) => one !== undefined)
      .map(pointsOf);
    if (mine === undefined || mine.loose || met.length === 0) return [];
    const all = met.reduce(hull);
    return isSame(all, pointsOf(mine)) ? [] : fault(told(pointsOf(mine)), told(all));
  }
  if (of !== "grades") return [];
  const mine = named(card.grades, id);
  if (mine === undefined || mine.loose) return [];
  return (["before", "after"] as const).flatMap((side) => {
    const met = cards.map(({ grades }) => named(grades, id)).filter((one) => one !== undefined);
    const all = met.map((one) => labelsOf(one[side])).reduce(union);
    const possible = labelsOf(mine[side]);
    return isSameLabel(all, possible) ? [] : fault(`${side} ${told(possible)}`, told(all));
  });
}

/**
 * Forms of which not only the ends of an interval matter: there the engine may say "loose" although everything is read once,
 * since it looks at ends alone.
 */
const notByEnds =
  /"kind":"(bands|line|ratio|lookup|every|some|notApplicable)"|"equals"|"combine":"all"|"over"|"unpublished"|"(atLeast|above)":[^}]*"(atMost|below)":/;

/** A result that reads every missing fact once, and yet says that its bounds may be wider than the truth. */
function looseWithoutNeed(
  { id, of, sources }: Result,
  card: Scorecard,
  unknowns: readonly Unknown[],
  rules: Rules,
): readonly Fault[] {
  if (of === "vetoes") return [];
  const one = of === "nodes" ? named(card.nodes, id) : named(card.grades, id);
  const isOnce = unknowns.every(({ source }) => source.startsWith("fact ") && sources.get(source) === 1);
  if (
    !one?.loose ||
    !isOnce ||
    notByEnds.test(JSON.stringify([rules.ruleset.rubrics["main"], rules.ruleset.conditions]))
  )
    return [];
  return [{ kind: "looseWithoutNeed", id, said: "loose", met: "everything is read once" }];
}
