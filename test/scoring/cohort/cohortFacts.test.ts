import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digestOfJson } from "../../../src/ruleset/digest.js";
import type { CohortRule, Fact } from "../../../src/ruleset/fact.js";
import type { Node } from "../../../src/ruleset/node.js";
import type { Ruleset } from "../../../src/ruleset/ruleset.js";
import type { Cohort } from "../../../src/scoring/cohort/cohort.js";
import { type CohortRequest, cohortFacts } from "../../../src/scoring/cohort/cohortFacts.js";
import { compileRubric } from "../../../src/scoring/plan/compileRubric.js";
import { score } from "../../../src/scoring/score.js";
import type { Assessment } from "../../../src/vocabulary/assessment.js";
import { refusal } from "../../exact/support/refusal.js";
import { organisationOf, station, unit } from "../../vocabulary/organisations.js";
import { assessment, fact, facts, flag, got, leaf, nodeOf, rules, type Saying, text, veto } from "../support.js";
import { contains, told } from "./support.js";

const figure = (is: CohortRule["is"], more: Partial<CohortRule> = {}, range: object = {}): Fact => ({
  ...{ title: text("figure"), measures: "administration", type: "number" },
  ...range,
  cohort: { rubric: "sheet", points: "total", is, ...more },
});
const read = (name: string) => ({ kind: "fact", fact: `c.${name}` }) as const;

/** Rules with these figures as section `c`: of the points of `sheet`, which are `a.n`, and of those of `year`. */
const withFigures = (
  figures: Readonly<Record<string, Fact>>,
  {
    nodes = [leaf("total", fact("n"))],
    year = [leaf("year", read("mean"))],
  }: { nodes?: readonly Node[]; year?: readonly Node[] } = {},
): Ruleset => {
  const section = { title: text("figures"), subject: "station", facts: figures } as const;
  const { rubrics, ...ruleset } = rules({
    nodes,
    vetoes: [veto("v", { when: flag("also"), zeroes: ["total"] })],
    more: { facts: { ...facts, c: section } },
  });
  return { ...ruleset, rubrics: { ...rubrics, year: { title: text("year"), subject: "station", nodes: year } } };
};
const standard = withFigures({ mean: figure("mean") });

const of = (id: string, saying: Saying = {}, more: Partial<Assessment> = {}): Assessment =>
  assessment({ also: false, ...saying }, { id: `${id}-1`, of: id, ...more });

function cohort(ruleset: Ruleset, assessments: readonly unknown[], request?: CohortRequest, rubric = "sheet"): Cohort {
  const result = cohortFacts(compileRubric(ruleset, rubric), assessments, request);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.cohort;
}
/** `a 5, b 2..7?`: the figures of one fact by subject. */
const shown = ({ figures }: Cohort, name: string): string =>
  Object.entries(figures)
    .map(([id, held]) => `${id} ${told(held[`c.${name}`]!)}`)
    .join(", ");

