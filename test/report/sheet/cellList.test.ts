import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinCell, splitCell } from "../../../src/report/sheet/cellList.js";

describe("splitCell", () => {
  it.each<[string, readonly string[]]>([
    ["", []],
    [" \t", []],
    ["a|b", ["a", "b"]],
    [" a  |\tb c ", ["a", "b c"]],
    ["a\\|b", ["a|b"]],
    ["\\ lead | tail\\ ", [" lead", "tail "]],
    ["c:\\dir", ["c:\\dir"]],
    ["a |", ["a", ""]],
  ])("reads %j as %j", (cell, texts) => expect(splitCell(cell)).toEqual(texts));

  it("undoes joinCell", () => {
    const text = fc.string({ unit: fc.constantFrom(..."a|\\ \t\n\u3000\ufeff"), minLength: 1 });
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        expect(splitCell(joinCell(texts))).toEqual(texts);
      }),
      { numRuns: 1000 },
    );
  });
});
