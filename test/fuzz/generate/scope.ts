/**
 * What a random rule may name where it stands.
 *
 * @module
 */
import type { Condition, Earlier, Level, Quantity } from "../../../src/ruleset/expression.js";
import type { Scale } from "../../../src/ruleset/ruleset.js";
import type { Reach } from "../../../src/ruleset/scope.js";
import type { Text } from "../../../src/vocabulary/text.js";
import type { Chance } from "./chance.js";

/** Something with labels of a scale: a level fact, or a grade. */
export interface Labelled {
  readonly name: string;
  readonly scale: string;
}

/** Names of facts by type. */
export interface Readable {
  readonly numbers: readonly { readonly name: string; readonly neverNegative: boolean }[];
  readonly flags: readonly string[];
  readonly levels: readonly Labelled[];
  readonly dates: readonly string[];
}

/** A ledger with its fields as `section.ledger.field`. */
export interface LedgerScope extends Readable {
  readonly name: string;
}

/** A node whose criteria may be folded. */
export interface LeavesScope {
  readonly node: string;
  /** Whether every criterion in it states full marks. */
  readonly marked: boolean;
}

/** Another scorecard that may be read. */
export interface EarlierScope {
  readonly from: Earlier;
  readonly rubric?: string;
  readonly nodes: readonly string[];
  readonly grades: readonly Labelled[];
}

/** Everything that a rule may name. */
export interface Scope {
  readonly chance: Chance;
  readonly scales: Readonly<Record<string, Scale>>;
  readonly facts: Readable;
  readonly ledgers: readonly LedgerScope[];
  readonly reach?: { readonly from: Reach; readonly facts: Readable };
  readonly nodes: readonly string[];
  readonly leaves: readonly LeavesScope[];
  readonly goals: readonly string[];
  readonly conditions: readonly string[];
  readonly grades: readonly Labelled[];
  readonly earlier: readonly EarlierScope[];
  /** Whether rules may say what becomes of a missing value; without that, learning a fact can only settle things. */
  readonly policies: boolean;
  /** The ledger whose entry is in hand. */
  readonly entry?: LedgerScope;
  /** The fold over criteria around, one of which is in hand. */
  readonly leaf?: LeavesScope;
}

/** Makes a random part of at most this depth. */
export type Make<T> = (scope: Scope, depth: number) => T;
/** How often a part is made, and how. */
export type Maker<T> = readonly [weight: number, make: () => T];

/** A text; what it says is of no account. */
export const text = (said: string): Text => ({ zh: said, en: said });
/** Not applicable because a rule says so. */
export const absent = Object.freeze({ kind: "notApplicable", reason: text("absent") } as const);

const amounts: readonly (string | number)[] = Object.freeze(["-2", -1, 0, 0, "1/2", 1, 1, "3/2", 2, 3, "1/3", 5]);
const sizes: readonly (string | number)[] = Object.freeze(["1/2", 1, 1, 2, "1/3", "0.1"]);

/** Any amount. */
export const amount = ({ chance }: Scope): string | number => chance.pick(amounts);
/** An amount above 0. */
export const size = ({ chance }: Scope): string | number => chance.pick(sizes);

/** Every label of a scale, and those that have a rank. */
export function labelsOf(
  { scales }: Scope,
  id: string,
): { readonly all: readonly string[]; readonly ranked: readonly string[] } {
  const { order = [], outside = [], set = [] } = scales[id] ?? {};
  return { all: [...order, ...outside, ...set], ranked: order };
}

/** The parts of rules, by sort. */
export interface Sorts {
  readonly quantity: Quantity;
  readonly condition: Condition;
  readonly level: Level;
}
