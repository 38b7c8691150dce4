/**
 * How a value lies to the limits that it was held against: `达到 10 人`, `which reaches 10 officers`.
 *
 * @module
 */
import type { Compared } from "../../../scoring/card/scorecard.js";
import type { Text } from "../../../vocabulary/text.js";
import { fill, listed } from "../fill.js";
import type { relations } from "./answer.js";

/** How one value lies to several limits. */
export const relationsTold = (words: readonly Text[]): Text =>
  listed(
    words.map(({ zh, en }, i) => ({ zh, en: i === 0 ? en : joined(en, words[i - 1]?.en) })),
    { zh: "，", en: " and " },
  );

/** The second of two: `which is more than 6 and more than 12`, `which reaches 5 and is less than 10`. */
const joined = (en: string, before = ""): string =>
  en.replace(before.startsWith("which is ") ? /^which (is )?/ : /^which /, "");

/** How a value lies to a limit. */
export function relationTold(
  relation: (typeof relations)[number],
  holds: Compared["holds"] | undefined,
  limit: Text,
): Text {
  if (holds === "notApplicable") return { zh: "不适用", en: "which does not apply" };
  if (holds !== "yes" && holds !== "no") return fill(open[relation], { limit });
  return fill(relationMessages[relation][holds], { limit });
}

const relationMessages = {
  atLeast: {
    yes: { zh: "达到{limit}", en: "which reaches {limit}" },
    no: { zh: "不到{limit}", en: "which is less than {limit}" },
  },
  atMost: {
    yes: { zh: "不超过{limit}", en: "which is not more than {limit}" },
    no: { zh: "超过{limit}", en: "which is more than {limit}" },
  },
  above: {
    yes: { zh: "超过{limit}", en: "which is more than {limit}" },
    no: { zh: "没有超过{limit}", en: "which is not more than {limit}" },
  },
  below: {
    yes: { zh: "不满{limit}", en: "which is less than {limit}" },
    no: { zh: "已满{limit}", en: "which is not less than {limit}" },
  },
  equals: {
    yes: { zh: "等于{limit}", en: "which equals {limit}" },
    no: { zh: "不等于{limit}", en: "which does not equal {limit}" },
  },
} as const;

const open = {
  atLeast: { zh: "是否达到{limit}尚不能确定", en: "whether it reaches {limit} cannot be told yet" },
  atMost: { zh: "是否超过{limit}尚不能确定", en: "whether it is more than {limit} cannot be told yet" },
  above: { zh: "是否超过{limit}尚不能确定", en: "whether it is more than {limit} cannot be told yet" },
  below: { zh: "是否不满{limit}尚不能确定", en: "whether it is less than {limit} cannot be told yet" },
  equals: { zh: "是否等于{limit}尚不能确定", en: "whether it equals {limit} cannot be told yet" },
} as const;
