/**
 * Some of what a missing fact may turn out to be, where it is too much to go through: its ends, and for a ledger no entry, or as many
 * as there can be of one kind. Bounds that such a value reaches are reached in truth.
 *
 * @module
 */
import type { CalendarDate } from "../../exact/calendarDate.js";
import type { FactSlot, LedgerShape, Shape } from "../plan/plan.js";
import { constant } from "./constant.js";
import { decided, type Entry, type Input, known, labelled } from "./value.js";

/** More kinds of entry than this are not tried, nor more entries at once. */
const mostKinds = 12;
const mostEntries = 100;

/** Examples of a fact's values; none for a figure of peers, and for what has no ends. */
export function examplesOf({ shape, cohort }: FactSlot, asOf: CalendarDate): readonly Input[] {
  if (cohort !== undefined) return [];
  return shape.type === "records" ? ledgersOf(shape, asOf) : endsOf(shape, asOf);
}

function endsOf(shape: Exclude<Shape, LedgerShape>, asOf: CalendarDate): readonly Input[] {
  switch (shape.type) {
    case "flag":
      return [decided(true), decided(false)];
    case "level":
      return shape.labels.map(labelled);
    case "date":
      return [asOf, "1900-01-01"].map((on) => ({ sort: "date", on, na: null, missing: false }));
    case "number":
      return [shape.least, shape.greatest].flatMap((end) => (end === undefined ? [] : [known(constant(end))]));
  }
}

function ledgersOf({ fields, most }: LedgerShape, asOf: CalendarDate): readonly Input[] {
  const kinds = fields.reduce<readonly (readonly Input[])[]>(
    (all, { shape }) => all.flatMap((kind) => endsOf(shape, asOf).map((end) => [...kind, end])),
    [[]],
  );
  if (most === undefined || most > mostEntries || kinds.length > mostKinds) return [];
  const entry = (kind: readonly Input[]): Entry => ({ status: "standing", evidenced: decided(false), fields: kind });
  const full = kinds.map((kind) => Array.from({ length: most }, () => entry(kind)));
  return [[], ...full].map((entries) => ({ sort: "ledger", entries, na: null, missing: false }));
}
