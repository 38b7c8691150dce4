/**
 * Where a rule is evaluated: whose facts it reaches, which entry or criterion is in hand, on which sheet.
 *
 * @module
 */
import type { Assessment, Declared, Entry, Handed, Node, Rubric, Ruleset, Scale } from "./documents.js";
import type { RefLabel, RefNumber } from "./value.js";

/** Points and grades of the rubric: as earned, or after zeroing and vetoes. */
export interface Sheet {
  readonly points: (node: string) => RefNumber;
  readonly grade: (grade: string) => RefLabel;
}

/** All that an expression can read. */
export interface Scope {
  readonly ruleset: Ruleset;
  readonly rubric: Rubric;
  readonly assessment: Assessment;
  readonly handed: Handed;
  readonly sheet: Sheet;
  /** The entry of a ledger in hand; of a missing ledger, one of which nothing is known. */
  readonly entry?: Entry | "unknown";
  /** The ledger that it is of. */
  readonly ledger?: string;
  /** The criterion in hand, inside `leaves`. */
  readonly leaf?: Node;
}

/** A fact or field as it stands. */
export type Read =
  | { readonly state: "known"; readonly value: string | number | boolean }
  | { readonly state: "missing"; readonly mayNotApply: boolean }
  | { readonly state: "notApplicable" };

/** What is declared under `section.fact` or `section.ledger.field`. */
export function declaredAs({ ruleset }: Scope, name: string): Declared {
  const [section = "", key = "", field] = name.split(".");
  const fact = ruleset.facts[section]?.facts[key];
  const found = field === undefined ? fact : fact?.fields?.[field];
  if (found === undefined) throw new Error(`not declared: ${name}`);
  return found;
}

/** The scale of that name. */
export function scaleNamed({ ruleset }: Scope, id: string): Scale {
  const scale = ruleset.scales?.[id];
  if (scale === undefined) throw new Error(`no scale: ${id}`);
  return scale;
}

/** Whose assessment is read; nothing where it was not handed in. */
export function assessmentOf({ assessment, handed }: Scope, from?: string): Assessment | undefined {
  if (from === undefined) return assessment;
  return from === "parent" ? handed.parent : from === "unit" ? handed.unit : undefined;
}

/** A fact that is no ledger, or a field of the entry in hand. */
export function readFact(scope: Scope, name: string, from?: string): Read {
  const mayNotApply = declaredAs(scope, name).mayNotApply === true;
  const [section = "", key = "", field] = name.split(".");
  if (field !== undefined) {
    if (scope.entry === undefined) throw new Error(`a field outside its ledger: ${name}`);
    const value = scope.entry === "unknown" ? undefined : scope.entry.fields[field];
    return value === undefined ? { state: "missing", mayNotApply } : { state: "known", value };
  }
  const assessment = assessmentOf(scope, from);
  if (assessment?.notApplicable?.[name] !== undefined) return { state: "notApplicable" };
  const value = assessment?.facts[section]?.[key];
  return value === undefined ? { state: "missing", mayNotApply } : { state: "known", value };
}
