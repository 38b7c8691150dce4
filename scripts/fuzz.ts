/**
 * Random rulesets and assessments, held against the reference, against all that they may become, and against their kernel forms:
 * `npm run fuzz -- --seconds 60 --seed 1 --report out/fuzz.txt`.
 *
 * Exits with 1 if anything is found, or if a long run (20 minutes) reaches any form, edge or reason too seldom.
 *
 * @module
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { fuzz } from "../test/fuzz/run.js";

const { values } = parseArgs({
  options: { seconds: { type: "string", default: "60" }, seed: { type: "string" }, report: { type: "string" } },
});
const seed = values.seed === undefined ? Date.now() % 1_000_000_000 : Number(values.seed);
const { isFine, report } = fuzz({
  ...{ seconds: Number(values.seconds), seed },
  now: () => performance.now(),
  write: (line) => console.log(line),
});
if (values.report !== undefined) {
  mkdirSync(dirname(values.report), { recursive: true });
  writeFileSync(values.report, report);
}
process.exitCode = isFine ? 0 : 1;
