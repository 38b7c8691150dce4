/** Bounds of quantities over the sample ruleset, in writing. */
import { writeAmount } from "../../../src/exact/writeAmount.js";
import { intervalOf } from "../../../src/ruleset/check/interval.js";
import type { Ruleset } from "../../../src/ruleset/ruleset.js";
import { sampleRuleset } from "../sampleRuleset.js";

const sample = sampleRuleset();

/** `1 … 500`, `-∞ … ∞`, `damaged`. */
export function shownInterval(quantity: unknown, of: Ruleset = sample): string {
  const bounds = intervalOf(of, quantity);
  if (bounds === undefined) return "damaged";
  const { least, greatest } = bounds;
  return `${least ? writeAmount(least) : "-∞"} … ${greatest ? writeAmount(greatest) : "∞"}`;
}

export const officers = { kind: "fact", fact: "team.officers" }; // 1 … 500
export const trained = { kind: "fact", fact: "team.trained" }; // 0 … ∞
export const marks = { kind: "fact", fact: "law.deeds.marks" }; // -∞ … ∞
export const debt = { kind: "difference", of: [-5, trained] }; // -∞ … -5
