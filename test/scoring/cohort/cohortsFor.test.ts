import { describe, expect, it } from "vitest";
import type { Quantity } from "../../../src/ruleset/expression.js";
import type { CohortRule, Fact } from "../../../src/ruleset/fact.js";
import type { Ruleset } from "../../../src/ruleset/ruleset.js";
import { cohortFacts } from "../../../src/scoring/cohort/cohortFacts.js";
import { cohortIssueCodes } from "../../../src/scoring/cohort/cohortIssueCodes.js";
import { type CohortsRequest, cohortsFor } from "../../../src/scoring/cohort/cohortsFor.js";
import { compileRubric } from "../../../src/scoring/plan/compileRubric.js";
import { score } from "../../../src/scoring/score.js";
import type { Assessment } from "../../../src/vocabulary/assessment.js";
import { refusal } from "../../exact/support/refusal.js";
import { organisationOf, station, unit } from "../../vocabulary/organisations.js";
import { assessment, fact, facts, got, leaf, nodeOf, rules, type Saying, text } from "../support.js";
import { told } from "./support.js";

const figure = (rubric: string, is: CohortRule["is"], more: Partial<CohortRule> = {}, range: object = {}): Fact => ({
  ...{ title: text("figure"), measures: "administration", type: "number" },
  ...range,
  cohort: { rubric, points: rubric, is, ...more },
});
const read = (name: string) => ({ kind: "fact", fact: `c.${name}` }) as const;

/** Rules with these figures as section `c`, and rubrics of one criterion each, which has the name of its rubric. */
function rulesOf(figures: Readonly<Record<string, Fact>>, points: Readonly<Record<string, Quantity>>): Ruleset {
  const section = { title: text("figures"), subject: "station", facts: figures } as const;
  const { rubrics: _, ...ruleset } = rules({ nodes: [], more: { facts: { ...facts, c: section } } });
  const rubrics = Object.entries(points).map(([id, is]) => [
    id,
    { title: text(id), subject: "station", nodes: [leaf(id, is)] } as const,
  ]);
  return { ...ruleset, rubrics: Object.fromEntries(rubrics) };
}

const of = (id: string, saying: Saying = {}): Assessment => assessment(saying, { id: `${id}-1`, of: id });
const three = [of("a", { n: 10 }), of("b", { n: 20 }), of("c", { n: 60 })];

/** `sheet` is `a.n`; `over` is what is above its mean; `year` reads the best of `over`, and `also` both. */
const chained = rulesOf(
  {
    mean: figure("sheet", "mean"),
    best: figure("over", "greatest"),
    last: figure("year", "least"),
    size: figure("sheet", "size"),
  },
  {
    also: { kind: "sum", of: [read("best"), read("mean"), read("size")] },
    year: { kind: "difference", of: [fact("n"), read("best")] },
    over: { kind: "difference", of: [fact("n"), read("mean")] },
    sheet: fact("n"),
    top: read("last"),
  },
);

/** Rubrics of the cohorts; or the codes and places of what is wrong. */
function rubricsFor(ruleset: Ruleset, rubric: string, assessments: readonly unknown[], request?: CohortsRequest) {
  const made = cohortsFor(ruleset, rubric, assessments, request);
  return made.ok ? made.cohorts.map((one) => one.rubric) : made.issues.map(({ code, path }) => [code, ...path]);
}

