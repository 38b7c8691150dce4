/**
 * Steps from one amount up to another, in words: `“巡逻率”为 85.5%，比 90% 低 5 档（每档 1%）`.
 *
 * @module
 */
import { canonicalAmount } from "../../../exact/amounts.js";
import type { Quantity } from "../../../ruleset/expression.js";
import type { Text } from "../../../vocabulary/text.js";
import { fill } from "../fill.js";
import { precisely } from "../numbers.js";
import { limitMet, quantityMet } from "./quantityMet.js";
import { eachTold, mostTold, type Rate, rateTold } from "./rateTold.js";
import type { Telling } from "./telling.js";

export type Steps = Extract<Quantity, { readonly kind: "steps" }>;

const messages = {
  none: {
    below: { zh: "{of}，不低于 {limit}，没有可扣的档", en: "{of}, which is not below {limit}: no step to count" },
    above: { zh: "{of}，不高于 {limit}，没有可扣的档", en: "{of}, which is not above {limit}: no step to count" },
  },
  each: {
    below: {
      zh: "{of}，比 {limit} 每低 {step} {each}{started}{most}",
      en: "{of}: {each} for each {step} below {limit}{started}{most}",
    },
    above: {
      zh: "{of}，比 {limit} 每高 {step} {each}{started}{most}",
      en: "{of}: {each} for each {step} above {limit}{started}{most}",
    },
  },
  counted: {
    below: {
      zh: "{of}，比 {limit} 低 {counted} 档（每档 {step}{started}），{rate}",
      en: "{of}, which is {counted} steps of {step} below {limit}{started}, {rate}",
    },
    above: {
      zh: "{of}，比 {limit} 高 {counted} 档（每档 {step}{started}），{rate}",
      en: "{of}, which is {counted} steps of {step} above {limit}{started}, {rate}",
    },
  },
} as const;

/** @param counted - How many they were, where that is known. */
export function stepsTold(telling: Telling, steps: Steps, rate: Rate, counted: string | undefined): Text {
  const [from, to] = steps.of;
  // They are counted upwards: what is met is short of a stated end, or lies above a stated start.
  const side = typeof from === "object" ? "below" : "above";
  const [of, limit] = side === "below" ? [from, to] : [to, from];
  const values = {
    of: quantityMet(telling, of),
    limit: typeof limit === "object" ? quantityMet(telling, limit) : limitMet(telling, of, limit),
  };
  if (counted === "0") return fill(messages.none[side], values);
  const step = limitMet(telling, of, canonicalAmount(steps.step));
  if (counted === undefined)
    return fill(messages.each[side], {
      ...{ ...values, step, each: eachTold(rate), most: mostTold(rate) },
      started:
        steps.started === undefined
          ? ""
          : fill({ zh: "（不足 {step} 按 {step} 计）", en: " (a part of it counts as the whole)" }, { step }),
    });
  return fill(messages.counted[side], {
    ...{ ...values, step, rate: rateTold(rate, { zh: "档", en: "" }), counted: precisely(counted) },
    started: steps.started === undefined ? "" : { zh: "，不足一档按一档计", en: " (a part of one counts as one)" },
  });
}
