/** Every link from one page to another file leads somewhere, and so does its anchor. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Page, page, pages, prose, root } from "./support/pages.js";

/** Links to files: `[words](path#anchor)`. */
const linksOf = (from: Page): readonly string[] =>
  [...prose(from).matchAll(/\]\(([^)\s]+)\)/g)].map(([, to]) => to!).filter((to) => !/^[a-z]+:/.test(to));

/** The anchors of a page, as its headings make them. */
const anchorsOf = (path: string): readonly string[] =>
  [...readFileSync(join(root, path), "utf8").matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replaceAll(" ", "-"),
  );

describe("links between pages", () => {
  it.each(pages())("$path leads to what is there", (from) => {
    const broken = linksOf(from).filter((link) => {
      const [path = "", anchor] = link.split("#");
      const to = path === "" ? from.path : join(dirname(from.path), path).replaceAll("\\", "/");
      // Reference pages are made by `npm run docs` and not committed.
      if (to.startsWith("docs/reference")) return false;
      if (!existsSync(join(root, to))) return true;
      return anchor !== undefined && statSync(join(root, to)).isFile() && !anchorsOf(to).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  it("every page under docs/ is reached from docs/README.md", () => {
    const reached = new Set<string>(["docs/README.md"]);
    for (const path of reached) {
      for (const link of linksOf(page(path))) {
        const to = join(dirname(path), link.split("#")[0]!).replaceAll("\\", "/");
        if (to.startsWith("docs/") && to.endsWith(".md") && existsSync(join(root, to))) reached.add(to);
      }
    }
    const unreached = pages().filter(({ path }) => path.startsWith("docs/") && !reached.has(path));
    expect(unreached.map(({ path }) => path)).toEqual([]);
  });

  it("nothing speaks of what is not there: no place of one machine, nothing left to do", () => {
    const loose = /\bTODO\b|\bFIXME\b|\bTBD\b|\/home\/|\/tmp\/|localhost/;
    expect(
      pages()
        .filter(({ text }) => loose.test(text))
        .map(({ path }) => path),
    ).toEqual([]);
  });
});
