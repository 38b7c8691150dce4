/**
 * The JSON Schema of scorecards.
 *
 * @module
 */

import { periodSchema } from "../../ruleset/schema/assessment.js";
import { dateSchema, textSchema } from "../../ruleset/schema/basic.js";
import { type JsonSchema, jsonSchema } from "../../ruleset/schema/jsonSchema.js";
import { words } from "../../ruleset/schema/words.js";
import type { Text } from "../../vocabulary/text.js";
import {
  comparedSchema,
  gradeResultSchema,
  inapplicabilitySchema,
  labelSchema,
  lackingSchema,
  nodeResultSchema,
  readSchema,
  reasonSchema,
  scorecardSchema,
  vetoEffectSchema,
  vetoResultSchema,
} from "./scorecardSchema.js";

/** The JSON Schema of scorecards. */
export function scorecardJsonSchema(): JsonSchema {
  return jsonSchema({
    $id: "scorecard.json",
    title: { zh: "评分结果", en: "Scorecard" },
    root: scorecardSchema,
    named: {
      Text: textSchema,
      CalendarDate: dateSchema,
      Period: periodSchema,
      Reason: reasonSchema,
      Inapplicability: inapplicabilitySchema,
      Read: readSchema,
      Compared: comparedSchema,
      NodeResult: nodeResultSchema,
      Label: labelSchema,
      Lacking: lackingSchema,
      GradeResult: gradeResultSchema,
      VetoResult: vetoResultSchema,
      VetoEffect: vetoEffectSchema,
    },
    words: { ...words, ...ofResults },
  });
}

const said = (zh: string, en: string): Text => Object.freeze({ zh, en });

/** Words for the parts of results; where a key means something else than in a ruleset, with its part. */
const ofResults: Readonly<Record<string, Text>> = Object.freeze({
  Reason: said("得此结果的理由:固定代码与数值。", "Why it is so: a stable code and its values."),
  Read: said("规则读取的一项。", "Something that a rule read, as it was read."),
  Compared: said("规则所作的比较。", "A comparison that a rule made."),
  NodeResult: said("一项的得分。", "Points of one node."),
  GradeResult: said("一个等次的结果。", "A grade, before and after vetoes."),
  VetoResult: said("一票否决的结果。", "What a veto did."),
  Lacking: said("更高一档所缺。", "Something that the next better grade needed."),
  "*.assessment": said("评估的编号。", "Id of the assessment."),
  "*.rubric": said("评分表的编号。", "Id of the rubric."),
  "*.provisional": said("暂定:尚有缺报或未决。", "Whether something needed is missing or open."),
  "*.barredFrom": said("不得参评的名额。", "Quotas from which a veto bars."),
  "*.mayBeBarredFrom": said("可能不得参评的名额。", "Quotas from which an open veto may bar."),
  "*.consequences": said("对上级单位适用的条款。", "Clauses that apply to the unit above."),
  "*.leftOut": said("未计入的台账条目及原因。", "Entries that no rule counted, and why."),
  "*.underAppeal": said("申诉中的台账条目。", "Entries under appeal."),
  "*.pins": said("所用规则集与引擎的版本。", "What the result was made with."),
  "*.ruleset": said("规则集的编号、版本与摘要。", "Id, version and digest of the ruleset."),
  "*.earlier": said("所读以往评分表的版本。", "What the earlier scorecards that were handed in were made with."),
  "*.baseline": said("作为基准的评分表。", "The scorecard before."),
  "*.current": said("当前的评分表。", "The scorecard now."),
  "*.engine": said("引擎版本。", "Version of the engine."),
  "*.inForce": said("截止日是否施行。", "Whether the ruleset was in force."),
  "*.state": said("状态。", "Known, missing or not applicable; of a veto: fired or not."),
  "*.value": said("读取或比较的值。", "The value met."),
  "*.values": said("理由所涉数值。", "Values behind the code."),
  "*.node": said("项的编号。", "Id of the node."),
  "*.relation": said("比较关系。", "How it was compared."),
  "*.limit": said("界限。", "The limit it met."),
  "*.holds": said("是否成立。", "Whether it holds."),
  "*.read": said("所读各项。", "What the rule read, in order."),
  "*.compared": said("所作比较。", "Comparisons that the rule made."),
  "*.earned": said("否决清零前的得分。", "Points before vetoes took them."),
  "*.needed": said("所需。", "What was needed."),
  "*.edge": said("界线含否。", "Whether the limit itself is enough."),
  "*.reached": said("已达。", "What was reached."),
  "*.short": said("所差。", "How much was lacking."),
  "*.open": said("尚未确定。", "Whether it is not settled."),
  "*.veto": said("一票否决的编号。", "Id of the veto."),
  "*.possible": said("仍可能的标签。", "Labels still possible."),
  "*.because": said("不适用的原因。", "Why it does not apply."),
  "*.before": said("否决前。", "Before vetoes."),
  "*.after": said("否决后。", "After vetoes."),
  "*.nextBetter": said("更高一档及所缺。", "The next better label, and what was lacking."),
  "*.lacking": said("所缺。", "What was lacking."),
  "*.by": said("由何决定,或由何人。", "What decided, or who said so."),
  "*.effects": said("各项后果。", "Effects."),
  "*.changed": said("是否改变了结果。", "Whether it changed anything."),
  "*.quota": said("名额的编号。", "Id of the quota."),
  "*.ledger": said("台账名。", "Name of the ledger."),
  "*.record": said("条目编号。", "Id of the entry."),
  "*.why": said("未计入的原因。", "Why it was left out."),
  "*.cited": said("有出处可引的分数。", "Points that rest on cited rules."),
  "*.interpreted": said("出自解释的分数。", "Points that rest on our reading."),
  "*.illustrative": said("示例规则的分数。", "Points of rules made up for illustration."),
  "*.unpublished": said("内容未公布的分数。", "Points of rules that are not public."),
  "*.missing": said("缺报的事实。", "Facts that are missing."),
  "*.notApplicable": said("不适用及其原因。", "What does not apply, and why."),
  "*.mayNotApply": said("仍可能不适用。", "It may still turn out not to apply."),
  "*.loose": said(
    "界限包含真值,但未必都能达到。",
    "The truth lies within, but perhaps not everything there can come about.",
  ),
  "*.calendar": said("计算工作日所用的日历。", "The calendar by which working days were counted."),
  "*.cohorts": said("所用的同组数值,按评分表。", "Figures of peers that were handed in, by rubric."),
  "*.size": said("参与计算的评估份数。", "How many assessments it was made from."),
  "*.kind": said("种类。", "Which kind it is."),
});
