/**
 * Prints what type-checking a large ruleset costs: `npx tsx scripts/checkTypesSpeed.ts`. It should stay under 5 s the first
 * time, which is what somebody waits for who types rules. Times are of this machine at this moment and decide nothing;
 * `test/types/largeRuleset.test.ts` holds the number of instantiations.
 */
import { compile } from "./types/compile.js";
import { largeRulesetText } from "./types/largeRuleset.js";

for (const time of ["first", "second", "third"]) {
  const { said, instantiations, types, seconds } = compile({ "large.ts": largeRulesetText });
  console.log(
    `${time} time: ${seconds.toFixed(2)} s of processor time, ${instantiations} instantiations, ${types} types, ${said.length} errors`,
  );
}
