/** Three published instruments by the command alone: figures of peers, a calendar, and points of another rubric. */
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readInstrument } from "../../examples/instruments/instruments.js";
import { lines } from "./besideDemo.js";
import { type Bench, bench, patient } from "./command.js";

const folder = join(import.meta.dirname, "../../examples/instruments");

describe("baiqian score, by published instruments", { timeout: patient }, () => {
  let at: Bench;
  beforeAll(() => {
    at = bench();
  });
  afterAll(() => at.remove());

  /** Writes the cases of a rubric as `<id>.jsonl`. */
  const cases = (id: Parameters<typeof readInstrument>[0], rubric: string) => {
    const { file } = readInstrument(id);
    at.put(`${id}.jsonl`, lines(file.cases.filter((one) => one.rubric === rubric).map(({ assessment }) => assessment)));
    return file;
  };
  const score = (id: string, rubric: string, ...more: readonly string[]): readonly string[] => {
    const ruleset = join(folder, `${id}.json`);
    const { code, out, err } = at.run(["score", "--ruleset", ruleset, "--rubric", rubric, `${id}.jsonl`, ...more]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    return out.trimEnd().split("\n");
  };

  it("safe-township: bands relative to the average of the peers", () => {
    const id = "safe-township";
    cases(id, "sheet");
    const township = (name: string, rest: string) => `synthetic-township-${name}  total ${rest}`;
    expect(score(id, "sheet")[2]).toBe(
      township("five-below", "74.4..87  result ? 不合格 fails / 合格 passes  暂定 provisional"),
    );
    // The average is 90; five of the points were never published, which no peer can tell.
    expect(score(id, "sheet", "--peers", `${id}.jsonl`)).toEqual([
      township("best", "80..89  result 合格 passes"),
      township("equal", "79.99..88.99  result ? 不合格 fails / 合格 passes"),
      township("five-below", "76.2..85.2  result ? 不合格 fails / 合格 passes"),
      township("far-below", "74.4..83.4  result ? 不合格 fails / 合格 passes"),
      township("poor", "67.39..76.39  result 不合格 fails"),
    ]);
  });

  it("humen-auxiliaries: time for appeal in working days", () => {
    const id = "humen-auxiliaries";
    const { calendar } = cases(id, "appeal");
    at.put("calendar.json", JSON.stringify(calendar));
    const bounds = score(id, "appeal").map((line) => /working-days (\S+)/.exec(line)?.[1]);
    expect(bounds).toEqual(["0..8", "0..9"]);
    expect(score(id, "appeal", "--calendar", "calendar.json")).toEqual([
      "synthetic-auxiliary-third-day  working-days 3  appeal 可以申诉 may still be appealed",
      "synthetic-auxiliary-fourth-day  working-days 4  appeal 申诉期已过 the time for appeal is over",
    ]);
  });

  it("city-staff-performance: shares of people, by points of another rubric", () => {
    const id = "city-staff-performance";
    cases(id, "grade");
    expect(score(id, "performance", "--out", "points.jsonl")).toEqual([""]);
    const graded = score(id, "grade", "--peers", `${id}.jsonl`, "--current", "points.jsonl").map((line) =>
      /^synthetic-person-(\S+) {2}performance (\S+) .* shares-by-next-cut (\S+)/.exec(line)?.slice(1),
    );
    expect(graded).toEqual([
      ["p1", "97", "优秀"],
      ["p2", "95", "优秀"],
      ["p3", "93", "良好（称职）"],
      ["p4", "90", "良好（称职）"],
      ["p5", "88", "良好（称职）"],
      ["p6", "80", "良好（称职）"],
      ["p7", "72", "达标（基本称职）"],
      ["p8", "59.99", "诫勉（不称职）"],
    ]);
    const pins = score(id, "grade", "--json", "--peers", `${id}.jsonl`, "--current", "points.jsonl").map(
      (line) => (JSON.parse(line) as { readonly pins: unknown }).pins,
    );
    for (const one of pins) {
      expect(one).toMatchObject({
        cohorts: [
          { rubric: "excellent", size: 8 },
          { rubric: "performance", size: 8 },
        ],
        earlier: { current: { ruleset: { id } } },
      });
    }
  });
});
