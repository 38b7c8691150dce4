/**
 * How a rule came to its points, in words: along the way that it took, with what was met and the limits that it met.
 *
 * @module
 */
import { match, P } from "ts-pattern";
import type { Quantity } from "../../../ruleset/expression.js";
import type { Text } from "../../../vocabulary/text.js";
import { fill, listed } from "../fill.js";
import type { Answer } from "./answer.js";
import { choiceTold } from "./choiceTold.js";
import { conditionTold } from "./conditionTold.js";
import { formulaTold } from "./formulaTold.js";
import { leavesTold, overLeaves } from "./leavesTold.js";
import { lineTold, type OnLine } from "./lineTold.js";
import { quantityMet } from "./quantityMet.js";
import { tallyTold } from "./tallyTold.js";
import type { Telling } from "./telling.js";

/** How it came to its points; nothing where there is nothing to say, as of a stated number. */
export function quantityTold(telling: Telling, rule: Quantity, told: Told = {}): Text | undefined {
  if (typeof rule !== "object") return undefined;
  const sub = (inner: Quantity): Text | undefined => quantityTold(telling, inner, told);
  return match(rule)
    .returnType<Text | undefined>()
    .when(isEmpty, () => ({ zh: "规则没有列出要计的项", en: "its rule lists nothing to count" }))
    .with({ kind: P.union("fact", "points") }, (read) => quantityMet(telling, read))
    .with({ kind: "since" }, (since) => quantityMet(telling, since, told.points))
    .with({ kind: "check" }, ({ when, worth }) => both(conditionTold(telling, when, told.holds), sub(worth)))
    .with({ kind: P.union("cases", "bands", "lookup") }, (choice) => choiceTold(telling, choice, sub))
    .with({ kind: "given" }, ({ of }) => sub(of))
    .with({ kind: P.union("limited", "rounded") }, ({ of }) =>
      quantityTold(telling, of, { ...told, points: undefined }),
    )
    .with({ kind: "line" }, (line) => lineTold(telling, line, told.line))
    .with({ kind: "tally" }, (tally) => tallyTold(telling, tally, told.counted))
    .with({ kind: "notApplicable" }, ({ reason }) => reason)
    .with({ kind: P.union("least", "greatest"), of: P.array() }, ({ kind, of }) => {
      const list = listed(of.map(telling.speech.quantity), { zh: "；", en: "; " });
      return fill(extremes[kind], { list });
    })
    .when(overLeaves, (fold) => leavesTold(telling, fold))
    .when(overLedger, (fold) => telling.speech.quantity(fold))
    .otherwise(
      (formula) =>
        formulaTold(telling, formula) ??
        fill({ zh: "按{formula}计算", en: "computed as {formula}" }, { formula: telling.speech.quantity(formula) }),
    );
}

/** Whether it is a fold over a ledger, which says itself how it is made. */
const overLedger = (rule: Quantity): boolean => typeof rule === "object" && "over" in rule && rule.over !== undefined;

/** Whether a rule computes from a list in which nothing stands. */
function isEmpty(rule: Quantity): boolean {
  if (typeof rule !== "object" || rule.kind === "tally") return false;
  const list = "items" in rule && rule.items !== undefined ? rule.items : "of" in rule ? rule.of : undefined;
  return Array.isArray(list) && list.length === 0;
}

const extremes = {
  least: { zh: "取下列最小者：{list}", en: "the least of these: {list}" },
  greatest: { zh: "取下列最大者：{list}", en: "the greatest of these: {list}" },
} as const;

/** What a reason says beside its code. */
export interface Told {
  /** Of a tally: how much was counted in all. */
  readonly counted?: string | undefined;
  /** Of a line: where the value lies. */
  readonly line?: OnLine;
  /** What the rule itself came to. */
  readonly points?: string | undefined;
  /** Of a check: whether its condition held. */
  readonly holds?: Answer;
}

function both(first: Text, then: Text | undefined): Text {
  return then === undefined ? first : listed([first, then], { zh: "，", en: "; " });
}
