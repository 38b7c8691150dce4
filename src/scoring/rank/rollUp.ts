/**
 * Rolls scorecards up to the units above: how many, which grades, exact means, and clauses that reach the unit.
 *
 * @module
 */

import { quotientAmount, sumAmounts } from "../../exact/amounts.js";
import { PreconditionError } from "../../exact/PreconditionError.js";
import type { Amount } from "../../exact/readAmount.js";
import { ancestorsOf, parentsOf } from "../../vocabulary/ancestors.js";
import type { Organisation, Unit, UnitLevel } from "../../vocabulary/organisation.js";
import type { Consequence, Scorecard } from "../card/scorecard.js";

/** How many stations have which label of a grade. */
export interface GradeCount {
  /** Settled labels, by label; a label that nobody has is absent. */
  readonly labels: Readonly<Record<string, number>>;
  readonly open: number;
  readonly notApplicable: number;
}

/** One unit and everything below it. */
export interface UnitSummary {
  readonly unit: string;
  readonly level: UnitLevel;
  readonly parent?: string;
  /** Stations that stand below it in the organisation, at any depth. */
  readonly stations: number;
  /** Those that have a scorecard. */
  readonly scored: number;
  readonly provisional: number;
  /** By grade. */
  readonly grades: Readonly<Record<string, GradeCount>>;
  /** By node: how many have settled points, and their exact mean. */
  readonly means: Readonly<Record<string, { readonly count: number; readonly mean?: Amount }>>;
  /** Clauses that reach this unit itself, from stations directly below; by station and veto. */
  readonly consequences: readonly (Consequence & { readonly station: string })[];
}

/**
 * Rolls up; units stand in the order of the organisation.
 *
 * @throws {@link PreconditionError} `rollUp.station.unknown` for a card of a station that the organisation does not have;
 * `rollUp.of.repeated` for two cards of one station.
 */
export function rollUp(scorecards: readonly Scorecard[], organisation: Organisation): readonly UnitSummary[] {
  const lookup = parentsOf(organisation);
  const parents = new Map(organisation.stations.map(({ id, parent }) => [id, parent]));
  const stations = new Map<string, number>(organisation.units.map(({ id }) => [id, 0]));
  for (const { id } of organisation.stations)
    for (const unit of ancestorsOf(lookup, id)) stations.set(unit, (stations.get(unit) ?? 0) + 1);
  const below = new Map<string, Scorecard[]>(organisation.units.map(({ id }) => [id, []]));
  const seen = new Set<string>();
  for (const card of scorecards) {
    if (!parents.has(card.of)) throw new PreconditionError("rollUp.station.unknown", card.of);
    if (seen.has(card.of)) throw new PreconditionError("rollUp.of.repeated", card.of);
    seen.add(card.of);
    for (const unit of ancestorsOf(lookup, card.of)) below.get(unit)?.push(card);
  }
  return organisation.units.map((unit) => summary(unit, stations.get(unit.id) ?? 0, below.get(unit.id) ?? [], parents));
}

function summary(
  unit: Unit,
  stations: number,
  cards: readonly Scorecard[],
  parents: ReadonlyMap<string, string>,
): UnitSummary {
  const grades = new Set(cards.flatMap((card) => card.grades.map(({ id }) => id)));
  const nodes = new Set(cards.flatMap((card) => card.nodes.map(({ id }) => id)));
  return {
    unit: unit.id,
    level: unit.level,
    ...(unit.parent === undefined ? {} : { parent: unit.parent }),
    stations,
    scored: cards.length,
    provisional: cards.filter(({ provisional }) => provisional).length,
    grades: Object.fromEntries([...grades].sort().map((grade) => [grade, countLabels(cards, grade)])),
    means: Object.fromEntries([...nodes].map((node) => [node, meanOf(cards, node)])),
    consequences: cards
      .filter(({ of }) => parents.get(of) === unit.id)
      .sort((a, b) => (a.of < b.of ? -1 : 1))
      .flatMap(({ of, consequences }) => consequences.map((one) => ({ station: of, ...one }))),
  };
}

function countLabels(cards: readonly Scorecard[], grade: string): GradeCount {
  const labels: Record<string, number> = {};
  let open = 0;
  let notApplicable = 0;
  for (const card of cards) {
    const after = card.grades.find(({ id }) => id === grade)?.after;
    if (after?.kind === "settled") labels[after.label] = (labels[after.label] ?? 0) + 1;
    else if (after?.kind === "open") open += 1;
    else if (after?.kind === "notApplicable") notApplicable += 1;
  }
  return {
    labels: Object.fromEntries(Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1))),
    open,
    notApplicable,
  };
}

function meanOf(cards: readonly Scorecard[], node: string): { readonly count: number; readonly mean?: Amount } {
  const points = cards.flatMap((card) => card.nodes.find(({ id }) => id === node)?.points ?? []);
  const count = points.length;
  return count === 0 ? { count } : { count, mean: quotientAmount(sumAmounts(points), count) };
}
