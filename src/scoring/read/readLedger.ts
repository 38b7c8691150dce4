/**
 * Reads the entries of one ledger. What the rules may not see (revoked, out of time) is listed, never dropped in silence.
 *
 * @module
 */
import { anything, date, isKeyed, type Keyed, keyed, list, object, oneOf, words } from "../../vocabulary/checks.js";
import type { Issue, Path } from "../../vocabulary/issue.js";
import { type LedgerRecord, recordStatuses } from "../../vocabulary/ledger.js";
import type { LeftOut, UnderAppeal } from "../card/scorecard.js";
import type { LedgerShape } from "../plan/plan.js";
import { unread } from "../run/unread.js";
import { decided, type Entry, type Input, type LedgerInput } from "../run/value.js";
import { evidence, pointsToPaper } from "./readEvidence.js";
import { readValue } from "./readValue.js";
import { isEarlier, isSoundAt, type Note, noteAll, own } from "./report.js";

/** The days by which entries are let in. */
export interface Days {
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
}

/** A ledger as read, the entries that no rule sees, and those under appeal. */
export interface LedgerReading {
  readonly ledger: LedgerInput;
  readonly leftOut: readonly LeftOut[];
  readonly underAppeal: readonly UnderAppeal[];
}

const entries = list(anything);
const structure = object(
  {
    id: words,
    type: words,
    on: date,
    recordedOn: date,
    by: words,
    status: oneOf(recordStatuses),
    fields: keyed,
  },
  { evidence },
);

/** Reads a ledger; without valid `days` its entries are checked all the same. */
export function readLedger(
  shape: LedgerShape,
  ledger: string,
  value: unknown,
  days: Days | undefined,
  path: Path,
  note: Note,
): LedgerReading {
  noteAll(note, entries(value, path), ledger);
  const given: readonly unknown[] = Array.isArray(value) ? value : [];
  if (shape.most !== undefined && given.length > shape.most)
    note("record.most", path, { got: given.length, most: shape.most }, ledger);
  const seen = new Set<unknown>();
  const seenByRules: Entry[] = [];
  const leftOut: LeftOut[] = [];
  const underAppeal: UnderAppeal[] = [];
  for (const [i, one] of given.entries()) {
    const here = [...path, i];
    const found = structure(one, here);
    noteAll(note, found, ledger);
    if (!isKeyed(one)) continue;
    checkEntry(one, found, ledger, here, seen, note);
    const fields = readFields(shape, ledger, own(one, "fields"), [...here, "fields"], note);
    if (days === undefined || !isRecord(one, found)) continue;
    const { id, status } = one;
    const why = outOfSight(one, shape, days);
    if (why) leftOut.push({ ledger, record: id, why });
    else seenByRules.push({ status, evidenced: decided(pointsToPaper(one.evidence)), fields });
    if (!why && status === "appealed") underAppeal.push({ ledger, record: id });
  }
  return { ledger: { sort: "ledger", entries: seenByRules, na: null, missing: false }, leftOut, underAppeal };
}

const isRecord = (_value: unknown, found: readonly Issue[]): _value is LedgerRecord => found.length === 0;

/** What must hold beyond structure: an id of its own, in this ledger, recorded when it had happened. */
function checkEntry(
  entry: Keyed,
  found: readonly Issue[],
  ledger: string,
  path: Path,
  seen: Set<unknown>,
  note: Note,
): void {
  const [id, type, on, recordedOn] = ["id", "type", "on", "recordedOn"].map((key) => own(entry, key));
  if (typeof id === "string" && seen.has(id)) note("record.repeated", [...path, "id"], { got: id }, ledger);
  seen.add(id);
  if (typeof type === "string" && type !== ledger)
    note("record.ledger", [...path, "type"], { expected: ledger, got: type }, ledger);
  const areDays = isSoundAt(found, [...path, "on"]) && isSoundAt(found, [...path, "recordedOn"]);
  if (areDays && isEarlier(recordedOn, on))
    note("record.order", [...path, "recordedOn"], { got: recordedOn, on }, ledger);
}

/** The fields in the order of their declaration; one that nothing is said of is missing. */
function readFields(shape: LedgerShape, ledger: string, value: unknown, path: Path, note: Note): readonly Input[] {
  if (!isKeyed(value)) return [];
  for (const key of Object.keys(value))
    if (!shape.fields.some(({ id }) => id === key)) note("key.unknown", [...path, key], {}, ledger);
  return shape.fields.map(({ id, shape: wanted }) => {
    if (!Object.hasOwn(value, id)) return unread(wanted, false);
    return readValue(wanted, value[id], [...path, id], `${ledger}.${id}`, note) ?? unread(wanted, false);
  });
}

/** Why an entry is not for the rules to see; whether an appealed one counts is theirs to say. */
function outOfSight(
  { status, on, recordedOn }: LedgerRecord,
  { window }: LedgerShape,
  days: Days,
): LeftOut["why"] | undefined {
  if (status === "revoked") return "revoked";
  if (isEarlier(days.asOf, on)) return "afterAsOf";
  if (isEarlier(days.asOf, recordedOn)) return "recordedLater";
  const outside = isEarlier(on, days.from) || isEarlier(days.to, on);
  return window === "period" && outside ? "outsidePeriod" : undefined;
}
