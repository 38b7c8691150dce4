/**
 * Why a node has the points that it has, in words: its reason, told with what was read and the limits that it met.
 *
 * @module
 */

import { canonicalAmount } from "../../../exact/amounts.js";
import type { Node } from "../../../ruleset/node.js";
import type { ReasonCode } from "../../../scoring/card/reasonCode.js";
import type { NodeResult } from "../../../scoring/card/scorecard.js";
import type { Text } from "../../../vocabulary/text.js";
import { comparedWords, readWords } from "../compared.js";
import { fill, listed, type Message } from "../fill.js";
import { nodeOf } from "../names.js";
import { precisely } from "../numbers.js";
import { reasonWords } from "../reasons.js";
import { roundingWords } from "../rule/messages.js";
import { type Declared, pointsWords } from "../values.js";
import { answerOf } from "./answer.js";
import { conditionTold } from "./conditionTold.js";
import { countedBy } from "./countedBy.js";
import { givenTold } from "./givenTold.js";
import type { OnLine } from "./lineTold.js";
import { missingNouns } from "./missingTold.js";
import { openTold } from "./openTold.js";
import { quantityTold } from "./quantityTold.js";
import { type Telling, tellingOf } from "./telling.js";

/** Why, in one phrase without a full stop. */
export function reasonTold(declared: Declared, result: NodeResult): Text {
  const node = nodeOf(declared.rubric, result.id);
  const reason = reasonWords({
    declared,
    reason: result.reason,
    node,
    notApplicable: result.notApplicable ?? result.read.find((one) => one.notApplicable)?.notApplicable,
    missing: missingNouns(declared, result.read),
  });
  const telling = tellingOf(declared, result, node?.children === undefined ? countedBy(node?.points) : []);
  return listed(
    [ruleTold(telling, node, result, reason), ...applyingTold(telling, node, result), ...roundedTold(node, result)],
    { zh: "；", en: "; " },
  );
}

/** Whether the group above takes it in, where it does not for certain. */
export function countingTold(declared: Declared, result: NodeResult): Text | undefined {
  if (result.counts === "yes") return undefined;
  const node = nodeOf(declared.rubric, result.id);
  const why =
    node?.counts === undefined ? undefined : conditionTold(tellingOf(declared, result), node.counts, result.counts);
  const message: Message =
    result.counts === "no"
      ? { zh: "不计入上级合计", en: "not counted above" }
      : { zh: "是否计入上级合计尚未确定", en: "whether it counts above is not settled" };
  return why === undefined
    ? fill({ zh: "{message}", en: "{message}" }, { message })
    : fill({ zh: "{message}（{why}）", en: "{message} ({why})" }, { message, why });
}

/** Reasons that the rule itself tells better than their code does, and what is added to it. */
const byRule: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  ...(["read", "computed", "check.met", "check.unmet", "case.taken", "case.else"] as const),
  ...(["band.reached", "band.below", "lookup.matched", "tally.none", "tally.counted", "tally.floor"] as const),
  ...(["tally.ceiling", "limit.floor", "limit.ceiling", "line.inside", "line.before", "line.after"] as const),
  ...(["fold.taken", "fold.empty"] as const),
]);

const added: Readonly<Partial<Record<ReasonCode, Message>>> = {
  "tally.floor": { zh: "扣完为止", en: "used up" },
  "tally.ceiling": { zh: "加到上限为止", en: "up to the most that can be added" },
};

const onLine: Readonly<Partial<Record<ReasonCode, OnLine>>> = {
  "line.before": "before",
  "line.inside": "inside",
  "line.after": "after",
};

function ruleTold(telling: Telling, node: Node | undefined, result: NodeResult, reason: Text): Text {
  const { code, values } = result.reason;
  if (code === "applies.no" && node?.applies !== undefined)
    return fill(
      { zh: "{why}，本项不适用", en: "{why}, so it does not apply" },
      { why: conditionTold(telling, node.applies, "no") },
    );
  if (code === "notApplicable.full" || code === "notApplicable.points")
    return inapplicableTold(telling, node, result, reason);
  if (node !== undefined && isOpen(code)) return openedTold(telling, node, result, reason);
  if (node?.points !== undefined && (code === "given.missing" || code === "given.notApplicable"))
    return (
      givenTold(telling, node.points, code === "given.missing" ? "missing" : "notApplicable", result.read) ?? reason
    );
  if (node === undefined || node.children !== undefined || !byRule.has(code)) return withReads(telling, result, reason);
  const counted = values["counted"];
  const told = quantityTold(telling, node.points ?? 0, {
    counted: code === "tally.none" ? "0" : counted === undefined ? undefined : String(counted),
    line: onLine[code],
    points: node.rounded === undefined && !code.startsWith("limit.") ? (result.earned ?? result.points) : undefined,
    holds: code === "check.met" ? "yes" : code === "check.unmet" ? "no" : undefined,
  });
  if (told === undefined) return withTrace(telling, result, reason);
  if (code === "limit.floor" || code === "limit.ceiling")
    return listed([told, limitedTold(code, values["limit"])], { zh: "，", en: "; " });
  const more = added[code];
  return more === undefined ? told : listed([told, more], { zh: "，", en: ", " });
}

