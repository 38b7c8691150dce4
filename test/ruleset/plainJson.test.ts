import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { limits } from "../../src/ruleset/limits.js";
import { criteriaIssues, jsonIssues } from "../../src/ruleset/plainJson.js";

const nested = (depth: number, around: (inner: unknown) => unknown): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = around(value);
  return value;
};

describe("jsonIssues", () => {
  it("has nothing to say of what a JSON parser gives", () =>
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(jsonIssues(value)).toEqual([]);
      }),
    ));

  it.each<[string, unknown, string]>([
    ["undefined", undefined, "undefined"],
    ["a function", () => 1, "function"],
    ["a symbol", Symbol("x"), "symbol"],
    ["a bigint", 1n, "bigint"],
    ["NaN", Number.NaN, "NaN"],
    ["an infinity", -1 / 0, "-Infinity"],
    ["a map", new Map(), "object"],
  ])("refuses %s", (_, value, got) => {
    const issue = { code: "value.notJson", values: { got } };
    expect(jsonIssues(value)).toEqual([{ ...issue, path: [] }]);
    expect(jsonIssues({ a: [0, value] })).toEqual([{ ...issue, path: ["a", 1] }]);
  });

  it("takes objects without prototype, and finds holes in lists", () => {
    expect(jsonIssues(Object.assign(Object.create(null), { a: 1 }))).toEqual([]);
    const holed = new Array<number>(2);
    holed[1] = 1;
    expect(jsonIssues(holed)).toMatchObject([{ code: "value.notJson", path: [0] }]);
  });

  it.each([
    ["\ud800", "half a pair that begins"],
    ["a\udc00b", "half a pair that ends"],
    ["\udc00\ud800", "two halves in the wrong order"],
  ])("finds %j, %s, as a value and as a key", (got) => {
    expect(jsonIssues({ a: [got] })).toEqual([{ code: "text.malformed", path: ["a", 0], values: { got } }]);
    expect(jsonIssues({ [got]: 1 })).toEqual([{ code: "text.malformed", path: [got], values: { got } }]);
    expect(jsonIssues(["🏛", { 𠮷: "𠮷" }])).toEqual([]);
  });

  it("finds circles, and does not take twice the same thing for one", () => {
    const ring: Record<string, unknown> = { twin: [] };
    ring["again"] = ring["twin"];
    expect(jsonIssues(ring)).toEqual([]);
    ring["self"] = { deeper: [ring] };
    expect(jsonIssues(ring)).toEqual([{ code: "value.cyclic", path: ["self", "deeper", 0], values: {} }]);
  });

  it.each([
    ["lists", (inner: unknown) => [inner], 0],
    ["objects", (inner: unknown) => ({ in: inner }), "in"],
  ])("bears %s up to the limit of depth", (_, around, key) => {
    const { most, code } = limits.depth;
    expect(jsonIssues(nested(most, around))).toEqual([]);
    expect(jsonIssues(nested(most + 1, around))).toEqual([{ code, path: Array(most).fill(key), values: { most } }]);
    expect(jsonIssues(nested(100_000, around))).toHaveLength(1);
  });

  it("stops at what unfolds without end", () => {
    const { most, code } = limits.values;
    expect(jsonIssues(nested(60, (inner) => [inner, inner]))).toEqual([{ code, path: [], values: { most } }]);
    expect(jsonIssues(new Array(most - 1).fill(0))).toEqual([]);
    expect(jsonIssues(new Array(most).fill(0))).toHaveLength(1);
  });
});

describe("criteriaIssues", () => {
  it("takes anything for a ruleset", () => {
    for (const value of [
      null,
      1,
      [],
      {},
      { rubrics: 1 },
      { rubrics: {} },
      { rubrics: { a: null, b: { nodes: [null] } } },
    ]) {
      expect(criteriaIssues(value)).toEqual([]);
    }
  });

  it("counts leaves of all rubrics, at any depth", () => {
    const { most, code } = limits.criteria;
    const half = { children: [{ children: Array.from({ length: most / 2 }, () => ({})) }] };
    expect(criteriaIssues({ rubrics: { a: { nodes: [half] }, b: { nodes: [half] } } })).toEqual([]);
    expect(criteriaIssues({ rubrics: { a: { nodes: [half] }, b: { nodes: [half, null] } } })).toEqual([
      { code, path: ["rubrics"], values: { most, got: most + 1 } },
    ]);
  });
});

describe("limits", () => {
  it("gives a reason in both languages for each", () => {
    for (const { most, code, reason } of Object.values(limits)) {
      expect(most).toBeGreaterThan(0);
      expect(code).toMatch(/^[a-z]+\.[a-zA-Z]+$/);
      expect([reason.zh, reason.en].every((text) => text.length > 5)).toBe(true);
    }
  });
});
