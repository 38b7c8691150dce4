/**
 * Compares a self-assessment with the verified one: every fact and ledger entry of which the two say different things.
 *
 * Exact: numbers are compared by value (`"86.50"` is `86.5`).
 *
 * @module
 */
import { PreconditionError } from "../../exact/PreconditionError.js";
import { readAmount } from "../../exact/readAmount.js";
import { writeAmount } from "../../exact/writeAmount.js";
import type { Assessment } from "../../vocabulary/assessment.js";
import type { Evidence } from "../../vocabulary/evidence.js";
import type { FactValue, LedgerRecord } from "../../vocabulary/ledger.js";

/** What one side says of a fact. */
export type Said =
  | { readonly state: "known"; readonly value: FactValue }
  | { readonly state: "missing" }
  | { readonly state: "notApplicable"; readonly reason: string; readonly by: string };

/** A fact of which the two say different things. */
export interface FactDifference {
  readonly fact: string;
  readonly self: Said;
  readonly verified: Said;
}

/** A ledger entry that only one side has, or that the two sides have differently. */
export interface RecordDifference {
  readonly ledger: string;
  readonly record: string;
  readonly self?: LedgerRecord;
  readonly verified?: LedgerRecord;
}

/** Where a verified assessment departs from the self-assessment. */
export interface AssessmentComparison {
  readonly kind: "comparison";
  readonly of: string;
  readonly self: string;
  readonly verified: string;
  /** By fact. */
  readonly facts: readonly FactDifference[];
  /** Ledgers that only one side has at all, by id. */
  readonly ledgers: readonly { readonly ledger: string; readonly in: "self" | "verified" }[];
  /** By ledger, then by entry. */
  readonly records: readonly RecordDifference[];
}

/**
 * Compares two assessments of one subject for one period.
 *
 * @throws {@link PreconditionError} `compare.stage` unless the first is a self-assessment and the second verified; `compare.of`,
 * `compare.period` unless both are about the same; `compare.verifies` unless the second names the first; `compare.verifiedBy` if
 * the reporter verified.
 * @example
 * compareAssessments(assessment, verified).facts
 * // => [{ fact: "team.officers", self: { state: "known", value: 7 }, verified: { state: "known", value: 6 } }]
 */
export function compareAssessments(self: Assessment, verified: Assessment): AssessmentComparison {
  check(self, verified);
  const sides = [factsOf(self), factsOf(verified)] as const;
  const facts = union(sides).flatMap((fact): FactDifference[] => {
    const [a, b] = [sides[0].get(fact) ?? unsaid, sides[1].get(fact) ?? unsaid];
    return isSame(a, b) ? [] : [{ fact, self: a, verified: b }];
  });
  const ledgers = [ledgersOf(self), ledgersOf(verified)] as const;
  return {
    kind: "comparison",
    of: self.of,
    self: self.id,
    verified: verified.id,
    facts,
    ledgers: union(ledgers).flatMap((ledger) =>
      ledgers[0].has(ledger) && ledgers[1].has(ledger)
        ? []
        : [{ ledger, in: ledgers[0].has(ledger) ? "self" : "verified" } as const],
    ),
    records: union(ledgers).flatMap((ledger) =>
      compareRecords(ledger, ledgers[0].get(ledger) ?? [], ledgers[1].get(ledger) ?? []),
    ),
  };
}

function check(self: Assessment, verified: Assessment): void {
  if (self.stage !== "self" || verified.stage !== "verified")
    throw new PreconditionError("compare.stage", [self.stage, verified.stage]);
  if (self.of !== verified.of) throw new PreconditionError("compare.of", [self.of, verified.of]);
  if (self.period.from !== verified.period.from || self.period.to !== verified.period.to)
    throw new PreconditionError("compare.period", [self.period, verified.period]);
  if (verified.verifies !== self.id) throw new PreconditionError("compare.verifies", verified.verifies ?? null);
  if (verified.verifiedBy !== undefined && verified.verifiedBy === self.reportedBy)
    throw new PreconditionError("compare.verifiedBy", verified.verifiedBy);
}

const unsaid: Said = Object.freeze({ state: "missing" });

function factsOf({ facts, notApplicable = {} }: Assessment): ReadonlyMap<string, Said> {
  const known = Object.entries(facts).flatMap(([section, values]) =>
    Object.entries(values).map(([key, value]): [string, Said] => [`${section}.${key}`, { state: "known", value }]),
  );
  const absent = Object.entries(notApplicable).map(([id, { reason, by }]): [string, Said] => [
    id,
    { state: "notApplicable", reason, by },
  ]);
  return new Map([...known, ...absent]);
}

const ledgersOf = ({ records = {} }: Assessment): ReadonlyMap<string, readonly LedgerRecord[]> =>
  new Map(Object.entries(records));

/** Keys of either side, sorted by code unit. */
const union = (sides: readonly [ReadonlyMap<string, unknown>, ReadonlyMap<string, unknown>]): readonly string[] =>
  [...new Set([...sides[0].keys(), ...sides[1].keys()])].sort();

function isSame(a: Said, b: Said): boolean {
  if (a.state === "known" && b.state === "known") return sameValue(a.value, b.value);
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Labels and dates never read as amounts, so only numbers are compared as numbers. */
const sameValue = (a: FactValue | undefined, b: FactValue | undefined): boolean => plainly(a) === plainly(b);

function plainly(value: FactValue | undefined): FactValue | undefined {
  const read = readAmount(value);
  return read.ok ? writeAmount(read.value) : value;
}

function compareRecords(
  ledger: string,
  self: readonly LedgerRecord[],
  verified: readonly LedgerRecord[],
): readonly RecordDifference[] {
  const sides = [byId(self), byId(verified)] as const;
  return union(sides).flatMap((record): RecordDifference[] => {
    const [a, b] = [sides[0].get(record), sides[1].get(record)];
    if (a !== undefined && b !== undefined && sameRecord(a, b)) return [];
    return [{ ledger, record, ...(a === undefined ? {} : { self: a }), ...(b === undefined ? {} : { verified: b }) }];
  });
}

const byId = (records: readonly LedgerRecord[]): ReadonlyMap<string, LedgerRecord> =>
  new Map(records.map((one) => [one.id, one]));

/** Field by field, so that the order of keys and the spelling of numbers do not matter. */
function sameRecord(a: LedgerRecord, b: LedgerRecord): boolean {
  const outside = (one: LedgerRecord): string =>
    JSON.stringify([one.type, one.on, one.recordedOn, one.by, one.status, one.evidence?.map(papers) ?? []]);
  const fields = [new Map(Object.entries(a.fields)), new Map(Object.entries(b.fields))] as const;
  return outside(a) === outside(b) && union(fields).every((key) => sameValue(fields[0].get(key), fields[1].get(key)));
}

const papers = ({ id, kind, on, holder, digest }: Evidence) => [id, kind, on, holder, digest];
