/**
 * Reads an assessment against a plan: in one pass into the slots that rules read, with every issue at once.
 *
 * @module
 */
import { date, isKeyed, type Keyed, keyed, object, oneOf, shown, words } from "../../vocabulary/checks.js";
import type { Issue } from "../../vocabulary/issue.js";
import type { LeftOut, UnderAppeal } from "../card/scorecard.js";
import type { FactTable } from "../plan/plan.js";
import type { Input } from "../run/value.js";
import { readFacts } from "./readFacts.js";
import type { Days } from "./readLedger.js";
import { collector, isEarlier, isSoundAt, type Note, noteAll, own } from "./report.js";

const outside = object(
  {
    id: words,
    of: words,
    stage: oneOf(["self", "verified"]),
    period: object({ from: date, to: date }, {}),
    asOf: date,
    facts: keyed,
  },
  {
    $schema: words,
    notApplicable: keyed,
    records: keyed,
    evidence: keyed,
    recordedOn: date,
    reportedBy: words,
    verifies: words,
    verifiedBy: words,
    supersedes: words,
  },
);

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

/**
 * Reads an assessment of the subject that the table is about. Never throws.
 *
 * Issues come from the outside in: what stands on the outside, then facts, what does not apply, records and evidence, each in the
 * order of the document. Codes and their meaning are in `assessmentIssueCodes`.
 */
export function readAssessment(table: FactTable, value: unknown): Read {
  const { issues, note } = collector();
  const found = outside(value, []);
  noteAll(note, found);
  if (!isKeyed(value)) return { ok: false, issues };
  checkStage(value, note);
  checkPeriod(own(value, "period"), found, note);
  const envelope = isWhole(value, found) ? envelopeOf(value) : undefined;
  const facts = readFacts(table, value, envelope, note);
  if (envelope === undefined || issues.length > 0) return { ok: false, issues };
  return { ok: true, reading: { envelope, ...facts } };
}

/** The outside of an assessment with nothing wrong in its structure. */
type Whole = Omit<Envelope, "from" | "to"> & { readonly period: Pick<Envelope, "from" | "to"> };

const isWhole = (_value: unknown, found: readonly Issue[]): _value is Whole => found.length === 0;

const envelopeOf = ({ id, of, stage, asOf, period: { from, to } }: Whole): Envelope => ({
  id,
  of,
  stage,
  asOf,
  from,
  to,
});

/** A verified assessment names the one it checked and who checked, never the reporter. */
function checkStage(value: Keyed, note: Note): void {
  const stage = own(value, "stage");
  for (const key of ["verifies", "verifiedBy"]) {
    const named = Object.hasOwn(value, key);
    if (stage === "verified" && !named) note("assessment.verified.incomplete", [key], {});
    if (stage === "self" && named) note("assessment.notVerified", [key], { got: shown(value[key]) });
  }
  const verifier = own(value, "verifiedBy");
  if (stage === "verified" && typeof verifier === "string" && verifier === own(value, "reportedBy"))
    note("assessment.verifiedByReporter", ["verifiedBy"], { got: verifier });
}

function checkPeriod(period: unknown, found: readonly Issue[], note: Note): void {
  if (!isKeyed(period)) return;
  const [from, to] = [own(period, "from"), own(period, "to")];
  const areDays = isSoundAt(found, ["period", "from"]) && isSoundAt(found, ["period", "to"]);
  if (areDays && isEarlier(to, from)) note("period.reversed", ["period"], { from, to });
}
