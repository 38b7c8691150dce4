import { describe, expect, it } from "vitest";
import { rational } from "../../../src/exact/rational.js";
import { between } from "../../../src/ruleset/warn/bounds.js";
import { ratioOf } from "../../../src/ruleset/warn/compute.js";
import { type Num, numOf, numWithin } from "../../../src/ruleset/warn/num.js";
import type { Answer } from "../../../src/ruleset/warn/shift.js";

const by: Answer = { path: ["points"], facts: ["a.m"], instead: "20" };
const ends = between(rational(0), rational(20));
const divisor: Num = { ...numWithin(ends), shifts: [{ by, worst: "0", is: { kind: "above", of: ends } }] };

describe("a quotient", () => {
  it("may hide that what stands for it is missing, where its divisor is 0 once that is known", () => {
    expect(ratioOf(numOf(rational(1)), divisor, numOf(rational(5))).hides).toEqual([by]);
    const never = { ...divisor, bounds: between(rational(1), rational(20)) };
    expect(ratioOf(numOf(rational(1)), never, numOf(rational(5))).hides).toEqual([]);
  });
});
