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
import type { Consequence, Label, Scorecard } from "../card/scorecard.js";

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
 * @example
 * rollUp(scorecards, organisation).map(({ unit, stations, means }) => [unit, stations, means.total])
 * // => [["shaanxi", 1, { count: 1, mean: "5" }], ["yangling", 1, { count: 1, mean: "5" }]]
 */
export function rollUp(scorecards: readonly Scorecard[], organisation: Organisation): readonly UnitSummary[] {
  const lookup = parentsOf(organisation);
  const parents = new Map(organisation.stations.map(({ id, parent }) => [id, parent]));
  const seen = new Set<string>();
  for (const { of } of scorecards) {
    if (!parents.has(of)) throw new PreconditionError("rollUp.station.unknown", of);
    if (seen.has(of)) throw new PreconditionError("rollUp.of.repeated", of);
    seen.add(of);
  }
  const stations = organisation.stations.map(({ id }) => ({ id, above: new Set(ancestorsOf(lookup, id)) }));
  return organisation.units.map((unit) => {
    const below = new Set(stations.filter(({ above }) => above.has(unit.id)).map(({ id }) => id));
    const cards = scorecards.filter(({ of }) => below.has(of));
    return summary(unit, below.size, cards, parents);
  });
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
  const results = cards.flatMap(({ grades }) => grades.filter(({ id }) => id === grade));
  const settled = results.flatMap(({ after }) => (after.kind === "settled" ? [after.label] : []));
  const number = (kind: Label["kind"]): number => results.filter(({ after }) => after.kind === kind).length;
  return {
    labels: Object.fromEntries(
      [...new Set(settled)].sort().map((label) => [label, settled.filter((one) => one === label).length]),
    ),
    open: number("open"),
    notApplicable: number("notApplicable"),
  };
}

function meanOf(cards: readonly Scorecard[], node: string): { readonly count: number; readonly mean?: Amount } {
  const points = cards.flatMap((card) => card.nodes.find(({ id }) => id === node)?.points ?? []);
  const count = points.length;
  return count === 0 ? { count } : { count, mean: quotientAmount(sumAmounts(points), count) };
}
