/** The example province as a stranger runs it: in a process and a folder of its own, wherever that machine may stand. */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fromCsv } from "../../src/report/sheet/csv.js";
import { fromJsonLines } from "../../src/report/sheet/jsonLines.js";
import { scorecardRow } from "../../src/report/sheet/scorecardRow.js";
import { scorecardRowsFromCsv } from "../../src/report/sheet/scorecardRowsFromCsv.js";
import type { Scorecard } from "../../src/scoring/card/scorecard.js";
import type { Organisation } from "../../src/vocabulary/organisation.js";

const main = join(import.meta.dirname, "../../examples/province/main.ts");
const schema = join(import.meta.dirname, "../../dist/schemas/scorecard.json");
const run = promisify(execFile);

/** Two whole provinces at a time, on a machine with other things to do. */
const patient = 300_000;

/** One run: what it printed, and where its files are. */
interface Ran {
  readonly printed: string;
  readonly folder: string;
}

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "province-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the example as if the machine stood elsewhere. */
async function province(zone: string, locale: string, stations: number): Promise<Ran> {
  const place = mkdtempSync(join(folder, "run-"));
  const args = ["--import", import.meta.resolve("tsx"), main, "--stations", String(stations)];
  const env = { ...process.env, TZ: zone, LC_ALL: locale, LANG: locale };
  const { stdout } = await run(process.execPath, args, { cwd: place, env });
  return { printed: stdout, folder: join(place, "out") };
}

/** What was printed, and the digest of every file by its path. */
function prints({ printed, folder: out }: Ran): Readonly<Record<string, string>> {
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const digests = files.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return [
      path.slice(out.length + 1).replaceAll("\\", "/"),
      createHash("sha256").update(readFileSync(path)).digest("hex"),
    ];
  });
  return Object.fromEntries([["printed", printed], ...digests.sort()]) as Readonly<Record<string, string>>;
}

