/**
 * Quantities: what each form makes of what its parts are.
 *
 * @module
 */
import { type Rational, zero } from "../../exact/rational.js";
import type { AmountInput } from "../../exact/readAmount.js";
import type { Path } from "../../vocabulary/issue.js";
import { amountOf } from "../check/tolerant.js";
import type { Cut, Quantity } from "../expression.js";
import type { Edge } from "./bands.js";
import { anything } from "./bounds.js";
import { choice } from "./choice.js";
import { chooseFirst } from "./choose.js";
import {
  differenceOf,
  extremeOf,
  limitedTo,
  productOf,
  ratioOf,
  roundedTo,
  stepsOf,
  sumOf,
  tallyPart,
} from "./compute.js";
import { condition } from "./condition.js";
import { numberFact, timeFrom } from "./facts.js";
import { countOf, foldForm } from "./foldForms.js";
import { lineAt } from "./line.js";
import { anyNum, type Num, noNum, numOf, numWithin } from "./num.js";
import type { Place } from "./place.js";
import { nums } from "./sort.js";

/** A quantity that stands at a path. */
export function quantity(place: Place, rule: Quantity, path: Path): Num {
  if (typeof rule !== "object") return numOf(amount(rule));
  const sub = (part: Quantity, ...keys: Path): Num => quantity(place, part, [...path, ...keys]);
  const maybe = (part: Quantity | undefined, key: string): Num | undefined =>
    part === undefined ? undefined : sub(part, key);
  const { ruleset } = place;
  switch (rule.kind) {
    case "fact":
      return numberFact(ruleset, rule.fact);
    case "points":
      // Other scorecards are no facts of the assessment.
      return rule.from === undefined ? place.pointsOf(rule.points) : anyNum;
    case "leaf":
      return leafPart(place, rule.leaf);
    case "since":
      return timeFrom(ruleset, rule.date);
    case "notApplicable":
      return noNum;
    case "product":
      return productOf(rule.of.map((part, i) => sub(part, "of", i)));
    case "difference":
      return differenceOf(sub(rule.of[0], "of", 0), sub(rule.of[1], "of", 1));
    case "ratio":
      return ratioOf(sub(rule.of[0], "of", 0), sub(rule.of[1], "of", 1), maybe(rule.zero, "zero"));
    case "rounded":
      return roundedTo(sub(rule.of, "of"), amount(rule.to), rule.mode);
    case "limited":
      return limitedTo(sub(rule.of, "of"), maybe(rule.floor, "floor"), maybe(rule.ceiling, "ceiling"));
    case "line": {
      const points = rule.through.map(([x, y]) => [amount(x), amount(y)] as const);
      return lineAt(sub(rule.of, "of"), points, { before: rule.before === "extend", after: rule.after === "extend" });
    }
    case "check":
      return chooseFirst(
        nums,
        [condition(place, rule.when, [...path, "when"])],
        [sub(rule.worth, "worth"), numOf(zero)],
      );
    case "tally": {
      const parts = rule.of.map(({ count, each, most }, i) =>
        tallyPart(sub(count, "of", i, "count"), amount(each), most === undefined ? undefined : amount(most)),
      );
      const start = maybe(rule.start, "start");
      const sum = sumOf(start === undefined ? parts : [start, ...parts]);
      return limitedTo(sum, maybe(rule.floor, "floor"), maybe(rule.ceiling, "ceiling"));
    }
    case "steps":
      return stepsOf(sub(rule.of[0], "of", 0), sub(rule.of[1], "of", 1), amount(rule.step), rule.started === true);
    case "cases":
    case "bands":
    case "lookup":
    case "given":
      return choice(nums, place, rule, path, sub);
    case "count":
      return countOf(place, rule, path);
    case "sum":
    case "least":
    case "greatest": {
      if (rule.of === undefined) return foldForm(place, rule, path);
      const operands = rule.of.map((part, i) => sub(part, "of", i));
      return rule.kind === "sum" ? sumOf(operands) : extremeOf(rule.kind, operands);
    }
    case "mean":
      return foldForm(place, rule, path);
  }
}

/** A stated amount; 0 for what is none, which no ruleset without issues has. */
export const amount = (stated: AmountInput | undefined): Rational => amountOf(stated) ?? zero;

/** Where a cut begins. */
export const edgeOf = (cut: Cut): Edge =>
  cut.atLeast === undefined
    ? { limit: amount(cut.above), edge: "above" }
    : { limit: amount(cut.atLeast), edge: "atLeast" };

function leafPart(place: Place, part: "points" | "full" | "weight"): Num {
  const { leaf } = place;
  if (leaf === undefined) return numWithin(anything);
  const { node, path } = leaf;
  if (part === "points") return place.pointsOf(node.id);
  if (part === "full") return numOf(amount(node.full));
  return quantity(place, node.weight ?? 1, [...path, "weight"]);
}
