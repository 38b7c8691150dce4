/**
 * An organisation as far as it can be read: what its checks need, with gaps where the structure is wrong.
 *
 * With it the tree and the lineage are checked beside the structure, so that one fault does not hide the next.
 *
 * @module
 */
import { type CalendarDate, isCalendarDate } from "../exact/calendarDate.js";
import { isKeyed, type Keyed } from "./checks.js";
import type { Path } from "./issue.js";
import { type UnitLevel, unitLevels } from "./organisation.js";

/** A unit or station; a part that is absent or unreadable is `undefined`. */
export interface Place {
  readonly path: Path;
  readonly id: string | undefined;
  readonly level: UnitLevel | undefined;
  readonly code: string | undefined;
  readonly parent: string | undefined;
  readonly since: CalendarDate | undefined;
  readonly until: CalendarDate | undefined;
}

/** A station on one side of an event. */
export interface Side {
  readonly path: Path;
  readonly id: string;
}

/** A lineage event whose day can be read. */
export interface Happening {
  readonly path: Path;
  readonly kind: unknown;
  readonly on: CalendarDate;
  readonly from: readonly Side[];
  readonly to: readonly Side[];
}

/** What can be read of an organisation. */
export interface OrganisationDraft {
  readonly places: readonly Place[];
  readonly happenings: readonly Happening[];
}

/** What can be read of `value`; nothing if it has no list of units and no list of stations. */
export function draftOf(value: unknown): OrganisationDraft | undefined {
  if (!isKeyed(value) || !Array.isArray(value["units"]) || !Array.isArray(value["stations"])) return undefined;
  return {
    places: [...entries(value, "units"), ...entries(value, "stations")].map(place),
    happenings: entries(value, "lineage").flatMap(happening),
  };
}

interface Entry {
  readonly path: Path;
  readonly keyed: Keyed;
}

function entries(value: Keyed, key: string): readonly Entry[] {
  const list: unknown = value[key];
  return Array.isArray(list)
    ? list.flatMap((keyed: unknown, index) => (isKeyed(keyed) ? [{ path: [key, index], keyed }] : []))
    : [];
}

function place({ path, keyed }: Entry): Place {
  return {
    path,
    id: said(keyed["id"]),
    level: unitLevels.find((level) => level === keyed["level"]),
    code: said(keyed["code"]),
    parent: said(keyed["parent"]),
    since: day(keyed["since"]),
    until: day(keyed["until"]),
  };
}

function happening({ path, keyed }: Entry): readonly Happening[] {
  const on = day(keyed["on"]);
  const { from, to } = { from: sides(keyed, path, "from"), to: sides(keyed, path, "to") };
  return on === undefined || from === undefined || to === undefined
    ? []
    : [{ path, kind: keyed["kind"], on, from, to }];
}

function sides(keyed: Keyed, path: Path, key: string): readonly Side[] | undefined {
  const list: unknown = keyed[key];
  if (!Array.isArray(list) || !list.every((id) => typeof id === "string")) return undefined;
  return list.map((id, index) => ({ path: [...path, key, index], id }));
}

const said = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
const day = (value: unknown): CalendarDate | undefined => (isCalendarDate(value) ? value : undefined);
