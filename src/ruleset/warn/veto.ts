/**
 * Vetoes: whether they fire, what they zero, and whether leaving a fact out escapes them.
 *
 * @module
 */
import { zero } from "../../exact/rational.js";
import type { Path } from "../../vocabulary/issue.js";
import type { Veto } from "../veto.js";
import { chooseFirst } from "./choose.js";
import { condition } from "./condition.js";
import { givenOption } from "./given.js";
import { type Num, numOf } from "./num.js";
import { imageOfTwo, type Options, optionsOf } from "./options.js";
import type { Place } from "./place.js";
import { nums } from "./sort.js";

/** A veto as judged. */
export interface Judged {
  readonly veto: Veto;
  readonly path: Path;
  /** Whether it fires. */
  readonly fires: Options;
}

/** A veto, by the points as earned. */
export function judged(earned: Place, veto: Veto, path: Path): Judged {
  const { unknown, notApplicable } = veto;
  const when = condition(earned, veto.when, [...path, "when"]);
  const stated = (policy: "fires" | "ignored"): Options => optionsOf([String(policy === "fires")]);
  const fires = givenOption(when, {
    missing: unknown === "open" ? undefined : { value: stated(unknown), path: [...path, "unknown"] },
    notApplicable: stated(notApplicable),
  });
  return { veto, path, fires };
}

/** Points of which these vetoes make 0; what does not apply stays so. */
export function zeroed(points: Num, vetoes: readonly Judged[]): Num {
  const [first, ...others] = vetoes.map(({ fires }) => fires);
  if (first === undefined || points.bounds === undefined) return points;
  const any = others.reduce((all, one) => imageOfTwo(all, one, (a, b) => String(a === "true" || b === "true")), first);
  const number: Num = { ...points, na: "never" };
  return { ...chooseFirst(nums, [any], [numOf(zero), number]), na: points.na };
}