describe("the example province", { timeout: patient }, () => {
  let whole: Ran;
  let elsewhere: Ran;
  beforeAll(async () => {
    [whole, elsewhere] = await Promise.all([province("UTC", "C", 1150), province("Pacific/Apia", "tr_TR.UTF-8", 1150)]);
  }, patient);
  const read = (name: string): string => readFileSync(join(whole.folder, name), "utf8");
  const cards = (): readonly Scorecard[] => {
    const lines = fromJsonLines(read("scorecards.jsonl"));
    if (!lines.ok) throw new Error(JSON.stringify(lines.issues.slice(0, 3)));
    return lines.values as readonly Scorecard[];
  };

  it("gives the same bytes on the other side of the date line, in Turkish", () => {
    expect(Object.keys(prints(whole))).toEqual([
      "printed",
      "input/assessments.jsonl",
      "input/organisation.json",
      "input/tongchuan-evidence.csv",
      "input/tongchuan-facts.csv",
      "input/tongchuan-records.csv",
      "ranking.csv",
      "report.html",
      "scorecards.csv",
      "scorecards.jsonl",
    ]);
    expect(prints(elsewhere)).toEqual(prints(whole));
  });

  it("gives the same bytes in any time zone and locale", async () => {
    const [home, china] = await Promise.all([province("UTC", "C", 90), province("Asia/Shanghai", "zh_CN.UTF-8", 90)]);
    const [west, turkish] = await Promise.all([
      province("America/St_Johns", "en_US.UTF-8", 90),
      province("UTC", "tr_TR.UTF-8", 90),
    ]);
    for (const other of [china, west, turkish]) expect(prints(other)).toEqual(prints(home));
  });

  it("gives scorecards by the schema that is shipped", () => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
      JSON.parse(readFileSync(schema, "utf8")) as object,
    );
    const faulty = cards().filter((card) => !validate(card));
    expect(faulty.map(({ of }) => of)).toEqual([]);
  });

  it("gives a sheet that is read back as the same scorecards", () => {
    expect(scorecardRowsFromCsv(read("scorecards.csv"))).toEqual({ ok: true, rows: cards().map(scorecardRow) });
  });

  it("ranks every station once", () => {
    const reading = fromCsv(read("ranking.csv"));
    const [header = [], ...rows] = reading.ok ? reading.rows : [];
    const stations = rows.map((row) => row[header.indexOf("station")]);
    expect(new Set(stations).size).toBe(1150);
    expect([...stations].sort()).toEqual(
      cards()
        .map(({ of }) => of)
        .sort(),
    );
  });

  it("gives one place to those who are equal in every key that its ranking has, and to nobody else", () => {
    const reading = fromCsv(read("ranking.csv"));
    const [header = [], ...rows] = reading.ok ? reading.rows : [];
    const cell = (row: readonly string[], column: string): string => row[header.indexOf(column)] ?? "none";
    expect(header).toEqual(
      expect.arrayContaining(
        ["ranking-total", "total"].flatMap((key) => [`points:${key}`, `least:${key}`, `greatest:${key}`]),
      ),
    );
    const placed = rows.filter((row) => cell(row, "place") !== "");
    const keys = (row: readonly string[]): string =>
      `${cell(row, "points:ranking-total")} ${cell(row, "points:total")}`;
    const pairs = new Set(placed.map((row) => `${cell(row, "place")} ${keys(row)}`));
    expect(pairs.size).toBe(new Set(placed.map(keys)).size);
    expect(pairs.size).toBe(new Set(placed.map((row) => cell(row, "place"))).size);
    const firstAlone = new Set(placed.map((row) => cell(row, "points:ranking-total")));
    expect(firstAlone.size).toBeLessThan(pairs.size);
  });

  it("counts in its table of cuts as many with a label as have it", () => {
    const page = read("report.html");
    const row = (label: string): readonly number[] => {
      const [found = ""] =
        new RegExp(`<tr><th scope="row"><span lang="zh">${label}</span>.*?95 以上.*?</tr>`).exec(page) ?? [];
      return [...found.matchAll(/<td class="number">([\d,]+)<\/td>/g)].map(([, n = ""]) => Number(n.replace(",", "")));
    };
    const [missed = 0, , open = 0, reached = 0, , attained = 0, heldBack = 0, ungraded = 0] = row("一级");
    expect(missed + open + reached).toBe(1150);
    expect(attained + heldBack + ungraded).toBe(reached);
    const best = cards().filter(({ grades }) => {
      const after = grades[0]?.after;
      return after?.kind === "settled" && after.label === "grade-1";
    });
    expect(attained).toBe(best.length);
  });

  it("shows every grade, and all that can happen to a station", () => {
    const all = cards();
    const labels = all
      .map(({ grades }) => grades[0]?.after)
      .map((after) => (after?.kind === "settled" ? after.label : "open"));
    const share = (label: string): number => labels.filter((one) => one === label).length / all.length;
    expect(share("grade-1")).toBeGreaterThan(0);
    expect(share("grade-1")).toBeLessThan(0.1);
    expect(share("grade-2") + share("grade-3")).toBeGreaterThan(0.7);
    expect(share("grade-4")).toBeGreaterThan(share("grade-5"));
    expect(share("grade-5")).toBeGreaterThan(0);

    const provisional = all.filter((card) => card.provisional).length / all.length;
    expect(provisional).toBeGreaterThan(0.05);
    expect(provisional).toBeLessThan(0.12);

    const reasons = new Set(all.flatMap(({ nodes }) => nodes.map(({ reason }) => reason.code)));
    expect([...reasons]).toEqual(
      expect.arrayContaining(["tally.floor", "veto.zeroed", "fact.missing", "notApplicable.full", "applies.no"]),
    );
    const consequences = all.flatMap((card) => card.consequences);
    expect(consequences.some(({ open }) => open)).toBe(true);
    expect(consequences.some(({ open }) => !open)).toBe(true);
    const leftOut = new Set(all.flatMap((card) => card.leftOut.map(({ why }) => why)));
    expect([...leftOut]).toEqual(expect.arrayContaining(["revoked", "recordedLater"]));
  });

  it("scores each station once, by the later of two assessments", () => {
    const all = cards();
    expect(new Set(all.map(({ of }) => of)).size).toBe(all.length);
    const input = fromJsonLines(read("input/assessments.jsonl"));
    const given = (input.ok ? input.values : []) as readonly { readonly id: string; readonly supersedes?: string }[];
    const replaced = given.flatMap(({ supersedes }) => supersedes ?? []);
    expect(replaced).toHaveLength(2);
    expect(all.filter(({ assessment }) => replaced.includes(assessment))).toEqual([]);
  });

  it("numbers its stations and counties and names none of them", () => {
    const { units, stations } = JSON.parse(read("input/organisation.json")) as Organisation;
    expect(units.filter(({ level }) => level === "city")).toHaveLength(11);
    for (const { name } of units.filter(({ level }) => level === "county")) {
      expect(name.zh).toMatch(/合成县\d\d$/);
      expect(name.en).toMatch(/ synthetic county \d\d$/);
    }
    for (const { id, name } of stations) {
      expect(id).toMatch(/^[a-z]+-c\d\d-s\d{4}$/);
      expect(name.zh).toMatch(/合成县\d\d合成所\d{4}$/);
      expect(name.en).toMatch(/ synthetic county \d\d station \d{4}$/);
    }
  });

  it("prints plain lines in both languages, with the real series beside the synthetic one", () => {
    expect(whole.printed).not.toContain("\u001b");
    expect(whole.printed).toContain("升级 promotions: 10, 降级 demotions: 1, 未评定 not rated: 2");
    expect(whole.printed).toContain("[6/6]");
  });

  it("tells apart what certainly reaches a unit above from what may", () => {
    const consequences = cards().map((card) => card.consequences);
    const all = consequences.filter((list) => list.length > 0).length;
    const certain = consequences.filter((list) => list.some(({ open }) => !open)).length;
    expect(certain).toBeLessThan(all);
    expect(whole.printed).toContain(`with a clause that reaches the parent: ${certain}，可能达 possibly ${all}\n`);
    expect(read("report.html")).toContain(`有条款涉及 ${certain} 个上级单位，可能达 ${all} 个。`);
  });
});
