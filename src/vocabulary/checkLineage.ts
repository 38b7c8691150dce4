/**
 * Checks what became of stations: each event by itself, and each station's life over all events.
 *
 * A station *begins* in an event if it stands only after it, *ends* if it stands only before it, and goes on if it stands on
 * both sides. It begins once and ends once, in this order; therefore nothing is ever its own successor after its end.
 *
 * @module
 */
import { daysBetween } from "../exact/calendarDate.js";
import { issue } from "./checks.js";
import type { Issue } from "./issue.js";
import type { Happening, OrganisationDraft, Place, Side } from "./organisationDraft.js";

/** All that is wrong with the lineage: first event by event, then station by station in the order of stations. */
export function checkLineage({ places, happenings }: OrganisationDraft): readonly Issue[] {
  const stations = places.filter(({ level, id }) => level === "station" && id !== undefined);
  const known = new Set(stations.map(({ id }) => id));
  const parts = partsByStation(happenings);
  return [
    ...happenings.flatMap((event) => [...sizes(event), ...names(event, known)]),
    ...stations.flatMap((station) => life(station, parts.get(station.id) ?? [])),
  ];
}

/** How many stations stand before and after: `undefined` is two or more. */
const wanted: ReadonlyMap<unknown, readonly [from: 1 | undefined, to: 1 | undefined]> = new Map<
  unknown,
  readonly [1 | undefined, 1 | undefined]
>([
  ["merged", [undefined, 1]],
  ["split", [1, undefined]],
  ["renamed", [1, 1]],
]);

function sizes({ path, kind, from, to }: Happening): readonly Issue[] {
  const sides = wanted.get(kind);
  if (sides === undefined) return []; // an unknown kind is an issue of structure
  const fits = (side: readonly Side[], size: 1 | undefined): boolean =>
    size === 1 ? side.length === 1 : side.length > 1;
  if (!fits(from, sides[0]) || !fits(to, sides[1])) {
    return [issue(`organisation.lineage.${String(kind)}.count`, path, { from: from.length, to: to.length })];
  }
  const same = kind === "renamed" && from.some(({ id }) => to.some((other) => other.id === id));
  return same ? [issue("organisation.lineage.renamed.same", path, { got: from.map(({ id }) => id) })] : [];
}

function names({ from, to }: Happening, known: ReadonlySet<string | undefined>): readonly Issue[] {
  return [from, to].flatMap((side) =>
    side.flatMap(({ id, path }, index) => [
      ...(known.has(id) ? [] : [issue("organisation.lineage.station.unknown", path, { got: id })]),
      ...(side.findIndex((other) => other.id === id) < index
        ? [issue("organisation.lineage.station.repeated", path, { got: id })]
        : []),
    ]),
  );
}

/** What one station does in one event. */
interface Part {
  readonly event: Happening;
  readonly begins: boolean;
  readonly ends: boolean;
}

function partsByStation(happenings: readonly Happening[]): ReadonlyMap<string | undefined, readonly Part[]> {
  const parts = new Map<string, Part[]>();
  for (const event of happenings) {
    const from = new Set(event.from.map(({ id }) => id));
    const to = new Set(event.to.map(({ id }) => id));
    for (const id of new Set([...from, ...to])) {
      const earlier = parts.get(id) ?? [];
      parts.set(id, [...earlier, { event, begins: !from.has(id), ends: !to.has(id) }]);
    }
  }
  return parts;
}

function life(station: Place, parts: readonly Part[]): readonly Issue[] {
  const [begun, ...begunAgain] = parts.filter(({ begins }) => begins);
  const [ended, ...endedAgain] = parts.filter(({ ends }) => ends);
  const got = station.id;
  const again = [
    ...begunAgain.map(({ event }) => issue("organisation.lineage.begun.twice", event.path, { got })),
    ...endedAgain.map(({ event }) => issue("organisation.lineage.ended.twice", event.path, { got })),
  ];
  const returns = begun !== undefined && ended !== undefined && begun.event.on >= ended.event.on;
  const between = parts.filter((part) => part !== begun && part !== ended && !part.begins && !part.ends);
  return [
    ...again,
    ...(returns ? [issue("organisation.lineage.cycle", begun.event.path, { got, endedOn: ended.event.on })] : []),
    ...(returns ? [] : [...between, ...(ended ? [ended] : [])].flatMap((part) => within(station, part, begun, ended))),
    ...ownDays(station, begun, ended),
  ];
}

/**
 * A station takes part only while it exists: after the day on which it began, up to the day on which it ends. What ends in an
 * event existed until that day or the one before.
 */
function within(
  station: Place,
  { event, ends }: Part,
  begun: Part | undefined,
  ended: Part | undefined,
): readonly Issue[] {
  const early =
    (begun !== undefined && event.on <= begun.event.on) || (station.since !== undefined && event.on < station.since);
  const late =
    (ended !== undefined && event.on > ended.event.on) ||
    (station.until !== undefined && daysBetween(station.until, event.on) > (ends ? 1 : 0));
  return early || late ? [issue("organisation.lineage.outside", event.path, { got: station.id, on: event.on })] : [];
}

/** The days that a station states agree with the events in which it begins and ends. */
function ownDays(station: Place, begun: Part | undefined, ended: Part | undefined): readonly Issue[] {
  const { path, since, until } = station;
  return [
    ...(begun !== undefined && since !== undefined && since !== begun.event.on
      ? [issue("organisation.lineage.since.differs", [...path, "since"], { expected: begun.event.on, got: since })]
      : []),
    ...(ended !== undefined && until === undefined
      ? [issue("organisation.lineage.until.missing", [...path, "until"], { on: ended.event.on })]
      : []),
    ...(ended !== undefined && until !== undefined && until > ended.event.on
      ? [issue("organisation.lineage.until.late", [...path, "until"], { on: ended.event.on, got: until })]
      : []),
  ];
}
