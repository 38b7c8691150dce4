/**
 * Levels: what each form makes of what its parts are.
 *
 * @module
 */
import type { Path } from "../../vocabulary/issue.js";
import type { Level } from "../expression.js";
import { choice } from "./choice.js";
import { condition } from "./condition.js";
import { levelFact } from "./facts.js";
import { image, imageOfTwo, noOption, type Option, type Options, optionsOf } from "./options.js";
import type { Place } from "./place.js";
import { labelsOfGrade, orderOf } from "./scales.js";
import { levels } from "./sort.js";

/** A level that stands at a path; `order` is that of its labels, where the place says it. */
export function level(place: Place, rule: Level, path: Path, order = orderOf(place, rule)): Options {
  if (typeof rule === "string") return optionsOf([rule]);
  const sub = (part: Level, ...keys: Path): Options => level(place, part, [...path, ...keys], order);
  switch (rule.kind) {
    case "fact":
      return levelFact(place.ruleset, rule.fact);
    case "grade":
      // Other scorecards are no facts of the assessment.
      return rule.from === undefined ? place.gradeOf(rule.grade) : optionsOf(labelsOfGrade(place, rule), "ruled");
    case "notApplicable":
      return noOption;
    case "cases":
    case "bands":
    case "lookup":
    case "given":
      return choice(levels, place, rule, path, sub);
    case "lowest":
    case "highest": {
      const rank = rankOf(order, rule.kind);
      const ranked = (of: Options): Options => image(of, (label) => (rank(label) < 0 ? null : label));
      if (rule.items === undefined)
        return outermost(
          rule.of.map((part, i) => ranked(sub(part, "of", i))),
          rank,
          true,
        );
      const items = rule.items.map(({ each, counts }, i) => {
        const own = ranked(sub(each, "items", i, "each"));
        const test = counts && condition(place, counts, [...path, "items", i, "counts"]);
        return test === undefined ? own : imageOfTwo(own, test, (label, holds) => (holds === "true" ? label : null));
      });
      return outermost(items, rank, false);
    }
  }
}

/** The place of a label from the end that is looked for; -1 without rank. */
const rankOf =
  (order: readonly string[], kind: "lowest" | "highest") =>
  (label: Option): number => {
    const index = label === null ? -1 : order.indexOf(label);
    return index < 0 || kind === "lowest" ? index : order.length - 1 - index;
  };

/** The label that lies furthest out; strict, one that does not apply makes it so, otherwise it is left out. */
function outermost([first, ...others]: readonly Options[], rank: (label: Option) => number, strict: boolean): Options {
  if (first === undefined) return noOption;
  const further = (a: Option, b: Option): Option => {
    if (a === null || b === null) return strict ? null : (a ?? b);
    return rank(a) <= rank(b) ? a : b;
  };
  return others.reduce((all, one) => imageOfTwo(all, one, further), first);
}

/** Whether a level is one of these labels. */
export const isAmong = (of: Options, labels: readonly string[]): Options =>
  image(of, (label) => (label === null ? null : String(labels.includes(label))));

/** The labels from one rank to another, both inside. */
export function labelsBetween(
  order: readonly string[],
  from: string | undefined,
  to: string | undefined,
): readonly string[] {
  const first = from === undefined ? 0 : order.indexOf(from);
  return order.slice(first, to === undefined ? order.length : order.indexOf(to) + 1);
}
