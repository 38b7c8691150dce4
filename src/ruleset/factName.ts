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

/** What states its type: a fact, or a field of a ledger. */
type Typed = Readonly<Record<string, { readonly type: FactType }>>;

/** Keys by the type that they are declared with: one pass over a section, whatever number of types is asked for. */
type KeysByType<M extends Typed> = { readonly [K in keyof M as M[K]["type"]]: K };

/** Keys of `M` that are declared with the type `T`. */
type KeyOfType<M extends Typed, T extends FactType> =
  KeysByType<M> extends { readonly [K in T]: infer Key extends string } ? Key : never;

/** `ledger.field` for the fields of type `T` in the ledgers `L` of one section. */
type FieldName<M, L extends keyof M & string, T extends FactType> = {
  [K in L]: M[K] extends { readonly fields: infer Fields extends Typed } ? `${K}.${KeyOfType<Fields, T>}` : never;
}[L];

/** Names of type `T` in one section. */
type NameInSection<M extends Typed, T extends FactType> = KeyOfType<M, T> | FieldName<M, KeyOfType<M, "records">, T>;

/**
 * Names of the facts, and of the fields of ledgers, that have type `T`; any string where the sections are not known by id.
 *
 * @example
 * type Counted = FactName<typeof facts, "number">; // "team.officers" | "law.faults.gravity"
 */
export type FactName<F extends Facts, T extends FactType> = string extends keyof F
  ? string
  : { [S in keyof F & string]: `${S}.${NameInSection<F[S]["facts"], T>}` }[keyof F & string];
