/** Random cases: the engine against the reference; and that the harness would see a difference. */
import { describe, expect, it } from "vitest";
import { agreement } from "./agree.js";
import { toldFinding } from "./findings.js";
import { question } from "./generate/cases.js";
import { chanceOf } from "./generate/chance.js";
import { ruleset } from "./generate/rulesets.js";
import { emptyTally } from "./met/tally.js";
import { roundOf } from "./rounds.js";
import { rarest } from "./run.js";
import { cardOf, handedOf, rulesOf } from "./scored.js";

const seed = 20241231;

describe("the engine and the reference", () => {
  it("agree on thousands of random cases, in which every edge and reason is met", () => {
    const tally = emptyTally();
    const rounds = Array.from({ length: 180 }, (_, i) =>
      roundOf({ aim: "agree", seed, round: rarest(seed, i, tally), most: 1, tally }),
    );
    const [first] = rounds.flatMap(({ findings }) => findings);
    expect(first && toldFinding(first, 1)).toBeUndefined();
    expect(rounds.reduce((sum, { cases }) => sum + cases, 0)).toBeGreaterThan(2000);
    const never = tally.rows().filter(({ times }) => times === 0);
    expect(never.filter(({ sort }) => sort !== "form")).toEqual([]);
    // A form stands in a whole ruleset or not at all, so a few are met only in longer runs.
    expect(never.length).toBeLessThan(10);
  });

  it("would be seen to differ", () => {
    const chance = chanceOf(seed, 0);
    const made = rulesOf(ruleset(chance, { policies: false, finite: true }));
    if ("refused" in made) throw new Error(made.refused);
    const { assessment, beside } = question(chance, made.ruleset, {});
    const handed = handedOf(made, assessment, beside);
    const card = cardOf(made.main, assessment, handed);
    expect(agreement(made, assessment, handed, card)?.differences).toEqual([]);
    const wrong = { ...card, nodes: card.nodes.map((node) => ({ ...node, state: "known" as const, points: "12345" })) };
    expect(agreement(made, assessment, handed, wrong)?.differences.map(({ about }) => about)).toContain("points");
  });
});
