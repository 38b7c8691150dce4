/**
 * The names of declared facts as literal types: `team.officers`, and for a field of a ledger `law.faults.gravity`. Types only.
 *
 * @module
 */
import type { Section } from "./fact.js";

/** Sections of facts by id, as a ruleset declares them. `S` are the ids of the declared scales. */
export type Facts<S extends string = string> = Readonly<Record<string, Section<S>>>;

/** The types that a fact can have. */
export type FactType = "number" | "flag" | "level" | "date" | "records";

/** Keys of `M` whose value states the type `T`. */
type KeyOfType<M, T> = { [K in keyof M & string]: M[K] extends { readonly type: T } ? K : never }[keyof M & string];

/** `ledger.field` for the fields of type `T` in the ledgers of one section. */
type FieldName<M, T> = {
  [K in keyof M & string]: M[K] extends { readonly type: "records"; readonly fields: infer Fields }
    ? `${K}.${KeyOfType<Fields, T>}`
    : never;
}[keyof M & string];

/**
 * Names of the facts, and of the fields of ledgers, that have type `T`; any string where the sections are not known by id.
 *
 * @example
 * type Counted = FactName<typeof facts, "number">; // "team.officers" | "law.faults.gravity"
 */
export type FactName<F extends Facts, T extends FactType> = string extends keyof F
  ? string
  : {
      [S in keyof F & string]: `${S}.${KeyOfType<F[S]["facts"], T> | FieldName<F[S]["facts"], T>}`;
    }[keyof F & string];
