/**
 * Turns what a schema found into issues: stable codes, exact paths, one for each unknown key.
 *
 * @module
 */

import type * as z from "zod/mini";
import { isKeyed, typeName } from "../../vocabulary/checks.js";
import type { Issue, Path } from "../../vocabulary/issue.js";
import { own } from "../own.js";

/** The issues that one finding of a schema stands for. */
export function translate(found: z.core.$ZodIssue): readonly Issue[] {
  const path = found.path.filter((key) => typeof key !== "symbol");
  if (found.code === "unrecognized_keys") {
    return found.keys.map((key) => ({ code: "key.unknown", path: [...path, key], values: {} }));
  }
  return [one(found, path)];
}

function one(found: Exclude<z.core.$ZodIssue, z.core.$ZodIssueUnrecognizedKeys>, path: Path): Issue {
  const { input } = found;
  // Explicit `undefined` is refused before, so this is a key that is not there.
  if (input === undefined) return { code: "key.missing", path, values: expectation(found) };
  switch (found.code) {
    case "invalid_type":
      return { code: "type.wrong", path, values: { ...expectation(found), got: typeName(input) } };
    case "invalid_value":
      return { code: "value.notAllowed", path, values: { ...expectation(found), got: input } };
    case "custom":
      return { code: String(found.params?.["code"] ?? found.message), path, values: valuesOf(found, input) };
    case "too_small":
    case "too_big":
      return Array.isArray(input)
        ? { code: "list.length", path, values: { got: input.length } }
        : {
            code: found.code === "too_big" && typeof input === "number" ? "number.tooLarge" : found.message,
            path,
            values: { got: input },
          };
    default:
      return { code: found.message, path, values: { got: input } };
  }
}

function expectation(found: z.core.$ZodIssue): Readonly<Record<string, unknown>> {
  if (found.code === "invalid_type") return { expected: found.expected === "int" ? "whole number" : found.expected };
  return found.code === "invalid_value" ? { expected: found.values } : valuesOf(found, undefined);
}

function valuesOf(found: z.core.$ZodIssue, input: unknown): Readonly<Record<string, unknown>> {
  const values = own(own(found, "params"), "values");
  return isKeyed(values) ? values : { got: input };
}
