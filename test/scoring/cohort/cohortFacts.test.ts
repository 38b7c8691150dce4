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
import { told } from "./support.js";

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
    const two = withFigures({ mean: figure("mean"), size: figure("size"), other: figure("size", { rubric: "year", points: "year" }) });
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
    const other = withFigures({ mean: figure("mean", { rubric: "year", points: "year" }) }, { year: [leaf("year", 1)] });
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
    expect(shown(cohort(withFigures({ mean: figure("mean") }, { nodes: [twice] }), [of("a"), of("b", { m: 3 })]), "mean")).toBe(
      "a 0, b 0",
    );
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
    Object.entries({ a: 1, b: 3, c: 5, d: 11 }).map(([id, n]) => of(id, { n, kind: "town", ...more[id] }));

  it.each<readonly [string, CohortRule["within"], Readonly<Record<string, Saying>>, string]>([
    ["everybody", undefined, {}, "a 5, b 5, c 5, d 5"],
    ["everybody, by an empty list", [], {}, "a 5, b 5, c 5, d 5"],
    ["those of one kind", [kind], { b: { kind: "city" }, d: { kind: "city" } }, "a 3, b 7, c 3, d 7"],
    ["those of one city", [city], {}, "a 5, b 5, c 5, d 5".replaceAll("c 5", "c 5")],
    ["of one kind and city", [kind, city], { b: { kind: "city" } }, "a 6, b 3, c 5, d 6"],
    ["one whose kind is missing", [kind], { d: { kind: undefined } }, "a 3..5, b 3..5, c 3..5, d ..?"],
    ["one whose stars do not apply", [{ fact: "a.stars" }], stars(), "a 2, b 2, c 5, d NA"],
  ])("are %s", (_who, within, more, is) => {
    const rule = within === undefined ? {} : { within };
    expect(shown(cohort(withFigures({ mean: figure("mean", rule) }), all(more), { organisation }), "mean")).toBe(is);
  });

  function stars(): Readonly<Record<string, Saying>> {
    return { a: { stars: "one" }, b: { stars: "one" }, c: { stars: "two" }, d: { stars: "NA" } };
  }
});
