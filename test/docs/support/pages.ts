/** The pages that people read: README.md and everything under docs/ that is committed. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The repository. */
export const root = join(import.meta.dirname, "../../..");

/** A part between fences. */
export interface Fence {
  /** The first word after the fence, and the words behind it. */
  readonly language: string;
  readonly words: readonly string[];
  readonly text: string;
  /** Line of the page on which the text begins, from 1. */
  readonly line: number;
}

/** A page by its path from the root of the repository. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

/** Every page, by path. Reference pages made by a tool are no pages of ours. */
export function pages(): readonly Page[] {
  const docs = readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .map((path) => `docs/${path.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".md") && !path.startsWith("docs/reference/"));
  return ["README.md", "CONTRIBUTING.md", ...docs.sort()].map(page);
}

/** One page. */
export const page = (path: string): Page => ({ path, text: readFileSync(join(root, path), "utf8") });

/** Its fences, from the top down. */
export function fences({ path, text }: Page): readonly Fence[] {
  const lines = text.split("\n");
  const found: Fence[] = [];
  let open: { info: string; from: number } | undefined;
  for (const [index, line] of lines.entries()) {
    if (!line.startsWith("```")) continue;
    if (open === undefined) {
      open = { info: line.slice(3), from: index + 1 };
      continue;
    }
    const [language = "", ...words] = open.info.trim().split(/\s+/);
    found.push({ language, words, text: lines.slice(open.from, index).join("\n"), line: open.from + 1 });
    open = undefined;
  }
  if (open !== undefined) throw new Error(`${path}:${open.from}: a fence is not closed`);
  return found;
}

/** The page without its fences, line for line. */
export function prose({ text }: Page): string {
  let fenced = false;
  const lines = text.split("\n").map((line) => {
    if (!line.startsWith("```")) return fenced ? "" : line;
    fenced = !fenced;
    return "";
  });
  return lines.join("\n");
}
