/**
 * A scorecard as one row of a sheet: what it comes to, without the values behind it.
 *
 * @module
 */
import type { CalendarDate } from "../../exact/calendarDate.js";
import type { Amount } from "../../exact/readAmount.js";
import type { ReasonCode } from "../../scoring/card/reasonCode.js";
import type { Label, Scorecard, State } from "../../scoring/card/scorecard.js";

/** Points of one node. */
export interface NodeCells {
  readonly state: State;
  readonly points?: Amount;
  /** Bounds, if the points are not settled. */
  readonly least?: Amount;
  readonly greatest?: Amount;
  readonly reason: ReasonCode;
}

/** Labels of one grade, after vetoes: one if it is settled, none if it does not apply, otherwise all still possible. */
export interface GradeCells {
  readonly kind: Label["kind"];
  readonly labels: readonly string[];
}

/** One scorecard in one row. */
export interface ScorecardRow {
  readonly assessment: string;
  readonly of: string;
  readonly rubric: string;
  readonly stage: "self" | "verified";
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly asOf: CalendarDate;
  readonly provisional: boolean;
  readonly nodes: Readonly<Record<string, NodeCells>>;
  readonly grades: Readonly<Record<string, GradeCells>>;
  /** Ids of the vetoes that fired, and of those that may. */
  readonly vetoes: readonly string[];
  readonly openVetoes: readonly string[];
  readonly barredFrom: readonly string[];
  readonly mayBeBarredFrom: readonly string[];
  /** Facts, by id. */
  readonly missing: readonly string[];
  readonly notApplicable: readonly string[];
  readonly ruleset: string;
  readonly version: string;
  readonly digest: string;
  readonly engine: string;
  readonly inForce: boolean;
}

/** The row of a scorecard. */
export function scorecardRow(card: Scorecard): ScorecardRow {
  const vetoes = (state: string): string[] => card.vetoes.filter((veto) => veto.state === state).map(({ id }) => id);
  return {
    assessment: card.assessment,
    of: card.of,
    rubric: card.rubric,
    stage: card.stage,
    from: card.period.from,
    to: card.period.to,
    asOf: card.asOf,
    provisional: card.provisional,
    nodes: Object.fromEntries(
      card.nodes.map(({ id, state, points, least, greatest, reason }) => [
        id,
        {
          state,
          ...(points === undefined ? {} : { points }),
          ...(least === undefined ? {} : { least }),
          ...(greatest === undefined ? {} : { greatest }),
          reason: reason.code,
        },
      ]),
    ),
    grades: Object.fromEntries(card.grades.map(({ id, after }) => [id, { kind: after.kind, labels: labelsOf(after) }])),
    vetoes: vetoes("fired"),
    openVetoes: vetoes("open"),
    barredFrom: card.barredFrom,
    mayBeBarredFrom: card.mayBeBarredFrom,
    missing: card.missing,
    notApplicable: card.notApplicable.map(({ fact }) => fact),
    ruleset: card.pins.ruleset.id,
    version: card.pins.ruleset.version,
    digest: card.pins.ruleset.digest,
    engine: card.pins.engine,
    inForce: card.pins.inForce,
  };
}

function labelsOf(label: Label): readonly string[] {
  if (label.kind === "settled") return [label.label];
  return label.kind === "open" ? label.possible : [];
}
