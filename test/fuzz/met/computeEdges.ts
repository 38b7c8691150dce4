/**
 * Edges of computing: nothing to add, zero below, ties, limits that cross, lines at their ends.
 *
 * @module
 */
import { add, divide, isZero, multiply, rational, sign } from "../../../src/exact/rational.js";
import { type RoundingMode, roundingModes, roundTo } from "../../../src/exact/rounding.js";
import { constant } from "../../../src/scoring/run/constant.js";
import { type Num, settledNumber } from "../../../src/scoring/run/value.js";
import { type EdgeGroup, type Edges, isNa, isOpenNum, mayBeNa, type OpOf, opEdges, settledOrder } from "./edgeGroup.js";
import type { Observed } from "./observed.js";

/** Edges of computing. */
export const computeEdges = (): readonly EdgeGroup[] => [strict, ratio, opEdges(["rounded"], ties()), limited, line];

const isZeroNum = (value: Num | undefined): boolean => {
  const settled = value === undefined ? null : settledNumber(value);
  return settled !== null && isZero(settled);
};
const isEndless = (value: Num | undefined): boolean =>
  value?.some === true && (value.least === null || value.greatest === null);

const strict = opEdges(["sum", "product", "least", "greatest"], {
  "sum of nothing": ({ op, of }) => op === "sum" && of.length === 0,
  "product of nothing": ({ op, of }) => op === "product" && of.length === 0,
  "not applicable beats missing": ({ of }, { num }) =>
    of.some((slot) => isNa(num(slot))) && of.some((slot) => isOpenNum(num(slot))),
  "operand may not apply": ({ of }, { num }) => of.some((slot) => mayBeNa(num(slot))),
  "0 times missing": ({ op, of }, { num }) =>
    op === "product" && of.some((slot) => isZeroNum(num(slot))) && of.some((slot) => isOpenNum(num(slot))),
  "0 times what has no bound": ({ op, of }, { num }) =>
    op === "product" && of.some((slot) => isZeroNum(num(slot))) && of.some((slot) => isEndless(num(slot))),
  "negative times missing": ({ op, of }, { num }) =>
    op === "product" &&
    of.some((slot) => settledOrder(num(slot), rational(0)) === -1) &&
    of.some((slot) => isOpenNum(num(slot))),
  "operand without bound": ({ of }, { num }) => of.some((slot) => isEndless(num(slot))),
});

const spansZero = (value: Num | undefined): boolean =>
  isOpenNum(value) &&
  value !== undefined &&
  (value.least === null || sign(value.least) <= 0) &&
  (value.greatest === null || sign(value.greatest) >= 0);

const ratio = opEdges(["ratio"], {
  "divisor is 0": ({ of }, { num }) => isZeroNum(num(of[1])),
  "divisor may be 0": ({ of }, { num }) => spansZero(num(of[1])),
  "divisor on both sides of 0": ({ of }, { num }) => {
    const below = num(of[1]);
    return (
      spansZero(below) &&
      below?.least !== undefined &&
      (below.least === null || sign(below.least) < 0) &&
      (below.greatest === null || sign(below.greatest) > 0)
    );
  },
  "divisor is 0, replacement missing": ({ of, zero }, { num }) => isZeroNum(num(of[1])) && isOpenNum(num(zero)),
  "divisor is 0, replacement does not apply": ({ of, zero }, { num }) => isZeroNum(num(of[1])) && isNa(num(zero)),
  "divisor does not apply": ({ of }, { num }) => isNa(num(of[1])),
  "divisor below 0": ({ of }, { num }) => settledOrder(num(of[1]), rational(0)) === -1,
});

/** Whether a settled number lies half way between two multiples. */
function isTie({ of, to }: OpOf<"rounded">, { num }: Observed, side: -1 | 1): boolean {
  const value = num(of);
  const settled = value === undefined ? null : settledNumber(value);
  if (settled === null || sign(settled) !== side) return false;
  const unit = constant(to);
  const half = add(roundTo(settled, unit, "floor"), divide(unit, rational(2)));
  return isZero(add(settled, multiply(half, rational(-1))));
}

function ties(): Edges<OpOf<"rounded">> {
  const of = (mode: RoundingMode): Edges<OpOf<"rounded">> => ({
    [`tie ${mode}`]: (op, seen) => op.mode === mode && isTie(op, seen, 1),
    [`negative tie ${mode}`]: (op, seen) => op.mode === mode && isTie(op, seen, -1),
  });
  return Object.assign({}, ...roundingModes.map(of), {
    "rounded bounds": (op: OpOf<"rounded">, { num }: Observed) => isOpenNum(num(op.of)),
  });
}

const limited = opEdges(["limited"], {
  "limits cross": ({ floor, ceiling }, { num }) => settledOrder(num(floor), num(ceiling)) === 1,
  "limits may cross": ({ floor, ceiling }, { num }) => isOpenNum(num(floor)) && ceiling !== undefined,
  "exactly at the floor": ({ of, floor }, { num }) => settledOrder(num(of), num(floor)) === 0,
  "exactly at the ceiling": ({ of, ceiling }, { num }) => settledOrder(num(of), num(ceiling)) === 0,
  "limit does not apply": ({ floor, ceiling }, { num }) => isNa(num(floor)) || isNa(num(ceiling)),
  "limit missing": ({ floor, ceiling }, { num }) => isOpenNum(num(floor)) || isOpenNum(num(ceiling)),
});

const line = opEdges(["line"], {
  "before a flat line": ({ of, xs, before }, { num }) =>
    !before && settledOrder(num(of), xs[0] && constant(xs[0])) === -1,
  "before an extended line": ({ of, xs, before }, { num }) =>
    before && settledOrder(num(of), xs[0] && constant(xs[0])) === -1,
  "after a flat line": ({ of, xs, after }, { num }) => !after && settledOrder(num(of), endOf(xs)) === 1,
  "after an extended line": ({ of, xs, after }, { num }) => after && settledOrder(num(of), endOf(xs)) === 1,
  "at a corner of a line": ({ of, xs }, { num }) => xs.some((x) => settledOrder(num(of), constant(x)) === 0),
  "line over what is open": ({ of }, { num }) => isOpenNum(num(of)),
  "line over what has no bound": ({ of }, { num }) => isEndless(num(of)),
});

function endOf(xs: OpOf<"line">["xs"]) {
  const last = xs.at(-1);
  return last && constant(last);
}
