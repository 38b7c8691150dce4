/**
 * What a large ruleset costs to type-check. Time differs from machine to machine, so it is printed by
 * `scripts/checkTypesSpeed.ts` and decides nothing; the number of instantiations is the same everywhere.
 */
import { describe, expect, it } from "vitest";
import { compile } from "../../scripts/types/compile.js";
import { largeRuleset, largeRulesetText } from "../../scripts/types/largeRuleset.js";
import { leavesOf } from "../../src/ruleset/leaves.js";
import { parseRuleset } from "../../src/ruleset/parseRuleset.js";

/** A quarter above the 20,300 of today. Ways of typing that search rules for ids needed more than 70,000. */
const most = 25_000;

describe("a large ruleset", () => {
  it("is one, and has the size that the cost is stated for", () => {
    const nodes = Object.values(largeRuleset.rubrics).flatMap((rubric) => rubric.nodes);
    expect(nodes.flatMap((node) => leavesOf(node, {}))).toHaveLength(360);
    expect(Object.values(largeRuleset.facts).flatMap(({ facts }) => Object.keys(facts))).toHaveLength(400);
    expect(parseRuleset(largeRuleset)).toMatchObject({ ok: true });
  });

  it("compiles at a bounded cost", () => {
    const { said, instantiations } = compile({ "large.ts": largeRulesetText });
    expect(said).toEqual([]);
    expect(instantiations).toBeLessThan(most);
  });

  it("has one error for one misspelt fact", () => {
    const wrong = largeRulesetText.replace(`"fact": "section-1.number-1"`, `"fact": "section-1.number-l"`);
    const { said } = compile({ "large.ts": wrong });
    expect(said.map(({ start }) => wrong.slice(start, start + 28))).toEqual([`"fact": "section-1.number-l"`]);
  });
});
