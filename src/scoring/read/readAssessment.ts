/**
 * Reads an assessment against a plan: in one pass into the slots that rules read, with every issue at once.
 *
 * @module
 */
import { compareDates } from "../../exact/calendarDate.js";
import type { Issue } from "../../vocabulary/issue.js";
import type { LeftOut, UnderAppeal } from "../card/scorecard.js";
import type { FactTable } from "../plan/plan.js";
import type { Input } from "../run/value.js";
import { readDate, readText } from "./readEvidence.js";
import { readFacts } from "./readFacts.js";
import type { Days } from "./readLedger.js";
import { collector, isRecord, type Note, onlyKeys, own } from "./report.js";

const keys: readonly string[] = Object.freeze([
  ...["id", "of", "stage", "period", "asOf", "facts", "notApplicable", "records", "evidence"],
  ...["recordedOn", "reportedBy", "verifies", "verifiedBy", "supersedes"],
]);

/** What stands on the outside of an assessment. */
export interface Envelope extends Days {
  readonly id: string;
  readonly of: string;
  readonly stage: "self" | "verified";
}

/** An assessment as read. */
export interface Reading {
  readonly envelope: Envelope;
  /** By index of the fact table. */
  readonly inputs: readonly Input[];
  readonly evidenced: readonly boolean[];
  readonly leftOut: readonly LeftOut[];
  readonly underAppeal: readonly UnderAppeal[];
}

/** What was read, or everything that is wrong with it. */
export type Read =
  | { readonly ok: true; readonly reading: Reading }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Reads an assessment of the subject that the table is about. Never throws. */
export function readAssessment(table: FactTable, value: unknown): Read {
  const { issues, note } = collector();
  if (!isRecord(value)) {
    note("assessment.type", [], { got: value === undefined ? null : value });
    return { ok: false, issues };
  }
  onlyKeys(value, keys, [], note);
  const envelope = readEnvelope(value, note);
  const { inputs, evidenced, leftOut, underAppeal } = readFacts(table, value, envelope, note);
  if (issues.length > 0 || envelope === undefined) return { ok: false, issues };
  return { ok: true, reading: { envelope, inputs, evidenced, leftOut, underAppeal } };
}

function readEnvelope(value: Readonly<Record<string, unknown>>, note: Note): Envelope | undefined {
  const id = readText(value, "id", [], note);
  const of = readText(value, "of", [], note);
  const stage = readStage(value, note);
  const asOf = readDate(value, "asOf", [], note);
  const period = readPeriod(own(value, "period"), note);
  if (own(value, "recordedOn") !== undefined) readDate(value, "recordedOn", [], note);
  for (const key of ["reportedBy", "supersedes"]) if (own(value, key) !== undefined) readText(value, key, [], note);
  if (id === undefined || of === undefined || stage === undefined || asOf === undefined || period === undefined)
    return undefined;
  return { id, of, stage, asOf, ...period };
}

/** A verified assessment names the one it checked and who checked, never the reporter. */
function readStage(value: Readonly<Record<string, unknown>>, note: Note): Envelope["stage"] | undefined {
  const stage = own(value, "stage");
  if (stage !== "self" && stage !== "verified") {
    note(stage === undefined ? "key.missing" : "assessment.stage", ["stage"], {
      got: stage ?? null,
      wanted: ["self", "verified"],
    });
    return undefined;
  }
  for (const key of ["verifies", "verifiedBy"]) {
    if (stage === "verified") readText(value, key, [], note);
    else if (own(value, key) !== undefined) note("assessment.notVerified", [key], { got: own(value, key) });
  }
  const verifier = own(value, "verifiedBy");
  if (stage === "verified" && verifier !== undefined && verifier === own(value, "reportedBy"))
    note("assessment.verifiedByReporter", ["verifiedBy"], { got: verifier });
  return stage;
}

function readPeriod(value: unknown, note: Note): Pick<Days, "from" | "to"> | undefined {
  if (!isRecord(value)) {
    note(value === undefined ? "key.missing" : "period.type", ["period"], { got: value ?? null });
    return undefined;
  }
  onlyKeys(value, ["from", "to"], ["period"], note);
  const from = readDate(value, "from", ["period"], note);
  const to = readDate(value, "to", ["period"], note);
  if (from === undefined || to === undefined) return undefined;
  if (compareDates(from, to) > 0) note("period.reversed", ["period"], { from, to });
  return { from, to };
}
