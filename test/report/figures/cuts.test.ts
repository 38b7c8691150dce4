import { describe, expect, it } from "vitest";
import { gradeLines, nearCuts } from "../../../src/report/figures/cuts.js";
import type { Rubric } from "../../../src/ruleset/ruleset.js";
import { scorecards } from "../smallProvince.js";
import { smallRuleset } from "../smallRuleset.js";

const rubric = smallRuleset.rubrics["station"];
const [model] = scorecards();
const card = (points: string | undefined, label: string, bounds: { least?: string; greatest?: string } = {}) => ({
  ...model!,
  nodes: model!.nodes.map((node) => {
    const { points: _, ...rest } = node;
    return node.id === "total" ? { ...rest, ...bounds, ...(points === undefined ? {} : { points }) } : node;
  }),
  grades: model!.grades.map((grade) => ({ ...grade, after: { kind: "settled" as const, label } })),
});

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
    const request = { node: "total", grade: "rank", ranks: ["fail", "good", "best"], within: "1" };
    const [best, good] = nearCuts(cards, gradeLines(rubric, "rank", "total"), request);
    expect(best).toMatchObject({ justBelow: 2, justAbove: 2, reached: 4, heldBack: 3, open: 2 });
    expect(good).toMatchObject({ justBelow: 1, justAbove: 1, reached: 8, heldBack: 0, open: 1 });
  });
});
