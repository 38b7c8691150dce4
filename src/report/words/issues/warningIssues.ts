/**
 * Words for warnings: what the authors of a ruleset should look at again, though it is not refused.
 *
 * @module
 */
import { type IssueTexts, most, said } from "./issueText.js";

const facts = said("哪些事实", "The facts");
const others = said("此外还有几项事实", "How many more facts there are");
const instead = said("缺报时得到什么", "What comes of leaving it out");
const worst = said(
  "如实报出时，最差是什么；规则有升有降、说不清哪个最差的，没有这一项",
  "What it would be at worst if it were reported; absent where the rule goes up and down, so that nothing says which is the worst",
);

/** By code. */
export const warningIssues: IssueTexts = Object.freeze({
  "rule.deep": {
    title: said("计算嵌套过多", "A computation in too many levels"),
    meaning: said(
      "一条规则里的计算套了三层以上，中间没有命名的评分项。",
      "More than three computations stand inside one another, without a named node between.",
    ),
    why: said(
      "这样的规则已无法用一句话说清，被评的人看不懂自己为何得这个分。",
      "Such a rule can no longer be said in a sentence, and whoever is judged by it cannot see why.",
    ),
    mend: said(
      "把里层单独做成一个评分项（不计入合计的可用 counts），再用 points 读取。",
      "Make a node of the inner part (with `counts`, if it is not to be summed up), and read its points.",
    ),
    values: { levels: said("套了几层", "How many levels there are"), most },
  },
  "missing.pays": {
    title: said("缺报可能得利", "Leaving it out may pay"),
    meaning: said(
      "按这条规则，不报某项事实，可能比如实报出最差的情况得分更高、等次更好。",
      "By this rule, leaving a fact out may do better than reporting its worst value.",
    ),
    why: said("这会诱导人少报、不报。", "It tempts to report less."),
    mend: said(
      "缺报时给最差的结果，或去掉 missing（一票否决的，把 unknown 写成 open），让结果保持待定；确系有意的，在依据中说明。",
      "Give the worst result where it is missing, or leave `missing` out (with a veto, make `unknown` `open`), so that the result stays open; if it is meant so, say it in the basis.",
    ),
    values: { facts, others, instead, worst },
  },
  "veto.missingPays": {
    title: said("缺报可以避开一票否决", "Leaving it out escapes the veto"),
    meaning: said(
      "一票否决所依据的事实不报，就不会触发。",
      "While a fact that the veto rests on is not reported, the veto does not fire.",
    ),
    why: said("应当一票否决的，只要不报就能躲过。", "Whoever ought to be stopped by it only has to say nothing."),
    mend: said(
      "把 unknown 写成 open（两种结果都保留）或 fires（按触发处理）；确系有意的，在依据中说明。",
      "Make `unknown` `open`, so that both results stay possible, or `fires`; if it is meant so, say it in the basis.",
    ),
    values: { facts, others, instead, worst },
  },
});
