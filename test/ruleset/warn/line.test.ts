import { describe, expect, it } from "vitest";
import { type Rational, rational } from "../../../src/exact/rational.js";
import { writeAmount } from "../../../src/exact/writeAmount.js";
import { between } from "../../../src/ruleset/warn/bounds.js";
import { type Beyond, lineAt } from "../../../src/ruleset/warn/line.js";
import { numWithin } from "../../../src/ruleset/warn/num.js";

type End = number | undefined;
const flat: Beyond = { before: false, after: false };
const long: Beyond = { before: true, after: true };
const points = (ys: readonly number[]) => ys.map((y, i): [Rational, Rational] => [rational(i * 10), rational(y)]);
const at = (end: End): Rational | undefined => (end === undefined ? undefined : rational(end));

/** Where a line through (0, y), (10, y) … lies. */
function shown(ys: readonly number[], beyond: Beyond, [low, high]: readonly [End, End]): string {
  const { bounds } = lineAt(numWithin(between(at(low), at(high))), points(ys), beyond);
  const { least, greatest } = bounds ?? {};
  return `${least ? writeAmount(least) : ""}..${greatest ? writeAmount(greatest) : ""}`;
}

describe("where a line lies", () => {
  it.each<[string, readonly number[], Beyond, readonly [End, End], string]>([
    ["between two points", [0, 5], flat, [2, 4], "1..2"],
    ["at one number", [0, 5, 25], flat, [15, 15], "15..15"],
    ["at a point", [0, 5, 25], flat, [10, 10], "5..5"],
    ["over a point that is higher", [0, 5, 0], flat, [8, 12], "4..5"],
    ["over a point that is lower", [5, 0, 5], flat, [0, 20], "0..5"],
    ["beyond the points, flat", [0, 5], flat, [-9, 99], "0..5"],
    ["before the points, extended", [0, 5], { before: true, after: false }, [-10, 99], "-5..5"],
    ["after the points, extended", [0, 5], { before: false, after: true }, [-10, 20], "0..10"],
    ["without ends, flat", [0, 5], flat, [undefined, undefined], "0..5"],
    ["without ends, extended and rising", [0, 5], long, [undefined, undefined], ".."],
    ["without a lower end, extended and rising", [0, 5], long, [undefined, 10], "..5"],
    ["without a lower end, extended and falling", [5, 0], long, [undefined, 10], "0.."],
    ["without a lower end, extended and level", [5, 5], long, [undefined, 10], "5..5"],
    ["without an upper end, extended and rising", [0, 5], long, [0, undefined], "0.."],
    ["without an upper end, extended and falling", [5, 0], long, [0, undefined], "..5"],
    ["without an upper end, extended at its last points only", [0, 5, 0], long, [20, undefined], "..0"],
    ["without an upper end, and no point inside", [0, 5], { before: true, after: false }, [undefined, -10], "..-5"],
  ])("%s", (_, ys, beyond, ends, expected) => expect(shown(ys, beyond, ends)).toBe(expected));
});
