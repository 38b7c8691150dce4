/**
 * What gave a settled value that nothing replaced: the code for the form at the top of a rule. Nothing where two codes fit.
 *
 * @module
 */
import { chosen } from "./choose.js";
import { conditionOf } from "./condition.js";
import { operandsOf } from "./fold.js";
import { amount, compare } from "./fraction.js";
import { compareLimits, type Limit } from "./limit.js";
import { left, type Operand } from "./operands.js";
import { sum } from "./operations.js";
import { quantityOf } from "./quantity.js";
import type { Scope } from "./scope.js";
import type { Choose, Fold, Line, Quantity, Tally } from "./shapes.js";
import { isSettled, lower, type RefNumber, stateOf, whole } from "./value.js";

type Code = string | undefined;

/** Why a quantity has the settled value that it has. */
export function whyQuantity(rule: Quantity, scope: Scope): Code {
  if (typeof rule !== "object") return "stated";
  switch (rule.kind) {
    case "fact":
    case "points":
    case "since":
      return "read";
    case "product":
    case "difference":
    case "ratio":
    case "steps":
      return "computed";
    case "sum":
    case "least":
    case "greatest":
    case "mean":
      return "of" in rule ? "computed" : whyFold(rule, scope);
    case "rounded":
      return plain(rule.of) ? "computed" : undefined;
    case "limited":
      return whyLimited(quantityOf(rule.of, scope), rule, scope);
    case "line":
      return whyLine(rule, quantityOf(rule.of, scope));
    case "check": {
      const { yes, no } = conditionOf(rule.when, scope);
      return yes === no ? undefined : yes ? "check.met" : "check.unmet";
    }
    case "tally":
      return whyTally(rule, scope);
    case "cases":
    case "bands":
    case "lookup":
      return whyChoice(rule, scope);
    case "given": {
      const state = stateOf(quantityOf(rule.of, scope));
      if (state === "missing" && rule.missing !== undefined) return "given.missing";
      if (state === "notApplicable") return "given.notApplicable";
      return isSettled(quantityOf(rule.of, scope)) ? whyQuantity(rule.of, scope) : undefined;
    }
    default:
      return undefined;
  }
}

/** Computing of what has no telling code of its own. */
function plain(rule: Quantity): boolean {
  return (
    typeof rule !== "object" ||
    ["fact", "points", "since", "product", "difference", "ratio", "steps"].includes(rule.kind)
  );
}

type Limits = { readonly floor?: Quantity; readonly ceiling?: Quantity };

/** Below the floor or above the ceiling, and nothing between. */
function whyLimited(value: RefNumber, { floor, ceiling }: Limits, scope: Scope): Code {
  const [isUnder, isOver] = [side(value, floor, scope) < 0, side(value, ceiling, scope) > 0];
  return isUnder === isOver ? undefined : isUnder ? "limit.floor" : "limit.ceiling";
}

function side(value: RefNumber, limit: Quantity | undefined, scope: Scope): number {
  if (limit === undefined) return 0;
  const end: Limit = lower(quantityOf(limit, scope));
  return compareLimits(lower(value), end);
}

function whyLine({ through }: Line, { least }: RefNumber): Code {
  const xs = through.map(([x]) => amount(x));
  const [first, last] = [xs[0], xs.at(-1)];
  if (least === null || first === undefined || last === undefined) return undefined;
  return compare(least, first) < 0 ? "line.before" : compare(least, last) > 0 ? "line.after" : "line.inside";
}

/** At its floor or ceiling exactly, it is not said whether that counts. */
function whyTally(rule: Tally, scope: Scope): Code {
  const counts = rule.of.map(({ count }) => quantityOf(count, scope));
  const { floor, ceiling, ...open } = rule;
  const reached = sum([quantityOf(open, scope)]);
  const [under, over] = [side(reached, floor, scope), side(reached, ceiling, scope)];
  const isNone = counts.every((count) => compareLimits(lower(count), lower(whole(0))) === 0);
  if (isNone)
    return (floor !== undefined && under < 0) || (ceiling !== undefined && over > 0) ? undefined : "tally.none";
  if (floor !== undefined && under <= 0) return under < 0 && over <= 0 ? "tally.floor" : undefined;
  return ceiling !== undefined && over > 0 ? "tally.ceiling" : "tally.counted";
}

function whyChoice<T>(rule: Choose<T>, scope: Scope): Code {
  const { branches, na } = chosen(rule, scope);
  const [branch] = branches;
  if (na || branch === undefined || branches.length > 1) return undefined;
  if (rule.kind === "lookup") return "lookup.matched";
  if (rule.kind === "cases")
    return rule.cases.every(({ when }) => !conditionOf(when, scope).yes) ? "case.else" : "case.taken";
  const { least, greatest } = quantityOf(rule.of, scope);
  const { cuts } = rule;
  const isReached = (end: typeof least, reached: boolean): boolean =>
    end !== null &&
    reached ===
      cuts.some(({ atLeast, above }) => {
        const at = compare(end, amount(atLeast ?? above ?? 0));
        return atLeast === undefined ? at > 0 : at >= 0;
      });
  if (isReached(least, true)) return "band.reached";
  return isReached(greatest, false) || cuts.length === 0 ? "band.below" : undefined;
}

function whyFold(rule: Fold, scope: Scope): Code {
  const operands = operandsOf(rule, scope);
  const { sure, perhaps } = left(operands);
  if (perhaps.length > 0) return undefined;
  const enough = rule.trim === undefined ? 1 : rule.trim.lowest + rule.trim.highest + 1;
  if (sure.length < enough) return sure.length === 0 ? "fold.empty" : undefined;
  return rule.kind === "mean" && sure.every(hasNoWeight) ? "fold.weightless" : "fold.taken";
}

const hasNoWeight = ({ weight }: Operand): boolean => compareLimits(lower(weight), lower(whole(0))) === 0;
