/**
 * How many conditions hold, or entries, or criteria: a sum of 1 for each; one that does not apply does not hold.
 *
 * @module
 */
import { conditionOf } from "./condition.js";
import { one, zero } from "./fraction.js";
import { type Operand, summed } from "./operands.js";
import type { Scope } from "./scope.js";
import type { Condition, Count } from "./shapes.js";
import { fromLeaves, fromLedger } from "./sources.js";
import { type Answer, always, exactly, type RefNumber } from "./value.js";

/** How many of them there may still be. */
export function countOf(form: Count, scope: Scope): RefNumber {
  const none = () => exactly(zero);
  if ("over" in form) return fromLedger(form, scope, onePer, (operands) => summed(operands, none));
  if ("leaves" in form) return summed(fromLeaves(form, scope, onePer), none);
  return summed(
    form.of.map((condition) => ({ ...onePer(), counts: conditionOf(condition, scope), times: 1 })),
    none,
  );
}

/** A `where`; without one, all of them. */
export const whereOf = (where: Condition | undefined, scope: Scope): Answer =>
  where === undefined ? always : conditionOf(where, scope);

const onePer = (): Pick<Operand, "value" | "weight"> => ({ value: exactly(one), weight: exactly(one) });
