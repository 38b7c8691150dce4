/**
 * A fold over the criteria inside a node, in words: what of each is taken, how it is made into one, and what each had.
 *
 * @module
 */
import type { Quantity } from "../../../ruleset/expression.js";
import { leavesOf } from "../../../ruleset/leaves.js";
import type { Text } from "../../../vocabulary/text.js";
import { fill, listed } from "../fill.js";
import { nodeOf, quoted } from "../names.js";
import { foldWords, type LeafFold } from "../rule/fold.js";
import { valueWords } from "../values.js";
import type { Telling } from "./telling.js";

/** Whether a quantity is such a fold. */
export const overLeaves = (rule: Quantity): rule is LeafFold =>
  typeof rule === "object" && "leaves" in rule && rule.leaves !== undefined;

/** `“治安”项下各评分项的得分的平均（“巡逻”得 5 分，“接警”得 3 分）`. */
export function leavesTold({ declared, found, speech }: Telling, fold: LeafFold): Text {
  const rule = foldWords(speech, fold);
  const node = nodeOf(declared.rubric, fold.leaves);
  const met = (node === undefined ? [] : leavesOf(node, fold)).flatMap(({ id, title }) => {
    const read = found.read(id);
    const of = quoted(title);
    if (read?.state === "notApplicable") return [fill({ zh: "{of}不适用", en: "{of} does not apply" }, { of })];
    if (typeof read?.value !== "string") return [];
    return [
      fill({ zh: "{of}得 {points}", en: "{of} has {points}" }, { of, points: valueWords(declared, id, read.value) }),
    ];
  });
  return met.length === 0
    ? fill({ zh: "{rule}", en: "{rule}" }, { rule })
    : fill({ zh: "{rule}：{met}", en: "{rule}: {met}" }, { rule, met: listed(met, { zh: "，", en: ", " }) });
}
