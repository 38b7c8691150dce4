/** Points and shares: grades worked out by hand for whole groups of people. */
import { describe, expect, it } from "vitest";
import type { Scorecard } from "../../../src/scoring/card/scorecard.js";
import { type Graded, graded, instrument } from "./support.js";

const { cardOf, cohortOf, caseOf, file, refused } = instrument("city-staff-performance");
const [printed, next] = ["shares-as-printed", "shares-by-next-cut"];

/** Scorecards of everybody: points first, then the figures of the peers, then grades. */
function cardsOf(assessments: readonly { readonly of: string }[]): readonly Scorecard[] {
  const performance = cohortOf("performance", assessments);
  const cohorts = [performance, cohortOf("excellent", assessments, [performance])];
  return assessments.map((one) => cardOf("grade", one, { cohorts, current: cardOf("performance", one) }));
}

/** One person, named by a place in the list; without points, nothing is known of them. */
const person = (points: number | string | undefined, i: number) => {
  const { assessment } = caseOf("p1");
  const facts = points === undefined ? {} : { appraisal: { points } };
  return { ...assessment, id: `a-${i + 1}`, of: `person-${i + 1}`, facts };
};

it("grades the cases of the example", () => {
  const cards = cardsOf(file.cases.map(({ assessment }) => assessment));
  // Shares 1/8 to 8/8; half have 90, three quarters have 80, a quarter is excellent.
  const table: readonly (readonly [string, Graded, Graded])[] = [
    ["p1", "excellent", "excellent"],
    ["p2", "excellent", "excellent"], // 2/8, exactly 25 %
    ["p3", "unassigned", "good"],
    ["p4", "unassigned", "good"],
    ["p5", "good", "good"],
    ["p6", "good", "good"], // 6/8 − 4/8 as printed; 6/8 − 2/8, exactly 50 %, by the next cut
    ["p7", "up-to-standard", "up-to-standard"], // 7/8 − 6/8
    ["p8", "admonished", "admonished"],
  ];
  expect(file.cases.map(({ id }, i) => [id, graded(cards[i]!, printed!), graded(cards[i]!, next!)])).toEqual(table);
  expect(cards.some(({ provisional }) => provisional)).toBe(false);
});