describe("a cohort", () => {
  it("says whose it is, what it was made from, and every figure of everybody", () => {
    const two = withFigures({
      mean: figure("mean"),
      size: figure("size"),
      other: figure("size", { rubric: "year", points: "year" }),
    });
    const plan = compileRubric(two, "sheet");
    const made = cohort(two, [of("b", { n: 5 }), of("a", { n: 2 })]);
    const whole = {
      ...{ kind: "cohort", ruleset: plan.ruleset, rubric: "sheet", size: 2 },
      figures: {
        a: { "c.mean": { kind: "settled", value: "3.5" }, "c.size": { kind: "settled", value: "2" } },
        b: { "c.mean": { kind: "settled", value: "3.5" }, "c.size": { kind: "settled", value: "2" } },
      },
    };
    expect(made).toStrictEqual({ ...whole, digest: digestOfJson(whole) });
    expect(JSON.parse(JSON.stringify(made))).toStrictEqual(made);
  });

  it("holds everybody even where its rubric has no figures", () => {
    const other = withFigures(
      { mean: figure("mean", { rubric: "year", points: "year" }) },
      { year: [leaf("year", 1)] },
    );
    expect(cohort(other, [of("b"), of("a")]).figures).toEqual({ a: {}, b: {} });
    expect(cohort(standard, []).figures).toEqual({});
  });

  it("is made of points after vetoes", () =>
    expect(shown(cohort(standard, [of("a", { n: 10 }), of("b", { n: 40, also: true })]), "mean")).toBe("a 5, b 5"));

  it("counts in whose points are open, and perhaps whose may not apply", () => {
    const all = [of("a", { n: 10 }), of("b", { n: "NA" }), of("c", {})];
    expect(shown(cohort(standard, all), "mean")).toBe("a 5..55, b 5..55, c 5..55");
  });

  it("tightens what is read twice before it is compared", () => {
    const twice = leaf("total", { kind: "difference", of: [fact("m"), fact("m")] });
    expect(
      shown(cohort(withFigures({ mean: figure("mean") }, { nodes: [twice] }), [of("a"), of("b", { m: 3 })]), "mean"),
    ).toBe("a 0, b 0");
  });

  it("is of any node of the rubric", () => {
    const nodes = [leaf("total", fact("n")), leaf("base", fact("m"))];
    const both = withFigures({ mean: figure("mean"), base: figure("greatest", { points: "base" }) }, { nodes });
    const made = cohort(both, [of("a", { n: 1, m: 7 }), of("b", { n: 3, m: 9 })]);
    expect([shown(made, "mean"), shown(made, "base")]).toEqual(["a 2, b 2", "a 9, b 9"]);
  });
});

describe("peers", () => {
  const kind = { fact: "a.kind" };
  const city = { above: "city" } as const;
  const organisation = organisationOf(
    [station("a"), station("b"), station("c", { parent: "far" }), station("d")],
    undefined,
    [unit("far", "city", "province")],
  );
  const all = (more: Readonly<Record<string, Saying>> = {}) =>
    Object.entries({ a: 1, b: 3, c: 5, d: 8 }).map(([id, n]) => of(id, { n, kind: "town", ...more[id] }));
  const stars = { a: { stars: "one" }, b: { stars: "one" }, c: { stars: "two" }, d: { stars: "NA" } };

  it.each<readonly [string, CohortRule["within"], Readonly<Record<string, Saying>>, string]>([
    ["everybody", undefined, {}, "a 4.25, b 4.25, c 4.25, d 4.25"],
    ["everybody, by an empty list", [], {}, "a 4.25, b 4.25, c 4.25, d 4.25"],
    ["those of one kind", [kind], { b: { kind: "city" }, d: { kind: "city" } }, "a 3, b 5.5, c 3, d 5.5"],
    ["those of one city", [city], {}, "a 4, b 4, c 5, d 4"],
    ["of one kind and city", [kind, city], { b: { kind: "city" } }, "a 4.5, b 3, c 5, d 4.5"],
    ["perhaps one whose kind is missing", [kind], { d: { kind: undefined } }, "a 3..4.25, b 3..4.25, c 3..4.25, d ..?"],
    ["not one whose stars do not apply", [{ fact: "a.stars" }], stars, "a 2, b 2, c 5, d NA"],
  ])("are %s", (_who, within, more, is) => {
    const rule = within === undefined ? {} : { within };
    expect(shown(cohort(withFigures({ mean: figure("mean", rule) }), all(more), { organisation }), "mean")).toBe(is);
  });

  it("asks for an organisation only where figures are of those under one unit", () => {
    expect(cohort(standard, all()).size).toBe(4);
    expect(() => cohort(withFigures({ mean: figure("mean", { within: [city] }) }), all())).toThrow(
      refusal("cohort.organisation.absent"),
    );
  });
});