describe("cohortsFor", () => {
  it.each([
    ["no figures", "sheet", []],
    ["figures of one rubric", "over", ["sheet"]],
    ["figures that rest on others", "year", ["sheet", "over"]],
    ["three in a row", "top", ["sheet", "over", "year"]],
    ["several of one rubric, which are also rested on", "also", ["sheet", "over"]],
  ])("computes %s: %s", (_, rubric, needed) => expect(rubricsFor(chained, rubric, three)).toEqual(needed));

  it("computes them as one by one", () => {
    const [sheet, over] = ["sheet", "over"].map((rubric) => compileRubric(chained, rubric));
    const first = cohortFacts(sheet!, three);
    if (!first.ok) throw new Error(JSON.stringify(first.issues));
    const second = cohortFacts(over!, three, { cohorts: [first.cohort] });
    if (!second.ok) throw new Error(JSON.stringify(second.issues));
    expect(cohortsFor(chained, "year", three)).toEqual({ ok: true, cohorts: [first.cohort, second.cohort] });
  });

  it.each([
    // The mean is 30; over it are −20, −10 and 30.
    ["over", ["-20", "-10", "30"]],
    ["year", ["-20", "-10", "30"]],
    ["top", ["-20", "-20", "-20"]],
    // 30 + 30 + 3.
    ["also", ["63", "63", "63"]],
  ])("gives the rules of %s all they read", (rubric, points) => {
    const made = cohortsFor(chained, rubric, three);
    if (!made.ok) throw new Error(JSON.stringify(made.issues));
    const plan = compileRubric(chained, rubric);
    const all = three.map((one) => {
      const scored = score(plan, one, { cohorts: made.cohorts });
      return scored.ok ? got(nodeOf(scored.scorecard, rubric)) : scored.issues;
    });
    expect(all).toEqual(points);
  });

  it("computes what only a condition asks for", () => {
    const when = { kind: "status", fact: "c.mean", is: "known" } as const;
    const asked = rulesOf(
      { mean: figure("sheet", "mean") },
      { sheet: fact("n"), asked: { kind: "check", when, worth: 1 } },
    );
    expect(rubricsFor(asked, "asked", three)).toEqual(["sheet"]);
  });

  it("computes nothing for figures of whom the subject reaches: those are never handed in", () => {
    const about = { title: text("figures"), subject: "unit" } as const;
    const mean = figure("units", "mean");
    const base = rulesOf({}, { sheet: { kind: "fact", fact: "d.mean", from: "parent" } });
    const units = {
      title: text("units"),
      subject: "unit",
      nodes: [leaf("units", { kind: "fact", fact: "u.budget" })],
    } as const;
    const reached: Ruleset = {
      ...base,
      facts: { ...base.facts, d: { ...about, facts: { mean } } },
      rubrics: { ...base.rubrics, units },
    };
    expect(rubricsFor(reached, "sheet", three)).toEqual([]);
  });

  it("counts working days by the calendar", () => {
    const days = rulesOf(
      { mean: figure("sheet", "mean") },
      { sheet: { kind: "since", date: "a.day", in: "workingDays" }, year: read("mean") },
    );
    const calendar = { id: "demo", years: [2024], off: ["2024-12-25"], work: [] };
    const figures = (request?: CohortsRequest) => {
      const made = cohortsFor(days, "year", [of("a", { day: "2024-12-24" })], request);
      return made.ok ? made.cohorts.map((one) => told(one.figures["a"]!["c.mean"]!)) : made.issues;
    };
    expect([figures({ calendar }), figures()]).toEqual([["4"], ["0..7"]]);
    const twice = { ...calendar, work: ["2024-12-25"] };
    expect(() => figures({ calendar: twice })).toThrow(refusal("calendar.contradiction"));
  });

  it("looks at nothing where no figures are read", () =>
    expect(cohortsFor(chained, "sheet", ["nothing", 7])).toEqual({ ok: true, cohorts: [] }));

  it("throws for a rubric that is not there", () =>
    expect(() => cohortsFor(chained, "none", three)).toThrow(refusal("rubric.unknown")));
});