const limits = {
  "limit.floor": [
    { zh: "结果不足{points}，按{points}计", en: "less than {points}, so {limit}" },
    { zh: "结果低于下限，按下限计", en: "less than the least, so the least" },
  ],
  "limit.ceiling": [
    { zh: "结果超过{points}，按{points}计", en: "more than {points}, so {limit}" },
    { zh: "结果高于上限，按上限计", en: "more than the most, so the most" },
  ],
} as const;

/** @param limit - Absent while it is not settled itself. */
function limitedTold(code: keyof typeof limits, limit: unknown): Text {
  const [stated, open] = limits[code];
  if (typeof limit !== "string") return open;
  return fill(stated, { limit: precisely(limit), points: pointsWords(limit) });
}

/** What replaced points that do not apply, and why they do not. */
function inapplicableTold(telling: Telling, node: Node | undefined, result: NodeResult, reason: Text): Text {
  if (node === undefined || result.read.some((one) => one.notApplicable)) return reason;
  const refused = node.applies !== undefined && answerOf(telling, node.applies) === "no";
  const why =
    refused && node.applies
      ? conditionTold(telling, node.applies, "no")
      : node.children === undefined && quantityTold(telling, node.points ?? 0);
  if (!why) return reason;
  return result.reason.code === "notApplicable.full"
    ? fill({ zh: "{why}，不适用，按满分计", en: "{why}, so it does not apply and has full marks" }, { why })
    : fill(
        {
          zh: "{why}，不适用，按规则规定的分数计",
          en: "{why}, so it does not apply and has the points that the rule states for that",
        },
        { why },
      );
}

const isOpen = (code: ReasonCode): boolean =>
  code === "fact.missing" || code === "appeal.open" || code === "rule.unpublished";

/** What keeps it open; of an appeal also what it leaves possible. */
function openedTold(telling: Telling, node: Node, result: NodeResult, reason: Text): Text {
  const { code } = result.reason;
  const why = openTold(telling, node, result);
  if (code !== "appeal.open") return withReads(telling, result, why ?? reason);
  const possible = node.children === undefined ? quantityTold(telling, node.points ?? 0) : undefined;
  const told = listed(
    [why, possible].filter((one) => one !== undefined),
    { zh: "；", en: "; " },
  );
  return why === undefined && possible === undefined
    ? reason
    : fill({ zh: "{reason}：{told}", en: "{reason}: {told}" }, { reason, told });
}

/** The reason, and what is known of what it read; of a group, what it read says nothing of its points. */
function withReads(telling: Telling, { read, kind, reason: { code } }: NodeResult, reason: Text): Text {
  const known = read.filter(
    ({ state, value, least }) =>
      state !== "notApplicable" && (value ?? least) !== undefined && (state === "known" || code === "appeal.open"),
  );
  if (kind === "group" || code === "veto.zeroed" || known.length === 0) return reason;
  return fill(
    { zh: "{reason}；已知{known}", en: "{reason}; known: {known}" },
    { reason, known: listed(known.map((one) => readWords(telling.declared, one))) },
  );
}

/** The reason, with everything that was read and compared. */
function withTrace({ declared }: Telling, { read, compared }: NodeResult, reason: Text): Text {
  const parts = [
    ...read.map((one) => readWords(declared, one)),
    ...compared.map((one) => comparedWords(declared, one)),
  ];
  return parts.length === 0
    ? reason
    : fill(
        { zh: "{reason}；{parts}", en: "{reason}; {parts}" },
        { reason, parts: listed(parts, { zh: "，", en: ", " }) },
      );
}

/** Why it does apply, where that was asked. */
function applyingTold(
  telling: Telling,
  node: Node | undefined,
  { reason: { code }, state }: NodeResult,
): readonly Text[] {
  if (node?.applies === undefined || code === "applies.no" || code.startsWith("notApplicable") || state !== "known")
    return [];
  return [
    fill({ zh: "{why}，本项适用", en: "{why}, so it applies" }, { why: conditionTold(telling, node.applies, "yes") }),
  ];
}

/** How the result was rounded. */
function roundedTold(node: Node | undefined, { points, reason: { code } }: NodeResult): readonly Text[] {
  const rounded = node?.rounded ?? outerRounding(node);
  if (rounded === undefined || points === undefined || !roundable.has(code)) return [];
  const values = { to: canonicalAmount(rounded.to), mode: roundingWords[rounded.mode] };
  return rounded.mode === "half-away"
    ? [fill({ zh: "结果四舍五入到 {to}", en: "rounded to {to}" }, { to: values.to })]
    : [fill({ zh: "结果取至 {to}（{mode}）", en: "rounded to {to} ({mode})" }, values)];
}

function outerRounding(node: Node | undefined) {
  const points = node?.children === undefined ? node?.points : undefined;
  return typeof points === "object" && points.kind === "rounded" ? points : undefined;
}

/** Reasons by which points may have needed rounding. */
const roundable: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  ...(["computed", "line.inside", "fold.taken", "group.mean", "group.share"] as const),
]);
