import { describe, expect, it } from "vitest";
import { debt, marks, officers, shownInterval, trained } from "./intervals.js";

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
    expect([shownInterval(extreme("least", ...of)), shownInterval(extreme("greatest", ...of))]).toEqual([
      least,
      greatest,
    ]),
  );
});

describe("what a fold over criteria has in hand", () => {
  it.each([
    ["points", "-∞ … ∞"],
    ["full", "0 … ∞"],
    ["weight", "0 … ∞"],
  ])("its %s: %s", (leaf, is) => expect(shownInterval({ kind: "leaf", leaf })).toBe(is));
});
