/** Which test files hold a folder of `src/`, and which of them cannot run inside the process that changes the program. */

import { readdirSync } from "node:fs";
import { join } from "node:path";

/** The folders of `test/` a folder of `src/` has to be held by; others would notice more, but nobody would look for the fault there. */
const testsOf: Readonly<Record<string, readonly string[]>> = {
  exact: ["exact"],
  ruleset: ["ruleset", "refusals"],
  scoring: ["scoring"],
};

/** Left out, with the reason. What they run is run by others as well. */
const leftOut: Readonly<Record<string, string>> = {
  "test/exact/calendarDate.timeZones.test.ts": "starts processes, in which no change is active",
  "test/refusals/command.test.ts": "starts processes, in which no change is active",
  "test/ruleset/schema/read.noFunction.test.ts": "loads the program anew under a changed `Function`",
};

/** The test files for a folder of `src/`, in the order of their names. */
export const testFilesFor = (folder: string): readonly string[] =>
  (testsOf[folder] ?? Object.values(testsOf).flat())
    .flatMap((of) =>
      readdirSync(join("test", of), { recursive: true, encoding: "utf8" }).map(
        (path) => `test/${of}/${path.replaceAll("\\", "/")}`,
      ),
    )
    .filter((path) => path.endsWith(".test.ts") && leftOut[path] === undefined)
    .sort();
