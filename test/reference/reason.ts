/**
 * The reason codes of docs/reason-codes.md that the documentation implies; nothing where it does not determine one, as
 * where two codes fit as well.
 *
 * @module
 */
import { conditionOf } from "./condition.js";
import type { Grade, Node } from "./documents.js";
import { whyQuantity } from "./formReason.js";
import { compare, sign } from "./fraction.js";
import { waysOf } from "./grade.js";
import { childrenOf } from "./group.js";
import { whyNoCondition, whyNoQuantity } from "./inapplicable.js";
import { compareLimits } from "./limit.js";
import { applied, stood } from "./node.js";
import { left } from "./operands.js";
import { quantityOf } from "./quantity.js";
import { restsOnOther } from "./rests.js";
import type { Scope } from "./scope.js";
import { isSettled, lower, type RefLabel, type RefNumber, stateOf, upper } from "./value.js";
import type { Judged } from "./veto.js";

type Code = string | undefined;

/** Why a node has the points that it has. */
export function reasonOfNode(node: Node, scope: Scope, vetoes: readonly Judged[]): Code {
  const value = scope.sheet.points(node.id);
  const zeroing = vetoes.filter(({ veto, state }) => state !== "notFired" && veto.zeroes?.includes(node.id));
  if (value.some && zeroing.length > 0) {
    return isSettled(value) && zeroing.some(({ state }) => state === "fired") ? "veto.zeroed" : undefined;
  }
  const [first, middle] = [applied(node, scope), stood(node, scope)];
  const limit = limitOf(node, middle, scope);
  const swapped = replacementOf(node, first, middle);
  if (swapped.done) return limit === undefined ? swapped.code : undefined;
  if (!value.some) return middle.some ? undefined : whyInapplicable(node, scope);
  if (value.missing) return whyMissing(node, value, scope);
  if (!isSettled(value)) return restsOnOther(node, scope) ? undefined : "appeal.open";
  return limit ?? whySettled(node, scope);
}

/** What gave the grade its label, where vetoes leave it at that. */
export function reasonOfGrade(id: string, grade: Grade, before: RefLabel, scope: Scope): Code {
  const kind = kindOf(before);
  if (kind !== kindOf(scope.sheet.grade(id))) return undefined;
  if (kind !== "settled") return kind;
  if (grade.of !== undefined) return "grade.level";
  const [way, ...others] = waysOf(grade, scope).ways;
  return way === undefined || others.length > 0 ? undefined : `grade.${way.kind === "met" ? "cut" : way.kind}`;
}

const kindOf = ({ labels, na }: RefLabel): string =>
  labels.length === 0 ? "grade.notApplicable" : labels.length > 1 || na ? "grade.open" : "settled";

/** Whether the fields of the node replaced the whole value, and by which. */
function replacementOf(
  node: Node,
  first: RefNumber,
  middle: RefNumber,
): { readonly done: boolean; readonly code: Code } {
  const state = stateOf(first);
  if (state === "missing" && node.missing !== undefined) {
    if (!middle.some) return { done: true, code: "missing.notApplicable" };
    return { done: true, code: isSettled(middle) && !middle.missing ? "missing.points" : undefined };
  }
  if (state !== "notApplicable" || node.notApplicable === undefined) return { done: false, code: undefined };
  const code = node.notApplicable === "full" ? "notApplicable.full" : "notApplicable.points";
  return { done: true, code: isSettled(middle) && !middle.missing ? code : undefined };
}

/** Whether its floor or ceiling, and not both, gave the points. */
function limitOf({ floor, ceiling }: Node, value: RefNumber, scope: Scope): Code {
  if (!value.some) return undefined;
  const isUnder = floor !== undefined && compareLimits(upper(value), lower(quantityOf(floor, scope))) < 0;
  const isOver = ceiling !== undefined && compareLimits(lower(value), upper(quantityOf(ceiling, scope))) > 0;
  return isUnder === isOver ? undefined : isUnder ? "limit.floor" : "limit.ceiling";
}

function whyInapplicable(node: Node, scope: Scope): Code {
  if (node.applies !== undefined) {
    const { yes, no, na } = conditionOf(node.applies, scope);
    if (!yes) return !na ? "applies.no" : no ? undefined : whyNoCondition(node.applies, scope);
  }
  if (node.children !== undefined) return whyGroup(node, scope);
  return node.points === undefined ? undefined : whyNoQuantity(node.points, scope);
}

/** Of something else than a fact that is missing, or of what is settled all the same, the documentation does not say. */
function whyMissing(node: Node, value: RefNumber, scope: Scope): Code {
  if (node.children === undefined && node.points === undefined) return "rule.unpublished";
  return isSettled(value) || restsOnOther(node, scope) ? undefined : "fact.missing";
}

const whySettled = (node: Node, scope: Scope): Code => {
  if (node.children !== undefined) return whyGroup(node, scope);
  return node.points === undefined ? undefined : whyQuantity(node.points, scope);
};

function whyGroup(node: Node, scope: Scope): Code {
  const { sure, perhaps } = left(childrenOf(node, scope));
  if (perhaps.length > 0) return undefined;
  if (sure.length === 0) return "group.empty";
  if (node.combine === "all") {
    const isFull = sure.every(({ value, full }) => value.least !== null && compare(value.least, full) >= 0);
    return isFull ? "group.allFull" : "group.notAllFull";
  }
  const isShareOf0 = node.combine === "share" && sure.every(({ full }) => sign(full) === 0);
  const isMeanOf0 =
    node.combine === "mean" && sure.every(({ weight }) => weight.greatest !== null && sign(weight.greatest) === 0);
  return isShareOf0 || isMeanOf0 ? "group.weightless" : `group.${node.combine}`;
}
