/** What the generator is told about a fact that its declaration does not say. Quality runs from 0 to 1000 per station. */
import type { StationType } from "baiqian";

/** How the value of a fact is found. Worst and best are what stations of quality 0 and 1000 have. */
export type Wish =
  /** A whole number by type of station, whatever the quality. */
  | { readonly kind: "size"; readonly of: Readonly<Record<StationType, readonly [number, number]>> }
  /** A number between both ends, whatever the quality. */
  | { readonly kind: "range"; readonly of: readonly [number, number] }
  /** A number by quality. */
  | { readonly kind: "number"; readonly worst: number; readonly best: number }
  /** So many thousandths of another fact, by quality. */
  | { readonly kind: "part"; readonly of: string; readonly worst: number; readonly best: number }
  /** A flag that is true so many times in a thousand, by quality. */
  | { readonly kind: "flag"; readonly worst: number; readonly best: number }
  /** A flag that is true so many times in a thousand, by type of station. */
  | { readonly kind: "function"; readonly of: Readonly<Record<StationType, number>> }
  /** A date so many days before the end of the period, by quality. */
  | { readonly kind: "date"; readonly worst: number; readonly best: number }
  /** The type of the station, as a label. */
  | { readonly kind: "type" }
  /** Entries of a ledger: the greatest number there may be, and how many times in a thousand each of them is there. */
  | { readonly kind: "entries"; readonly most: number; readonly worst: number; readonly best: number };

/** See {@link Wish}. */
export const size = (of: Readonly<Record<StationType, readonly [number, number]>>): Wish => ({ kind: "size", of });
export const range = (least: number, greatest: number): Wish => ({ kind: "range", of: [least, greatest] });
export const number = (worst: number, best: number): Wish => ({ kind: "number", worst, best });
export const part = (of: string, worst: number, best: number): Wish => ({ kind: "part", of, worst, best });
export const flag = (worst: number, best: number): Wish => ({ kind: "flag", worst, best });
export const date = (worst: number, best: number): Wish => ({ kind: "date", worst, best });
export const entries = (most: number, worst: number, best: number): Wish => ({ kind: "entries", most, worst, best });
