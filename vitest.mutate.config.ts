/** The tests of the engine alone, for `npm run mutate`: none that starts processes, and the quick ones first. */

import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The tests a folder of `src/` has to be held by; others would notice more, but nobody would look for the fault there. */
const testsOf: Readonly<Record<string, string>> = {
  exact: "test/exact",
  ruleset: "test/{ruleset,refusals}",
  scoring: "test/scoring",
};
const folder = process.env["MUTATED_FOLDER"];

/** Long runs of many examples. One failing test ends the work on a mutant, so these wait until the quick ones have passed. */
const long = /\/(components|digest|jsonText|parseRuleset|plainJson|score\.idioms|score\.laws)\.test\.ts$/;

class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return [...files].sort((a, b) => Number(long.test(a.moduleId)) - Number(long.test(b.moduleId)));
  }
}

export default defineConfig({
  test: {
    include: [`${(folder && testsOf[folder]) || "test/{exact,ruleset,scoring,refusals}"}/**/*.test.ts`],
    exclude: [
      // These start processes, in which no mutant is active; what they run is run by others as well.
      "test/exact/calendarDate.timeZones.test.ts",
      "test/refusals/command.test.ts",
    ],
    setupFiles: ["scripts/mutation/fixedSeed.ts"],
    sequence: { sequencer: QuickFirst },
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
