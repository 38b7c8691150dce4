/**
 * Conditions: what each form makes of what its parts are.
 *
 * @module
 */
import { one, rational, zero } from "../../exact/rational.js";
import type { Path } from "../../vocabulary/issue.js";
import type { Condition } from "../expression.js";
import { compared, type Limit, type Relation } from "./compare.js";
import { flagFact, leftOut } from "./facts.js";
import { holding, overEntries } from "./foldForms.js";
import { givenOption } from "./given.js";
import { isAmong, labelsBetween, level } from "./level.js";
import { type Num, numOf } from "./num.js";
import { answers, image, imageOfTwo, type Option, type Options, optionsOf, stated } from "./options.js";
import type { Place } from "./place.js";
import { quantity } from "./quantity.js";
import { orderOf } from "./scales.js";
import { statusOfFact, statusOfPoints } from "./status.js";

const relations: readonly Relation[] = Object.freeze(["atLeast", "atMost", "above", "below", "equals"] as const);

/** A condition that stands at a path. */
export function condition(place: Place, rule: Condition, path: Path): Options {
  const { ruleset } = place;
  switch (rule.kind) {
    case "flag":
      return flagFact(ruleset, rule.flag);
    case "condition":
      return place.conditionOf(rule.condition);
    case "all":
      return allOf(listed(place, rule.of, path));
    case "any":
      return anyOf(listed(place, rule.of, path));
    case "not":
      return opposite(condition(place, rule.of, [...path, "of"]));
    case "quantity": {
      const limits = relations.flatMap((relation): readonly Limit<Num>[] => {
        const limit = rule[relation];
        return limit === undefined ? [] : [[relation, quantity(place, limit, [...path, relation])]];
      });
      return compared(quantity(place, rule.of, [...path, "of"]), limits);
    }
    case "level": {
      const { among, atLeast, atMost } = rule;
      const order = orderOf(place, rule.of);
      const isRanked = atLeast !== undefined || atMost !== undefined;
      const range = labelsBetween(order, atLeast, atMost);
      const labels =
        among === undefined || isRanked ? range.filter((label) => among?.includes(label) !== false) : among;
      return isAmong(level(place, rule.of, [...path, "of"]), labels);
    }
    case "status":
      return rule.points === undefined
        ? statusOfFact(rule.is, leftOut(ruleset, rule.fact), path)
        : statusOfPoints(rule.is, place.pointsOf(rule.points, "state"), path);
    case "given":
      return givenOption(condition(place, rule.of, [...path, "of"]), {
        missing: rule.missing === undefined ? undefined : { value: stated(rule.missing), path: [...path, "missing"] },
        notApplicable: rule.notApplicable === undefined ? undefined : stated(rule.notApplicable),
      });
    case "some":
      return compared(
        entriesThat(place, rule, path, (holds) => holds),
        [["atLeast", numOf(one)]],
      );
    case "every":
      return compared(entriesThat(place, rule, path, opposite), [["atMost", numOf(zero)]]);
    case "atLeastOf":
      return compared(holding(listed(place, rule.of, path)), [["atLeast", numOf(rational(rule.n))]]);
    case "evidenced":
      // While a fact is missing, its paper may come with it.
      return optionsOf(answers, "never", leftOut(ruleset, rule.fact));
  }
}

/** How many entries of a ledger are as `where` says, or not so. */
function entriesThat(
  place: Place,
  { over, where }: Extract<Condition, { readonly kind: "some" | "every" }>,
  path: Path,
  turn: (holds: Options) => Options,
): Num {
  const holds = where === undefined ? stated(true) : condition(place, where, [...path, "where"]);
  return overEntries(place.ruleset, over, { how: "sum" }, { each: numOf(one), counts: turn(holds) });
}

const listed = (place: Place, of: readonly Condition[], path: Path): readonly Options[] =>
  of.map((one, i) => condition(place, one, [...path, "of", i]));

const opposite = (of: Options): Options => image(of, (answer) => (answer === null ? null : String(answer === "false")));

/** All of them: false decides, then what does not apply. */
export function allOf([first, ...others]: readonly Options[]): Options {
  const two = (a: Option, b: Option): Option =>
    a === "false" || b === "false" ? "false" : a === null || b === null ? null : "true";
  return first === undefined ? stated(true) : others.reduce((all, one) => imageOfTwo(all, one, two), first);
}

/** Any of them: true decides, then what does not apply. */
export const anyOf = (list: readonly Options[]): Options => opposite(allOf(list.map(opposite)));