describe("what is wrong with the assessments", () => {
  const issuesOf = (ruleset: Ruleset, assessments: readonly unknown[]) => {
    const result = cohortFacts(compileRubric(ruleset, "sheet"), assessments);
    return result.ok ? [] : result.issues;
  };

  it("comes back as issues of all of them, each with its index, and no figures", () => {
    const issues = issuesOf(standard, [of("a", { n: 1 }), of("b", { n: 101 }), of("c", { n: 1 }), "nothing"]);
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ["fact.range", [1, "facts", "a", "n"]],
      ["type.wrong", [3]],
    ]);
  });

  it("keeps back all figures for one fault of one of them", () => {
    const issues = issuesOf(standard, [of("a", { n: 1 }), of("b", { n: 101 })]);
    expect(issues.map(({ code, path }) => [code, path])).toEqual([["fact.range", [1, "facts", "a", "n"]]]);
  });

  it("refuses two assessments of one subject", () =>
    expect(() => cohort(standard, [of("a", { n: 1 }), of("b"), of("a", { n: 1 }, { id: "again" })])).toThrow(
      expect.objectContaining({ code: "cohort.of.repeated", got: "a" }),
    ));

  it.each<readonly [range: object, saying: Saying, got: string | undefined]>([
    [{ least: 3 }, { n: 2 }, "2"],
    [{ least: 2 }, { n: 2 }, undefined],
    [{ greatest: 1 }, { n: 2 }, "2"],
    [{ greatest: 2 }, { n: 2 }, undefined],
    [{ least: "1/3", greatest: "1.5" }, { n: 2 }, "2"],
    [{ least: 3, greatest: 5 }, { n: 2 }, "2"],
    [{ least: 1, greatest: 5 }, { n: 2 }, undefined],
    [{ least: 99, greatest: 100 }, {}, undefined],
    [{ least: 101 }, {}, "100"],
    [{ greatest: -1 }, {}, "0"],
    [{ least: 101 }, { n: "NA" }, undefined],
    [{ greatest: -1 }, { n: "NA" }, undefined],
  ])("holds a figure against the range %j of its fact: %j", (range, saying, got) => {
    const issues = issuesOf(withFigures({ mean: figure("mean", {}, range) }), [of("a", saying)]);
    const issue = { code: "fact.range", path: ["figures", "a", "c.mean"], ruleId: "c.mean", values: { got } };
    expect(issues).toEqual(got === undefined ? [] : [issue]);
  });

  it.each([{ least: 7 }, { greatest: -7 }])("cannot say that a figure without ends is outside of %j", (range) => {
    const free = withFigures({ mean: figure("mean", {}, range) }, { nodes: [leaf("total", fact("free"))] });
    expect(shown(cohort(free, [of("a")]), "mean")).toBe("a ..?");
  });

  it("names every figure outside of its range", () => {
    const both = withFigures({ mean: figure("mean", {}, { least: 3 }), place: figure("place", {}, { greatest: 1 }) });
    const issues = issuesOf(both, [of("b", { n: 1 }), of("a", { n: 2 })]);
    expect(issues.map(({ path, values }) => [...path.slice(1), values["got"]])).toEqual([
      ["a", "c.mean", "1.5"],
      ["b", "c.mean", "1.5"],
      ["b", "c.place", "2"],
    ]);
  });
});

