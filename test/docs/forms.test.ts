/** docs/forms.md shows every form of the algebra, and every result on it is the engine's. */
import { describe, expect, it } from "vitest";
import { roundingModes } from "../../src/exact/rounding.js";
import { timeUnits } from "../../src/ruleset/expression.js";
import { cohortStatistics } from "../../src/ruleset/fact.js";
import { combinations } from "../../src/ruleset/node.js";
import { type ExpressionPart, expressionSlots, partSlots } from "../../src/ruleset/slots.js";
import { walk } from "../../src/ruleset/walk.js";
import { examplesOf, resultOf } from "./support/forms.js";
import { page } from "./support/pages.js";

const { declared, examples } = examplesOf(page("docs/forms.md"));
const rows = examples.flatMap((example) => example.lines.map((row) => ({ ...row, example })));

/** Every part that stands in an example, met by the table that everything else walks by. */
function parts(): readonly { readonly part: string; readonly value: unknown }[] {
  const met: { part: string; value: unknown }[] = [];
  for (const { sort, rule } of examples) {
    const visit = (part: string, value: unknown) => {
      met.push({ part, value });
      return () => undefined;
    };
    walk(sort === "cohort" ? "fact" : sort, rule, [], undefined, visit);
  }
  return met;
}
const met = parts();
const keysOf = (part: string): readonly string[] => [
  ...new Set(met.filter((one) => one.part === part).flatMap(({ value }) => Object.keys(value as object))),
];
const valuesOf = (key: string): readonly unknown[] => met.map(({ value }) => (value as Record<string, unknown>)[key]);

describe("docs/forms.md", () => {
  it.each(rows)("line $line: $said => $result", ({ said, result, example }) => {
    expect(resultOf(declared, example, said)).toBe(result);
  });

  it.each(Object.keys(expressionSlots) as ExpressionPart[])("shows every kind of %s", (sort) => {
    const shown = new Set(
      met.filter(({ part }) => part === sort).map(({ value }) => (value as { kind?: string }).kind),
    );
    expect(Object.keys(expressionSlots[sort]).filter((kind) => !shown.has(kind))).toEqual([]);
  });

  it.each(["node", "grade", "gradeCut", "veto"] as const)("shows every part of a %s", (part) => {
    // Words for people and where a rule comes from are the same everywhere; they stand in the guide.
    const wanted = Object.keys(partSlots[part]).filter((key) => !["title", "note", "basis"].includes(key));
    expect(wanted.filter((key) => !keysOf(part).includes(key))).toEqual([]);
  });

  it("shows every effect and policy of a veto", () => {
    const wanted = ["caps", "sets", "zeroes", "bars", "reachesParent", "unknown", "notApplicable"];
    expect(wanted.filter((key) => !keysOf("veto").includes(key))).toEqual([]);
    expect(new Set(valuesOf("unknown").filter((value) => value !== undefined))).toEqual(
      new Set(["fires", "ignored", "open"]),
    );
  });

  it("shows every way to combine, and every mode of rounding", () => {
    expect(combinations.filter((way) => !valuesOf("combine").includes(way))).toEqual([]);
    expect(roundingModes.filter((mode) => !valuesOf("mode").includes(mode))).toEqual([]);
  });

  it("shows every unit of time, every part of a criterion in hand, and every source of a fold", () => {
    expect(timeUnits.filter((unit) => !valuesOf("in").includes(unit))).toEqual([]);
    expect(["points", "full", "weight"].filter((part) => !valuesOf("leaf").includes(part))).toEqual([]);
    const folds = ["sum", "least", "greatest", "mean", "count"].map((kind) => ({
      kind,
      keys: met
        .filter(({ value }) => (value as { kind?: string }).kind === kind)
        .flatMap(({ value }) => Object.keys(value as object)),
    }));
    expect(folds.filter(({ keys }) => !keys.includes("over") || !keys.includes("leaves"))).toEqual([]);
    expect(folds.filter(({ kind, keys }) => kind !== "count" && !keys.includes("items"))).toEqual([]);
    expect(["trim", "goal", "prevention"].filter((key) => !keysOf("quantity").includes(key))).toEqual([]);
  });

  it("shows every figure of peers, and every key of one", () => {
    const cohorts = valuesOf("cohort").filter((value) => value !== undefined) as object[];
    expect(cohortStatistics.filter((is) => !cohorts.some((one) => "is" in one && one.is === is))).toEqual([]);
    expect(["rubric", "points", "is", "best", "within"].filter((key) => !cohorts.some((one) => key in one))).toEqual(
      [],
    );
  });

  it("shows that bounds may be loose, and that rules may be refused", () => {
    const results = rows.map(({ result }) => result);
    expect(results.some((result) => result.includes("loose"))).toBe(true);
    expect(results.filter((result) => result.startsWith("refused")).length).toBeGreaterThan(10);
  });
});
