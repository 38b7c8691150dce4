/**
 * What must not compile in a ruleset. Of each mistake stand side by side what compiles and what does not, and the one error
 * must stand exactly at the wrong word: somebody who types a rule sees it there and nowhere else.
 */
import { describe, expect, it } from "vitest";
import { foreignKeys } from "./refused/foreignKeys.js";
import { missingKeys } from "./refused/missingKeys.js";
import { undeclaredFacts } from "./refused/undeclaredFacts.js";
import { undeclaredNames } from "./refused/undeclaredNames.js";
import { unknownWords } from "./refused/unknownWords.js";
import { wrongPieces } from "./refused/wrongPieces.js";
import { wrongSorts } from "./refused/wrongSorts.js";
import { filled, tryTexts } from "./snippets.js";

const tables = {
  "a fact that is not declared": filled(undeclaredFacts),
  "something else that is not declared": filled(undeclaredNames),
  "what is of another sort than its place needs": filled(wrongSorts),
  "a form that lacks a part": filled(missingKeys),
  "a word that the grammar does not have": filled(unknownWords),
  "a key that the form does not have": filled(foreignKeys),
  "a ruleset of pieces": wrongPieces,
};

const tried = tryTexts(Object.values(tables).flat());

for (const [title, texts] of Object.entries(tables)) {
  const ofTable = new Set(texts.map(([, , wrong]) => wrong));
  describe(`does not compile: ${title}`, () => {
    it.each(tried.filter(({ wrong }) => ofTable.has(wrong)))("$what", ({ right, rightMarked, wrong, wrongMarked }) => {
      expect(wrong.split("¦"), "one mark").toHaveLength(2);
      expect(wrongMarked).toBe(wrong);
      expect(rightMarked).toBe(right);
    });
  });
}

it("is told what was probably meant", () => {
  const near = tried.filter(({ messages }) => messages.every((message) => message.includes("Did you mean")));
  expect(near.map(({ what }) => what)).toEqual(expect.arrayContaining(["fact", "flag", "level fact", "node read"]));
});
