/**
 * What telling a rule needs: what was met, and words for rules with the values that were read in them.
 *
 * @module
 */
import type { Speech } from "../rule/speech.js";
import { speechOf } from "../rule/speechOf.js";
import { type Declared, valueWords } from "../values.js";
import { foldTold } from "./foldTold.js";
import { type Entries, type Found, foundIn, type Traced } from "./found.js";

/** A rule is told with these. */
export interface Telling {
  readonly declared: Declared;
  readonly found: Found;
  /** Says rules, with the values that were read behind their names. */
  readonly speech: Speech;
}

/** @param counted - The folds over ledgers that the rule takes one after another. */
export function tellingOf(declared: Declared, traced: Traced, counted: readonly Entries[] = []): Telling {
  const found = foundIn(traced, counted);
  const speech: Speech = speechOf(declared, {
    value: (id, from) => {
      const value = found.read(id, from)?.value;
      return value === undefined ? undefined : valueWords(declared, id, value);
    },
    isNotZero: (id, from) => {
      const read = found.read(id, from);
      return read?.state === "known" && typeof read.value === "string" && read.value !== "0";
    },
    isNone: (fold) => found.entries(fold)?.value === "0",
    fold: (fold) => foldTold({ declared, found, speech }, fold),
  });
  return { declared, found, speech };
}
