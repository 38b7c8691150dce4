import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromJsonLines, toJsonLines } from "../../../src/report/sheet/jsonLines.js";

describe("toJsonLines", () => {
  it.each<[readonly unknown[], string]>([
    [[], ""],
    [[{ id: "s1" }, 2, null], '{"id":"s1"}\n2\nnull\n'],
    [["two\nlines", "a\u2028b\u0085"], '"two\\nlines"\n"a\\u2028b\\u0085"\n'],
  ])("writes %j as %j", (values, text) => expect(toJsonLines(values)).toBe(text));

  it("refuses what is no JSON", () => {
    expect(() => toJsonLines([1, undefined])).toThrow(expect.objectContaining({ code: "json.notAValue", got: 1 }));
  });

  it("is undone by fromJsonLines", () =>
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ maxDepth: 3, stringUnit: "binary" })), (list) => {
        const back = JSON.parse(JSON.stringify(list)) as unknown;
        expect(fromJsonLines(toJsonLines(list))).toEqual({ ok: true, values: back });
      }),
    ));
});

describe("fromJsonLines", () => {
  it.each<[string, string, readonly unknown[]]>([
    ["", "nothing", []],
    ["\ufeff1\r\n2\r\n", "mark and CRLF", [1, 2]],
    ["1\n2", "an open last line", [1, 2]],
    ['{"a":"12345678901234567890"}\n  \n', "digits in a string, a blank last line", [{ a: "12345678901234567890" }]],
    [
      "0.1\n-1.5e-7\n1000000000000000000\n0.000000000000000000012",
      "digits that are kept",
      [0.1, -1.5e-7, 1e18, 1.2e-20],
    ],
  ])("reads %j: %s", (text, _, values) => expect(fromJsonLines(text)).toEqual({ ok: true, values }));

  it("lists every issue with its line", () => {
    expect(fromJsonLines('1\n\n{"a":}\n[0.12345678901234567890]\n{"b":2}\n{"c":1,"c":2}')).toEqual({
      ok: false,
      issues: [
        { code: "json.blank", path: [2], values: {} },
        { code: "json.syntax", path: [3, "a"], values: { line: 3, column: 6 } },
        { code: "json.numberChanged", path: [4, 0], values: { line: 4, column: 2, got: "0.12345678901234567890" } },
        { code: "json.keyRepeated", path: [6, "c"], values: { line: 6, column: 8 } },
      ],
    });
  });
});
