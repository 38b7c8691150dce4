/**
 * The arguments of `baiqian score`.
 *
 * @module
 */
import { isTable } from "./entries.js";
import { readArguments } from "./readArguments.js";
import type { Located } from "./tell.js";

const options = {
  ruleset: { type: "string" },
  rubric: { type: "string" },
  assessments: { type: "string" },
  records: { type: "string" },
  evidence: { type: "string" },
  calendar: { type: "string" },
  peers: { type: "string" },
  organisation: { type: "string" },
  baseline: { type: "string" },
  current: { type: "string" },
  out: { type: "string" },
  json: { type: "boolean", default: false },
  summary: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

/** What was asked for. */
export interface ScoreArguments {
  readonly ruleset: string;
  readonly rubric: string;
  readonly assessments: string;
  readonly records?: string | undefined;
  readonly evidence?: string | undefined;
  readonly calendar?: string | undefined;
  readonly peers?: string | undefined;
  readonly organisation?: string | undefined;
  readonly baseline?: string | undefined;
  readonly current?: string | undefined;
  readonly out?: string | undefined;
  readonly json: boolean;
  readonly summary: boolean;
}

/** To score, to print help, or to tell what is wrong. */
export type ScoreAsked =
  | { readonly to: "score"; readonly args: ScoreArguments }
  | { readonly to: "help" }
  | { readonly to: "tell"; readonly issues: readonly Located[]; readonly json: boolean };

/** Issue codes: those of `readArguments`, `argument.missing`, `argument.extra`, `argument.misplaced`. */
export function scoreArguments(given: readonly string[]): ScoreAsked {
  const read = readArguments(given, options);
  if (!read.ok) return { to: "tell", issues: read.issues, json: given.includes("--json") };
  const { values, positionals } = read.value;
  if (values.help) return { to: "help" };
  const { json, ruleset, rubric } = values;
  const files = [...(values.assessments === undefined ? [] : [values.assessments]), ...positionals];
  const [assessments] = files;
  if (ruleset === undefined || rubric === undefined || assessments === undefined || files.length > 1)
    return { to: "tell", issues: wanting({ ruleset, rubric, assessments }, files), json };
  const args: ScoreArguments = { ...values, ruleset, rubric, assessments };
  const misplaced = [
    ...(isTable(assessments) ? [] : alone(["records", "evidence"], args, { assessments })),
    ...(args.peers === undefined ? alone(["organisation"], args, { needs: "--peers" }) : []),
  ];
  return misplaced.length > 0 ? { to: "tell", issues: misplaced, json } : { to: "score", args };
}

function wanting(given: Readonly<Record<string, string | undefined>>, files: readonly string[]): Located[] {
  const missing = Object.keys(given).filter((name) => given[name] === undefined);
  return [
    ...missing.map((name) => ({ code: "argument.missing", path: [`--${name}`], values: {} })),
    ...files.slice(1).map((file) => ({ code: "argument.extra", path: ["--assessments"], values: { got: file } })),
  ];
}

/** Files that would not be looked at, because of what is beside them, or is not. */
function alone(names: readonly (keyof ScoreArguments)[], args: ScoreArguments, why: object): Located[] {
  return names
    .filter((name) => args[name] !== undefined)
    .map((name) => ({ code: "argument.misplaced", path: [`--${name}`], values: { got: args[name], ...why } }));
}
