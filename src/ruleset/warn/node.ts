/**
 * Nodes: their fields in the one fixed order, and how groups are made of their children.
 *
 * @module
 */

import type { Path } from "../../vocabulary/issue.js";
import type { Criterion, Group } from "../node.js";
import { atZero, exactly, hull } from "./bounds.js";
import { chooseFirst } from "./choose.js";
import { limitedTo, roundedTo } from "./compute.js";
import { condition } from "./condition.js";
import { foldOf } from "./fold.js";
import type { Operand } from "./foldBounds.js";
import { givenNum } from "./given.js";
import { anyNum, type Num, noNum, numOf, numWithin } from "./num.js";
import type { Located, Place } from "./place.js";
import { amount, quantity } from "./quantity.js";
import { nums } from "./sort.js";

/** The points of a node, before any veto. */
export function nodePoints(place: Place, { node, path }: Located): Num {
  const { applies, missing, notApplicable, floor, ceiling, rounded } = node;
  const sub = (rule: Parameters<typeof quantity>[1] | undefined, key: string): Num | undefined =>
    rule === undefined ? undefined : quantity(place, rule, [...path, key]);
  const own = node.children === undefined ? criterionPoints(place, node, path) : groupPoints(place, node, path);
  const applied =
    applies === undefined ? own : chooseFirst(nums, [condition(place, applies, [...path, "applies"])], [own, noNum]);
  const instead = sub(missing, "missing");
  const replaced = givenNum(applied, {
    missing: instead && { value: instead, path: [...path, "missing"] },
    notApplicable: notApplicable === "full" ? numOf(amount(node.full)) : sub(notApplicable, "notApplicable"),
  });
  const limited = limitedTo(replaced, sub(floor, "floor"), sub(ceiling, "ceiling"));
  return rounded === undefined ? limited : roundedTo(limited, amount(rounded.to), rounded.mode);
}

/** A criterion whose content is not public is missing for everybody, so nobody leaves it out. */
function criterionPoints(place: Place, { points, full }: Criterion, path: Path): Num {
  if (points !== undefined) return quantity(place, points, [...path, "points"]);
  return full === undefined ? { ...anyNum, na: "never" } : numWithin(hull(atZero, exactly(amount(full))));
}

function groupPoints(place: Place, group: Group, path: Path): Num {
  const { combine, children, full, empty, weightless } = group;
  const isMarked = combine === "share" || combine === "all";
  const operands = children.map((child, i): Operand => {
    const here = [...path, "children", i];
    const { counts, weight } = child;
    return {
      each: place.pointsOf(child.id, "state"),
      ...(weight === undefined || combine !== "mean" ? {} : { weight: quantity(place, weight, [...here, "weight"]) }),
      ...(counts === undefined ? {} : { counts: condition(place, counts, [...here, "counts"]) }),
      ...(isMarked ? { full: amount(child.full) } : {}),
    };
  });
  if (place.isWaiting()) return anyNum;
  return foldOf({
    how: combine,
    operands,
    full: isMarked ? amount(full) : undefined,
    empty: empty === undefined ? undefined : quantity(place, empty, [...path, "empty"]),
    weightless: weightless === undefined ? undefined : quantity(place, weightless, [...path, "weightless"]),
  });
}
