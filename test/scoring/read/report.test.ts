import { describe, expect, it } from "vitest";
import { collector, isEarlier, isSoundAt, noteAll, own } from "../../../src/scoring/read/report.js";

const found = { code: "text.empty", path: ["period", 0, "by"], values: { got: "" } };

describe("collector", () => {
  it("collects issues in the order in which they are noted, with the fact where there is one", () => {
    const { issues, note } = collector();
    note("a", ["x"], { got: 1 });
    note("b", ["y"], {}, "team.officers");
    noteAll(note, [found]);
    noteAll(note, [found], "law.faults");
    expect(issues).toStrictEqual([
      { code: "a", path: ["x"], values: { got: 1 } },
      { code: "b", path: ["y"], ruleId: "team.officers", values: {} },
      found,
      { ...found, ruleId: "law.faults" },
    ]);
  });
});

describe("isSoundAt", () => {
  it.each<readonly [readonly (string | number)[], boolean]>([
    [["period", 0, "by"], false],
    [["period", 0], true],
    [["period", 0, "by", "x"], true],
    [["period", 1, "by"], true],
    [["period", 0, "on"], true],
  ])("%j: %j", (path, is) => expect(isSoundAt([found], path)).toBe(is));
});

describe("isEarlier", () => {
  it.each([
    ["2024-01-31", "2024-02-01", true],
    ["2024-02-01", "2024-02-01", false],
    ["2024-02-01", "2023-12-31", false],
    ["0999-12-31", "1000-01-01", true],
  ])("%s before %s: %j", (a, b, is) => expect(isEarlier(a, b)).toBe(is));
});

describe("own", () => {
  it("does not see the prototype", () => {
    expect(own({ a: 1 }, "a")).toBe(1);
    expect(own({}, "constructor")).toBeUndefined();
    expect(own(JSON.parse('{"__proto__": 7}') as Readonly<Record<string, unknown>>, "__proto__")).toBe(7);
  });
});
