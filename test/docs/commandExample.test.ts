/** What docs/command.md shows of the command is what it prints: files as they stand there, commands in their order. */
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Bench, bench, patient } from "../cli/command.js";
import { fences, page, root } from "./support/pages.js";

const all = fences(page("docs/command.md"));
const named = all.filter(({ language, words }) => /^jsonl?$/.test(language) && words.length > 0);
/** Commands, and what stands below them. */
const examples = all.flatMap(({ language, words, text, line }, i) =>
  language === "sh" && words[0] === "run" ? [{ line, commands: text.trimEnd().split("\n"), printed: all[i + 1] }] : [],
);

let at: Bench;
beforeAll(() => {
  at = bench();
  symlinkSync(join(root, "examples"), join(at.folder, "examples"));
  for (const { words, text } of named) at.put(words[0]!, text);
});
afterAll(() => at.remove());

it("shows files and commands", () => expect([named.length, examples.length]).toEqual([3, 2]));

it.each(examples)("docs/command.md:$line prints what stands below", { timeout: patient }, ({ commands, printed }) => {
  expect(printed).toMatchObject({ language: "text", words: ["printed"] });
  const ended = commands.map((command) => at.run(command.replace(/^npx baiqian /, "").split(" ")));
  expect(ended.map(({ code, err }) => ({ code, err }))).toEqual(ended.map(() => ({ code: 0, err: "" })));
  expect(
    ended
      .map(({ out }) => out)
      .join("")
      .trimEnd(),
  ).toBe(printed?.text.trimEnd());
});
