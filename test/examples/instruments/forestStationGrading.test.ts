/** Grading forest stations: results worked out by hand from the text, cut by cut. */
import { describe, expect, it } from "vitest";
import { type Graded, graded, instrument, type Reached, reached, vetoed } from "./support.js";

const { ruleset, cardOf, caseOf, file, refused } = instrument("forest-station-grading");
const [next, printed] = ["grade-by-next-cut", "grade-as-printed"];
const everything = ["grade-5", "grade-4", "grade-3", "grade-2", "grade-1"];

describe("the cases of the example", () => {
  /** Total, grade by the next cut, grade as printed, vetoes that fired. */
  const table: Readonly<Record<string, readonly [Reached, Graded, Graded, readonly string[]]>> = {
    "exactly-95": ["95", "grade-1", "grade-1", []],
    "just-below-95": ["94.99", "grade-2", "grade-2", []],
    "hole-above-95": ["96.5", "grade-2", "unassigned", []],
    // 10 for the area that does not apply, and 75.
    "no-population-function": ["85", "grade-2", "grade-2", []],
    "serious-problem": ["98", "grade-5", "grade-5", ["serious-problem"]],
    "serious-problem-appealed": ["98", ["grade-5", "grade-1"], ["grade-5", "grade-1"], []],
    // 10 and 60 are known; the area that is missing can bring the seven to 90 at most.
    "one-area-missing": [["70", "100"], ["grade-3", "grade-2", "grade-1"], everything.slice(2), []],
    "published-only": [["0", "100"], everything, everything, []],
    "published-no-population-function": [["10", "100"], everything, everything, []],
    "published-serious-problem": [["0", "100"], "grade-5", "grade-5", ["serious-problem"]],
  };

  it("are all here", () => expect(file.cases.map(({ id }) => id)).toEqual(Object.keys(table)));

  it.each(Object.entries(table))("%s", (id, [total, byNextCut, asPrinted, fired]) => {
    const { rubric, assessment } = caseOf(id);
    const card = cardOf(rubric, assessment);
    expect(reached(card, "total")).toEqual(total);
    expect(graded(card, next)).toEqual(byNextCut);
    // While it is open whether 95 is reached, "none" is kept among the labels although the conditions are met.
    const label = graded(card, printed);
    expect(Array.isArray(label) ? label.filter((one) => one !== "unassigned") : label).toEqual(asPrinted);
    expect(vetoed(card, "fired")).toEqual(fired);
  });
});

/** A station whose seven other areas have these points in all, by the filed sheet. */
const station = (others: number | string, facts: object = {}, areas: object = {}) => ({
  ...caseOf("exactly-95").assessment,
  facts: {
    station: { "population-function": true, "mandatory-conditions": true, ...facts },
    areas: {
      ...{ "population-management": 10, "public-order": others, "safety-prevention": 0, "law-enforcement": 0 },
      ...{ "public-service": 0, "team-building": 0, "internal-administration": 0, "police-support": 0 },
      ...areas,
    },
  },
});

describe("every cut", () => {
  it.each([
    // Other areas, mandatory conditions, total, by the next cut, as printed, what it entitles to.
    ["90", true, "100", "grade-1", "grade-1", "mayApply"],
    ["85", true, "95", "grade-1", "grade-1", "mayApply"],
    ["84.99", true, "94.99", "grade-2", "grade-2", "mayApply"],
    ["75", true, "85", "grade-2", "grade-2", "mayApply"],
    ["74.99", true, "84.99", "grade-3", "grade-3", "mayApply"],
    ["60", true, "70", "grade-3", "grade-3", "mayApply"],
    ["59.99", true, "69.99", "grade-4", "grade-4", "mayBeRated"],
    ["50", true, "60", "grade-4", "grade-4", "mayBeRated"],
    ["49.99", true, "59.99", "grade-5", "grade-5", "is"],
    ["0", true, "10", "grade-5", "grade-5", "is"],
    ["90", false, "100", "grade-2", "unassigned", "mayApply"],
    ["85", false, "95", "grade-2", "unassigned", "mayApply"],
    ["84.99", false, "94.99", "grade-2", "grade-2", "mayApply"],
  ])("%s in the other areas, mandatory conditions %s: %s", (others, met, total, byNextCut, asPrinted, standing) => {
    const card = cardOf("filed-sheet", station(others, { "mandatory-conditions": met }));
    expect([reached(card, "total"), graded(card, next), graded(card, printed)]).toEqual([total, byNextCut, asPrinted]);
    expect(card.grades.find(({ id }) => id === next)!.standing).toBe(standing);
    expect(card.provisional).toBe(false);
  });
});

