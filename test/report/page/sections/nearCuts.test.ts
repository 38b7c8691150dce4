import { describe, expect, it } from "vitest";
import type { Scorecard } from "../../../../src/scoring/card/scorecard.js";
import { scorecards } from "../../smallProvince.js";
import { inEnglish, rowsOf, sectionOf } from "../sectionText.js";

/** Station 5 lies above the cut of “Passes” (60) whatever its officers, and below that of “Excellent” (90). */
const totals = sectionOf("totals");

/** One station's total may lie on either side of 60, and another one's grade is open. */
const opened = (card: Scorecard): Scorecard => ({
  ...card,
  nodes: card.nodes.map((node) => (card.of === "s-5" && node.id === "total" ? { ...node, least: "55" } : node)),
  grades: card.grades.map((grade) =>
    card.of === "s-6" ? { ...grade, after: { kind: "open", possible: ["fail", "good"] } } : grade,
  ),
});
const open = sectionOf("totals", { scorecards: scorecards().map(opened) });

describe("the table of cuts", () => {
  it("counts a provisional total where all of it lies", () => {
    expect(rowsOf(totals, "Grade")[0]?.slice(2)).toEqual([
      ...["Miss it", "Just below", "Reach it", "Just above", "Given it or better", "Held back"],
    ]);
    expect(rowsOf(totals, "Passes")[0]?.slice(2)).toEqual(["3", "1", "9", "0", "8", "1"]);
    expect(rowsOf(totals, "Excellent")[0]?.slice(2)).toEqual(["12", "0", "0", "0", "0", "0"]);
  });

  it("says what its columns add up to", () => {
    expect(inEnglish(totals)).toContain("Miss it + Reach it = 12; Given it or better + Held back = Reach it.");
    expect(totals).toContain("未达线 + 达线 = 12；得该等次或更高 + 达线未得 = 达线。");
  });

  it("has columns for what is open, and takes them into the sums", () => {
    expect(rowsOf(open, "Grade")[0]?.slice(2)).toEqual([
      ...["Miss it", "Just below", "May reach it", "Reach it", "Just above"],
      ...["Given it or better", "Held back", "No settled grade"],
    ]);
    expect(rowsOf(open, "Passes")[0]?.slice(2)).toEqual(["3", "1", "1", "8", "0", "6", "1", "1"]);
    expect(inEnglish(open)).toContain(
      "Miss it + May reach it + Reach it = 12; Given it or better + Held back + No settled grade = Reach it.",
    );
    expect(open).toContain("未达线 + 可能达线 + 达线 = 12；得该等次或更高 + 达线未得 + 达线而无已定等次 = 达线。");
  });

  it("is told in the sentence above it, with those provisional ones that are certain", () => {
    expect(inEnglish(totals)).toContain("With provisional ones of which it is certain, 1 lies within one point below");
    expect(totals).toContain("连同成绩暂定而可以断定的，1 个离更高一条分数线不超过 1 分");
    const settled = sectionOf("totals", { scorecards: scorecards().filter(({ of }) => of !== "s-5") });
    expect(settled).not.toMatch(/可以断定|of which it is certain/);
  });
});
