/** Where a share lies that has full marks of 0 among its operands: no quotient tells it, but the signs do. */
import { expect, it } from "vitest";
import { rational, zero } from "../../../src/exact/rational.js";
import { between } from "../../../src/ruleset/warn/bounds.js";
import { type Fold, foldBounds, type Present, presentIn } from "../../../src/ruleset/warn/foldBounds.js";
import { numWithin } from "../../../src/ruleset/warn/num.js";

const operand = (low: number, high: number, full: number): Present[] => {
  const each = numWithin(between(rational(low), rational(high)));
  return [...presentIn([{ each, full: rational(full) }])];
};
const share: Fold = { how: "share", operands: [], full: rational(10) };
const [never, maybe, always] = [operand(0, 5, 0), operand(-1, 5, 0), operand(-5, -1, 0)];
const five = operand(0, 5, 5);

it.each<[string, readonly Present[], object]>([
  [
    "without full marks of 0, from share to share",
    [...five, ...operand(2, 3, 4)],
    { least: zero, greatest: rational(10) },
  ],
  ["never below nothing where no points are", [...never, ...five], { least: zero }],
  ["anywhere where some points may be below", [...maybe, ...five], {}],
  ["anywhere where all points may be below", [...maybe, ...maybe], {}],
  ["anywhere where some points always are", [...always, ...five], {}],
])("%s", (_, present, bounds) => expect(foldBounds(share, present)).toStrictEqual(bounds));
