import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import {
  assessmentJsonSchema,
  calendarJsonSchema,
  organisationJsonSchema,
  rulesetJsonSchema,
} from "../../../src/ruleset/schema/schemaFiles.js";
import { scorecardJsonSchema } from "../../../src/scoring/card/scorecardJsonSchema.js";
import { cohortJsonSchema } from "../../../src/scoring/cohort/cohortJsonSchema.js";
import { short, structure } from "../../refusals/ruleset.table.js";
import { at, broken } from "../../refusals/support.js";
import { sampleRuleset } from "../sampleRuleset.js";

const files = {
  ruleset: rulesetJsonSchema(),
  assessment: assessmentJsonSchema(),
  organisation: organisationJsonSchema(),
  scorecard: scorecardJsonSchema(),
  calendar: calendarJsonSchema(),
  cohort: cohortJsonSchema(),
};
/** How many references and keys there are at least: fewer in the small ones. */
const fewest: Readonly<Record<string, readonly [references: number, keys: number]>> = {
  calendar: [2, 6],
  cohort: [5, 16],
};
const compile = (schema: object) =>
  new Ajv2020.default({ strict: true, strictTypes: false, validateFormats: false }).compile(schema);

/** Everything in a schema, with its place. */
function all(value: unknown, path: string): (readonly [string, unknown])[] {
  if (typeof value !== "object" || value === null) return [[path, value]];
  return [[path, value], ...Object.entries(value).flatMap(([key, held]) => all(held, `${path}/${key}`))];
}

describe.each(Object.entries(files))("the JSON Schema of a %s", (name, schema) => {
  const everything = all(schema, "#");
  const places = new Set(everything.map(([path]) => path));
  const [fewestReferences, fewestKeys] = fewest[name] ?? [6, 16];

  it("is one of draft 2020-12, with a relative id and a title in both languages", () => {
    expect(schema).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema", $id: `${name}.json` });
    expect(schema["title"]).toMatch(/^[^a-z]+ [A-Z][a-z]+$/);
    expect(() => compile(schema)).not.toThrow();
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });

  it("refers to parts by name, each of which is there", () => {
    const references = everything.filter(([path]) => path.endsWith("/$ref")).map(([, to]) => String(to));
    expect(references.length).toBeGreaterThanOrEqual(fewestReferences);
    expect(references.filter((to) => !places.has(to) || to.includes("__"))).toEqual([]);
    for (const part of Object.keys(schema["$defs"] as object)) {
      expect(part).toMatch(/^[A-Z][A-Za-z]+$/);
      expect(references, part).toContain(`#/$defs/${part}`);
    }
  });

  it("says something about every key, in both languages", () => {
    const properties = everything.flatMap(([path, held]) =>
      path.endsWith("/properties") && !path.endsWith("/properties/properties")
        ? Object.entries(held as object).map(([key, value]) => [`${path}/${key}`, value])
        : [],
    );
    expect(properties.length).toBeGreaterThanOrEqual(fewestKeys);
    const silent = properties.filter(
      ([, value]) => !/[\u4e00-\u9fff].* [A-Z0-9"]/.test(String((value as { description?: string }).description)),
    );
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  it("is read by people: no part is written out at great length", () => {
    const longest = Math.max(
      ...Object.values(schema["$defs"] as object).map((part) => JSON.stringify(part, null, 2).split("\n").length),
    );
    expect(longest).toBeLessThan(150);
  });
});

describe("the JSON Schema of rulesets", () => {
  const validate = compile(files.ruleset);

  it("takes the sample", () => {
    expect([validate(sampleRuleset()), validate.errors]).toEqual([true, null]);
  });

  // What only reading can know: whether a day exists, how many digits a number has, languages, half characters, keys of maps below others.
  const beyond = /impossible|digits|tooLong|language|denominator|text\.malformed/;
  const rows = structure.filter(([, , ...issues]) => !issues.some((issue) => beyond.test(issue)));
  it.each(rows.map(([what, changes]) => ({ what, changes })))("refuses: $what", ({ changes }) => {
    const value = broken(
      ...changes.map(([place, to]) => [at(place.replace(/^@\w+/, (key) => short[key]!)), to] as const),
    );
    expect(validate(value)).toBe(false);
  });
});

describe("the JSON Schema of calendars", () => {
  const validate = compile(files.calendar);
  const calendar = { id: "demo", years: [2024], off: ["2024-10-01"], work: ["2024-10-12"] };

  it.each<[string, boolean, object]>([
    ["what there must be", true, {}],
    ["a digest, and where the schema is", true, { digest: "0".repeat(64), $schema: "calendar.json" }],
    ["no days", true, { years: [], off: [], work: [] }],
    ["a year as text", false, { years: ["2024"] }],
    ["a year without notice", false, { years: [0] }],
    ["a year of five digits", false, { years: [10000] }],
    ["a date in another form", false, { off: ["2024/10/01"] }],
    ["a blank id", false, { id: " " }],
    ["another key", false, { holidays: [] }],
    ["a digest that is none", false, { digest: "x" }],
  ])("%s: %s", (_, sound, change) => expect(validate({ ...calendar, ...change })).toBe(sound));
});