describe("what the text leaves open", () => {
  it("is answered by a policy that the rules name", () => {
    const policies = Object.values(ruleset.rubrics["filed-sheet"]!.grades!).map((grade) => grade?.cuts?.[0]?.otherwise);
    expect(policies.sort()).toEqual(["next", "unassigned"]);
  });

  it("is graded alike by what is published and by the filed sheets", () => {
    const { published, "filed-sheet": filed } = ruleset.rubrics;
    expect([published!.grades, published!.vetoes]).toEqual([filed!.grades, filed!.vetoes]);
  });

  it("stays open while it is not known whether the mandatory conditions are met", () => {
    const { "mandatory-conditions": _, ...facts } = station("86").facts.station;
    const assessment = { ...station("86"), facts: { ...station("86").facts, station: facts } };
    const card = cardOf("filed-sheet", assessment);
    expect(graded(card, next)).toEqual(["grade-2", "grade-1"]);
    expect(graded(card, printed)).toEqual(["unassigned", "grade-1"]);
    expect(card.missing).toEqual(["station.mandatory-conditions"]);
  });
});

describe("what does not apply or is missing", () => {
  const without = (assessment: ReturnType<typeof station>, section: "station" | "areas", key: string) => {
    const { [key]: _, ...rest } = assessment.facts[section] as Readonly<Record<string, unknown>>;
    return { ...assessment, facts: { ...assessment.facts, [section]: rest } };
  };

  it.each([
    [
      "full marks without the function, whatever is said of the area",
      station("75", { "population-function": false }, { "population-management": 3 }),
      "10",
      "85",
    ],
    ["its points with the function", station("75", {}, { "population-management": 3 }), "3", "78"],
    [
      "its points or full marks while the function is not known",
      without(station("75", {}, { "population-management": 3 }), "station", "population-function"),
      ["3", "10"],
      ["78", "85"],
    ],
    [
      "anything up to 10 while its points are missing",
      without(station("75"), "areas", "population-management"),
      ["0", "10"],
      ["75", "85"],
    ],
  ] as const)("%s", (_, assessment, area, total) => {
    const card = cardOf("filed-sheet", assessment);
    expect([reached(card, "population-management"), reached(card, "total")]).toEqual([area, total]);
  });

  it.each(Object.keys(station(0).facts.areas))("refuses more points than %s can have", (area) => {
    const most = area === "population-management" ? "10" : "90";
    expect(refused("filed-sheet", station(0, {}, { [area]: most }))).toEqual([]);
    expect(refused("filed-sheet", station(0, {}, { [area]: `${most}.01` }))).toEqual(["fact.range"]);
    expect(refused("filed-sheet", station(0, {}, { [area]: "-0.01" }))).toEqual(["fact.range"]);
  });

  it("limits the seven areas to the 90 that are left of the hundred", () => {
    const card = cardOf("filed-sheet", station("80", {}, { "safety-prevention": 20 }));
    expect([reached(card, "other-areas"), reached(card, "total")]).toEqual(["90", "100"]);
  });

  it("has nothing left to ask for where the items were never published", () => {
    const card = cardOf("published", caseOf("published-only").assessment);
    expect(card.missing).toEqual([]);
    const unseen = card.nodes.filter(({ kind, reason }) => kind === "criterion" && reason.code === "rule.unpublished");
    expect(unseen.map(({ id }) => id)).toHaveLength(9);
  });
});

describe("a serious problem", () => {
  const problem = (status: string) =>
    caseOf("serious-problem").assessment.records!["station.serious-problems"]!.map((one) => ({ ...one, status }));
  const withRecords = (records: object) => ({ ...station("90"), records });

  it("of another year is not seen", () => {
    const earlier = problem("standing").map((one) => ({ ...one, on: "2023-12-31" }));
    const card = cardOf("filed-sheet", withRecords({ "station.serious-problems": earlier }));
    expect([graded(card, next), card.leftOut.map(({ why }) => why)]).toEqual(["grade-1", ["outsidePeriod"]]);
  });

  it.each([
    ["standing", "grade-5", "fired"],
    ["appealed", ["grade-5", "grade-1"], "open"],
    ["revoked", "grade-1", "notFired"],
  ])("%s: %s", (status, label, state) => {
    const card = cardOf("filed-sheet", withRecords({ "station.serious-problems": problem(status) }));
    expect([graded(card, next), card.vetoes[0]!.state]).toEqual([label, state]);
    expect(card.leftOut.map(({ why }) => why)).toEqual(status === "revoked" ? ["revoked"] : []);
  });

  it("may still turn up while nobody has looked", () => {
    const card = cardOf("filed-sheet", withRecords({}));
    expect([graded(card, next), card.missing]).toEqual([["grade-5", "grade-1"], ["station.serious-problems"]]);
  });
});
