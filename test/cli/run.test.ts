import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { engineVersion } from "../../src/vocabulary/engineVersion.js";
import { type Bench, bench, patient } from "./command.js";

describe("baiqian", { timeout: patient }, () => {
  let at: Bench;
  beforeAll(() => {
    at = bench();
  });
  afterAll(() => at.remove());

  it.each([["--version"], ["-V"]])("%s prints the version", (arg) => {
    expect(at.run([arg])).toEqual({ code: 0, out: `${engineVersion}\n`, err: "" });
  });

  it.each<[readonly string[], string]>([
    [["--help"], "baiqian schema ruleset|assessment|scorecard|organisation|calendar|cohort"],
    [["score", "--help"], "shaanxi-2024/1.0.0"],
    [["schema", "-h"], "JSON Schema"],
  ])("%j prints help that says %s", (args, says) => {
    const { code, out, err } = at.run(args);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain(says);
  });

  it("prints help and fails when it is told nothing", () => {
    const { code, out } = at.run([]);
    expect(code).toBe(2);
    expect(out).toContain("usage");
  });
});
