import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../src/ruleset/canonicalJson.js";

describe("canonicalJson", () => {
  // Examples of RFC 8785, sections 3.2.2 and 3.2.3 and appendix B.
  it("writes the examples of the standard", () => {
    const sample = {
      numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '€$\u000f\nA\'B"\\\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(sample)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
    const keys = { "€": 1, "\r": 2, "\ufb33": 3, "1": 4, "😀": 5, "\u0080": 6, ö: 7 };
    expect(canonicalJson(keys)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}');
  });

  it.each([
    [0, "0"],
    [-0, "0"],
    [5e-324, "5e-324"],
    [1.7976931348623157e308, "1.7976931348623157e+308"],
    [9007199254740992, "9007199254740992"],
    [295147905179352830000, "295147905179352830000"],
    [1e21, "1e+21"],
    [9.999999999999997e22, "9.999999999999997e+22"],
    [0.000001, "0.000001"],
    [1e-7, "1e-7"],
  ])("writes the number %d as %s", (value, text) => expect(canonicalJson(value)).toBe(text));

  it("reads back equal, and is the same for any order of keys", () =>
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        const turned: unknown = JSON.parse(text, (_, held: unknown) =>
          typeof held === "object" && held !== null && !Array.isArray(held)
            ? Object.fromEntries(Object.entries(held).reverse())
            : held,
        );
        expect(canonicalJson(turned)).toBe(text);
      }),
    ));

  it.each<[string, unknown]>([
    ["undefined", undefined],
    ["NaN", Number.NaN],
    ["an infinity", 1 / 0],
    ["a function", () => 1],
    ["a bigint", 1n],
    ["a hole", new Array(1)],
    ["a first half of a pair", "\ud800x"],
    ["a last half of a pair", "x\udc00"],
    ["a half as a key", { "\udfff": 1 }],
  ])("refuses %s", (_, value) => {
    expect(() => canonicalJson({ a: [value] })).toThrow(expect.objectContaining({ code: "json.impossible" }));
  });

  it("takes whole pairs", () => expect(canonicalJson("😀")).toBe('"😀"'));
});
