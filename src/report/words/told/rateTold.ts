/**
 * What each thing that is counted gives or takes, in words: `扣 0.5 分`, `每条扣 0.5 分，至多扣 1 分`.
 *
 * @module
 */
import { canonicalAmount, compareAmounts } from "../../../exact/amounts.js";
import type { AmountInput } from "../../../exact/readAmount.js";
import type { Text } from "../../../vocabulary/text.js";
import { fill, type Message } from "../fill.js";
import { precisely } from "../numbers.js";

/** How much each gives or takes, and how much all may. */
export interface Rate {
  readonly each: AmountInput;
  readonly most?: AmountInput | undefined;
}

const takes = ({ each }: Rate): boolean => compareAmounts(each, 0) < 0;

/** What one gives or takes. */
export function eachTold(rate: Rate): Text {
  const size = precisely(canonicalAmount(rate.each).replace("-", ""));
  return fill(takes(rate) ? { zh: "扣 {size} 分", en: "{size} off" } : { zh: "加 {size} 分", en: "{size} more" }, {
    size,
  });
}

/** How much all of them may give or take, behind a comma; empty where there is no such limit. */
export function mostTold(rate: Rate): Text | "" {
  if (rate.most === undefined) return "";
  return fill(
    takes(rate)
      ? { zh: "，至多扣 {most} 分", en: ", {most} at most" }
      : { zh: "，至多加 {most} 分", en: ", {most} at most" },
    { most: precisely(rate.most) },
  );
}

/** @param one - What one of them is called in Chinese: `条`, `档`, `个`. */
export const rateTold = (rate: Rate, one: Message): Text =>
  fill(
    { zh: "每{one}{each}{most}", en: "{each} for each{one}{most}" },
    { one, each: eachTold(rate), most: mostTold(rate) },
  );
