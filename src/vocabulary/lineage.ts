/**
 * What became of stations: whose history and titles a station carries, through mergers, splits and renamings.
 *
 * An event takes effect on its day. Events of one day are taken together: each sees the stations as they stood before that
 * day. A station on both sides of an event goes on, and its history passes to the others after it as well. All answers are
 * in an order that does not depend on the order of the lists in the organisation.
 *
 * Exact; units are calendar days. The organisation is one that `readOrganisation` accepted.
 *
 * @module
 */
import { type CalendarDate, isCalendarDate } from "../exact/calendarDate.js";
import { PreconditionError } from "../exact/PreconditionError.js";
import type { LineageEvent, Organisation, Station } from "./organisation.js";

/** An earlier station whose history passed on: what it had before that day, titles included. */
export interface Inheritance {
  readonly id: string;
  readonly before: CalendarDate;
}

/** A later station that carries history on, from that day. */
export interface Carrier {
  readonly id: string;
  readonly from: CalendarDate;
}

/**
 * All earlier stations whose history `id` carries on the day `on`, latest event first, by id within a day.
 *
 * @throws {@link PreconditionError} `station.unknown`, `date.invalid`.
 * @example
 * historyOf(organisation, "east", "2024-12-31") // "east-1" and "east-2" merged into "east"
 * // => [{ id: "east-1", before: "2019-07-01" }, { id: "east-2", before: "2019-07-01" }]
 */
export function historyOf(organisation: Organisation, id: string, on: CalendarDate): readonly Inheritance[] {
  check(organisation, id, on);
  const carried = new Set([id]);
  return days(organisation)
    .filter((day) => day.on <= on)
    .reverse()
    .flatMap((day) => newcomers(day.events, "to", "from", carried).map((earlier) => ({ id: earlier, before: day.on })));
}

/**
 * All later stations that carry the history of `id` by the day `on`, also those that have ended since; earliest event
 * first, by id within a day.
 *
 * @throws {@link PreconditionError} `station.unknown`, `date.invalid`.
 * @example
 * carriersOf(organisation, "east-1", "2024-12-31")
 * // => [{ id: "east", from: "2019-07-01" }]
 */
export function carriersOf(organisation: Organisation, id: string, on: CalendarDate): readonly Carrier[] {
  check(organisation, id, on);
  const carrying = new Set([id]);
  return days(organisation)
    .filter((day) => day.on <= on)
    .flatMap((day) => newcomers(day.events, "from", "to", carrying).map((later) => ({ id: later, from: day.on })));
}

/**
 * What has become of `id` by the day `on`: the stations that exist on it and carry its history, itself included if it
 * goes on; sorted by id. None if it was closed without successor, or has not begun.
 *
 * @throws {@link PreconditionError} `station.unknown`, `date.invalid`.
 * @example
 * successorsOf(organisation, "east-1", "2024-12-31")
 * // => ["east"]
 */
export function successorsOf(organisation: Organisation, id: string, on: CalendarDate): readonly string[] {
  check(organisation, id, on);
  const passed = days(organisation).filter((day) => day.on <= on);
  return existing(organisation, follow(passed, "from", "to", id), on);
}

/**
 * What `id` was on the day `on`: the stations that existed on it and whose history passed to `id` by then or later, itself
 * included if it existed; sorted by id.
 *
 * @throws {@link PreconditionError} `station.unknown`, `date.invalid`.
 * @example
 * predecessorsOf(organisation, "east", "2018-12-31")
 * // => ["east-1", "east-2"]
 */
export function predecessorsOf(organisation: Organisation, id: string, on: CalendarDate): readonly string[] {
  check(organisation, id, on);
  const coming = days(organisation).filter((day) => day.on > on);
  return existing(organisation, follow(coming.reverse(), "to", "from", id), on);
}

type Side = "from" | "to";

interface Day {
  readonly on: CalendarDate;
  readonly events: readonly LineageEvent[];
}

/** Events by day, earliest first. */
function days({ lineage = [] }: Organisation): Day[] {
  const dates = [...new Set(lineage.map(({ on }) => on))].sort();
  return dates.map((on) => ({ on, events: lineage.filter((event) => event.on === on) }));
}

/** Adds to `reached` what the events of one day reach from it, and gives what is new, by id. */
function newcomers(events: readonly LineageEvent[], near: Side, far: Side, reached: Set<string>): readonly string[] {
  const next = events.filter((event) => event[near].some((id) => reached.has(id))).flatMap((event) => event[far]);
  const fresh = [...new Set(next)].filter((id) => !reached.has(id)).sort();
  for (const id of fresh) reached.add(id);
  return fresh;
}

/** Where `id` leads, day by day: a station that does not stand on the far side of its event is left behind. */
function follow(days: readonly Day[], near: Side, far: Side, id: string): ReadonlySet<string> {
  let reached = new Set([id]);
  for (const { events } of days) {
    const touched = events.filter((event) => event[near].some((station) => reached.has(station)));
    const left = new Set(touched.flatMap((event) => event[near].filter((station) => !event[far].includes(station))));
    const kept = [...reached].filter((station) => !left.has(station));
    reached = new Set([...kept, ...touched.flatMap((event) => event[far])]);
  }
  return reached;
}

function existing({ stations }: Organisation, ids: ReadonlySet<string>, on: CalendarDate): readonly string[] {
  const exists = ({ since, until }: Station): boolean =>
    (since === undefined || since <= on) && (until === undefined || on <= until);
  return stations
    .filter((station) => ids.has(station.id) && exists(station))
    .map(({ id }) => id)
    .sort();
}

function check({ stations }: Organisation, id: string, on: CalendarDate): void {
  if (!isCalendarDate(on)) throw new PreconditionError("date.invalid", on);
  if (!stations.some((station) => station.id === id)) throw new PreconditionError("station.unknown", id);
}
