import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeAmount } from "../../../src/exact/writeAmount.js";
import type { LedgerShape, Shape } from "../../../src/scoring/plan/plan.js";
import { readValue } from "../../../src/scoring/read/readValue.js";
import { collector } from "../../../src/scoring/read/report.js";
import { plain } from "../../../src/scoring/run/constant.js";
import { type Fraction, order, toRational } from "../../exact/support/fraction.js";
import { amount, show } from "../run/support/notation.js";

type PlainShape = Exclude<Shape, LedgerShape>;
const c = (written: string) => plain(amount(written));

function read(shape: PlainShape, value: unknown): string {
  const { issues, note } = collector();
  const got = readValue(shape, value, ["facts", "a", "b"], "a.b", note);
  if (issues.length > 0) return issues.map(({ code }) => code).join(" ");
  if (got === undefined) return "nothing";
  return got.sort === "date" ? String(got.on) : show(got);
}

describe("readValue", () => {
  const number: PlainShape = { type: "number" };
  const marks: PlainShape = { type: "number", least: c("0"), greatest: c("10"), step: c("0.5"), decimals: 1 };
  const thirds: PlainShape = { type: "number", step: c("1/3") };
  const fine: PlainShape = { type: "number", decimals: 16 };
  const stars: PlainShape = { type: "level", labels: ["one", "two"] };

  it.each<readonly [shape: PlainShape, value: unknown, is: string, why: string]>([
    [number, 0.1, "0.1", "a JSON number is the decimal that it prints as"],
    [number, "2/6", "1/3", "a fraction"],
    [number, "-1e3", "amount.syntax", "no exponent in a string"],
    [number, 0, "0", "zero is zero"],
    [number, 1234567890123456, "amount.digits", "sixteen digits: write it as a string"],
    [number, "1234567890123456789", "1234567890123456789", "as a string"],
    [number, Number.NEGATIVE_INFINITY, "amount.notFinite", "no number"],
    [number, "", "amount.syntax", "an empty cell"],
    [marks, 0, "0", "the least"],
    [marks, "10.0", "10", "the greatest, with a needless decimal"],
    [marks, 10.5, "fact.range", "above"],
    [marks, -0.5, "fact.range", "below"],
    [marks, "9.55", "fact.decimals", "too fine: not also off step"],
    [marks, "9.6", "fact.step", "off step"],
    [marks, 11.25, "fact.range fact.decimals", "two faults"],
    [marks, 11.2, "fact.range fact.step", "two faults"],
    [thirds, "2/3", "2/3", "a step that is no decimal"],
    [thirds, "0.5", "fact.step", "off such a step"],
    [fine, "0.0000000000000001", "0.0000000000000001", "more decimals than a double has"],
    [fine, "0.00000000000000001", "fact.decimals", "one more"],
    [{ type: "number", decimals: 0 }, "3.0", "3", "a whole number"],
    [{ type: "number", decimals: 0 }, 3.5, "fact.decimals", "not a whole number"],
    [{ type: "flag" }, false, "no", "false is an answer"],
    [{ type: "flag" }, 0, "type.wrong", "0 is not"],
    [{ type: "flag" }, null, "fact.null", "null says nothing"],
    [stars, "two", "two", "a label"],
    [stars, "Two", "value.notAllowed", "another spelling"],
    [stars, true, "type.wrong", "no label"],
    [{ type: "date" }, "2024-02-29", "2024-02-29", "a leap day"],
    [{ type: "date" }, "2023-02-29", "date.impossible", "no such day"],
    [{ type: "date" }, 20240229, "type.wrong", "a number"],
  ])("of %j, %j is %s: %s", (shape, value, is) => expect(read(shape, value)).toBe(is));

  const fraction: fc.Arbitrary<Fraction> = fc.tuple(
    fc.bigInt(-500n, 500n),
    fc.constantFrom(1n, 2n, 4n, 5n, 10n, 100n, 3n),
  );
  it("lets in exactly the multiples within the range", () =>
    fc.assert(
      fc.property(fraction, fraction, fraction, fc.integer({ min: 0, max: 2 }), (x, low, size, decimals) => {
        fc.pre(size[0] > 0n);
        const shape: PlainShape = {
          type: "number",
          least: plain(toRational(low)),
          step: plain(toRational(size)),
          decimals,
        };
        const isMultiple = (x[0] * size[1]) % (x[1] * size[0]) === 0n;
        const isShort = (x[0] * 10n ** BigInt(decimals)) % x[1] === 0n;
        const isRight = order(low, x) <= 0 && isMultiple && isShort;
        const written = writeAmount(toRational(x));
        expect(read(shape, written) === written).toBe(isRight);
      }),
    ));
});
