import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromCsv, type Rows, toCsv } from "../../../src/report/sheet/csv.js";

const mark = "\ufeff";
const read = (text: string): Rows => {
  const reading = fromCsv(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  return reading.rows;
};

describe("toCsv", () => {
  it.each<[Rows, string]>([
    [[], mark],
    [[[""]], `${mark}\r\n`],
    [
      [
        ["id", "note"],
        ["s1", "=1+1"],
      ],
      `${mark}id,note\r\ns1,'=1+1\r\n`,
    ],
    [[["a,b", 'say "no"', "two\nlines"]], `${mark}"a,b","say ""no""","two\nlines"\r\n`],
    [[["-0.5", "12", "2/3", "-2/3", "+5"]], `${mark}-0.5,12,2/3,'-2/3,'+5\r\n`],
    [[["西安市", "＝1+1", " @x", '"=x']], `${mark}西安市,'＝1+1,' @x,"'""=x"\r\n`],
  ])("writes %j as %j, and reads it back", (rows, text) => {
    expect(toCsv(rows)).toBe(text);
    expect(read(text)).toEqual(rows);
  });

  it("refuses a row without cells", () => {
    expect(() => toCsv([["a"], []])).toThrow(expect.objectContaining({ code: "row.empty", got: 1 }));
  });

  const hostile = fc.oneof(
    fc.string({ unit: fc.constantFrom(..."=+-@\t\r\n＝＋－＠'\" ,;09.|!A\ufeff\u00a0\u3000\u200b\u2028西") }),
    fc.string({ unit: "binary" }),
    fc.constantFrom("=cmd|'/c calc'!A0", "'=1", "''=1", "'", '"', "-1", "'-1", "\ufeff=1", "@SUM(1)", "\t=1", "-"),
  );
  const tables = fc.array(fc.array(hostile, { minLength: 1, maxLength: 4 }), { maxLength: 5 });

  it("is undone by fromCsv, whatever the cells hold", () =>
    fc.assert(
      fc.property(tables, (rows) => {
        expect(read(toCsv(rows))).toEqual(rows);
      }),
      { numRuns: 2000 },
    ));

  it("leaves no cell that a spreadsheet would run, but plain numbers", () =>
    fc.assert(
      fc.property(hostile, (cell) => {
        const written = read(toCsv([[cell]]).replaceAll("'", "\u0001"))[0]![0]!;
        const start = written.replace(/^["\s]+/, "").charAt(0);
        if (!/^-?[0-9]+(\.[0-9]+)?$/.test(cell)) expect("=+-@＝＋－＠".split("")).not.toContain(start);
      }),
      { numRuns: 2000 },
    ));
});

describe("fromCsv", () => {
  it.each<[string, Rows, string]>([
    ["", [], "nothing"],
    ["a,b", [["a", "b"]], "no mark, last line open"],
    [`${mark}a\r\nb\n`, [["a"], ["b"]], "mixed line ends"],
    ["a\rb\r", [["a"], ["b"]], "old line ends"],
    ['"a\r\nb"\n"c\nd"\n', [["a\r\nb"], ["c\nd"]], "line ends in cells stay"],
    ['5" pipe\n"x\ny"\n', [['5" pipe'], ["x\ny"]], "a quotation mark inside a bare cell is text"],
    ["a\n\nb\n", [["a"], [""], ["b"]], "a blank line is one empty cell"],
    ["'x\n'-1\n", [["'x"], ["'-1"]], "an apostrophe of one's own stays"],
  ])("reads %j as %j: %s", (text, rows) => expect(read(text)).toEqual(rows));

  it.each<[string, string, number, number]>([
    ['a\n"b\nc', "csv.quoteOpen", 2, 2],
    ['"a\nb"\n"b"c,d\n', "csv.quoteStray", 2, 3],
  ])("refuses %j with %s in row %i, line %i", (text, code, row, line) => {
    const reading = fromCsv(text);
    expect(reading.ok ? [] : reading.issues).toEqual(
      expect.arrayContaining([{ code, path: [row], values: { line, near: expect.any(String) } }]),
    );
  });

  it.each<[string, readonly string[]]>([
    ['a\n"b"c,"d"e,"f"\n"g","h"\n"i","j"\n', ["csv.quoteStray"]],
    ['"a"b', ["csv.quoteStray"]],
  ])("tells of a place in %j once", (text, codes) => {
    const reading = fromCsv(text);
    const issues = reading.ok ? [] : reading.issues;
    expect(issues.map(({ code }) => code)).toEqual(codes);
  });
});
