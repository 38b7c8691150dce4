import { describe, expect, it } from "vitest";
import { alike, counted, fill, listed, sentences } from "../../../src/report/words/fill.js";

describe("fill", () => {
  it("fills every place in both languages", () =>
    expect(
      fill({ zh: "{of}为{value}", en: "{of} is {value}" }, { of: { zh: "民警", en: "Officers" }, value: 12 }),
    ).toEqual({ zh: "民警为 12", en: "Officers is 12" }));

  it("lets a Chinese character and a figure not touch, only where a place begins or ends", () =>
    expect(
      fill({ zh: "{name}居首，得{points}分", en: "{name}: {points}" }, { name: "合成县06所0072", points: "9" }).zh,
    ).toBe("合成县06所0072 居首，得 9 分"));

  it("never fills what a value brings", () =>
    expect(fill({ zh: "{a}", en: "{a}{b}" }, { a: "{b}", b: "c" })).toEqual({ zh: "{b}", en: "{b}c" }));

  it("does not compile with a place unfilled or a value for no place", () => {
    // @ts-expect-error [ts2741] -- `value` is missing
    expect(fill({ zh: "{value}", en: "" }, {}).zh).toBe("{value}");
    // @ts-expect-error [ts2353] -- there is no place `other`
    expect(fill({ zh: "{a}", en: "" }, { a: 1, other: 1 }).en).toBe("");
  });

  it.each([
    [1, { zh: "1 个派出所", en: "1 station" }],
    [1150, { zh: "1,150 个派出所", en: "1,150 stations" }],
  ])("counts %i", (n, text) => expect(counted(n, "个派出所", "station", "stations")).toEqual(text));

  it("lists and joins with the marks of each language", () => {
    expect(listed([alike("a"), "b"])).toEqual({ zh: "a、b", en: "a, b" });
    expect(sentences([alike("a."), alike("b.")])).toEqual({ zh: "a.b.", en: "a. b." });
  });
});
