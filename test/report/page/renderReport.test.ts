import { beforeAll, describe, expect, it } from "vitest";
import { renderReport } from "../../../src/report/page/renderReport.js";
import type { ReportInput } from "../../../src/report/page/reportInput.js";
import { scorecards, smallReport } from "../smallProvince.js";
import { smallRuleset } from "../smallRuleset.js";

const hostile = `"><script>alert(1)</script><img src=x onerror=alert(1)>`;

describe("renderReport", () => {
  let page: string;
  beforeAll(() => {
    page = renderReport(smallReport());
  });
  const figures = (of: string): readonly string[] => of.match(/<figure[\s\S]*?<\/figure>/g) ?? [];
  const section = (id: string): string => new RegExp(`<section id="${id}">[\\s\\S]*?</section>`).exec(page)?.[0] ?? "";

  it("gives the same bytes for the same input, however much was drawn before", () =>
    expect(renderReport(smallReport())).toBe(page));

  it("does not mind the order of the scorecards", () =>
    expect(renderReport(smallReport({ scorecards: scorecards().toReversed() }))).toBe(page));

  it("names nothing to load, and a policy that would not load it", () => {
    expect(page).not.toMatch(/\b(src|href|srcset|action|data)=(?!"#)/);
    expect(page).not.toMatch(/@import|url\((?!#)/);
    expect(page).toContain("default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-");
    expect(page.match(/<script/g)).toHaveLength(1);
  });

  it("has a table, four drawings and a name for every picture", () => {
    expect(figures(page)).toHaveLength(6);
    for (const figure of figures(page)) {
      expect(figure).toContain("<table>");
      expect(figure.match(/<svg/g)).toHaveLength(4);
      expect(figure.match(/role="img" aria-label="[^"]{10,}"/g)).toHaveLength(4);
    }
  });

  it("says inside every picture that its data are synthetic, but for the real history", () => {
    for (const figure of figures(page)) {
      const drawings = figure.match(/<svg[\s\S]*?<\/svg>/g) ?? [];
      const real = figure.includes('id="picture-history"');
      expect(drawings.map((drawing) => drawing.includes("synthetic"))).toEqual(drawings.map(() => !real));
    }
    expect(section("history")).toContain("真实数据");
    expect(section("history")).toContain("A gazetteer");
  });

  it("does not say so of real data", () => {
    const real = renderReport(smallReport({ synthetic: false }));
    expect(real).not.toMatch(/synthetic data|合成数据/);
  });

  it("has no inner reference twice", () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it.each([
    ["grades", "优秀和合格"],
    ["grades", '<th scope="row">'],
    ["totals", "Just below"],
    ["totals", "at least 90"],
    ["domains", "Team building"],
    ["ranking", "Final place"],
    ["goals", "Prevention duties"],
    ["station", "zeroed by the veto “A grave fault”"],
    ["station", "《评定办法》"],
    ["station", "“民警人数”为 10 人，10 人以上：成立"],
    ["vetoes", "上级单位不得评优。"],
    ["vetoes", "乙市乙一县"],
    ["absences", "民警人数"],
    ["basis", "illustrative"],
    ["made", "small 1.0.0"],
    ["history", "1 promotion, 1 demotion, 1 year without a rating"],
  ])("section %s has: %s", (id, text) => expect(section(id)).toContain(text));

  it("cannot be broken out of by any name", () => {
    const text = { zh: hostile, en: hostile };
    const input = smallReport();
    const page = renderReport({
      ...input,
      title: text,
      ruleset: { ...smallRuleset, title: text, goals: { ground: text, order: text } },
      organisation: {
        units: input.organisation.units.map((unit) => ({ ...unit, name: text })),
        stations: input.organisation.stations.map((station) => ({ ...station, name: text })),
      },
      history: { title: text, source: text, years: [2014], series: [{ name: text, grades: [1] }] },
    });
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toMatch(/<img|onerror=alert\(1\)>/);
  });

  it("is made of no scorecards too", () => {
    const page = renderReport(smallReport({ scorecards: [] }));
    expect(page).toContain("尚无成绩");
    expect(page).not.toMatch(/NaN|Infinity|undefined/);
  });

  it("shows no history where there is none", () => {
    const { history: _, ...input } = smallReport();
    expect(renderReport(input)).not.toContain("picture-history");
  });

  it.each<[string, Partial<ReportInput>]>([
    ["rubric.unknown", { rubric: "none" }],
    ["grade.unknown", { grade: "none" }],
    ["featured.unknown", { featured: "nobody" }],
    ["node.unknown", { domains: ["nothing"] }],
    ["node.unknown", { rankBy: ["nothing"] }],
    ["scorecards.otherRubric", { scorecards: [{ ...scorecards()[0]!, rubric: "other" }] }],
  ])("refuses with %s", (code, change) =>
    expect(() => renderReport(smallReport(change))).toThrow(expect.objectContaining({ code })),
  );
});
