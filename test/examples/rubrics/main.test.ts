/** The example as a stranger runs it: on the built package, in a process of its own. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const main = join(import.meta.dirname, "../../../examples/rubrics/main.ts");

it("prints that every case agrees", async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", import.meta.resolve("tsx"), main]);
  expect(stdout.trim().split("\n")).toEqual([
    "Nutri-Score 2021: 17 of 17 cases agree",
    "Nutri-Score 2023: 29 of 29 cases agree",
    "Lighthouse: 55 of 55 cases agree",
    "HTTP Observatory: 71 of 71 cases agree",
  ]);
});
