/**
 * Vetoes: whether they fire, what they zero, and whether leaving a fact out escapes them.
 *
 * @module
 */
import { zero } from "../../exact/rational.js";
import type { Path } from "../../vocabulary/issue.js";
import type { Veto } from "../veto.js";
import { chooseFirst } from "./choose.js";
import { anyOf, condition } from "./condition.js";
import { givenOption } from "./given.js";
import { type Num, numOf } from "./num.js";
import { type Options, stated } from "./options.js";
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
  const fires = givenOption(when, {
    missing: unknown === "open" ? undefined : { value: stated(unknown === "fires"), path: [...path, "unknown"] },
    notApplicable: stated(notApplicable === "fires"),
  });
  return { veto, path, fires };
}

/** Points of which these vetoes make 0; what does not apply stays so. */
export function zeroed(points: Num, vetoes: readonly Judged[]): Num {
  if (vetoes.length === 0 || points.bounds === undefined) return points;
  const any = anyOf(vetoes.map(({ fires }) => fires));
  const number: Num = { ...points, na: "never" };
  return { ...chooseFirst(nums, [any], [numOf(zero), number]), na: points.na };
}
