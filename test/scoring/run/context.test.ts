import { describe, expect, it } from "vitest";
import { boolAt, type Context, inputAt, labAt, maybeNum, numAt } from "../../../src/scoring/run/context.js";
import { refusal } from "../../exact/support/refusal.js";
import { bool, lab, num } from "./support/notation.js";
import { inputs, table } from "./support/plans.js";

const context: Context = {
  inputs: inputs({ officers: num("7") }, { reached: { parent: [num("3")] } }),
  shapes: table,
  values: [num("1"), bool("yes"), lab("low")],
};

describe("context", () => {
  it("reads facts of the subject and of what it reaches", () => {
    expect(inputAt(context, 0, undefined)).toEqual(num("7"));
    expect(inputAt(context, 0, "parent")).toEqual(num("3"));
  });

  it("reads slots by sort", () => {
    expect(numAt(context, 0)).toEqual(num("1"));
    expect(boolAt(context, 1)).toEqual(bool("yes"));
    expect(labAt(context, 2)).toEqual(lab("low"));
    expect(maybeNum(context, 0)).toEqual(num("1"));
    expect(maybeNum(context, undefined)).toBeUndefined();
  });

  it.each<readonly [string, () => unknown]>([
    ["plan.notNumber", () => numAt(context, 1)],
    ["plan.notNumber", () => maybeNum(context, 2)],
    ["plan.notCondition", () => boolAt(context, 0)],
    ["plan.notLevel", () => labAt(context, 1)],
    ["index.impossible", () => numAt(context, 3)],
    ["index.impossible", () => inputAt(context, 0, "unit")],
    ["index.impossible", () => inputAt(context, 9, undefined)],
  ])("refuses with %s", (code, call) => expect(call).toThrow(refusal(code)));
});
