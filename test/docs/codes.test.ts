/** The committed pages of codes are what the lists in the code make of them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { codePages } from "../../scripts/codes/codePages.js";
import { reasonCodes } from "../../src/index.js";
import { page, root } from "./support/pages.js";

/** Codes in the table of a page, or of one of its sections. */
const codesOn = (path: string): readonly string[] =>
  [...page(path).text.matchAll(/^\| `([^`]+)` \|/gm)].map(([, code]) => code!);

describe("pages of codes", () => {
  it.each(Object.entries(codePages()))("%s is what `npx tsx scripts/writeCodes.ts` writes", (path, text) => {
    expect(page(path).text).toBe(text);
  });

  it("lists every reason code once", () => {
    expect(codesOn("docs/reason-codes.md")).toEqual([...reasonCodes]);
  });

  it("lists every issue code that stands in the source", () => {
    const listed = new Set(codesOn("docs/issue-codes.md"));
    const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).filter((path) =>
      path.endsWith(".ts"),
    );
    const used = files.flatMap((path) =>
      [
        ...readFileSync(join(root, "src", path), "utf8").matchAll(/\b(?:note|issue)\(\s*"([a-z]+(?:\.[a-zA-Z]+)+)"/g),
      ].map(([, code]) => ({ path, code: code! })),
    );
    expect(used.length).toBeGreaterThan(50);
    expect(used.filter(({ code }) => !listed.has(code))).toEqual([]);
  });
});