describe("what is wrong with what is handed in", () => {
  const city = rulesOf(
    {
      mean: figure("sheet", "mean", { within: [{ above: "city" }] }),
      all: figure("sheet", "mean", { within: [{ fact: "a.kind" }, { above: "county" }, { above: "city" }] }),
    },
    { sheet: fact("n"), year: read("mean") },
  );
  const kinds = three.map((one) => ({ ...one, facts: { a: { ...one.facts["a"], kind: "town" } } }));
  const organisation = organisationOf([station("a"), station("b"), station("c", { parent: "far" })], undefined, [
    unit("far", "city", "province"),
  ]);

  it.each<readonly [string, readonly unknown[], CohortsRequest | undefined, readonly unknown[]]>([
    ["an organisation that is not there", kinds, {}, [["cohort.organisation.absent", "organisation"]]],
    [
      "an organisation that is not there, and an assessment",
      [kinds[0], "nothing"],
      undefined,
      [
        ["cohort.organisation.absent", "organisation"],
        ["type.wrong", 1],
      ],
    ],
    ["a subject without a unit of that level", kinds, { organisation }, [["cohort.above.absent", 2, "of"]]],
    [
      "the province, above which nothing stands",
      [of("province", { n: 1 })],
      { organisation },
      [
        ["cohort.above.absent", 0, "of"],
        ["cohort.above.absent", 0, "of"],
      ],
    ],
    [
      "subjects that are not there, or twice, and whatever else is wrong with them",
      [of("x", { n: 101 }), kinds[0], kinds[0], of("toString"), { ...kinds[1], of: 7 }],
      { organisation },
      [
        ["fact.range", 0, "facts", "a", "n"],
        ["cohort.of.unknown", 0, "of"],
        ["cohort.of.repeated", 2, "of"],
        ["cohort.of.unknown", 3, "of"],
        ["type.wrong", 4, "of"],
      ],
    ],
  ])("%s", (_, assessments, request, issues) => expect(rubricsFor(city, "year", assessments, request)).toEqual(issues));

  it("comes with what was met", () => {
    const valuesOf = (request: CohortsRequest, assessments: readonly unknown[] = kinds) => {
      const made = cohortsFor(city, "year", assessments, request);
      return made.ok ? [] : made.issues.map(({ values }) => values);
    };
    expect(valuesOf({})).toEqual([{ levels: ["city", "county"] }]);
    expect(valuesOf({ organisation })).toEqual([{ got: "c", level: "county" }]);
    expect(valuesOf({ organisation }, [kinds[0], of("x"), kinds[0]])).toEqual([{ got: "x" }, { got: "a" }]);
  });

  it("is not asked of an organisation that no figure needs", () => {
    expect(rubricsFor(chained, "over", [...three, of("x", { n: 1 })], { organisation })).toEqual(["sheet"]);
    const twice = [...three, three[0]];
    expect(rubricsFor(chained, "over", twice)).toEqual([["cohort.of.repeated", 3, "of"]]);
  });

  it("computes figures where everybody stands under a unit", () => {
    const made = cohortsFor(city, "year", kinds.slice(0, 2), { organisation });
    expect(made.ok && told(made.cohorts[0]!.figures["a"]!["c.mean"]!)).toBe("15");
  });

  it("names an unreadable assessment once, however many rubrics are needed", () => {
    const issues = rubricsFor(chained, "top", [of("a", { n: 101 }), ...three.slice(1)]);
    expect(issues).toEqual([["fact.range", 0, "facts", "a", "n"]]);
  });

  it("names figures outside of their range, of every rubric", () => {
    const narrow = rulesOf(
      { mean: figure("sheet", "mean", {}, { greatest: 20 }), other: figure("second", "mean", {}, { greatest: 20 }) },
      { sheet: fact("n"), second: fact("n"), both: { kind: "sum", of: [read("mean"), read("other")] } },
    );
    expect(rubricsFor(narrow, "both", [of("a", { n: 50 })])).toEqual([
      ["fact.range", "figures", "a", "c.mean"],
      ["fact.range", "figures", "a", "c.other"],
    ]);
  });

  it("has a meaning in each language for every code", () => {
    expect(Object.keys(cohortIssueCodes).sort()).toEqual([
      ...["cohort.above.absent", "cohort.of.repeated", "cohort.of.unknown", "cohort.organisation.absent"],
    ]);
    for (const { zh, en } of Object.values(cohortIssueCodes)) {
      expect(zh).toMatch(/^[^。]+。$/);
      expect(en).toMatch(/^[A-Z][^.]+\.$/);
    }
  });
});
