import { describe, expect, expectTypeOf, it } from "vitest";
import type * as z from "zod/mini";
import { read } from "../../../src/ruleset/schema/read.js";
import type { Cohort, CohortFigure } from "../../../src/scoring/cohort/cohort.js";
import { type cohortFigureSchema, cohortSchema } from "../../../src/scoring/cohort/cohortSchema.js";

const cohort: Cohort = {
  kind: "cohort",
  ruleset: { id: "rules", version: "1.0.0", digest: "0".repeat(64) },
  rubric: "sheet",
  size: 3,
  figures: {
    "610100001": {
      "c.mean": { kind: "settled", value: "2/3" },
      "c.best": { kind: "open", least: "1", greatest: "2", mayNotApply: true },
      "c.last": { kind: "open" },
    },
    城东: { "c.mean": { kind: "notApplicable" } },
    nobody: {},
  },
  digest: "1".repeat(64),
};

describe("cohortSchema", () => {
  it("takes a cohort with every form of a figure", () =>
    expect(read(cohortSchema, cohort)).toEqual({ ok: true, value: cohort }));

  it.each<[string, object, string, string]>([
    ["another kind", { kind: "scorecard" }, "value.notAllowed", "kind"],
    ["half a person", { size: 1.5 }, "type.wrong", "size"],
    ["fewer than nobody", { size: -1 }, "number.tooSmall", "size"],
    ["figures that are none", { figures: [] }, "type.wrong", "figures"],
    ["a subject without figures", { figures: { a: null } }, "type.wrong", "figures.a"],
    ["a number", { figures: { a: { "c.mean": 3 } } }, "type.wrong", "figures.a.c.mean"],
    ["an unknown form", { figures: { a: { "c.mean": { kind: "known" } } } }, "kind.unknown", "figures.a.c.mean.kind"],
    [
      "a figure as a number",
      { figures: { a: { "c.mean": { kind: "settled", value: 3 } } } },
      "type.wrong",
      "figures.a.c.mean.value",
    ],
    ["a digest that is none", { digest: "x" }, "digest.malformed", "digest"],
    ["another key", { best: 1 }, "key.unknown", "best"],
  ])("refuses %s", (_, change, code, path) => {
    const result = read(cohortSchema, { ...cohort, ...change });
    expect(result.ok ? [] : result.issues.map((issue) => [issue.code, issue.path.join(".")])).toEqual([[code, path]]);
  });

  it("says what the types say", () => {
    expectTypeOf<z.output<typeof cohortSchema>>().toExtend<Cohort>();
    expectTypeOf<z.output<typeof cohortFigureSchema>>().toExtend<CohortFigure>();
    expectTypeOf<CohortFigure>().toExtend<z.output<typeof cohortFigureSchema>>();
  });
});
