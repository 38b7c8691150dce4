import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compileRubric, type Scorecard, score } from "../../src/index.js";
import { scorecardRow } from "../../src/report/sheet/scorecardRow.js";
import { scorecardRowsFromCsv } from "../../src/report/sheet/scorecardRowsFromCsv.js";
import { type Bench, bench, patient } from "./command.js";
import { demo, sound } from "./demo.js";

const poor = { ...sound, id: "a2", of: "s2", facts: { team: { officers: "1", present: false } } };
const partial = { ...sound, id: "a3", of: "s3", facts: { team: { officers: "5" } } };
const line = (value: unknown): string => `${JSON.stringify(value)}\n`;
const cardOf = (assessment: unknown): Scorecard => {
  const scored = score(compileRubric(demo, "station"), assessment);
  if (!scored.ok) throw new Error(JSON.stringify(scored.issues));
  return scored.scorecard;
};

describe("baiqian score", { timeout: patient }, () => {
  let at: Bench;
  beforeAll(() => {
    at = bench();
    at.put("demo.json", JSON.stringify(demo, null, 2));
    at.put("good.jsonl", line(sound) + line(poor) + line(partial));
    at.put("good.json", JSON.stringify([sound, poor, partial], null, 2));
    at.put(
      "good.csv",
      "\ufeffid,of,stage,from,to,asOf,team.officers,team.present,team.size,team.since,team.faults\r\n" +
        "a1,s1,self,2024-01-01,2024-12-31,2024-12-31,5.5,TRUE,small,2020-02-29,0\r\n" +
        "a2,s2,self,2024-01-01,2024-12-31,2024-12-31,1,FALSE,,,0\r\n" +
        "a3,s3,self,2024-01-01,2024-12-31,2024-12-31,5,,,,0\r\n",
    );
  });
  afterAll(() => at.remove());
  const by = ["score", "--ruleset", "demo.json", "--rubric", "station"];

  it("prints a line for each station", () => {
    expect(at.run([...by, "good.jsonl"])).toEqual({
      code: 0,
      out: "s1  total 9.5  grade passes\ns2  total 1  grade fails\ns3  total 5..9  grade ? fails / passes  暂定 provisional\n",
      err: "",
    });
  });

  it.each(["good.jsonl", "good.json", "good.csv"])("gives the same scorecards from %s", (file) => {
    const { code, out, err } = at.run([...by, "--json", "--assessments", file]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const cards = out
      .trimEnd()
      .split("\n")
      .map((text) => JSON.parse(text) as unknown);
    expect(cards).toEqual([sound, poor, partial].map(cardOf));
  });

  it("refuses two assessments of one id, each where it stands", () => {
    at.put(
      "twice.jsonl",
      line(sound) + line(poor) + line({ ...partial, id: "a1" }) + line({ ...partial, id: "a2", of: "" }),
    );
    at.put("twice.json", JSON.stringify([sound, sound]));
    const told = (file: string): unknown[] =>
      at
        .run([...by, "--json", file])
        .err.trimEnd()
        .split("\n")
        .map((text) => JSON.parse(text) as unknown);
    const code = "assessment.id.repeated";
    const file = "twice.jsonl";
    expect(told(file)).toEqual([
      { file, line: 3, code, path: ["id"], values: { got: "a1", first: [1, "id"] } },
      { file, line: 4, code, path: ["id"], values: { got: "a2", first: [2, "id"] } },
      { file, line: 4, code: "text.empty", path: ["of"], values: { got: "" } },
    ]);
    expect(told("twice.json")).toEqual([
      { file: "twice.json", code, path: [1, "id"], values: { got: "a1", first: [0, "id"] } },
    ]);
  });

  it("reads JSON Lines from standard input", () => {
    expect(at.run([...by, "-"], line(sound))).toEqual({ code: 0, out: "s1  total 9.5  grade passes\n", err: "" });
  });

  it("shows about how much a fraction is", () => {
    at.put("thirds.json", JSON.stringify(demo).replace('"worth":"4"', '"worth":"1/3"'));
    const args = ["score", "--ruleset", "thirds.json", "--rubric", "station", "-"];
    expect(at.run(args, line(sound)).out).toBe("s1  total ≈5.83  grade fails\n");
  });

  it("takes a shipped ruleset by name and version", () => {
    const { code, out } = at.run(
      ["score", "--ruleset", "shaanxi-2024/1.0.0", "--rubric", "station", "--json", "-"],
      line({ ...sound, facts: {}, records: {} }),
    );
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      of: "s1",
      provisional: true,
      pins: { ruleset: { id: "shaanxi-2024", version: "1.0.0" } },
    });
  });

  it.each<[string, (text: string) => unknown, unknown]>([
    [
      "cards.csv",
      (text) => scorecardRowsFromCsv(text),
      { ok: true, rows: [sound, poor, partial].map((one) => scorecardRow(cardOf(one))) },
    ],
    ["cards.json", (text) => JSON.parse(text), [sound, poor, partial].map(cardOf)],
    ["cards.jsonl", (text) => text.split("\n").length, 4],
    ["cards.txt", (text) => text.split("\n")[1], "s2  total 1  grade fails"],
  ])("writes %s by its ending, and nothing beside it", (file, read, is) => {
    const before = readdirSync(at.folder);
    expect(at.run([...by, "good.jsonl", "--out", file])).toEqual({ code: 0, out: "", err: "" });
    expect(readdirSync(at.folder).sort()).toEqual([...before, file].sort());
    expect(read(readFileSync(join(at.folder, file), "utf8"))).toEqual(is);
  });

  it("prints a summary for people", () => {
    const { code, out } = at.run([...by, "good.jsonl", "--summary"]);
    expect(code).toBe(0);
    expect(out).toBe(
      "已评分 scored: 3\n其中暂定 of these provisional: 1\ngrade:\n  passes: 1\n  fails: 1\n  未定 open: 1\n  不适用 not applicable: 0\n",
    );
  });

  it("prints a summary for programs", () => {
    expect(JSON.parse(at.run([...by, "good.jsonl", "--summary", "--json"]).out)).toEqual({
      scored: 3,
      provisional: 1,
      grades: [
        {
          grade: "grade",
          labels: [
            { label: "passes", count: 1 },
            { label: "fails", count: 1 },
          ],
          open: 1,
          notApplicable: 0,
        },
      ],
    });
  });
});
