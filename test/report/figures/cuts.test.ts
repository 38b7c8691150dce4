import { describe, expect, it } from "vitest";
import { gradeLines, nearCuts } from "../../../src/report/figures/cuts.js";
import type { Rubric } from "../../../src/ruleset/ruleset.js";
import type { NodeResult, Scorecard } from "../../../src/scoring/card/scorecard.js";
import { scorecards } from "../smallProvince.js";
import { smallRuleset } from "../smallRuleset.js";

const rubric = smallRuleset.rubrics["station"];
const [model] = scorecards();
const card = (points: string | undefined, label: string | undefined, rest: Partial<NodeResult> = {}): Scorecard => ({
  ...model!,
  nodes: model!.nodes.map((node) => {
    const { points: _, ...unsettled } = node;
    return node.id === "total" ? { ...unsettled, ...rest, ...(points === undefined ? {} : { points }) } : node;
  }),
  grades: model!.grades.map((grade) => ({
    ...grade,
    after: label === undefined ? { kind: "open", possible: ["good", "best"] } : { kind: "settled", label },
  })),
});
const request = { node: "total", grade: "rank", ranks: ["fail", "good", "best"], within: "1" };
const near = (...cards: readonly Scorecard[]) => nearCuts(cards, gradeLines(rubric, "rank", "total"), request);

describe("cuts", () => {
  it("are those of a grade on the points of the node", () =>
    expect(gradeLines(rubric, "rank", "total")).toEqual([
      { label: "best", at: "90", edge: "atLeast" },
      { label: "good", at: "60", edge: "above" },
    ]));

  it.each<[string, Rubric | undefined, string]>([
    ["another node", rubric, "people"],
    ["no rubric", undefined, "total"],
  ])("are none for %s", (_, of, node) => expect(gradeLines(of, "rank", node)).toEqual([]));

  it("count who is within a point, exactly, each on the side of its edge", () => {
    const cards = [
      ...["89", "90", "91", "88.9999999999", "91.0000000001", "1799/20"].map((points) => card(points, "good")),
      ...[card("60", "fail"), card("61", "good"), card("95", "best")],
      ...[card(undefined, "good", { least: "50", greatest: "95" }), card(undefined, "good", { least: "70" })],
    ];
    const [best, good] = near(...cards);
    expect(best).toMatchObject({ justBelow: 2, justAbove: 2, reached: 4, heldBack: 3, open: 2 });
    expect(good).toMatchObject({ justBelow: 1, justAbove: 1, reached: 9, heldBack: 0, open: 1 });
  });

  it("count what is not settled where all of it lies", () => {
    const [best] = near(
      ...[card(undefined, "best", { least: "90", greatest: "91" }), card(undefined, "good", { least: "95" })],
      ...[card(undefined, undefined, { least: "91", greatest: "99" }), card(undefined, "good", { greatest: "89.9" })],
      ...[card(undefined, "good", { least: "89", greatest: "89.9" }), card(undefined, "good", { greatest: "90" })],
    );
    expect(best).toMatchObject({ missed: 2, justBelow: 1, open: 1, reached: 3, justAbove: 1 });
    expect(best).toMatchObject({ attained: 1, heldBack: 1, ungraded: 1 });
  });

  it("leave out whom the node does not apply to, and are sure of nothing where it may not", () => {
    const [best] = near(
      card(undefined, "good", { state: "notApplicable" }),
      card(undefined, "best", { least: "95", greatest: "99", mayNotApply: true }),
    );
    expect(best).toMatchObject({ missed: 0, open: 1, reached: 0 });
  });

  it("add up", () => {
    const all = scorecards();
    for (const { missed, open, reached, attained, heldBack, ungraded } of near(...all)) {
      expect(missed + open + reached).toBe(all.length);
      expect(attained + heldBack + ungraded).toBe(reached);
    }
  });
});
