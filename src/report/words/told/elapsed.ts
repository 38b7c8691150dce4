/**
 * The time since a date, counted as the engine counts it, where the scorecard says up to which day.
 *
 * @module
 */
import { isCalendarDate } from "../../../exact/calendarDate.js";
import { writeAmount } from "../../../exact/writeAmount.js";
import type { Quantity } from "../../../ruleset/expression.js";
import { since } from "../../../scoring/run/since.js";
import { settledNumber } from "../../../scoring/run/value.js";
import type { Telling } from "./telling.js";

/** A quantity that counts time. */
export type Since = Extract<Quantity, { readonly kind: "since" }>;

/** How many units; nothing for working days, which only the calendar can tell. */
export function elapsed({ declared, found }: Telling, { date, from, ...counted }: Since): string | undefined {
  const asOf = declared.card?.asOf;
  const on = found.read(date, from)?.value;
  if (asOf === undefined || !isCalendarDate(on)) return undefined;
  const time = since(
    { sort: "date", on, na: null, missing: false },
    { in: counted.in, started: counted.started === true },
    { asOf },
  );
  const settled = settledNumber(time);
  return settled === null ? undefined : writeAmount(settled);
}
