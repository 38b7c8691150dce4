/** Four public rubrics, written as rulesets in JSON alone, give every published result: each case, each expected value. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { disagreements } from "../../../examples/rubrics/disagreements.js";
import { systems } from "../../../examples/rubrics/systems.js";
import { parseRuleset } from "../../../src/ruleset/parseRuleset.js";
import { compileRubric } from "../../../src/scoring/plan/compileRubric.js";
import { score } from "../../../src/scoring/score.js";

const all = systems();

describe.each(all)("$title", ({ ruleset, cases, toAnswer }) => {
  const parsed = parseRuleset(ruleset);

  it("parses", () => {
    expect(parsed.ok ? [] : parsed.issues).toEqual([]);
  });

  it.each(cases)("$name", ({ rubric, assessment, expected }) => {
    if (!parsed.ok) throw new Error("does not parse");
    const scored = score(compileRubric(parsed.ruleset, rubric), assessment);
    expect(scored.ok ? [] : scored.issues).toEqual([]);
    if (scored.ok) expect(disagreements(expected, toAnswer(scored.scorecard))).toEqual([]);
  });
});

describe("what is compared", () => {
  it("is all that was collected", () => {
    expect(all.map(({ title, cases }) => [title, cases.length])).toEqual([
      ["Nutri-Score 2021", 17],
      ["Nutri-Score 2023", 29],
      ["Lighthouse", 55],
      ["HTTP Observatory", 71],
    ]);
    const named = all.map(({ cases }) => [...new Set(cases.flatMap(({ expected }) => Object.keys(expected)))].sort());
    const nutriScore = ["grade", "negative", "points", "positive", "proteinsCounted", "score"];
    expect(named).toEqual([nutriScore, nutriScore, ["score"], ["grade", "modifiers", "score"]]);
  });

  it.each([
    { expected: { score: 7 }, answer: { score: "7", grade: "c" }, told: [] },
    { expected: { score: null }, answer: { score: null }, told: [] },
    { expected: { score: "0.3" }, answer: { score: "0.31" }, told: ["score: expected 0.3, got 0.31"] },
    { expected: { score: null }, answer: { score: "0" }, told: ["score: expected null, got 0"] },
    { expected: { score: null }, answer: {}, told: ["score: expected null, got undefined"] },
    { expected: { points: { salt: 0 } }, answer: { points: {} }, told: ["points.salt: expected 0, got undefined"] },
    { expected: { points: { salt: 0 } }, answer: {}, told: ["points.salt: expected 0, got undefined"] },
  ])("tells $told", ({ expected, answer, told }) => {
    expect(disagreements(expected, answer)).toEqual(told);
  });
});

/** Every object inside, the outermost first. */
const objects = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
  typeof value !== "object" || value === null
    ? []
    : [...(Array.isArray(value) ? [] : [{ ...value }]), ...Object.values(value).flatMap(objects)];

const collected = (name: string): Readonly<Record<string, Readonly<Record<string, unknown>>>> => {
  const file = JSON.parse(readFileSync(new URL(`cases/${name}.json`, import.meta.url), "utf8"));
  return file.rubricData;
};
const rulesetOf = (title: string): unknown => all.find((system) => system.title === title)?.ruleset;

describe("the tables, of which the cases reach only a part", () => {
  /** Thresholds as the collection lists them: one that gives several points stands there as often. */
  const thresholds = (bands: Readonly<Record<string, unknown>>): readonly number[] => {
    const cuts = bands["cuts"] as readonly {
      readonly above?: string;
      readonly atLeast?: string;
      readonly then: number;
    }[];
    return cuts.flatMap(({ above, atLeast, then }, i) =>
      Array.from({ length: then - (cuts[i - 1]?.then ?? 0) }, () => Number(above ?? atLeast)),
    );
  };

  it.each(["2021", "2023"])("thresholds of Nutri-Score %s", (version) => {
    const nodes = objects(rulesetOf(`Nutri-Score ${version}`)).filter((one) => "id" in one && "points" in one);
    const tables = Object.entries(collected("nutri-score")[`thresholds${version}`]!);
    const written = tables.map(([name]) => {
      const id = name.replace("_b", "").replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      const bands = objects(nodes.find((node) => node["id"] === id)).filter(({ kind }) => kind === "bands");
      // A component with thresholds of its own for beverages looks them up first.
      return [name, thresholds(bands.at(name.endsWith("_b") ? 0 : -1)!)];
    });
    expect(Object.fromEntries(written)).toEqual(Object.fromEntries(tables));
    const inRuleset = objects(rulesetOf(`Nutri-Score ${version}`)).filter(
      ({ kind, below }) => kind === "bands" && below === 0,
    );
    expect(inRuleset).toHaveLength(tables.length);
  });

  it("modifiers of the Observatory", () => {
    const tables = objects(rulesetOf("HTTP Observatory")).filter(({ kind }) => kind === "lookup");
    expect(Object.assign({}, ...tables.map(({ table }) => table))).toEqual(collected("http-observatory")["modifiers"]);
  });

  it("the grade chart of the Observatory, the same for sites and for scores", () => {
    const charts = objects(rulesetOf("HTTP Observatory")).filter((one) => "cuts" in one);
    expect(charts).toHaveLength(2);
    expect(charts[1]).toEqual(charts[0]);
    const cuts = charts[0]!["cuts"] as readonly { readonly label: string; readonly atLeast: number }[];
    const chart = Object.keys(collected("http-observatory")["grades"]!).map((least) => {
      const label = cuts.find(({ atLeast }) => Number(least) >= atLeast)?.label ?? charts[0]!["else"];
      return [least, label];
    });
    expect(Object.fromEntries(chart)).toEqual(collected("http-observatory")["grades"]);
  });
});
