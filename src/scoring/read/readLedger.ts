/**
 * Reads the entries of one ledger. What the rules may not see (revoked, out of time) is listed, never dropped in silence.
 *
 * @module
 */
import { compareDates } from "../../exact/calendarDate.js";
import type { Path } from "../../vocabulary/issue.js";
import { type RecordStatus, recordStatuses } from "../../vocabulary/ledger.js";
import type { LeftOut, UnderAppeal } from "../card/scorecard.js";
import type { LedgerShape } from "../plan/plan.js";
import { unread } from "../run/unread.js";
import { decided, type Entry, type Input, type LedgerInput } from "../run/value.js";
import { readDate, readEvidence, readText } from "./readEvidence.js";
import { readValue } from "./readValue.js";
import { isRecord, type Note, onlyKeys, own } from "./report.js";

const keys: readonly string[] = Object.freeze(["id", "type", "on", "recordedOn", "by", "status", "evidence", "fields"]);

/** The days by which entries are let in. */
export interface Days {
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
}

/** A ledger as read, and the entries that no rule sees. */
export interface LedgerReading {
  readonly ledger: LedgerInput;
  readonly leftOut: readonly LeftOut[];
  readonly underAppeal: readonly UnderAppeal[];
}

/** Reads a ledger; without valid `days` its entries are checked all the same. */
export function readLedger(
  shape: LedgerShape,
  id: string,
  value: unknown,
  days: Days | undefined,
  path: Path,
  note: Note,
): LedgerReading {
  const nothing: LedgerReading = {
    ledger: { sort: "ledger", entries: [], na: null, missing: false },
    leftOut: [],
    underAppeal: [],
  };
  if (!Array.isArray(value)) {
    note("record.type", path, { got: value, wanted: "list" }, id);
    return nothing;
  }
  if (shape.most !== undefined && value.length > shape.most)
    note("record.most", path, { got: value.length, most: shape.most }, id);
  const seen = new Set<string>();
  const entries: Entry[] = [];
  const leftOut: LeftOut[] = [];
  const underAppeal: UnderAppeal[] = [];
  for (const [i, one] of value.entries()) {
    const entry = readEntry(shape, id, one, [...path, i], seen, note);
    if (entry === undefined || days === undefined) continue;
    const why = outOfSight(entry, shape, days);
    if (why) {
      leftOut.push({ ledger: id, record: entry.id, why });
      continue;
    }
    entries.push(entry);
    if (entry.status === "appealed") underAppeal.push({ ledger: id, record: entry.id });
  }
  return { ledger: { ...nothing.ledger, entries }, leftOut, underAppeal };
}

interface ReadEntry extends Entry {
  readonly id: string;
  readonly on: string;
  readonly recordedOn: string;
}

function readEntry(
  shape: LedgerShape,
  ledger: string,
  value: unknown,
  path: Path,
  seen: Set<string>,
  note: Note,
): ReadEntry | undefined {
  if (!isRecord(value)) {
    note("record.type", path, { got: value, wanted: "record" }, ledger);
    return undefined;
  }
  onlyKeys(value, keys, path, note);
  const id = readText(value, "id", path, note);
  if (id !== undefined && seen.has(id)) note("record.repeated", [...path, "id"], { got: id }, ledger);
  seen.add(id ?? "");
  if (own(value, "type") !== ledger)
    note("record.ledger", [...path, "type"], { got: own(value, "type") ?? null, wanted: ledger }, ledger);
  const on = readDate(value, "on", path, note);
  const recordedOn = readDate(value, "recordedOn", path, note);
  if (on !== undefined && recordedOn !== undefined && compareDates(recordedOn, on) < 0)
    note("record.order", [...path, "recordedOn"], { got: recordedOn, on }, ledger);
  readText(value, "by", path, note);
  const status = readStatus(own(value, "status"), [...path, "status"], ledger, note);
  const evidenced = decided(readEvidence(own(value, "evidence"), [...path, "evidence"], note));
  const fields = readFields(shape, ledger, own(value, "fields"), [...path, "fields"], note);
  if (id === undefined || on === undefined || recordedOn === undefined || status === undefined) return undefined;
  return { id, on, recordedOn, status, evidenced, fields };
}

function readStatus(value: unknown, path: Path, ledger: string, note: Note): RecordStatus | undefined {
  const status = recordStatuses.find((one) => one === value);
  if (status === undefined)
    note(
      value === undefined ? "key.missing" : "record.status",
      path,
      { got: value ?? null, wanted: recordStatuses },
      ledger,
    );
  return status;
}

function readFields(shape: LedgerShape, ledger: string, value: unknown, path: Path, note: Note): readonly Input[] {
  if (!isRecord(value)) {
    note(value === undefined ? "key.missing" : "record.fields", path, { got: value ?? null }, ledger);
    return [];
  }
  onlyKeys(
    value,
    shape.fields.map(({ id }) => id),
    path,
    note,
  );
  return shape.fields.map(({ id, shape: wanted }) => {
    const field = own(value, id);
    const read = field === undefined ? undefined : readValue(wanted, field, [...path, id], `${ledger}.${id}`, note);
    return read ?? unread(wanted, false);
  });
}

/** Why an entry is not for the rules to see; whether an appealed one counts is theirs to say. */
function outOfSight(
  { status, on, recordedOn }: ReadEntry,
  { window }: LedgerShape,
  days: Days,
): LeftOut["why"] | undefined {
  if (status === "revoked") return "revoked";
  if (compareDates(on, days.asOf) > 0) return "afterAsOf";
  if (compareDates(recordedOn, days.asOf) > 0) return "recordedLater";
  const inside = compareDates(on, days.from) >= 0 && compareDates(on, days.to) <= 0;
  return window === "period" && !inside ? "outsidePeriod" : undefined;
}
