/** The committed pages of codes are what the lists in the code make of them, and every example gives the issue that it is of. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { codePages } from "../../scripts/codes/codePages.js";
import { answerTo } from "../../scripts/codes/examples/answer.js";
import { issueLists } from "../../scripts/codes/issueLists.js";
import { codesOfLists, pathOfIssue } from "../../scripts/codes/issuePages.js";
import { reasonCodes } from "../../src/index.js";
import { explainIssue } from "../../src/report/index.js";
import { page, root } from "./support/pages.js";

/** Codes in the first column of the tables of a page. */
const codesOn = (path: string): readonly string[] =>
  [...page(path).text.matchAll(/^\| \[?`([^`]+)`(?:\]\([^)]+\))? \|/gm)].map(([, code]) => code!);

const pages = await codePages();

describe("pages of codes", () => {
  it.each(Object.entries(pages))("%s is what `npx tsx scripts/writeCodes.ts` writes", (path, text) => {
    expect(page(path).text).toBe(text);
  });

  it("has a page for every issue code, and for no other", () => {
    const there = readdirSync(join(root, "docs/issues")).map((name) => `docs/issues/${name}`);
    expect(there.sort()).toEqual([...codesOfLists().keys()].map(pathOfIssue).sort());
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

const examples = issueLists.flatMap(({ title, codes, examples: all }) =>
  Object.keys(codes).map((code) => ({ title, code, example: all[code] })),
);

describe("examples of issues", () => {
  it("stand for codes of their list and for no other", () => {
    const stray = issueLists.flatMap(({ codes, examples: all }) => Object.keys(all).filter((code) => !(code in codes)));
    expect(stray).toEqual([]);
  });

  it.each(examples)("$title: $code", async ({ code, example }) => {
    if (example === undefined) throw new Error(`scripts/codes/examples has no example of ${code}`);
    const { wrong, right } = await answerTo(example);
    const also = example.of === "assessments" ? (example.also ?? []) : [];
    const met = wrong.map((issue) => issue.code).filter((its) => !also.includes(its));
    expect(new Set(met)).toEqual(new Set(example.of === "nothing" ? [] : [code]));
    expect(right).toEqual([]);
    for (const issue of wrong) {
      expect(Object.keys(explainIssue(issue.code).values)).toEqual(expect.arrayContaining(Object.keys(issue.values)));
    }
  });

  it("are there for all codes but the few that cannot come", () => {
    const none = examples.filter(({ example }) => example?.of === "nothing").map(({ code }) => code);
    expect(none.sort()).toEqual(["amount.notFinite", "argument.wrong", "digest.malformed"]);
  });
});
