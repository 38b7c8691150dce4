/** The monthly appraisal: results worked out by hand from the system's rules. */
import { describe, expect, it } from "vitest";
import { rankScorecards } from "../../../src/scoring/rank/rankScorecards.js";
import { instrument, type Reached, reached } from "./support.js";

const { cardOf, caseOf, file, refused } = instrument("station-monthly-appraisal");

describe("the cases of the example", () => {
  /** Base total, bonus, both; and areas that lost points. */
  const table: Readonly<Record<string, readonly [Reached, Reached, Reached, Readonly<Record<string, Reached>>]>> = {
    untouched: ["100", "0", "100", {}],
    // 20 − 3.25 − 1.5, 15 − 0.1 − 0.2.
    ordinary: ["94.95", "4", "98.95", { discipline: "15.25", "full-time-posts": "14.7" }],
    // 15 − 10 − 8 ends at 0.
    "used-up": ["85", "0", "85", { training: "0" }],
    "bonus-capped": ["100", "10", "110", {}],
    revoked: ["95", "0", "95", { inspection: "15", platform: "15" }],
    "no-data": [["0", "100"], ["0", "10"], ["0", "110"], { training: ["0", "15"] }],
    "also-untouched": ["100", "0", "100", {}],
  };

  it("are all here", () => expect(file.cases.map(({ id }) => id)).toEqual(Object.keys(table)));

  it.each(Object.entries(table))("%s", (id, [base, bonus, whole, areas]) => {
    const card = cardOf("station", caseOf(id).assessment);
    expect(["total", "bonus", "total-with-bonus"].map((node) => reached(card, node))).toEqual([base, bonus, whole]);
    expect(Object.fromEntries(Object.keys(areas).map((area) => [area, reached(card, area)]))).toEqual(areas);
    expect(card.provisional).toBe(id === "no-data");
  });

  it("share places where points are equal, and have a range while there are no data", () => {
    const cards = file.cases.map(({ assessment }) => cardOf("station", assessment));
    const ranked = rankScorecards(cards, { by: [file.rankBy!] }).flatMap(({ entries }) => entries);
    const places = ranked.map((entry) => [
      entry.of.replace("synthetic-station-", ""),
      entry.kind === "settled" ? entry.place : entry.kind === "provisional" ? [entry.from, entry.to] : null,
    ]);
    expect(Object.fromEntries(places)).toEqual({
      ...{ "bonus-capped": 1, untouched: 2, "also-untouched": 2, ordinary: 4, revoked: 5, "used-up": 6 },
      "no-data": [1, 7],
    });
  });
});

type Amounts = readonly (number | string)[];
interface Entry {
  readonly area: string;
  readonly points: number | string;
}

/** A month with these deductions and bonuses, each entry changed by `change`. */
const month = (deductions: readonly Entry[], bonuses: Amounts = [], change: object = {}) => {
  const entries = (ledger: string, fields: readonly object[]) =>
    fields.map((one, i) => ({
      ...{
        id: `e-${i + 1}`,
        type: `appraisal.${ledger}`,
        on: "2024-05-14",
        recordedOn: "2024-05-14",
        by: "assessor-2",
      },
      ...{ status: "standing", fields: one, ...change },
    }));
  const bonus = bonuses.map((points) => ({ points }));
  const records = {
    "appraisal.deductions": entries("deductions", deductions),
    "appraisal.bonuses": entries("bonuses", bonus),
  };
  return { ...caseOf("untouched").assessment, records };
};
const off = (area: string, ...amounts: Amounts): readonly Entry[] => amounts.map((points) => ({ area, points }));

describe("an area", () => {
  it.each<[string, Amounts, string]>([
    ["training", [], "15"],
    ["training", ["0.01"], "14.99"],
    ["training", ["14.99"], "0.01"],
    ["training", [15], "0"],
    ["training", ["14.99", "0.02"], "0"],
    ["discipline", [20], "0"],
    ["inspection", ["19.99"], "0.01"],
    ["training", ["0.1", "0.2"], "14.7"],
    ["training", ["1.1"], "13.9"],
  ])("%s less %j: %s", (area, amounts, left) => {
    const card = cardOf("station", month(off(area, ...amounts)));
    expect(reached(card, area)).toBe(left);
  });

  it("is not touched by what is taken elsewhere, however much", () => {
    const card = cardOf("station", month(off("training", 15, 15)));
    expect([reached(card, "platform"), reached(card, "total")]).toEqual(["15", "85"]);
  });

  it("rounds nothing that has two decimals, while the system's way of rounding up would", () => {
    expect(Math.ceil(1.1 * 100) / 100).toBe(1.11);
    expect(reached(cardOf("station", month(off("training", "1.1"))), "total-with-bonus")).toBe("98.9");
  });
});

describe("the bonus", () => {
  it.each<[Amounts, string, string]>([
    [[], "0", "100"],
    [["0.01"], "0.01", "100.01"],
    [["9.99"], "9.99", "109.99"],
    [[10], "10", "110"],
    [[6, "4.01"], "10", "110"],
  ])("%j: %s", (amounts, bonus, whole) => {
    const card = cardOf("station", month([], amounts));
    expect([reached(card, "bonus"), reached(card, "total-with-bonus")]).toEqual([bonus, whole]);
  });

  it("is all that is left when every area is used up", () => {
    const areas = ["discipline", "full-time-posts", "violations", "inspection", "platform", "training"];
    const card = cardOf(
      "station",
      month(
        areas.flatMap((area) => off(area, 20)),
        [10],
      ),
    );
    expect([reached(card, "total"), reached(card, "total-with-bonus")]).toEqual(["0", "10"]);
  });
});

describe("an entry", () => {
  it.each([
    ["standing", {}, "90", []],
    ["under appeal, which the system does not know", { status: "appealed" }, "90", []],
    ["revoked", { status: "revoked" }, "100", ["revoked"]],
    ["of another month", { on: "2024-04-30", recordedOn: "2024-04-30" }, "100", ["outsidePeriod"]],
    ["recorded after the month was closed", { recordedOn: "2024-06-01" }, "100", ["recordedLater"]],
  ])("%s", (_, change, whole, leftOut) => {
    const deducted = cardOf("station", month(off("platform", 10), [], change));
    expect(reached(deducted, "total-with-bonus")).toBe(whole);
    const added = cardOf("station", month([], [10], change));
    expect(reached(added, "total-with-bonus")).toBe(whole === "90" ? "110" : "100");
    for (const card of [deducted, added]) expect(card.leftOut.map(({ why }) => why)).toEqual(leftOut);
  });

  it.each([
    ["a deduction with more than two decimals", month(off("training", "0.125")), "fact.decimals"],
    ["a deduction of more than any area has", month(off("training", "20.01")), "fact.range"],
    ["a deduction of less than nothing", month(off("training", "-0.01")), "fact.range"],
    ["an area that there is not", month(off("bonus", 1)), "value.notAllowed"],
    ["a bonus with more than two decimals", month([], ["0.125"]), "fact.decimals"],
    ["a bonus beyond the cap", month([], ["10.01"]), "fact.range"],
    ["a bonus of less than nothing", month([], ["-0.01"]), "fact.range"],
  ])("is refused with %s", (_, assessment, code) => expect(refused("station", assessment)).toContain(code));
});
