import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readJsonText } from "../../src/ruleset/jsonText.js";

const accepts = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};
const syntaxOf = (text: string) => {
  const { issues, parsed } = readJsonText(text);
  const { path, values } = issues.at(-1) ?? {};
  return parsed === undefined ? { path, ...values } : undefined;
};

describe("readJsonText", () => {
  it("reads what JSON.stringify writes", () =>
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2, "\t"), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(readJsonText(text)).toMatchObject({ parsed: { value: JSON.parse(text) } });
      }),
    ));

  const pieces = [
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    '"a"',
    '"b"',
    "1",
    "-0.5",
    "1e5",
    "true",
    "null",
    " ",
    "\n",
    "x",
    '"',
    "\\",
    "-",
    "01",
  ];
  it("takes for JSON exactly what the parser of the platform takes", () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((list) => list.join("")),
          fc
            .tuple(fc.json(), fc.nat(60), fc.constantFrom(...pieces, ""))
            .map(([text, place, piece]) => `${text.slice(0, place)}${piece}${text.slice(place + 1)}`),
        ),
        (text) => {
          expect(readJsonText(text).parsed !== undefined, text).toBe(accepts(text));
        },
      ),
      { numRuns: 5000 },
    ));

  it.each([
    "",
    " ",
    "[1,]",
    '{"a"}',
    '{"a":1,}',
    "{a:1}",
    "[1 2]",
    '["\\x"]',
    '["\\u12g4"]',
    '["\\u12',
    '["\n"]',
    "[tru]",
    "1.",
    ".5",
    "1e",
    "1e+",
    "-",
    "+1",
    "1 1",
    "[",
    '"',
    '"\\',
    "nullx",
  ])("refuses %j", (text) => expect(accepts(text) || readJsonText(text).parsed !== undefined).toBe(false));

  it.each<[string, string, unknown]>([
    ["at the end of an unfinished list", "[1,\n  2", { path: [1], line: 2, column: 4 }],
    ["at a comma too many", '{"a": 1,\r\n}', { path: [], line: 2, column: 1 }],
    ["in a list in an object", '{"a": [0,\r x]}', { path: ["a", 1], line: 2, column: 2 }],
    ["behind the value", "[]\n\n]", { path: [], line: 3, column: 1 }],
    ["at once", "", { path: [], line: 1, column: 1 }],
    ["behind a byte-order mark", "\uFEFFx", { path: [], line: 1, column: 1 }],
    ["at a string that does not end", '{"a":\n"b', { path: ["a"], line: 2, column: 1 }],
    ["at a missing colon", '{"a" 1}', { path: ["a"], line: 1, column: 6 }],
  ])("tells the place of a fault %s", (_, text, place) => expect(syntaxOf(text)).toEqual(place));

  it("passes over a byte-order mark in front, and only there", () => {
    expect(readJsonText("\uFEFF[1]")).toEqual({ issues: [], parsed: { value: [1] } });
    expect(readJsonText("[\uFEFF1]").parsed).toBeUndefined();
  });

  it("names numbers that would change, with their places", () => {
    const text = '{"a": [1.50, 0.10000000000000000001],\n "b": {"c": 1e400, "d": 12345678901234567890}, "e": -0}';
    expect(readJsonText(text).issues).toEqual([
      { code: "json.numberChanged", path: ["a", 1], values: { line: 1, column: 14, got: "0.10000000000000000001" } },
      { code: "json.numberChanged", path: ["b", "c"], values: { line: 2, column: 13, got: "1e400" } },
      { code: "json.numberChanged", path: ["b", "d"], values: { line: 2, column: 25, got: "12345678901234567890" } },
    ]);
  });

  it("names keys that stand twice, however they are written", () => {
    const text = '{"a": {"x": 1, "y": {"x": 2}},\n"b": [{"k":1}, {"k":1}], "\\u0061": 3, "a": 4}';
    expect(readJsonText(text).issues).toEqual([
      { code: "json.keyRepeated", path: ["a"], values: { line: 2, column: 26 } },
      { code: "json.keyRepeated", path: ["a"], values: { line: 2, column: 39 } },
    ]);
  });

  it("bears any depth and length", () => {
    const deep = 200_000;
    expect(readJsonText("[".repeat(deep) + "]".repeat(deep)).issues).toEqual([]);
    expect(readJsonText("[".repeat(deep)).parsed).toBeUndefined();
    const escapes = `"${"\\n".repeat(1_000_000)}"`;
    expect(readJsonText(escapes).issues).toEqual([]);
  });
});
