import { describe, expect, it } from "vitest";
import { explainScorecard } from "../../../src/report/words/explainScorecard.js";
import type { Scorecard } from "../../../src/scoring/card/scorecard.js";
import { type Language, languages } from "../../../src/vocabulary/text.js";
import { scorecards } from "../smallProvince.js";
import { smallRuleset } from "../smallRuleset.js";
import { cards, ruleset } from "./golden/cards.js";

/** Whole texts: what changes in them shows up in review. `npx vitest run test/report/words -u` writes them anew. */
describe("explainScorecard", () => {
  it("has ten scorecards for its golden texts", () => expect(cards.length).toBe(10));

  it.each(cards.flatMap(([name, card]) => languages.map((language) => ({ name, language, card }))))(
    "$name in $language",
    async ({ name, language, card }) =>
      expect(explainScorecard(card, ruleset, language)).toMatchFileSnapshot(`golden/${name}.${language}.txt`),
  );

  it.each(cards)("says of every node of %s what it has, and on what that rests", (_, card) => {
    const lines = explainScorecard(card, ruleset, "zh").split("\n");
    const said = (kind: "criterion" | "group") => card.nodes.filter((node) => node.kind === kind).length;
    expect(lines.filter((line) => /^ *“.*(得|不计分)/.test(line)).length).toBe(card.nodes.length);
    expect(lines.filter((line) => /^ *“.*依据：/.test(line)).length).toBeGreaterThanOrEqual(said("criterion"));
    expect(lines.filter((line) => line.startsWith("一票否决“")).length).toBe(card.vetoes.length);
  });

  it.each(cards.flatMap(([name, card]) => languages.map((language) => [name, language, card] as const)))(
    "%s in %s has no marks out of place",
    (_, language, card) => {
      const text = explainScorecard(card, ruleset, language);
      expect(text).not.toMatch(/[{}]|undefined|NaN|null/);
      expect(text).not.toMatch(/。。|，，|；；|。；|，。|：。|\.\.|;;|,,|: \./);
      if (language === "zh") expect(text.replaceAll(/“[^”]*”/g, "")).not.toMatch(/\p{Script=Han}[,;:?!]/u);
      else
        expect(text).not.toMatch(
          /\b(a|an|the) (a|an|the)\b|(?<![.\d]|to )\b1 (entries|officers|points|stations|vehicles|months|years)\b/,
        );
    },
  );

  it("puts nodes below the groups that they are in", () => {
    const [first] = scorecards();
    const lines = explainScorecard(first!, smallRuleset, "en").split("\n");
    const of = (title: string) => lines.find((line) => line.trimStart().startsWith(`“${title}” – `))!;
    expect(["Total", "Team building", "Staff"].map((title) => /^ */.exec(of(title))![0].length)).toEqual([0, 2, 4]);
  });

  it.each<[string, () => unknown]>([
    ["scorecard.otherRuleset", () => explainScorecard(cards[0]![1], smallRuleset, "en")],
    ["scorecard.otherRuleset", () => explainScorecard(cards[0]![1], { ...ruleset, version: "2.0.0" }, "en")],
    ["language.unknown", () => explainScorecard(cards[0]![1], ruleset, "fr" as Language)],
  ])("throws %s", (code, explain) => expect(explain).toThrow(expect.objectContaining({ code })));

  it("says that a ruleset was not in force", () => {
    const [, card] = cards[0]!;
    const early: Scorecard = { ...card, pins: { ...card.pins, inForce: false } };
    expect(explainScorecard(early, ruleset, "en")).toContain("which was not in force on that day.");
    expect(explainScorecard(early, ruleset, "zh")).toContain("截止日不在其施行期内。");
  });
});
