/**
 * The forms that fold: operands one by one, entries of a ledger, criteria inside a node.
 *
 * @module
 */
import { one, rational, zero } from "../../exact/rational.js";
import type { Path } from "../../vocabulary/issue.js";
import type { Condition, Item, Quantity } from "../expression.js";
import type { Fold as FoldRule, Trim } from "../fold.js";
import type { LeafChoice } from "../leaves.js";
import type { Names } from "../names.js";
import type { Ruleset } from "../ruleset.js";
import { between } from "./bounds.js";
import { condition } from "./condition.js";
import { absenceOf, leftOut, mostEntries } from "./facts.js";
import { foldOf } from "./fold.js";
import type { Fold, Operand } from "./foldBounds.js";
import { type Num, type NumShift, numOf, numWithin, tidyNum } from "./num.js";
import type { Options } from "./options.js";
import type { Place } from "./place.js";
import { quantity } from "./quantity.js";
import { type Shift, throughTests } from "./shift.js";

/** A fold other than a count. */
type Folding = Exclude<FoldRule<Names>, { readonly kind: "count" }>;
type Counting = Extract<FoldRule<Names>, { readonly kind: "count" }>;

/** What a body says of one operand. */
interface Body {
  readonly each?: Quantity;
  readonly weight?: Quantity;
  readonly where?: Condition;
  readonly counts?: Condition;
}

/** A sum, mean, least or greatest. */
export function foldForm(place: Place, rule: Folding, path: Path): Num {
  const empty = rule.empty === undefined ? undefined : quantity(place, rule.empty, [...path, "empty"]);
  const ends = rule.kind === "mean" ? meanEnds(place, rule, path) : {};
  const fold = { how: rule.kind, empty, ...ends };
  if (rule.items !== undefined) {
    const operands = rule.items.map((item: Item<Names>, i) => operand(place, item, [...path, "items", i]));
    return foldOf({ ...fold, operands });
  }
  if (rule.over !== undefined) return overEntries(place.ruleset, rule.over, fold, operand(place, rule, path));
  return foldOf({ ...fold, operands: overLeaves(place, rule, path) });
}

function meanEnds(
  place: Place,
  { weightless, trim }: { readonly weightless?: Quantity; readonly trim?: Trim },
  path: Path,
): Pick<Fold, "weightless" | "needed"> {
  return {
    weightless: weightless === undefined ? undefined : quantity(place, weightless, [...path, "weightless"]),
    needed: trim === undefined ? undefined : trim.lowest + trim.highest + 1,
  };
}

/** How many hold, or are there. */
export function countOf(place: Place, rule: Counting, path: Path): Num {
  if (rule.of !== undefined) return holding(rule.of.map((one, i) => condition(place, one, [...path, "of", i])));
  if (rule.over !== undefined) return overEntries(place.ruleset, rule.over, { how: "sum" }, operand(place, rule, path));
  return foldOf({ how: "sum", operands: overLeaves(place, rule, path), empty: numOf(zero) });
}

/** How many of these hold; one that does not apply does not. */
export function holding(conditions: readonly Options[]): Num {
  const always = conditions.filter(({ can, na }) => na === "never" && !can.includes("false")).length;
  const perhaps = conditions.filter(({ can }) => can.includes("true")).length;
  const bounds = between(rational(always), rational(perhaps));
  const shifts = conditions.flatMap((one) =>
    one.shifts.flatMap(({ is, ...shift }): readonly Shift<NumShift>[] => {
      const [holds, held] = [is.missing === "true", is.known === "true"];
      return holds === held ? [] : [{ ...shift, is: { kind: holds ? "above" : "below", of: bounds } }];
    }),
  );
  return tidyNum({ ...numWithin(bounds), ...throughTests(conditions), shifts });
}

/** A fold over a ledger; of its entries nothing is known but what one may be. */
export function overEntries(
  ruleset: Ruleset,
  ledger: string,
  fold: Pick<Fold, "how" | "empty" | "weightless" | "needed">,
  entry: Operand,
): Num {
  const folded = foldOf({
    ...fold,
    // A ledger without entries is a fact: its sum is 0. Other folds have to say what they are then.
    empty: fold.empty ?? numOf(zero),
    operands: [entry],
    entries: { most: mostEntries(ruleset, ledger) },
  });
  const na = folded.na === "never" ? absenceOf(ruleset, ledger) : folded.na;
  return { ...folded, na, facts: new Set([...folded.facts, ...leftOut(ruleset, ledger)]) };
}

/** The criteria as operands. */
function overLeaves(
  place: Place,
  rule: LeafChoice & Body & { readonly leaves: string },
  path: Path,
): readonly Operand[] {
  return place.leavesOf(rule.leaves, rule).map((leaf) => operand({ ...place, leaf }, rule, path));
}

/** One operand, as a body says. */
export function operand(place: Place, { each, weight, where, counts }: Body, path: Path): Operand {
  return {
    each: each === undefined ? numOf(one) : quantity(place, each, [...path, "each"]),
    weight: weight === undefined ? undefined : quantity(place, weight, [...path, "weight"]),
    counts:
      where !== undefined
        ? condition(place, where, [...path, "where"])
        : counts !== undefined
          ? condition(place, counts, [...path, "counts"])
          : undefined,
  };
}
