import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeAmount } from "../../../src/exact/writeAmount.js";
import { type Part, quotientOfSums } from "../../../src/scoring/run/quotientOfSums.js";
import { type Fraction, toRational } from "../../exact/support/fraction.js";
import { refusal } from "../../exact/support/refusal.js";
import { everyChoice, highest, isNull, lowest, over, sum } from "./support/model.js";
import { num } from "./support/notation.js";

/** `1..2 / 4` */
const part = (written: string): Part => {
  const [above = "", below = ""] = written.split(" / ");
  const { least, greatest } = num(above);
  const { least: size } = num(below);
  if (size === null) throw new Error(written);
  return { least, greatest, below: size };
};
const shown = (sure: readonly string[], perhaps: readonly string[]): string =>
  quotientOfSums(sure.map(part), perhaps.map(part))
    .map((bound) => (bound === null ? "∞" : writeAmount(bound)))
    .join(" ");

describe("quotientOfSums", () => {
  it.each<readonly [sure: readonly string[], perhaps: readonly string[], is: string, why: string]>([
    [["1 / 2", "2 / 2"], [], "0.75 0.75", "all in: the sum over the sum"],
    [["1..2 / 4"], [], "0.25 0.5", "bounds of what is in"],
    [["8 / 10"], ["0..10 / 10"], "0.4 0.9", "one that may be in, at its worst and at its best"],
    [["8 / 10"], ["8 / 10"], "0.8 0.8", "one that makes no difference"],
    [["8 / 10"], ["9 / 10", "2 / 10"], "0.5 0.85", "in where it lies above, out where it lies below"],
    [["0 / 1"], ["9 / 10", "1 / 2"], "0 9/11", "the higher first; the next only if it still lies above"],
    [["..8 / 10"], ["9 / 10"], "∞ 0.85", "no end below"],
    [["8.. / 10"], [], "0.8 ∞", "no end above"],
    [["8 / 10"], [".. / 10"], "∞ ∞", "no end of one that may be in"],
    [["8 / 10"], ["1 / 0"], "0.8 0.9", "points without marks can only be added"],
    [["8 / 10"], ["-1 / 0"], "0.7 0.8", "or taken"],
    [["3 / 0"], ["5 / 10", "0.5 / 1"], "17/22 3.5", "with nothing below yet, the best single one"],
    [[], ["5 / 10", "1 / 4"], "0.25 0.5", "nothing certain: between the least and the greatest"],
  ])("of %j, and perhaps %j, is %s: %s", (sure, perhaps, is) => expect(shown(sure, perhaps)).toBe(is));

  it("refuses parts with nothing below the line", () =>
    expect(() => shown(["1 / 0"], ["2 / 0"])).toThrow(refusal("divide.byZero")));

  const whole = fc.bigInt(-5n, 9n);
  const marks = fc.bigInt(0n, 4n);
  const parts = fc.array(fc.tuple(whole, fc.bigInt(0n, 3n), marks), { maxLength: 4 });
  it("is attained: the least and the greatest of all choices", () =>
    fc.assert(
      fc.property(parts, parts, (sure, perhaps) => {
        const see = ([low, more, below]: readonly [bigint, bigint, bigint]): Part => ({
          least: toRational([low, 1n]),
          greatest: toRational([low + more, 1n]),
          below: toRational([below, 1n]),
        });
        fc.pre([...sure, ...perhaps].some(([, , below]) => below > 0n));
        const ends = ([low, more, below]: readonly [bigint, bigint, bigint]) => [
          [low, below] as const,
          [low + more, below] as const,
        ];
        const choices = everyChoice([...sure.map(ends), ...perhaps.map((one) => [...ends(one), [0n, 0n] as const])]);
        const [first = [0n, 1n], ...others] = choices.flatMap((list): Fraction[] => {
          const below = sum(list.map(([, size]) => [size, 1n]));
          return isNull(below) ? [] : [over(sum(list.map(([above]) => [above, 1n])), below)];
        });
        const all: readonly [Fraction, Fraction] = [lowest(first, ...others), highest(first, ...others)];
        expect(quotientOfSums(sure.map(see), perhaps.map(see))).toEqual(all.map(toRational));
      }),
    ));
});