describe("what is handed in beside", () => {
  it("counts working days by the calendar", () => {
    const nodes = [leaf("total", { kind: "since", date: "a.day", in: "workingDays" })];
    const days = withFigures({ mean: figure("mean") }, { nodes });
    const calendar = { id: "demo", years: [2024], off: ["2024-12-25"], work: [] };
    const all = [of("a", { day: "2024-12-24" })];
    expect(shown(cohort(days, all, { calendar }), "mean")).toBe("a 4");
    expect(shown(cohort(days, all), "mean")).toBe("a 0..7");
  });

  it("reads figures of another rubric: figures of figures", () => {
    const two = withFigures(
      { mean: figure("mean"), top: figure("greatest", { rubric: "year", points: "year" }) },
      {
        year: [leaf("year", { kind: "difference", of: [fact("n"), read("mean")] })],
      },
    );
    const all = [of("a", { n: 1 }), of("b", { n: 5 })];
    const first = cohort(two, all);
    expect(shown(cohort(two, all, { cohorts: [first] }, "year"), "top")).toBe("a 2, b 2");
    expect(shown(cohort(two, all, {}, "year"), "top")).toBe("a ..?, b ..?");
    expect(() => cohort(two, all, { cohorts: [first, first] }, "year")).toThrow(refusal("cohort.repeated"));
  });

  it("gives rules their figures", () => {
    const plan = compileRubric(standard, "year");
    const all = [of("a", { n: 1 }), of("b", { n: 5 })];
    const cohorts = [cohort(standard, all)];
    const points = (one: Assessment, beside: { cohorts?: readonly Cohort[] }): string => {
      const result = score(plan, one, beside);
      return result.ok ? got(nodeOf(result.scorecard, "year")) : JSON.stringify(result.issues);
    };
    expect(points(all[0]!, { cohorts })).toBe("3");
    expect(points(all[0]!, {})).toBe("..?");
    expect(points(of("stranger", { n: 9 }), { cohorts })).toBe("..?");
  });
});

/** What an assessment says of the facts of section `a`, `"NA"` for what does not apply. */
const saidBy = ({ facts: said = {}, notApplicable = {} }: Assessment): Saying => ({
  ...said["a"],
  ...Object.fromEntries(Object.keys(notApplicable).map((name) => [name.replace("a.", ""), "NA"])),
});

describe("laws of cohorts", () => {
  const figures = withFigures({
    ...{ mean: figure("mean"), median: figure("median"), least: figure("least"), greatest: figure("greatest") },
    ...{ size: figure("size"), place: figure("place"), share: figure("share", { best: "least" }) },
    alike: figure("place", { within: [{ fact: "a.kind" }, { fact: "a.stars" }] }),
  });
  const plan = compileRubric(figures, "sheet");
  const many = (assessments: readonly Assessment[]): Cohort => {
    const result = cohortFacts(plan, assessments);
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    return result.cohort;
  };
  const present = (record: object): Saying =>
    Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Saying;
  const sayings = fc
    .record({
      n: fc.constantFrom<(string | number | undefined)[]>("NA", undefined, 0, 3, "3.0", 7),
      kind: fc.constantFrom("town", "city", undefined),
      stars: fc.constantFrom("one", "two", "NA", undefined),
    })
    .map(present);
  const stations = fc
    .array(sayings, { minLength: 1, maxLength: 5 })
    .map((list) => list.map((saying, i) => of(`s${i}`, saying)));

  it("the order of assessments never matters", () =>
    fc.assert(
      fc.property(stations, fc.nat(9), (list, by) => {
        const turned = list.map((one, i) => [(i * 7 + by) % 11, one] as const).toSorted(([a], [b]) => a - b);
        expect(many(turned.map(([, one]) => one))).toEqual(many(list));
      }),
      { numRuns: 60 },
    ));

  it("somebody to whom the points do not apply changes no figure of the others", () =>
    fc.assert(
      fc.property(stations, sayings, (list, saying) => {
        const { figures: before } = many(list);
        const { figures: after } = many([...list, of("x", { ...saying, n: "NA" })]);
        const { x: _, ...others } = after;
        expect(others).toEqual(before);
      }),
      { numRuns: 60 },
    ));

  it("what becomes of whoever is open was possible, and leaves settled figures as they were", () =>
    fc.assert(
      fc.property(stations, fc.array(sayings, { minLength: 5, maxLength: 5 }), (list, further) => {
        // Everybody says more, nobody says anything else.
        const more = list.map((one, i) => {
          const { n = 5, kind = "town", stars = "one" } = { ...further[i], ...saidBy(one) };
          return of(one.of, { n, kind, stars });
        });
        const [before, after] = [many(list).figures, many(more).figures];
        for (const [id, held] of Object.entries(after))
          for (const [name, figureOf] of Object.entries(held))
            expect(contains(before[id]![name]!, figureOf), `${id} ${name}: ${told(before[id]![name]!)}`).toBe(true);
      }),
      { numRuns: 60 },
    ));
});
