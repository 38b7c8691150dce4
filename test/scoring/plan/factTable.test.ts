import { describe, expect, it } from "vitest";
import type { Section } from "../../../src/ruleset/fact.js";
import {
  amountOf,
  factTable,
  labelsOf,
  ledgerShape,
  literal,
  scaleId,
  scaleNamed,
} from "../../../src/scoring/plan/factTable.js";
import { facts, rules, text } from "../support.js";

const about = { title: text("fact"), measures: "administration" } as const;
const ruleset = rules({ nodes: [] });

describe("factTable", () => {
  it("numbers the facts of one subject by section and id, whatever the order of declaration", () => {
    const table = factTable(ruleset, "unit");
    expect(table).toStrictEqual({
      subject: "unit",
      facts: [
        {
          ...{ id: "u.budget", section: "u", key: "budget", mayNotApply: false },
          shape: { type: "number", least: { n: 0, d: 1 }, greatest: { n: 50, d: 1 }, decimals: 0 },
        },
        { id: "u.day", section: "u", key: "day", mayNotApply: false, shape: { type: "date" } },
        { id: "u.led", section: "u", key: "led", mayNotApply: false, shape: { type: "flag" } },
        {
          ...{ id: "u.stars", section: "u", key: "stars", mayNotApply: false },
          shape: { type: "level", labels: ["one", "two", "three", "none"] },
        },
      ],
      index: { u: { budget: 0, day: 1, led: 2, stars: 3 } },
    });
    const turned = Object.fromEntries(Object.entries(facts.u.facts).reverse());
    const other = { ...ruleset, facts: { p: facts.p, u: { ...facts.u, facts: turned } } };
    expect(factTable(other, "unit")).toStrictEqual(table);
  });

  it("says what a number and a ledger may be", () => {
    const section = {
      title: text("s"),
      subject: "person",
      facts: {
        steps: { ...about, type: "number", step: "0.5", mayNotApply: true },
        most: { ...about, type: "records", appealed: "ignored", window: "all", most: 3, fields: {} },
        bare: {
          ...{ ...about, type: "records", appealed: "open", window: "period" },
          fields: { b: { title: text("b"), type: "flag" }, a: { title: text("a"), type: "number" } },
        },
      },
    } as const satisfies Section;
    const { facts: slots, index } = factTable({ ...ruleset, facts: { constructor: section } }, "person");
    expect(index).toEqual({ constructor: { bare: 0, most: 1, steps: 2 } });
    expect(slots.map(({ shape }) => shape)).toStrictEqual([
      {
        ...{ type: "records", appealed: "open", window: "period" },
        fields: [
          { id: "a", shape: { type: "number" } },
          { id: "b", shape: { type: "flag" } },
        ],
      },
      { type: "records", fields: [], appealed: "ignored", window: "all", most: 3 },
      { type: "number", step: { n: 1, d: 2 } },
    ]);
    expect(slots.map(({ mayNotApply }) => mayNotApply)).toEqual([false, false, true]);
    expect(slots.slice(0, 2).map((slot) => ledgerShape(slot).appealed)).toEqual(["open", "ignored"]);
    expect(scaleId({ type: "level", scale: "stars" }, "s")).toBe("stars");
    expect(() => scaleId({ type: "flag" }, "s.x")).toThrow(
      expect.objectContaining({ code: "fact.notLevel", got: "s.x" }),
    );
    expect(() => ledgerShape(slots[2]!)).toThrow(
      expect.objectContaining({ code: "fact.notLedger", got: "constructor.steps" }),
    );
  });

  it("lists labels from worst to best, then those outside, or as a set has them", () => {
    expect(labelsOf(scaleNamed(ruleset, "stars"))).toEqual(["one", "two", "three", "none"]);
    expect(labelsOf(scaleNamed(ruleset, "kinds"))).toEqual(["town", "city"]);
    expect(labelsOf({ order: ["low", "high"] })).toEqual(["low", "high"]);
    expect(() => scaleNamed(ruleset, "colours")).toThrow(expect.objectContaining({ code: "id.undeclared" }));
  });

  it("reads stated numbers exactly, beyond safe integers too, and refuses what is none", () => {
    expect(literal("0.10")).toEqual({ n: 1, d: 10 });
    expect(literal("9007199254740993/2")).toEqual({ n: "9007199254740993", d: "2" });
    expect(() => amountOf("1e3")).toThrow(expect.objectContaining({ code: "amount.syntax", got: "1e3" }));
  });
});
