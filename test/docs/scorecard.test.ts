/** docs/guide/reading-a-scorecard.md names every field that a scorecard can have. */
import { expect, it } from "vitest";
import { scorecardJsonSchema } from "../../src/scoring/card/scorecardJsonSchema.js";
import { page } from "./support/pages.js";

/** Names of properties, at any depth. */
function fieldsOf(schema: unknown): readonly string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === "properties"
      ? [...Object.keys(value as object), ...Object.values(value as object).flatMap(fieldsOf)]
      : fieldsOf(value),
  );
}

it("names every field of a scorecard", () => {
  const { text } = page("docs/guide/reading-a-scorecard.md");
  // Languages of a text are no fields of their own.
  const fields = [...new Set(fieldsOf(scorecardJsonSchema()))].filter((field) => field !== "zh" && field !== "en");
  expect(fields.length).toBeGreaterThan(60);
  expect(fields.filter((field) => !text.includes(`\`${field}\``)).sort()).toEqual([]);
});
