/** Random cases: every way in which what is missing may turn out; and that the harness would see a bound that is wrong. */
import { describe, expect, it } from "vitest";
import type { NodeResult, Scorecard } from "../../src/scoring/card/scorecard.js";
import { completed } from "./completions.js";
import { toldFinding } from "./findings.js";
import { chanceOf } from "./generate/chance.js";
import { roundOf } from "./rounds.js";
import { cardOf, type Rules, rulesOf } from "./scored.js";
import { small } from "./small.js";

const seed = 20240101;
const most = 200;

describe("what is missing", () => {
  it("turns out within the bounds, and attains them unless they say that they are loose", () => {
    const rounds = Array.from({ length: 40 }, (_, round) => roundOf({ aim: "complete", seed, round, most }));
    const [first] = rounds.flatMap(({ findings }) => findings);
    expect(first && toldFinding(first, most)).toBeUndefined();
    expect(rounds.reduce((sum, { completions }) => sum + completions, 0)).toBeGreaterThan(4000);
    expect(rounds.reduce((sum, { attained }) => sum + attained, 0)).toBeGreaterThan(200);
  });

  const { ruleset, assessment } = small({ nodes: [{ id: "a", points: { kind: "fact", fact: "s.n0" } }] });
  const rules = rulesOf(ruleset) as Rules;
  const card = cardOf(rules.main, assessment, {});
  const with_ = (change: Partial<NodeResult>): Scorecard => ({
    ...card,
    nodes: card.nodes.map((node) => ({ ...node, ...change })),
  });
  const kinds = (changed: Scorecard): readonly string[] =>
    completed(rules, { assessment, handed: {} }, changed, { most, chance: chanceOf(seed, 0) }).faults.map(
      ({ kind }) => kind,
    );

  it.each([
    ["as it is", {}, []],
    ["too low an upper bound", { greatest: "2" }, ["outside"]],
    ["too high an upper bound", { greatest: "4" }, ["notAttained"]],
    ["too high an upper bound, but loose", { greatest: "4", loose: true }, ["looseWithoutNeed"]],
    ["not applicable, though it always applies", { mayNotApply: true }, ["notAttained"]],
  ] as const)("is held against its bounds: %s", (_, change, expected) => {
    // What is learnt by chance may lie outside too.
    expect([...new Set(kinds(with_(change)))].filter((kind) => kind !== "widened")).toEqual(expected);
  });
});
