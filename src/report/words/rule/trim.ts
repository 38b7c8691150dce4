/**
 * What a mean without its extremes leaves out, in words: `去掉一个最高分和一个最低分`.
 *
 * @module
 */
import type { Trim } from "../../../ruleset/fold.js";
import type { Text } from "../../../vocabulary/text.js";
import { fill, listed } from "../fill.js";

/** What is left out; nothing if both numbers are 0. */
export function trimWords({ lowest, highest }: Trim): Text | undefined {
  const parts = [
    ...(highest === 0
      ? []
      : [fill({ zh: "{n}个最高分", en: highest === 1 ? "the highest" : "the {n} highest" }, several(highest))]),
    ...(lowest === 0
      ? []
      : [fill({ zh: "{n}个最低分", en: lowest === 1 ? "the lowest" : "the {n} lowest" }, several(lowest))]),
  ];
  if (parts.length === 0) return undefined;
  const all = listed(parts, { zh: "和", en: " and " });
  return fill({ zh: "去掉{all}", en: "{all}" }, { all });
}

const digits = ["零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"];
const several = (n: number) => ({ n: { zh: digits[n] ?? String(n), en: String(n) } });
