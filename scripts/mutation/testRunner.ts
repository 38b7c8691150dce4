/**
 * Runs the tests for Stryker in one process that stays: they are loaded once, and for each change of the program (a
 * mutant) those that reach it are called again. To start vitest for each would take most of the time.
 *
 * The tests named like the changed file come first, then the others, the quickest first, up to `enough` of them; the first
 * that fails ends the work on a mutant. A mutant that only a later test would notice counts as unnoticed, so the score is
 * rather too low than too high.
 *
 * A mutant that Stryker wants active while files load has all loaded anew, in the same process. A runner that Stryker
 * has started again (after an endless loop) runs the quick tests once without a mutant, as the dry run does, so that
 * what the program makes at first use and keeps is made by the program as it is written.
 */

import { readFileSync, writeFileSync } from "node:fs";
import { declareFactoryPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  MutantRunStatus,
  type TestRunner,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { type LoadedTest, loadTests, prepareLoading } from "./loadTests.js";
import { firstFailure, runAll, stryker } from "./runTests.js";
import { isChosen } from "./sample.js";
import { testFilesFor } from "./testFiles.js";

/** Milliseconds a test may take in the dry run: one that takes longer holds none of the mutants. */
const longest = 3000;
/** Milliseconds up to which a test counts as quick. */
const quick = 400;
/** Milliseconds of tests that a mutant is held against, beside those of its own file; what refuses a ruleset reads a whole one. */
const enough = process.env["MUTATED_FOLDER"] === "ruleset" ? 12_000 : 1500;
/** Where the times of the dry run are kept, in Stryker's copy of the project: a runner started again has no dry run. */
const timesFile = "mutation-times.json";

/** Whether only what works while files load is looked at: see `scripts/mutate.ts`. */
const isLoadingPass = process.env["MUTATION_PASS"] === "loading";

/** Milliseconds by test. */
type Times = Readonly<Record<string, number>>;

const timeOf = (times: Times, { id }: LoadedTest): number => times[id] ?? 0;

/** Those that are not too slow, the quickest first. */
const quickestFirst = (tests: readonly LoadedTest[], times: Times): readonly LoadedTest[] =>
  tests.filter((test) => timeOf(times, test) <= longest).sort((a, b) => timeOf(times, a) - timeOf(times, b));

/** Puts first the quick tests that are named like the changed file: `src/exact/at.ts` is held by `test/exact/at.test.ts`. */
function ownFirst(tests: readonly LoadedTest[], times: Times, changed: string): readonly LoadedTest[] {
  const own = changed.replaceAll("\\", "/").replace(/^.*?\bsrc\/(.*)\.ts$/, "test/$1.");
  const isOwn = (test: LoadedTest): boolean => test.file.startsWith(own) && timeOf(times, test) <= quick;
  let spent = 0;
  const others = tests.filter((test) => {
    if (isOwn(test)) return false;
    spent += timeOf(times, test);
    return spent <= enough;
  });
  return [...tests.filter(isOwn), ...others];
}

/** Places are told from 0 here, and from 1 in reports. */
const isWanted = ({ fileName, location, mutatorName, replacement }: MutantRunOptions["activeMutant"]): boolean =>
  isChosen({
    ...{ file: fileName, mutatorName, replacement },
    start: { line: location.start.line + 1, column: location.start.column + 1 },
  });

function createRunner(): TestRunner {
  const files = testFilesFor(process.env["MUTATED_FOLDER"] ?? "");
  let loads = 0;
  let times: Times = {};
  /** What was loaded with no mutant active. */
  let sound: readonly LoadedTest[] | undefined;

  const load = (): Promise<readonly LoadedTest[]> => {
    loads += 1;
    return loadTests(files, loads);
  };

  /** The tests for a mutant, loaded as it wants them. */
  async function testsFor({ activeMutant, mutantActivation }: MutantRunOptions): Promise<readonly LoadedTest[]> {
    if (mutantActivation === "runtime" && sound !== undefined) return sound;
    times = JSON.parse(readFileSync(timesFile, "utf8")) as Times;
    if (mutantActivation === "static") {
      stryker().activeMutant = activeMutant.id;
      return quickestFirst(await load(), times);
    }
    sound = quickestFirst(await load(), times);
    await firstFailure(sound.filter((test) => timeOf(times, test) <= quick));
    return sound;
  }

  return {
    capabilities: () => ({ reloadEnvironment: true }),

    init: async () => {
      prepareLoading();
      await import("./fixedSeed.js");
    },

    dryRun: async () => {
      const tests = await load();
      const results = await runAll(tests);
      times = Object.fromEntries(results.map(({ id, timeSpentMs }) => [id, timeSpentMs]));
      writeFileSync(timesFile, JSON.stringify(times));
      sound = quickestFirst(tests, times);
      const { mutantCoverage = { static: {}, perTest: {} } } = stryker();
      // Those that are too slow are told, so that their time is known as such, but as tests that reach nothing.
      const perTest = Object.fromEntries(sound.map(({ id }) => [id, mutantCoverage.perTest[id] ?? {}]));
      return { status: DryRunStatus.Complete, tests: [...results], mutantCoverage: { ...mutantCoverage, perTest } };
    },

    mutantRun: async (options) => {
      const { activeMutant, hitLimit, testFilter, mutantActivation } = options;
      // Not asked for, or looked at by the first pass.
      if (!isWanted(activeMutant) || (isLoadingPass && mutantActivation === "runtime"))
        return { status: MutantRunStatus.Survived, nrOfTests: 0 };
      const context = stryker();
      context.hitCount = 0;
      context.hitLimit = hitLimit ?? Number.POSITIVE_INFINITY;
      try {
        const tests = await testsFor(options);
        const wanted = testFilter && new Set(testFilter);
        context.activeMutant = activeMutant.id;
        const chosen = wanted ? tests.filter(({ id }) => wanted.has(id)) : tests;
        const failure = await firstFailure(ownFirst(chosen, times, activeMutant.fileName));
        const endless = determineHitLimitReached(context.hitCount, hitLimit);
        return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests: failure ? [failure] : [] });
      } catch (error) {
        // Only loading throws here, which vitest, too, takes for a failure.
        return {
          status: MutantRunStatus.Killed,
          killedBy: [],
          failureMessage: `does not load: ${String(error)}`,
          nrOfTests: 0,
        };
      } finally {
        delete context.activeMutant;
      }
    },
  };
}

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, "inProcess", createRunner)];
