/** The example as a stranger runs it: on the built package, in a process of its own. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { instruments } from "../../../examples/instruments/instruments.js";
import { instrument } from "./support.js";

const main = join(import.meta.dirname, "../../../examples/instruments/main.ts");

const printed = async (zone: string, ...asked: readonly string[]): Promise<readonly string[]> => {
  const env = { ...process.env, TZ: zone };
  const args = ["--import", import.meta.resolve("tsx"), main, ...asked];
  return (await promisify(execFile)(process.execPath, args, { env })).stdout.split("\n");
};

it("prints every instrument with every case, the same wherever it runs", async () => {
  const [here, there] = await Promise.all([printed("UTC"), printed("Pacific/Apia")]);
  expect(there).toEqual(here);
  const all = instruments.map((id) => instrument(id));
  expect(here.filter((line) => line.startsWith("== "))).toEqual(all.map(({ ruleset }) => `== ${ruleset.title.zh}`));
  const cases = all.flatMap(({ file }) => file.cases.map(({ title }) => `-- ${title.zh} / ${title.en}`));
  expect(here.filter((line) => line.startsWith("-- ") && !line.startsWith("-- 排名"))).toEqual(cases);
});

it("prints those that are asked for, with points and reasons", async () => {
  const lines = await printed("UTC", "station-monthly-appraisal");
  expect(lines.filter((line) => line.startsWith("== "))).toHaveLength(1);
  expect(lines).toContain("   总分（含加分） Total with bonus: 98.95");
  expect(lines.some((line) => line.startsWith("   Training: 0 points of 15: computed as 15 − "))).toBe(true);
  expect(lines).toContain("   2. synthetic-station-untouched 100");
});
