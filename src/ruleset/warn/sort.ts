/**
 * What choosing needs to know of the two kinds of things that can be chosen.
 *
 * @module
 */
import { givenNum, givenOption, type Replacements } from "./given.js";
import { eitherNum, type Num, type NumShift, noNum, numsApart, tidyNum } from "./num.js";
import { eitherOption, noOption, type OptionShift, type Options, optionsApart, tidyOption } from "./options.js";
import type { Absence, Found } from "./shift.js";

/** How values of one kind are put together and held against one another. */
export interface Sort<V extends Found<S> & { readonly na: Absence }, S> {
  readonly none: V;
  readonly either: (values: readonly V[], na: Absence) => V;
  readonly apart: (missing: V, known: V) => readonly S[];
  readonly tidy: (value: V) => V;
  readonly given: (of: V, instead: Replacements<V>) => V;
}

/** Quantities. */
export const nums: Sort<Num, NumShift> = Object.freeze({
  none: noNum,
  either: eitherNum,
  apart: numsApart,
  tidy: tidyNum,
  given: givenNum,
});

/** Levels. */
export const levels: Sort<Options, OptionShift> = Object.freeze({
  none: noOption,
  either: eitherOption,
  apart: optionsApart,
  tidy: tidyOption,
  given: givenOption,
});
