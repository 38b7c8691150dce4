/**
 * Mutation testing: changes the engine in thousands of small ways and names every change that no test notices.
 *
 * `npm run mutate -- exact ruleset/check` looks at these folders of `src/`; without names at all of the engine. Results are
 * kept in `.stryker/`, so that a second run only looks at what was changed since.
 *
 * `npm run mutate -- ruleset --sample 15` looks at one change in fifteen, the same ones each time. With `--left` it looks once more at
 * those that the last run left, while `src/` is as it was then: after tests were written for them, or on a quieter machine, on which
 * more tests fit into the time that a change is held for.
 *
 * There are two passes. The first holds each mutant against the tests that reach it while they run. What they do not notice
 * may be code that works only while files load (constants, tables of tests): the second pass loads all files anew for
 * each of these. How tests are run stands in `mutation/testRunner.ts`.
 */

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { Stryker } from "@stryker-mutator/core";
import { isChosen } from "./mutation/sample.js";

type Options = ConstructorParameters<typeof Stryker>[0];

/** What is used here of a mutant in a report. */
interface Mutant {
  readonly status: string;
  readonly static?: boolean;
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: {
    readonly start: { readonly line: number; readonly column: number };
    readonly end: { readonly line: number; readonly column: number };
  };
}
interface Found extends Mutant {
  readonly file: string;
}

const config = JSON.parse(readFileSync("stryker.config.json", "utf8")) as { readonly mutate: readonly string[] };
const leftOut = config.mutate.filter((pattern) => pattern.startsWith("!"));
const leastKilled = 95;
/** Mutants of the second pass per process: each leaves a whole program behind in it. */
const loadsPerProcess = 40;

/** One run of Stryker; its mutants as its report tells them. */
async function run(name: string, mutate: readonly string[], more: Options): Promise<readonly Found[]> {
  const report = `.stryker/${name}.json`;
  await new Stryker({
    mutate: [...mutate, ...leftOut],
    incrementalFile: `.stryker/${name}.incremental.json`,
    jsonReporter: { fileName: report },
    reporters: ["json", "progress-append-only"],
    thresholds: { high: 100, low: leastKilled, break: null },
    ...more,
  }).runMutationTest();
  const { files } = JSON.parse(readFileSync(report, "utf8")) as {
    readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>;
  };
  return Object.entries(files).flatMap(([file, { mutants }]) => mutants.map((mutant) => ({ ...mutant, file })));
}

const placeOf = ({ file, location: { start, end } }: Found): string =>
  `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;
const keyOf = (mutant: Found): string => `${placeOf(mutant)} ${mutant.mutatorName} ${mutant.replacement}`;
const isKilled = ({ status }: Found): boolean => status === "Killed" || status === "Timeout";

/** The mutants of these patterns, with what either pass says of them. */
async function looked(name: string, patterns: readonly string[], more: Options): Promise<readonly Found[]> {
  const first = await run(name, patterns, { ignoreStatic: true, ...more });
  const loading = first.filter((mutant) => mutant.static === true && !isKilled(mutant) && isAskedFor(mutant));
  if (loading.length === 0) return first;
  const places = [...new Set(loading.map(placeOf))];
  process.env["MUTATION_PASS"] = "loading";
  const second = await run(`${name}.loading`, places, {
    ignoreStatic: false,
    maxTestRunnerReuse: loadsPerProcess,
    ...more,
  });
  delete process.env["MUTATION_PASS"];
  const killed = new Set(second.filter(isKilled).map(keyOf));
  return first.map((mutant) => {
    if (isKilled(mutant)) return mutant;
    if (killed.has(keyOf(mutant))) return { ...mutant, status: "Killed" };
    return mutant.static === true ? { ...mutant, status: "Survived" } : mutant;
  });
}

const isAskedFor = (mutant: Found): boolean => isChosen({ ...mutant, start: mutant.location.start });

/** All mutants of a folder of `src/` that are asked for. */
async function mutantsOf(folder: string): Promise<readonly Found[]> {
  process.env["MUTATED_FOLDER"] = folder.split("/")[0];
  // A sample keeps its results apart: what was not looked at would count as left.
  const name = `${folder.replaceAll("/", "-")}${values.sample === "1" ? "" : `.${values.sample}`}`;
  const kept = `.stryker/${name}.results.json`;
  if (!values.left) {
    const found = await looked(name, [`src/${folder}/**/*.ts`], {});
    return keep(
      kept,
      found.filter((mutant) => mutant.status !== "Ignored" && isAskedFor(mutant)),
    );
  }
  const before = JSON.parse(readFileSync(kept, "utf8")) as readonly Found[];
  const places = [...new Set(before.filter((mutant) => !isKilled(mutant)).map(placeOf))];
  if (places.length === 0) return before;
  const again = await looked(`${name}.left`, places, { incremental: false });
  const killed = new Set(again.filter(isKilled).map(keyOf));
  return keep(
    kept,
    before.map((mutant) => (killed.has(keyOf(mutant)) ? { ...mutant, status: "Killed" } : mutant)),
  );
}

function keep(file: string, mutants: readonly Found[]): readonly Found[] {
  writeFileSync(file, JSON.stringify(mutants));
  return mutants;
}

mkdirSync(".stryker", { recursive: true });
const { values, positionals } = parseArgs({
  options: { sample: { type: "string", default: "1" }, left: { type: "boolean", default: false } },
  allowPositionals: true,
});
process.env["MUTATION_SAMPLE"] = values.sample;
const folders = positionals.length > 0 ? positionals : ["exact", "ruleset", "scoring"];
for (const folder of folders) {
  const mutants = await mutantsOf(folder);
  const alive = mutants.filter((mutant) => !isKilled(mutant));
  for (const mutant of alive) {
    console.log(`${placeOf(mutant)} ${mutant.mutatorName}: ${mutant.replacement.replace(/\s+/g, " ")}`);
  }
  const killed = (100 * (mutants.length - alive.length)) / mutants.length;
  console.log(`src/${folder}: ${killed.toFixed(2)} % of ${mutants.length} mutants killed, ${alive.length} left`);
  if (killed < leastKilled) process.exitCode = 1;
}
