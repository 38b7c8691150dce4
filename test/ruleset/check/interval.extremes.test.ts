import { describe, expect, it } from "vitest";
import { writeAmount } from "../../../src/exact/writeAmount.js";
import { intervalOf } from "../../../src/ruleset/check/interval.js";
import { sampleRuleset } from "../sampleRuleset.js";

const shown = (quantity: unknown) => {
  const bounds = intervalOf(sampleRuleset(), quantity);
  if (bounds === undefined) return "damaged";
  const { least, greatest } = bounds;
  return `${least ? writeAmount(least) : "-∞"} … ${greatest ? writeAmount(greatest) : "∞"}`;
};
const officers = { kind: "fact", fact: "team.officers" }; // 1 … 500
const trained = { kind: "fact", fact: "team.trained" }; // 0 … ∞
const marks = { kind: "fact", fact: "law.deeds.marks" }; // -∞ … ∞
const debt = { kind: "difference", of: [-5, trained] }; // -∞ … -5
const extreme = (kind: "least" | "greatest", ...of: readonly unknown[]) => ({ kind, of });

describe("the least and the greatest of operands", () => {
  it.each<readonly [of: readonly unknown[], least: string, greatest: string]>([
    [[officers, 3], "1 … 3", "3 … 500"],
    [[3, officers], "1 … 3", "3 … 500"],
    [[officers, trained], "0 … 500", "1 … ∞"],
    [[trained, officers], "0 … 500", "1 … ∞"],
    [[marks, 0], "-∞ … 0", "0 … ∞"],
    [[0, marks], "-∞ … 0", "0 … ∞"],
    [[debt, officers], "-∞ … -5", "1 … 500"],
    [[officers, debt], "-∞ … -5", "1 … 500"],
    [[debt, trained], "-∞ … -5", "0 … ∞"],
    [[marks, marks], "-∞ … ∞", "-∞ … ∞"],
    [[officers, 3, 7], "1 … 3", "7 … 500"],
    [[{ kind: "fact", fact: "team.unicorns" }, 3], "damaged", "damaged"],
  ])("of %j: %s and %s", (of, least, greatest) =>
    expect([shown(extreme("least", ...of)), shown(extreme("greatest", ...of))]).toEqual([least, greatest]),
  );
});

describe("what a fold over criteria has in hand", () => {
  it.each([
    ["points", "-∞ … ∞"],
    ["full", "0 … ∞"],
    ["weight", "0 … ∞"],
  ])("its %s: %s", (leaf, is) => expect(shown({ kind: "leaf", leaf })).toBe(is));
});
