import { describe, expect, it } from "vitest";
import { fromCsv, type Rows, toCsv } from "../../../src/report/sheet/csv.js";
import { type ScorecardRow, scorecardRow } from "../../../src/report/sheet/scorecardRow.js";
import { scorecardRowsFromCsv } from "../../../src/report/sheet/scorecardRowsFromCsv.js";
import { scorecardsToCsv } from "../../../src/report/sheet/scorecardsToCsv.js";
import type { Scorecard } from "../../../src/scoring/card/scorecard.js";
import { compileRubric } from "../../../src/scoring/plan/compileRubric.js";
import { score } from "../../../src/scoring/score.js";
import { demo, sound } from "../../cli/demo.js";

const cardOf = (assessment: unknown): Scorecard => {
  const scored = score(compileRubric(demo, "station"), assessment);
  if (!scored.ok) throw new Error(JSON.stringify(scored.issues));
  return scored.scorecard;
};
const settled = cardOf(sound);
const open = cardOf({ ...sound, id: "a2", of: "s2", facts: { team: { officers: "5" } } });
const odd: Scorecard = {
  ...settled,
  assessment: "=cmd|'/c calc'!A0",
  barredFrom: ["a", "b|c"],
  vetoes: [{ id: "v1", state: "open", by: "condition", read: [], compared: [], effects: [] }],
  notApplicable: [{ fact: "team.officers", reason: "r", by: "b" }],
  grades: settled.grades.map((grade) => ({ ...grade, after: { kind: "notApplicable", because: { kind: "empty" } } })),
};
const cards = [settled, open, odd];

const rowsOf = (text: string): Rows => {
  const reading = fromCsv(text);
  return reading.ok ? reading.rows : [];
};

describe("scorecardsToCsv", () => {
  it("is read back as the rows that were written", () => {
    expect(scorecardRowsFromCsv(scorecardsToCsv(cards))).toEqual({ ok: true, rows: cards.map(scorecardRow) });
  });

  it("is read back after a spreadsheet wrote its flags large", () => {
    const large = scorecardsToCsv([settled]).replaceAll(",false,", ",FALSE,").replaceAll(",true\r", ",TRUE\r");
    expect(scorecardRowsFromCsv(large)).toEqual({ ok: true, rows: [scorecardRow(settled)] });
  });

  it("has one column for each field of the nodes asked for", () => {
    const [header = []] = rowsOf(scorecardsToCsv(cards, { nodes: ["total"] }));
    expect(header.filter((column) => column.includes(":"))).toEqual([
      "grade:grade",
      ...["points:total", "least:total", "greatest:total", "state:total", "reason:total"],
    ]);
  });

  it("writes what is not settled as such", () => {
    const [header = [], , row = []] = rowsOf(scorecardsToCsv(cards, { nodes: ["total"] }));
    const cell = (column: string) => row[header.indexOf(column)];
    expect(["grade:grade", "points:total", "least:total", "greatest:total", "provisional"].map(cell)).toEqual([
      "fails | passes | ?",
      "",
      "5",
      "9",
      "true",
    ]);
  });

  it("keeps nothing but what a row holds", () => {
    const row: ScorecardRow = scorecardRow(odd);
    expect(row).toMatchObject({ openVetoes: ["v1"], vetoes: [], notApplicable: ["team.officers"] });
    expect(row.grades["grade"]).toEqual({ kind: "notApplicable", labels: [] });
  });
});

describe("scorecardRowsFromCsv", () => {
  const [header = [], row = []] = rowsOf(scorecardsToCsv([settled]));
  it.each<[string, string, string]>([
    ["cell.empty", "of", ""],
    ["value.notAllowed", "stage", "other"],
    ["value.notAllowed", "provisional", "perhaps"],
    ["value.notAllowed", "state:total", "lost"],
    ["value.notAllowed", "reason:total", "because"],
    ["cell.empty", "reason:total", ""],
  ])("answers %s for a bad %s", (code, column, cell) => {
    const bad = row.map((good, i) => (header[i] === column ? cell : good));
    const reading = scorecardRowsFromCsv(toCsv([header, row, bad]));
    expect(reading.ok ? [] : reading.issues).toEqual([{ code, path: [3, column], values: expect.any(Object) }]);
  });

  it.each<[string, string]>([
    ["column.missing", scorecardsToCsv([settled]).replace("digest", "Digest")],
    ["csv.quoteOpen", '"a'],
  ])("answers %s", (code, text) => {
    const reading = scorecardRowsFromCsv(text);
    expect(reading.ok ? [] : reading.issues).toContainEqual(expect.objectContaining({ code }));
  });
});
