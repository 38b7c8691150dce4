import { describe, expect, it } from "vitest";
import { scorecards } from "../../smallProvince.js";
import { inEnglish, rowsOf, sectionOf } from "../sectionText.js";

const byTwo = sectionOf("ranking", { rankBy: ["upkeep", "total"] });
const byOne = sectionOf("ranking");

describe("the ranking by several keys", () => {
  it("names all of them in its title, in order", () => {
    expect(byTwo).toContain("先按内务、再按总分排名");
    expect(byTwo).toContain("Ranking by Upkeep, then by Total");
    expect(sectionOf("ranking", { rankBy: ["upkeep", "staff", "total"] })).toContain(
      "先按内务、再按警力、再按总分排名",
    );
  });

  it("says who shares a place: those equal in all of them", () => {
    expect(byTwo).toContain("先比“内务”，相同者再比“总分”，各项都相同者同名次");
    expect(byTwo).toContain("by “Upkeep”, then by “Total”; those equal in all of these share one");
    expect(byTwo).not.toMatch(/同分同名次|equal totals share/);
  });

  it("has a column for each, so that equal firsts with different places are told apart", () => {
    expect(rowsOf(byTwo, "Place")[0]?.slice(0, 4)).toEqual(["Place", "Station", "Upkeep", "Total"]);
    expect(rowsOf(byTwo, "1")[0]?.slice(0, 4)).toEqual(["1", "Synthetic station 9", "20.00", "77.60"]);
    expect(rowsOf(byTwo, "2")[0]?.slice(0, 4)).toEqual(["2", "Synthetic station 6", "20.00", "76.00"]);
    expect(rowsOf(byTwo, "City")[0]?.slice(0, 4)).toEqual(["City", "Station", "Upkeep", "Total"]);
    expect(rowsOf(byTwo, "City B")[0]?.slice(0, 4)).toEqual(["City B", "Synthetic station 9", "20.00", "77.60"]);
  });

  it("shows for a provisional station which key is open", () =>
    expect(rowsOf(byTwo, "–")[0]?.slice(1, 4)).toEqual(["Synthetic station 5", "12.50", "61.30 – 81.30"]));

  it("leaves the end blank that a provisional total does not have", () => {
    const unbounded = scorecards().map((card) => ({
      ...card,
      nodes: card.nodes.map(({ least: _, ...node }) => node),
    }));
    const page = sectionOf("ranking", { rankBy: ["upkeep", "total"], scorecards: unbounded });
    expect(rowsOf(page, "–")[0]?.slice(1, 4)).toEqual(["Synthetic station 5", "12.50", " – 81.30"]);
  });
});

describe("the ranking by one key", () => {
  it("is named after it", () => {
    expect(byOne).toContain("按总分排名");
    expect(inEnglish(byOne)).toContain("Ranking by Total");
    expect(byOne).not.toMatch(/再按|then by/);
  });

  it("says that equal totals share a place", () => {
    expect(byOne).toContain("名次在成绩已定者中排定，同分同名次");
    expect(byOne).toContain("Places among settled totals; equal totals share one.");
  });

  it("has one column for it", () =>
    expect(rowsOf(byOne, "Place")[0]?.slice(0, 4)).toEqual(["Place", "Station", "Total", "Grade"]));
});
