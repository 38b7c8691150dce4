/**
 * Reads the arguments of a command.
 *
 * @module
 */
import { type ParseArgsConfig, parseArgs } from "node:util";
import type { Issue, Outcome } from "../vocabulary/issue.js";

type Parsed<T extends ParseArgsConfig["options"]> = ReturnType<
  typeof parseArgs<{ options: NonNullable<T>; allowPositionals: true; strict: true }>
>;

/**
 * Values by name and what has no name; each name at most once. Issue codes: `argument.unknown`, `argument.value`,
 * `argument.wrong`, `argument.extra`.
 */
export function readArguments<const T extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: T,
): Outcome<Parsed<T>> {
  try {
    const rest = { args: [...args], options, allowPositionals: true, strict: true } as const;
    const extra = repeated(parseArgs({ ...rest, tokens: true }).tokens);
    return extra.length > 0 ? { ok: false, issues: extra } : { ok: true, value: parseArgs(rest) };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, issues: [{ code: codes.get(code) ?? "argument.wrong", path: [], values: { reason } }] };
  }
}

/** Values given under a name that had one before: nobody can tell which of them is meant. */
function repeated(tokens: readonly Token[]): readonly Issue[] {
  const named = tokens.flatMap((token) => (token.kind === "option" && token.value !== undefined ? [token] : []));
  return named
    .filter(({ name }, i) => named.findIndex((other) => other.name === name) < i)
    .map(({ name, value }) => ({ code: "argument.extra", path: [`--${name}`], values: { got: value } }));
}

type Token = { readonly kind: string; readonly name?: string; readonly value?: string | undefined };

const codes: ReadonlyMap<string, string> = new Map([
  ["ERR_PARSE_ARGS_UNKNOWN_OPTION", "argument.unknown"],
  ["ERR_PARSE_ARGS_INVALID_OPTION_VALUE", "argument.value"],
]);
