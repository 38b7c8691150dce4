import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sheetIssueCodes } from "../../../src/report/sheet/sheetIssueCodes.js";
import { issueCodes } from "../../../src/vocabulary/issueCodes.js";

const folder = join(import.meta.dirname, "../../../src/report/sheet");
const given = readdirSync(folder)
  .filter((file) => file !== "sheetIssueCodes.ts")
  .flatMap((file) => [
    ...readFileSync(join(folder, file), "utf8").matchAll(/(?:code: |fault\(|\? |: )"([a-z]+(?:\.[a-zA-Z]+)+)"/g),
  ])
  .map(([, code]) => code!);

describe("sheetIssueCodes", () => {
  it("has a meaning for every code that sheets give, and for no other", () => {
    const unexplained = given.filter((code) => !(code in sheetIssueCodes) && !(code in issueCodes));
    // What facts are declared is known to scoring, whose codes they are.
    expect([...new Set(unexplained)]).toEqual(["fact.unknown"]);
    expect(Object.keys(sheetIssueCodes).filter((code) => !given.includes(code))).toEqual([]);
  });

  it.each(Object.entries(sheetIssueCodes))("says %s in Chinese and in English", (_code, { zh, en }) => {
    expect(zh).toMatch(/[\u4e00-\u9fff].*。$/);
    expect(en).toMatch(/^[A-Z].*\.$/);
  });
});
