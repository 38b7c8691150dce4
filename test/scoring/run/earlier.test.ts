import { describe, expect, it } from "vitest";
import type { Label, NodeResult, Scorecard } from "../../../src/scoring/card/scorecard.js";
import { earlierGrade, earlierPoints } from "../../../src/scoring/run/earlier.js";
import { refusal } from "../../exact/support/refusal.js";
import { reason, show } from "./support/notation.js";

const withNode = (node: Partial<NodeResult>) =>
  ({
    nodes: [
      { id: "other", state: "known", points: "1" },
      { id: "total", ...node },
    ],
  }) as unknown as Scorecard;
const withGrade = (after: Label) =>
  ({
    grades: [
      { id: "other", after: { kind: "settled", label: "three" } },
      { id: "stars", after },
    ],
  }) as unknown as Scorecard;

describe("earlierPoints", () => {
  it.each<readonly [string, Scorecard | undefined, string]>([
    ["known points", withNode({ state: "known", points: "86.5" }), "86.5"],
    ["settled points of a missing node", withNode({ state: "missing", points: "5" }), "5~"],
    ["bounds", withNode({ state: "missing", least: "1/3", greatest: "2" }), "1/3..2"],
    ["one bound", withNode({ state: "missing", greatest: "2" }), "..2"],
    ["the other", withNode({ state: "missing", least: "2" }), "2.."],
    [
      "what may not apply",
      withNode({ state: "missing", least: "1", greatest: "2", mayNotApply: true }),
      "1..2|NA(total)",
    ],
    ["what does not apply", withNode({ state: "notApplicable", notApplicable: reason("NA(a)") }), "NA(total)"],
    ["no scorecard", undefined, "..|NA(total)"],
    ["a scorecard without the node", { nodes: [] } as unknown as Scorecard, "..|NA(total)"],
    [
      "more digits than may come from outside",
      withNode({ state: "known", points: `0.${"1".repeat(500)}` }),
      `0.${"1".repeat(500)}`,
    ],
  ])("%s", (_what, card, is) => expect(show(earlierPoints(card, "total"))).toBe(is));

  it("refuses points that are no amount", () =>
    expect(() => earlierPoints(withNode({ state: "known", points: "many" }), "total")).toThrow(
      refusal("scorecard.points"),
    ));
});

describe("earlierGrade", () => {
  it.each<readonly [string, Scorecard | undefined, string]>([
    ["a settled grade", withGrade({ kind: "settled", label: "two" }), "two"],
    ["labels still possible", withGrade({ kind: "open", possible: ["one", "two"] }), "one|two"],
    ["what may not apply", withGrade({ kind: "open", possible: ["one"], mayNotApply: true }), "one|NA(empty)"],
    ["what does not apply", withGrade({ kind: "notApplicable", because: reason("NA(a)") }), "NA(a)"],
    ["no scorecard", undefined, "one|two|three|NA(empty)"],
    ["a scorecard without the grade", { grades: [] } as unknown as Scorecard, "one|two|three|NA(empty)"],
  ])("%s", (_what, card, is) => expect(show(earlierGrade(card, "stars", ["one", "two", "three"]))).toBe(is));
});
