/**
 * What no warning promises: leaving something out never does better than the worst that would be known. Random rulesets whose
 * answers for what is missing were changed until no warning was left are held against the engine.
 */
import { describe, expect, it } from "vitest";
import type { Rubric, Ruleset } from "../../../src/ruleset/ruleset.js";
import type { Label, Scorecard } from "../../../src/scoring/card/scorecard.js";
import { question } from "../../fuzz/generate/cases.js";
import { chanceOf } from "../../fuzz/generate/chance.js";
import { ruleset } from "../../fuzz/generate/rulesets.js";
import { cardOf, handedOf, rulesOf } from "../../fuzz/scored.js";
import { fraction, order } from "../../scoring/exactly.js";
import { leftOut } from "./leftOut.js";
import { mended } from "./mended.js";

const answering = /"missing":|"is":"(known|missing)"|"unknown":"(ignored|fires)"/;

/** Nodes at the top whose points no rule reads. */
function rootsOf({ nodes, ...rest }: Rubric, conditions: unknown): readonly string[] {
  const text = JSON.stringify([nodes, rest, conditions]);
  return nodes
    .map(({ id }) => id)
    .filter((id) => !text.includes(`"points":"${id}"`) && !text.includes(`"leaves":"${id}"`));
}

/** Where the first card is better than the second. */
function better(
  { scales = {} }: Ruleset,
  missing: Scorecard,
  known: Scorecard,
  roots: readonly string[],
): readonly string[] {
  const points = ({ nodes }: Scorecard, root: string) => nodes.find(({ id }) => id === root)?.points;
  const gained = roots.flatMap((root) => {
    const [now, then] = [points(missing, root), points(known, root)];
    if (now === undefined || then === undefined || order(fraction(now), fraction(then)) <= 0n) return [];
    return [`${root}: ${now}, not ${then}`];
  });
  const rated = missing.grades.flatMap(({ id, scale, after }, i) => {
    const { order = [] } = scales[scale] ?? {};
    const rank = (label: Label | undefined) => (label?.kind === "settled" ? order.indexOf(label.label) : -1);
    const [now, then] = [rank(after), rank(known.grades[i]?.after)];
    return then >= 0 && now > then ? [`${id}: ${order[now]}, not ${order[then]}`] : [];
  });
  const spared = known.vetoes.flatMap(({ id, state, effects }, i) => {
    const isSanction = effects.some(({ kind }) => kind === "bar" || kind === "parent");
    return isSanction && state === "fired" && missing.vetoes[i]?.state === "notFired" ? [`${id} escaped`] : [];
  });
  return [...gained, ...rated, ...spared];
}

describe("where no warning is given", () => {
  it("leaving a fact out never pays", { timeout: 300_000 }, () => {
    let [cases, answered] = [0, 0];
    // As many as it takes, and not for want of settled results.
    for (let index = 0; cases < 500 || answered < 150; index += 1) {
      const chance = chanceOf(2024, index);
      const sound = mended(ruleset(chance, { policies: true, finite: true }));
      if (sound === undefined) continue;
      const rules = rulesOf(sound);
      if ("refused" in rules) throw new Error(rules.refused);
      const rubric = sound.rubrics["main"]!;
      if (!answering.test(JSON.stringify([rubric, sound.conditions ?? {}]))) continue;
      const roots = rootsOf(rubric, sound.conditions);
      for (const wish of [{}, { leftOut: 3 }]) {
        const { assessment, beside } = question(chance, sound, wish);
        const handed = handedOf(rules, assessment, beside);
        for (const { name, missing, known } of leftOut(sound, assessment)) {
          const card = cardOf(rules.main, missing, handed);
          for (const one of known.map((said) => cardOf(rules.main, said, handed)))
            expect(better(sound, card, one, roots), `${index}: ${name}`).toEqual([]);
          cases += 1;
          answered += card.nodes.some(({ id, points }) => roots.includes(id) && points !== undefined) ? 1 : 0;
        }
      }
    }
  });
});
