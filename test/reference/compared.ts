/**
 * A quantity held against limits: strict in all that it reads, decided by the intervals. It is one number that has to meet
 * all limits, so two that contradict each other are false, whatever is missing.
 *
 * @module
 */
import { compareLimits, highest, type Limit, lowest } from "./limit.js";
import { quantityOf } from "./quantity.js";
import type { Scope } from "./scope.js";
import type { Compared } from "./shapes.js";
import { type Answer, answer, lower, type RefNumber, upper } from "./value.js";

type Relation = "atLeast" | "atMost" | "above" | "below" | "equals";
const relations: readonly Relation[] = ["atLeast", "atMost", "above", "below", "equals"];

/** Whether the quantity meets its limits. */
export function compared(form: Compared, scope: Scope): Answer {
  const value = quantityOf(form.of, scope);
  const limits = relations.flatMap((relation) => {
    const limit = form[relation];
    return limit === undefined ? [] : [{ relation, limit: quantityOf(limit, scope) }];
  });
  const read = [value, ...limits.map(({ limit }) => limit)];
  if (read.some((one) => !one.some)) return answer(false, false, true);
  const no = limits.some(({ relation, limit }) => mayFail(value, relation, limit));
  return answer(
    someMeets(value, limits),
    no,
    read.some((one) => one.na),
    read.some((one) => one.missing),
  );
}

/** Whether one number of the interval can meet every limit. */
function someMeets(value: RefNumber, limits: readonly { relation: Relation; limit: RefNumber }[]): boolean {
  const from: Limit[] = [lower(value)];
  const to: Limit[] = [upper(value)];
  const strictlyFrom: Limit[] = [];
  const strictlyTo: Limit[] = [];
  for (const { relation, limit } of limits) {
    if (relation === "atLeast" || relation === "equals") from.push(lower(limit));
    if (relation === "atMost" || relation === "equals") to.push(upper(limit));
    if (relation === "above") strictlyFrom.push(lower(limit));
    if (relation === "below") strictlyTo.push(upper(limit));
  }
  const [low, high] = [highest(from), lowest(to)];
  // A number without bound on one side is above every limit without bound on the other.
  const isOver = (a: Limit, b: Limit): boolean => a === "above" || b === "below" || compareLimits(a, b) > 0;
  return (
    compareLimits(low, high) <= 0 &&
    strictlyFrom.every((limit) => isOver(high, limit)) &&
    strictlyTo.every((limit) => isOver(limit, low)) &&
    strictlyFrom.every((above) => strictlyTo.every((below) => isOver(below, above)))
  );
}

/** Whether one number of the interval can miss one number of the limit. */
function mayFail(value: RefNumber, relation: Relation, limit: RefNumber): boolean {
  const under = (a: RefNumber, b: RefNumber): boolean => compareLimits(lower(a), upper(b)) < 0;
  const notOver = (a: RefNumber, b: RefNumber): boolean => compareLimits(lower(a), upper(b)) <= 0;
  if (relation === "atLeast") return under(value, limit);
  if (relation === "above") return notOver(value, limit);
  if (relation === "atMost") return under(limit, value);
  if (relation === "below") return notOver(limit, value);
  return under(value, limit) || under(limit, value);
}
