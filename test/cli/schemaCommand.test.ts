import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { calendar } from "./besideDemo.js";
import { type Bench, bench, patient } from "./command.js";
import { demo, sound } from "./demo.js";

describe("baiqian schema", { timeout: patient }, () => {
  let at: Bench;
  beforeAll(() => {
    at = bench();
  });
  afterAll(() => at.remove());

  it.each(["ruleset", "assessment", "scorecard", "organisation", "calendar", "cohort"])(
    "prints the schema of a %s, as it is shipped",
    (name) => {
      const { code, out, err } = at.run(["schema", name]);
      expect({ code, err }).toEqual({ code: 0, err: "" });
      const shipped = readFileSync(join(import.meta.dirname, `../../dist/schemas/${name}.json`), "utf8");
      expect(out).toBe(shipped);
    },
  );

  it.each<[string, unknown]>([
    ["ruleset", demo],
    ["assessment", sound],
    ["calendar", calendar],
  ])("prints a schema of a %s by which a sound one is valid", (name, value) => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    const validate = ajv.compile(JSON.parse(at.run(["schema", name]).out) as object);
    validate(value);
    expect(validate.errors ?? []).toEqual([]);
  });
});
