/** Law-enforcement quality: what follows from a result and from grave events, worked out by hand. */
import { describe, expect, it } from "vitest";
import { parseRuleset } from "../../../src/ruleset/parseRuleset.js";
import { rollUp } from "../../../src/scoring/rank/rollUp.js";
import { forbiddenMeasures } from "../../../src/vocabulary/measures.js";
import { type Graded, graded, instrument, reached, vetoed } from "./support.js";

const { ruleset, cardOf, caseOf, file } = instrument("law-enforcement-quality");
const below = "below-standard";

describe("the cases of the example: a bureau", () => {
  /** Result, proposal for the national title, clause on two years. */
  const table: Readonly<Record<string, readonly [Graded, Graded, Graded]>> = {
    "bureau-reached": [below, "not-to-be-proposed", "none"],
    "bureau-excellent": ["excellent", "may-be-proposed", "none"],
    "bureau-two-years": [below, "not-to-be-proposed", "two-years-below"],
    // Up to standard or below: neither may be proposed, and only the second makes two years.
    "bureau-appealed": [[below, "up-to-standard"], "not-to-be-proposed", ["none", "two-years-below"]],
  };

  it("are all here", () => {
    const bureaus = file.cases.filter(({ rubric }) => rubric === "bureau");
    expect(bureaus.map(({ id }) => id)).toEqual(Object.keys(table));
  });

  it.each(Object.entries(table))("%s", (id, expected) => {
    const { assessment, baseline } = caseOf(id);
    const card = cardOf("bureau", assessment, { baseline: cardOf("bureau", baseline) });
    expect(["result", "national-title", "two-years"].map((grade) => graded(card, grade))).toEqual(expected);
  });

  it("does not see a grave event of another year", () => {
    const { assessment } = caseOf("bureau-reached");
    const earlier = assessment.records!["bureau.grave-events"]!.map((one) => ({ ...one, on: "2023-12-31" }));
    const card = cardOf("bureau", { ...assessment, records: { "bureau.grave-events": earlier } });
    expect(graded(card, "result")).toBe("excellent");
  });

  it("keeps the label that the bureau was given beside the one after the veto", () => {
    const { assessment } = caseOf("bureau-reached");
    const result = cardOf("bureau", assessment).grades.find(({ id }) => id === "result")!;
    expect([result.before, result.after]).toEqual([
      { kind: "settled", label: "excellent" },
      { kind: "settled", label: below },
    ]);
  });

  it.each([
    ["bureau-two-years", ["none", "two-years-below"]],
    ["bureau-excellent", "none"],
  ])("%s without last year's scorecard", (id, clause) => {
    expect(graded(cardOf("bureau", caseOf(id).assessment), "two-years")).toEqual(clause);
  });
});

describe("a station", () => {
  const { assessment } = caseOf("station-torture");
  const [event] = assessment.records!["station.grave-events"]!;
  const withEvent = (change: object) => ({
    ...assessment,
    records: { "station.grave-events": [{ ...event, ...change }] },
  });

  it.each(["torture", "detainee-abuse", "weapon-misuse", "mass-escape", "major-fault"])(
    "%s reaches the bureau",
    (kind) => {
      const card = cardOf("station", withEvent({ fields: { kind } }));
      expect(vetoed(card, "fired")).toEqual([kind]);
      const appealed = cardOf("station", withEvent({ fields: { kind }, status: "appealed" }));
      expect(vetoed(appealed, "open")).toEqual([kind]);
      expect(card.consequences).toEqual([
        {
          veto: kind,
          open: false,
          text: {
            zh: "本级公安机关年度考核评议结果应确定为不达标",
            en: "the parent bureau's result for the year is to be set to below standard",
          },
          scale: "result",
          label: below,
        },
      ]);
    },
  );

  it.each([
    ["nothing happened", caseOf("station-clear").assessment, [], []],
    ["the finding was revoked", withEvent({ status: "revoked" }), [], []],
    ["the finding is under appeal", withEvent({ status: "appealed" }), [], ["torture"]],
    ["it was another year", withEvent({ on: "2023-12-31", recordedOn: "2024-01-02" }), [], []],
  ])("%s", (_, given, fired, open) => {
    const card = cardOf("station", given);
    expect([vetoed(card, "fired"), vetoed(card, "open")]).toEqual([fired, open]);
    expect(card.consequences.map((one) => [one.veto, one.open])).toEqual(open.map((veto) => [veto, true]));
  });

  it("is summed up at the unit directly above, and nowhere else", () => {
    const name = { zh: "合成", en: "synthetic" };
    const organisation = {
      units: [
        { id: "province", level: "province", name },
        { id: "city", level: "city", name, parent: "province" },
        { id: "county", level: "county", name, parent: "city" },
      ],
      stations: [{ id: assessment.of, level: "station", name, type: "urban", parent: "county" }],
    } as const;
    const units = rollUp([cardOf("station", assessment)], organisation);
    expect(units.map(({ unit, consequences }) => [unit, consequences.map(({ label }) => label)])).toEqual([
      ["province", []],
      ["city", []],
      ["county", [below]],
    ]);
  });
});

describe("what is not published", () => {
  it("has no points and no bounds", () => {
    const card = cardOf("bureau", caseOf("bureau-excellent").assessment);
    expect(card.nodes.map(({ id }) => reached(card, id))).toEqual(card.nodes.map(() => [undefined, undefined]));
    expect(card.nodes.filter(({ kind }) => kind === "criterion")).toHaveLength(7);
  });
});

describe("the ban", () => {
  it("names every kind of indicator that must not be scored", () => {
    expect(ruleset.forbidden!.map(({ measures }) => measures)).toEqual(forbiddenMeasures);
  });

  it.each(["罚没款数额", "行政拘留数", "刑事拘留数", "发案数", "劳动教养数", "破案率", "退查率"])(
    "refuses %s",
    (zh) => {
      const station = ruleset.facts["station"]!;
      const extra = { type: "number", title: { zh, en: "An indicator" }, measures: "other" };
      const facts = { ...ruleset.facts, station: { ...station, facts: { ...station.facts, extra } } };
      const parsed = parseRuleset({ ...ruleset, facts });
      expect(parsed.ok ? [] : parsed.issues.map(({ code, values }) => [code, values["source"]])).toEqual([
        ["measure.named", "assessment-opinion-2011"],
      ]);
    },
  );
});
