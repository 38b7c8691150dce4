/**
 * What a quantity can be, as far as its form and the declared ranges of the facts it reads show.
 *
 * Exact and sound, not always tight: a number that the quantity can have always lies inside.
 *
 * @module
 */

import { add, greatest, least, multiply, negate, type Rational, sign, zero } from "../../exact/rational.js";
import { isKeyed } from "../../vocabulary/checks.js";
import { own } from "../own.js";
import type { Ruleset } from "../ruleset.js";
import { declaredFact } from "./declared.js";
import { amountOf, listed } from "./tolerant.js";

/** Bounds, both inside; an absent one is none. */
export interface Interval {
  readonly least?: Rational;
  readonly greatest?: Rational;
}

/** No bounds at all. */
const anything: Interval = Object.freeze({});
const fromZero: Interval = Object.freeze({ least: zero });

/** The bounds of a quantity; `undefined` if something in it is damaged or not declared. */
export function intervalOf(ruleset: Ruleset, quantity: unknown): Interval | undefined {
  if (!isKeyed(quantity)) {
    const value = amountOf(quantity);
    return value === undefined ? undefined : { least: value, greatest: value };
  }
  const bounds = (key: string): Interval | undefined => intervalOf(ruleset, quantity[key]);
  const given = (...keys: readonly string[]): readonly (Interval | undefined)[] =>
    keys.filter((key) => quantity[key] !== undefined).map(bounds);
  const each = (key: string, inner: string): readonly (Interval | undefined)[] =>
    listed(own(quantity, key) as readonly object[]).map(([, held]) => intervalOf(ruleset, own(held, inner)));
  const list: unknown = quantity["of"];
  const operands = Array.isArray(list) ? list.map((held: unknown) => intervalOf(ruleset, held)) : undefined;
  const folded = (): Interval | undefined =>
    signOnly([...given("each", "empty", "weightless"), ...each("items", "each")]);
  switch (quantity["kind"]) {
    case "fact":
      return boundsOfFact(ruleset, quantity["fact"]);
    case "leaf":
      return quantity["leaf"] === "points" ? anything : fromZero;
    case "since":
    case "steps":
    case "count":
      return fromZero;
    case "check":
      return hull([bounds("worth"), { least: zero, greatest: zero }]);
    case "cases":
      return hull([...each("cases", "then"), bounds("else")]);
    case "bands":
      return hull([bounds("below"), ...each("cuts", "then")]);
    case "given":
      return hull(given("of", "missing", "notApplicable"));
    case "lookup":
      return hull([
        ...Object.values(own(quantity, "table") ?? {}).map((held: unknown) => intervalOf(ruleset, held)),
        ...given("else"),
      ]);
    case "limited":
      return limit(given("of"), given("floor"), given("ceiling"));
    case "tally":
      return limit([anything], given("floor"), given("ceiling"));
    case "rounded":
      return signOnly(given("of"));
    case "ratio":
      return signOnly([...(operands ?? []), ...given("zero")]);
    case "difference":
      return combine(operands ?? [], (a, b) => added(a, negated(b)));
    case "product":
      return combine(operands ?? [], multiplied);
    case "sum":
      return operands === undefined ? folded() : combine(operands, added);
    case "least":
    case "greatest":
      return operands === undefined ? folded() : extreme(quantity["kind"], operands);
    case "mean":
      return folded();
    default:
      return anything;
  }
}

/** Whether it is certain that a quantity is not negative; `undefined` if something in it is damaged. */
export function isNeverNegative(ruleset: Ruleset, quantity: unknown): boolean | undefined {
  const bounds = intervalOf(ruleset, quantity);
  return bounds && bounds.least !== undefined && sign(bounds.least) >= 0;
}

/** Whether it is certain that a quantity is not 0; `undefined` if something in it is damaged. */
export function isNeverZero(ruleset: Ruleset, quantity: unknown): boolean | undefined {
  const bounds = intervalOf(ruleset, quantity);
  if (bounds === undefined) return undefined;
  return (
    (bounds.least !== undefined && sign(bounds.least) > 0) ||
    (bounds.greatest !== undefined && sign(bounds.greatest) < 0)
  );
}

function boundsOfFact(ruleset: Ruleset, name: unknown): Interval | undefined {
  const { type, least: low, greatest: high } = declaredFact(ruleset, name);
  if (type !== "number") return undefined;
  return between(low, high);
}

function between(low: Rational | undefined, high: Rational | undefined): Interval {
  return { ...(low === undefined ? {} : { least: low }), ...(high === undefined ? {} : { greatest: high }) };
}

function hull(parts: readonly (Interval | undefined)[]): Interval | undefined {
  return combine(parts, (a, b) =>
    between(
      a.least && b.least && least(a.least, b.least),
      a.greatest && b.greatest && greatest(a.greatest, b.greatest),
    ),
  );
}

/** One end is bounded as soon as one operand is, the other only if all are. */
function extreme(which: "least" | "greatest", operands: readonly (Interval | undefined)[]): Interval | undefined {
  return combine(operands, (a, b) =>
    which === "greatest"
      ? between(
          a.least && b.least ? greatest(a.least, b.least) : (a.least ?? b.least),
          a.greatest && b.greatest && greatest(a.greatest, b.greatest),
        )
      : between(
          a.least && b.least && least(a.least, b.least),
          a.greatest && b.greatest ? least(a.greatest, b.greatest) : (a.greatest ?? b.greatest),
        ),
  );
}

/** `greatest(floor, least(ceiling, x))`, where floor and ceiling may be absent. */
function limit(
  of: readonly (Interval | undefined)[],
  floor: readonly (Interval | undefined)[],
  ceiling: readonly (Interval | undefined)[],
): Interval | undefined {
  const below = combine([...of, ...ceiling], (a, b) =>
    between(
      a.least && b.least && least(a.least, b.least),
      a.greatest && b.greatest ? least(a.greatest, b.greatest) : (a.greatest ?? b.greatest),
    ),
  );
  return combine([below, ...floor], (a, b) =>
    between(
      a.least && b.least ? greatest(a.least, b.least) : (a.least ?? b.least),
      a.greatest && b.greatest && greatest(a.greatest, b.greatest),
    ),
  );
}

/** Only that nothing negative comes out where nothing negative goes in. */
function signOnly(parts: readonly (Interval | undefined)[]): Interval | undefined {
  const all = hull(parts);
  return all && (all.least !== undefined && sign(all.least) >= 0 ? fromZero : anything);
}

const added = (a: Interval, b: Interval): Interval =>
  between(a.least && b.least && add(a.least, b.least), a.greatest && b.greatest && add(a.greatest, b.greatest));

const negated = (a: Interval): Interval => between(a.greatest && negate(a.greatest), a.least && negate(a.least));

function multiplied(a: Interval, b: Interval): Interval {
  if (a.least && a.greatest && b.least && b.greatest) {
    const corners = [multiply(a.least, b.greatest), multiply(a.greatest, b.least), multiply(a.greatest, b.greatest)];
    const first = multiply(a.least, b.least);
    return { least: least(first, ...corners), greatest: greatest(first, ...corners) };
  }
  const positive = [a, b].every((part) => part.least !== undefined && sign(part.least) >= 0);
  return positive && a.least && b.least ? { least: multiply(a.least, b.least) } : anything;
}

function combine(
  parts: readonly (Interval | undefined)[],
  two: (a: Interval, b: Interval) => Interval,
): Interval | undefined {
  const [first, ...rest] = parts;
  return parts.length === 0
    ? anything
    : rest.reduce((a, b) => (a === undefined || b === undefined ? undefined : two(a, b)), first);
}