describe("groups of people", () => {
  const [a, b, c, d, none] = ["excellent", "good", "up-to-standard", "admonished", "unassigned"];
  it.each<[string, readonly (number | string)[], readonly unknown[], readonly unknown[]]>([
    ["good is used up at 50 %", [85, 84, 83, 82], [b, b, none, none], [b, b, c, c]],
    // 3/4 are at least as good as each of the three; the last is beyond 20 %.
    ["equal points stay together beyond a share", [95, 95, 95, 70], [none, none, none, none], [c, c, c, c]],
    [
      "equal points stay together within a share",
      [95, 95, 80, 80, 80, 70, 70, 50],
      [a, a, b, b, b, none, none, d],
      [a, a, b, b, b, c, c, d],
    ],
    ["standard is used up at 20 %", [75, 74, 73, 72, 50], [c, none, none, none, d], [c, c, c, c, d]],
    // One has 90, three have 80: 60 points are at 5/8 − 3/8.
    [
      "every cut",
      [90, "89.99", 80, "79.99", 60, "59.99", 50, 0],
      [a, b, b, c, none, d, d, d],
      [a, b, b, c, c, d, d, d],
    ],
    ["somebody alone", [100], [none], [c]],
    ["the order of the list does not matter", [82, 84, 83, 85], [none, b, none, b], [c, b, c, b]],
  ])("%s: %j", (_, points, asPrinted, byNextCut) => {
    const cards = cardsOf(points.map(person));
    expect(cards.map((card) => graded(card, printed!))).toEqual(asPrinted);
    expect(cards.map((card) => graded(card, next!))).toEqual(byNextCut);
  });

  it("have these figures", () => {
    const people = [90, "89.99", 80, "79.99"].map(person);
    const performance = cohortOf("performance", people);
    const excellent = cohortOf("excellent", people, [performance]);
    const settled = (value: string) => ({ kind: "settled", value });
    expect(performance.figures["person-2"]).toEqual({
      "appraisal.share": settled("0.5"),
      "appraisal.share-from-90": settled("0.25"),
      "appraisal.share-from-80": settled("0.75"),
    });
    expect(excellent.figures["person-2"]).toEqual({ "appraisal.share-of-excellent": settled("0.25") });
  });

  it.each<[string, number, number, number, Graded, Graded]>([
    // How many, from how many points down by 0.1, the first place beyond the share, as printed, by the next cut.
    ["excellent: 7/27 is more than 25 %", 27, 99, 7, "unassigned", "good"],
    ["good: 26/51 is more than 50 %", 51, 89, 26, "unassigned", "up-to-standard"],
    ["standard: 5/24 is more than 20 %", 24, 79, 5, "unassigned", "up-to-standard"],
  ])("%s", (_, n, from, place, asPrinted, byNextCut) => {
    const points = Array.from({ length: n }, (_, i) => (10 * from - i) / 10);
    const cards = cardsOf(points.map(person));
    const before = cards[place - 2]!;
    expect(graded(before, printed!)).toBe(from === 99 ? "excellent" : from === 89 ? "good" : "up-to-standard");
    const beyond = cards[place - 1]!;
    expect([graded(beyond, printed!), graded(beyond, next!)]).toEqual([asPrinted, byNextCut]);
  });

  it("never go beyond the shares, whatever the points", () => {
    for (let n = 1; n <= 12; n += 1) {
      const points = Array.from({ length: n }, (_, i) => 100 - ((i * 7) % 45));
      const cards = cardsOf(points.map(person));
      const share = (grade: string, label: string) => cards.filter((card) => graded(card, grade) === label).length / n;
      for (const grade of [printed!, next!]) {
        expect(share(grade, "excellent")).toBeLessThanOrEqual(0.25);
        expect(share(grade, "good")).toBeLessThanOrEqual(0.5);
      }
      expect(share(printed!, "up-to-standard")).toBeLessThanOrEqual(0.2);
    }
  });

  it("admonish nobody who has 60 points", () => {
    const cards = cardsOf([100, 99, 98, 97, 96, 95, 94, 60].map(person));
    expect(cards.map((card) => graded(card, next!))).not.toContain("admonished");
    expect(cards.map((card) => graded(card, printed!))).not.toContain("admonished");
  });
});

it.each([
  ["points", "100.01", "fact.range"],
  ["points", "99.999", "fact.decimals"],
  ["share", "0.1", "fact.cohort"],
])("refuses %s of %s", (fact, value, code) => {
  const assessment = { ...caseOf("p1").assessment, facts: { appraisal: { [fact]: value } } };
  expect(refused("grade", assessment)).toEqual([code]);
});

describe("while something is missing", () => {
  it("leaves open what another's points may change, and nothing else", () => {
    const cards = cardsOf([97, 95, 93, 90, 88, 80, 72, undefined].map(person));
    // The first is at 1/8 or 2/8, the second at 2/8 or 3/8.
    expect(graded(cards[0]!, printed!)).toBe("excellent");
    expect(graded(cards[1]!, printed!)).toEqual(["unassigned", "excellent"]);
    expect(graded(cards[1]!, next!)).toEqual(["good", "excellent"]);
    expect(cards[1]!.missing).toEqual([
      "appraisal.share",
      "appraisal.share-from-80",
      "appraisal.share-from-90",
      "appraisal.share-of-excellent",
    ]);
  });

  it("grades by points alone what no share can change", () => {
    const { assessment } = caseOf("p8");
    const card = cardOf("grade", assessment, { current: cardOf("performance", assessment) });
    expect([graded(card, printed!), graded(card, next!)]).toEqual(["admonished", "admonished"]);
  });

  it("waits for the points where they are not handed in", () => {
    const card = cardOf("grade", caseOf("p8").assessment);
    expect(card.provisional).toBe(true);
  });

  it("takes no scorecard of another rubric for the points", () => {
    const { assessment } = caseOf("p1");
    expect(() => cardOf("grade", assessment, { current: cardOf("excellent", assessment) })).toThrow(
      "scorecard.otherRubric",
    );
  });
});
