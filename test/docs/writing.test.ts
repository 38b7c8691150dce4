/** docs/guide/writing-a-rubric.md: every idiom has its phrase with a source, its data, results that are the engine's, and its reference. */
import { describe, expect, it } from "vitest";
import { examplesOf, resultOf } from "./support/forms.js";
import { page } from "./support/pages.js";

const guide = page("docs/guide/writing-a-rubric.md");
const { declared, examples } = examplesOf(guide);
const rows = examples.flatMap((example) => example.lines.map((row) => ({ ...row, example })));

/** The sections from the first idiom on, by their headings. */
const idioms = guide.text
  .slice(guide.text.indexOf("## Points"))
  .split(/^### /m)
  .slice(1)
  .map((text) => ({ heading: text.slice(0, text.indexOf("\n")), text }));

describe("docs/guide/writing-a-rubric.md", () => {
  it.each(rows)("line $line: $said => $result", ({ said, result, example }) => {
    expect(resultOf(declared, example, said)).toBe(result);
  });

  it.each(idioms)("$heading: phrase, source, data, results, reference", ({ text }) => {
    expect(text).toMatch(/^> .*\p{Script=Han}/mu);
    expect(text).toMatch(/^(Published: |Made-up phrase)/m);
    expect(text).toMatch(/^```json (node|rubric)$/m);
    expect(text).toMatch(/^```text results$/m);
    expect(text).toMatch(/Reference: \[.*\]\(\.\.\/forms\.md#/);
  });

  it("says of every published phrase how far to trust its source", () => {
    const published = idioms.filter(({ text }) => text.includes("\nPublished: "));
    expect(published.filter(({ text }) => !/^Published: [^\n]*(\n[^\n]+)*?\b[ABC]\)/m.test(text))).toEqual([]);
    expect(published.length).toBeGreaterThan(15);
  });

  it("has an idiom once, and what every sheet needs", () => {
    expect(new Set(idioms.map(({ heading }) => heading)).size).toBe(idioms.length);
    const phrases = idioms.flatMap(({ text }) => [...text.matchAll(/^> (.*)$/gm)].map(([, phrase]) => phrase)).join();
    const wanted = [
      "以上",
      "不足",
      "扣完",
      "倒扣分",
      "每低",
      "最多",
      "满分",
      "免检",
      "折算",
      "必备条件",
      "前25%",
      "工作日",
      "去掉",
    ];
    expect(wanted.filter((word) => !phrases.includes(word))).toEqual([]);
  });
});
