/**
 * Reading what may be damaged: whatever is not of the expected shape is as if it were not there, so that one fault keeps no
 * other from being found and never makes a second one.
 *
 * @module
 */

import { type CalendarDate, isCalendarDate } from "../../exact/calendarDate.js";
import type { Rational } from "../../exact/rational.js";
import { readAmount } from "../../exact/readAmount.js";
import { isKeyed } from "../../vocabulary/checks.js";

/** The objects of a list with their positions; none if it is no list. */
export function listed<T extends object>(list: readonly T[] | undefined): readonly (readonly [number, T])[] {
  const held: unknown = list;
  if (!Array.isArray(held)) return [];
  return held.flatMap((value: unknown, index) => (isKeyed(value) ? [[index, value as T] as const] : []));
}

/** The objects of a map by key; none if it is no map. */
export function keyedObjects<T extends object>(
  map: { readonly [key: string]: T | undefined } | undefined,
): readonly (readonly [string, T])[] {
  return isKeyed(map)
    ? Object.entries(map).flatMap(([key, value]) => (isKeyed(value) ? [[key, value as T] as const] : []))
    : [];
}

/** The texts of a map by key; none if it is no map. */
export function keyedTexts(map: unknown): readonly (readonly [string, string])[] {
  return isKeyed(map)
    ? Object.entries(map).flatMap(([key, value]) => (typeof value === "string" ? [[key, value] as const] : []))
    : [];
}

/** The texts of a list with their positions; none if it is no list. */
export function listedTexts(list: unknown): readonly (readonly [number, string])[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((value: unknown, index) => (typeof value === "string" ? [[index, value] as const] : []));
}

/** The number that an amount stands for, if it is one. */
export function amountOf(value: unknown): Rational | undefined {
  const reading = readAmount(value);
  return reading.ok ? reading.value : undefined;
}

/** A day, if it exists. */
export function dateOf(value: unknown): CalendarDate | undefined {
  return isCalendarDate(value) ? value : undefined;
}

/** Whether something is known to be there, known not to be there, or stands in a damaged place. */
export type Presence = "there" | "absent" | "unclear";

/** Whether a map has a key; an absent map has none, and of what is no map nothing is known. */
export function presence(map: unknown, key: unknown): Presence {
  if (typeof key !== "string") return "unclear";
  if (map === undefined) return "absent";
  if (!isKeyed(map)) return "unclear";
  return Object.hasOwn(map, key) ? "there" : "absent";
}
