/**
 * Reads the arguments of a command.
 *
 * @module
 */
import { type ParseArgsConfig, parseArgs } from "node:util";
import type { Outcome } from "../vocabulary/issue.js";

type Parsed<T extends ParseArgsConfig["options"]> = ReturnType<
  typeof parseArgs<{ options: NonNullable<T>; allowPositionals: true; strict: true }>
>;

/** Values by name and what has no name. Issue codes: `argument.unknown`, `argument.value`, `argument.wrong`. */
export function readArguments<const T extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: T,
): Outcome<Parsed<T>> {
  try {
    return { ok: true, value: parseArgs({ args: [...args], options, allowPositionals: true, strict: true }) };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, issues: [{ code: codes.get(code) ?? "argument.wrong", path: [], values: { reason } }] };
  }
}

const codes: ReadonlyMap<string, string> = new Map([
  ["ERR_PARSE_ARGS_UNKNOWN_OPTION", "argument.unknown"],
  ["ERR_PARSE_ARGS_INVALID_OPTION_VALUE", "argument.value"],
]);
