/**
 * Checks of structure, put together from small ones: what a piece of JSON must look like, as functions that list what is wrong.
 *
 * They need no schema library, which keeps this folder below everything else. Issues come in the order of the document;
 * nothing is thrown, whatever the value.
 *
 * @module
 */
import { isCalendarDate } from "../exact/calendarDate.js";
import type { Issue, Path } from "./issue.js";
import { isWellFormed } from "./wellFormed.js";

/** All that is wrong with `value`, which stands at `path`. */
export type Check = (value: unknown, path: Path) => readonly Issue[];

/** An object with keys. */
export type Keyed = Readonly<Record<string, unknown>>;

const none: readonly Issue[] = Object.freeze([]);

/** Whether `value` is an object with keys: neither a list nor null. */
export function isKeyed(value: unknown): value is Keyed {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What a value is in words of JSON: `null`, `list`, `object`, `string`, `number` or `boolean`. */
export function typeName(value: unknown): string {
  return value === null ? "null" : Array.isArray(value) ? "list" : typeof value;
}

/** A value as it stands in an issue: itself where it is short and JSON, else what it is in words of JSON. */
export function shown(value: unknown): string | number | boolean {
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value !== "number") return typeName(value);
  return Number.isFinite(value) ? value : String(value);
}

/** One issue. */
export function issue(code: string, path: Path, values: Readonly<Record<string, unknown>> = {}): Issue {
  return { code, path, values };
}

const wrongType = (expected: string, value: unknown, path: Path): readonly Issue[] => [
  issue("type.wrong", path, { expected, got: typeName(value) }),
];

/** Anything: what it must be is said elsewhere. */
export const anything: Check = () => none;

/** An object with any keys. */
export const keyed: Check = (value, path) => (isKeyed(value) ? none : wrongType("object", value, path));

/** An object with all of `required`, any of `optional` and nothing else. */
export function object(required: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>>): Check {
  const known = new Map(Object.entries({ ...required, ...optional }));
  return (value, path) => {
    if (!isKeyed(value)) return wrongType("object", value, path);
    const missing = Object.keys(required).filter((key) => !Object.hasOwn(value, key));
    return [
      ...missing.map((key) => issue("key.missing", [...path, key])),
      ...Object.entries(value).flatMap(([key, part]) => {
        const check = known.get(key);
        return check === undefined ? [issue("key.unknown", [...path, key])] : check(part, [...path, key]);
      }),
    ];
  };
}

/** A list of any length. */
export function list(of: Check): Check {
  return (value, path) =>
    Array.isArray(value)
      ? value.flatMap((part: unknown, index) => of(part, [...path, index]))
      : wrongType("list", value, path);
}

/** A string for which `holds`. */
export function string(code: string, holds: (value: string) => boolean): Check {
  return (value, path) => {
    if (typeof value !== "string") return wrongType("string", value, path);
    return holds(value) ? none : [issue(code, path, { got: value })];
  };
}

/** One of `labels`. */
export function oneOf(labels: readonly string[]): Check {
  return (value, path) =>
    labels.some((label) => label === value)
      ? none
      : [issue("value.notAllowed", path, { expected: labels, got: shown(value) })];
}

const notBlank = string("text.empty", (value) => /\S/.test(value));
const whole = string("text.malformed", isWellFormed);

/** Something said: not blank, and all of it characters. */
export const words: Check = (value, path) => {
  const blank = notBlank(value, path);
  return blank.length > 0 ? blank : whole(value, path);
};

/** A day that exists. */
export const date: Check = string("date.impossible", isCalendarDate);

/** A safe whole number from 0. */
export const count: Check = (value, path) => {
  if (typeof value !== "number" || !Number.isSafeInteger(value)) {
    return [
      issue("type.wrong", path, { expected: "whole number", got: typeof value === "number" ? value : typeName(value) }),
    ];
  }
  return value < 0 ? [issue("number.tooSmall", path, { got: value })] : none;
};

const languageTag = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const inChineseAndEnglish = object({ zh: words, en: words }, {});

/** A text: Chinese and English, and any further language by its BCP 47 tag. */
export const text: Check = (value, path) => {
  if (!isKeyed(value)) return wrongType("object", value, path);
  const further = Object.entries(value).filter(([key]) => key !== "zh" && key !== "en");
  const both = Object.fromEntries(Object.entries(value).filter(([key]) => key === "zh" || key === "en"));
  return [
    ...inChineseAndEnglish(both, path),
    ...further.flatMap(([tag, said]) =>
      languageTag.test(tag) ? words(said, [...path, tag]) : [issue("text.language", [...path, tag], { got: tag })],
    ),
  ];
};
