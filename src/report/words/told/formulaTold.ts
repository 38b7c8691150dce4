/**
 * Formulas that people say in another way: so much for each, so much off for each step.
 *
 * @module
 */
import { canonicalAmount, compareAmounts, differenceAmount } from "../../../exact/amounts.js";
import type { AmountInput } from "../../../exact/readAmount.js";
import type { Quantity } from "../../../ruleset/expression.js";
import type { Text } from "../../../vocabulary/text.js";
import { fill } from "../fill.js";
import { factOf } from "../names.js";
import { pointsWords, valueWords } from "../values.js";
import { answerOf } from "./answer.js";
import { quantityMet } from "./quantityMet.js";
import type { Steps } from "./stepsTold.js";
import { tallyTold } from "./tallyTold.js";
import type { Telling } from "./telling.js";

/** Nothing where the formula had better be written out. */
export function formulaTold(telling: Telling, formula: Quantity): Text | undefined {
  if (typeof formula !== "object") return undefined;
  if (formula.kind === "product") return eachTimes(telling, formula.of);
  if (formula.kind === "difference") return stepsOff(telling, formula.of);
  return undefined;
}

type Operands = readonly Quantity[];

/** `0.25 × “结对帮扶的派出所数”`: so much for each of what was met. */
function eachTimes(telling: Telling, of: Operands): Text | undefined {
  const [times, rest] = apart(of) ?? [];
  if (times === undefined || rest === undefined || compareAmounts(times, 0) <= 0) return undefined;
  const points = pointsWords(canonicalAmount(times));
  if (rest.kind === "fact") {
    const value = telling.found.read(rest.fact, rest.from)?.value;
    if (value === undefined || factOf(telling.declared.ruleset, rest.fact)?.type !== "number") return undefined;
    const one = oneOf(valueWords(telling.declared, rest.fact, "1"));
    return fill(eachMessage, { met: quantityMet(telling, rest), one, points });
  }
  if (rest.kind === "count" && rest.of !== undefined) {
    const answers = rest.of.map((one) => answerOf(telling, one));
    if (answers.some((answer) => answer !== "yes" && answer !== "no")) return undefined;
    const met = quantityMet(telling, rest, String(answers.filter((answer) => answer === "yes").length));
    return fill(eachMessage, { met, one: { zh: "项", en: "" }, points });
  }
  // Of no entry at all, the number behind it says nothing.
  const folded = "over" in rest && rest.over !== undefined && rest.kind !== "count" ? rest : undefined;
  return folded && telling.found.entries(folded)?.value === "0" ? telling.speech.quantity(folded) : undefined;
}

const eachMessage = { zh: "{met}，每{one}计{points}", en: "{met}, {points} for each{one}" } as const;

/** `1 个` as `个`, `1%` as ` 1% `, so that it can stand behind `每` and `for each`. */
function oneOf({ zh, en }: Text): Text {
  const unit = /^1 ?(\p{Script=Han}.*)$/u.exec(zh)?.[1];
  return {
    zh: unit === undefined ? ` ${zh} ` : unit === "分" ? " 1 分" : unit,
    en: /^1 \p{L}/u.test(en) ? "" : ` ${en}`,
  };
}

/** `1.5 − 0.1 × steps`: so much off for each step, as of a tally. */
function stepsOff(telling: Telling, of: Operands): Text | undefined {
  const [start, taken] = of;
  if (of.length !== 2 || start === undefined || typeof start === "object" || typeof taken !== "object")
    return undefined;
  const [times, count] = taken.kind === "product" ? (apart(taken.of) ?? []) : [1, taken];
  if (times === undefined || count?.kind !== "steps" || compareAmounts(times, 0) <= 0) return undefined;
  const part = { id: "steps", count, each: differenceAmount(0, times) };
  return tallyTold(telling, { kind: "tally", start, of: [part] }, isNoStep(telling, count) ? "0" : undefined);
}

/** Whether a fact is certainly not on the side of a stated limit on which steps are counted. */
function isNoStep({ found }: Telling, { of: [from, to] }: Steps): boolean {
  const met = (of: Quantity): AmountInput | undefined => {
    if (typeof of !== "object") return of;
    const value = of.kind === "fact" ? found.read(of.fact, of.from)?.value : undefined;
    return typeof value === "string" ? value : undefined;
  };
  const [begin, end] = [met(from), met(to)];
  return begin !== undefined && end !== undefined && compareAmounts(begin, end) >= 0;
}

/** A stated number and something else, in either order. */
function apart([a, b, ...more]: Operands): readonly [AmountInput, Exclude<Quantity, AmountInput>] | undefined {
  if (a === undefined || b === undefined || more.length > 0) return undefined;
  if (typeof a !== "object") return typeof b === "object" ? [a, b] : undefined;
  return typeof b === "object" ? undefined : [b, a];
}
