/**
 * Things that are told apart by their number.
 *
 * @module
 */
import type { Text } from "../../src/vocabulary/text.js";

/** 0, 1, … up to `n` of them. */
export const range = (n: number): readonly number[] => Array.from({ length: n }, (_, i) => i);

/** `n` things with the ids `name-0`, `name-1`, … */
export const byNumber = <T>(n: number, name: string, make: (i: number) => T): Readonly<Record<string, T>> =>
  Object.fromEntries(range(n).map((i) => [`${name}-${i}`, make(i)]));

/** A title. */
export const word = (en: string): Text => ({ zh: `词：${en}`, en });
