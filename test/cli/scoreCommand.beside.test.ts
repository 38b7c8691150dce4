/** What is handed in beside the assessments: figures of peers, a calendar, other scorecards; and how each can be wrong. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type Beside,
  cohortsFor,
  compileRubric,
  type Node,
  type Quantity,
  type Scorecard,
  score,
} from "../../src/index.js";
import { fact, leaf } from "../scoring/support.js";
import { besideRules, calendar, everybody, lines, organisation, stationWith } from "./besideDemo.js";
import { type Bench, bench, patient } from "./command.js";

const by = ["score", "--ruleset", "rules.json", "--rubric", "sheet"];
const group = ["--peers", "all.jsonl", "--organisation", "organisation.json"];
const placed = group.slice(2);
const days = ["--calendar", "calendar.json"];
const cards = ["--baseline", "before.jsonl", "--current", "now.json"];

describe("baiqian score, with something beside the assessments", { timeout: patient }, () => {
  let at: Bench;
  const parsed = (text: string) =>
    text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as unknown);
  const card = (rubric: string, assessment: unknown, beside: Beside = {}): Scorecard => {
    const scored = score(compileRubric(besideRules, rubric), assessment, beside);
    if (!scored.ok) throw new Error(JSON.stringify(scored.issues));
    return scored.scorecard;
  };
  const made = cohortsFor(besideRules, "sheet", everybody, { organisation, calendar });
  const cohorts = made.ok ? made.cohorts : [];
  /** As they were before: 10 below the mean, 10 above it, and equal to it. */
  const before = everybody.map((one) => card("sheet", one, { cohorts }));
  const now = everybody.map((one) => card("routine", one));

  beforeAll(() => {
    at = bench();
    at.put("rules.json", JSON.stringify(besideRules));
    at.put("all.jsonl", lines(everybody));
    at.put("organisation.json", JSON.stringify(organisation));
    at.put("calendar.json", JSON.stringify({ $schema: "calendar.json", ...calendar }));
    at.put("before.jsonl", lines(before));
    at.put("now.json", JSON.stringify(now));
  });
  afterAll(() => at.remove());

  it.each<[string, readonly string[], readonly string[]]>([
    [
      "nothing",
      [],
      [
        "a  relative -50..10  waited 0..7  gain ?..?  before ? none / one / two / three  grade ? one / two  暂定 provisional",
      ],
    ],
    ["peers", group, ["a  relative -10  waited 0..7", "b  relative 10  waited 0..7", "c  relative 0  waited 0..7"]],
    ["a calendar", days, ["a  relative -50..10  waited 5", "b  relative -30..30  waited 5"]],
    [
      "everything",
      [...group, ...days, ...cards],
      [
        "a  relative -10  waited 5  gain 20  before one  grade one",
        "b  relative 10  waited 5  gain 20  before two  grade two",
        "c  relative 0  waited 5  gain 50  before two  grade two",
      ],
    ],
  ])("scores with %s", (_, args, starts) => {
    const { code, out, err } = at.run([...by, "all.jsonl", ...args]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const [i, start] of starts.entries()) expect(out.split("\n")[i]).toContain(start);
  });

  it("gives the same scorecards as the functions do", () => {
    const expected = everybody.map((one, i) =>
      card("sheet", one, { cohorts, calendar, baseline: before[i]!, current: now[i]! }),
    );
    const { out } = at.run([...by, "--json", ...group, ...days, ...cards, "all.jsonl"]);
    expect(parsed(out)).toEqual(expected);
  });

  it("reads back what it writes", () => {
    const args = ["score", "--ruleset", "rules.json", "--rubric", "routine", "all.jsonl"];
    at.put("printed.jsonl", at.run([...args, "--json"]).out);
    at.run([...args, "--out", "written.json"]);
    const [first, second] = ["printed.jsonl", "written.json"].map((file) =>
      at.run([...by, "--json", "all.jsonl", "--current", file]),
    );
    expect(first).toEqual({ code: 0, out: expect.stringContaining('"earlier"') as string, err: "" });
    expect(second).toEqual(first);
  });

  it("scores a part of the peer group, and whoever stands outside without figures", () => {
    const other = stationWith("d", 40);
    const { out } = at.run([...by, ...group, "-"], lines([everybody[1], other]));
    expect(out).toMatch(/^b {2}relative 10 .*\nd {2}relative -20\.\.40 .*\n$/);
  });

  it("reads standard input once for the assessments and their peers", () => {
    const args = ["--peers", "-", "--organisation", "organisation.json"];
    expect(at.run([...by, ...args, "-"], lines(everybody)).out).toMatch(/^a {2}relative -10 /);
  });

  it("takes a table as its own peer group, and another one", () => {
    const head = "id,of,stage,from,to,asOf,a.n\n";
    const row = (of: string, n: number) => `${of}-1,${of},self,2024-01-01,2024-12-31,2024-12-31,${n}\n`;
    at.put("all.csv", head + row("a", 10) + row("b", 30));
    at.put("one.csv", head + row("a", 10));
    expect(at.run([...by, "--peers", "all.csv", ...placed, "./all.csv"]).out).toMatch(/^a {2}relative -10 /);
    expect(at.run([...by, "--peers", "all.csv", ...placed, "one.csv"]).out).toMatch(/^a {2}relative -10 /);
  });

  /** The issues told, after checking that nothing else came of it. */
  const refused = (args: readonly string[], input = ""): readonly unknown[] => {
    const there = readdirSync(at.folder);
    const { code, out, err } = at.run([...by, "--json", "--out", "out.csv", ...args], input);
    expect({ code, out, there: readdirSync(at.folder) }).toEqual({ code: 2, out: "", there });
    return parsed(err);
  };
  const [a, b] = everybody;
  const bad = { ...stationWith("b", 0), facts: { a: { n: 101 } } };

  it.each<[string, readonly unknown[], readonly unknown[]]>([
    [
      "an unreadable line",
      ["{", a, bad],
      [
        [1, "json.syntax"],
        [3, "fact.range", "facts", "a", "n"],
      ],
    ],
    ["a line that is no assessment", [null, a], [[1, "type.wrong"]]],
    ["a subject twice", [a, b, { ...a, id: "again" }], [[3, "cohort.of.repeated", "of"]]],
    ["a subject that is nowhere", [a, stationWith("x", 1)], [[2, "cohort.of.unknown", "of"]]],
    ["a unit above its peers' level", [a, stationWith("city", 1)], [[2, "cohort.above.absent", "of"]]],
    [
      "all of them at once",
      [a, stationWith("x", 1), { ...a, id: "again" }, { ...bad, id: "bad" }, "{"],
      [
        [2, "cohort.of.unknown", "of"],
        [3, "cohort.of.repeated", "of"],
        [4, "fact.range", "facts", "a", "n"],
        [5, "json.syntax"],
      ],
    ],
    ["figures out of their range", [a, b, stationWith("c", 90)], [[3, "fact.range", "figures", "c", "c.mean"]]],
    ["no figures while one is unreadable", [stationWith("c", 90), "{"], [[2, "json.syntax"]]],
  ])("refuses peers with %s", (_, peers, issues) => {
    at.put("peers.jsonl", peers.map((one) => (typeof one === "string" ? `${one}\n` : lines([one]))).join(""));
    const told = refused(["--peers", "peers.jsonl", ...placed, "all.jsonl"]) as Told[];
    expect(told.map(shortly)).toEqual(issues);
    expect(new Set(told.map(({ file }) => file))).toEqual(new Set(["peers.jsonl"]));
    // The same file for both: told once, even so.
    const own = refused(["--peers", "peers.jsonl", ...placed, "peers.jsonl"]) as Told[];
    expect(own.map(shortly).toSorted()).toEqual(issues.toSorted());
  });

  it("places peers of a list by their index", () => {
    at.put("peers.json", JSON.stringify([a, stationWith("x", 1), { ...a, facts: { a: { n: -1 } } }]));
    const told = refused(["--peers", "peers.json", ...placed, "all.jsonl"]) as Told[];
    expect(told.map(({ file, code, path }) => [file, code, path])).toEqual([
      ["peers.json", "cohort.of.unknown", [1, "of"]],
      ["peers.json", "fact.range", [2, "facts", "a", "n"]],
      ["peers.json", "cohort.of.repeated", [2, "of"]],
    ]);
  });

  it("looks into unreadable peers where rules read no figures, and no further", () => {
    at.put("peers.jsonl", `{\n${lines([a, a, "nothing"])}`);
    const routine = ["score", "--ruleset", "rules.json", "--rubric", "routine", "--json", "--peers", "peers.jsonl"];
    expect(parsed(at.run([...routine, "all.jsonl"]).err)).toMatchObject([{ line: 1, code: "json.syntax" }]);
    at.put("peers.jsonl", lines([a, a, "nothing"]));
    expect(at.run([...routine, "all.jsonl"]).code).toBe(0);
  });

  it.each<[string, readonly string[], readonly unknown[]]>([
    [
      "peers without the organisation that they need",
      ["--peers", "all.jsonl"],
      [{ code: "argument.missing", path: ["--organisation"], values: {} }],
    ],
    [
      "an organisation without peers",
      ["--organisation", "organisation.json"],
      [
        {
          code: "argument.misplaced",
          path: ["--organisation"],
          values: { got: "organisation.json", needs: "--peers" },
        },
      ],
    ],
    [
      "files that are not there",
      ["--calendar", "1", "--peers", "2", "--organisation", "3", "--baseline", "4", "--current", "5"],
      ["1", "3", "4", "5", "2"].map((file) => ({ file, code: "file.notFound", path: [], values: {} })),
    ],
    [
      "empty files",
      [
        "--calendar",
        "blank",
        "--peers",
        "blank.json",
        "--organisation",
        "blank",
        "--baseline",
        "blank",
        "--current",
        "none.json",
      ],
      ["blank", "blank", "blank", "none.json", "blank.json"].map((file) => ({
        ...{ file, code: "file.empty", path: [], values: {} },
      })),
    ],
    [
      "tables of scorecards",
      ["--baseline", "cards.csv"],
      [{ file: "cards.csv", code: "file.table", path: [], values: {} }],
    ],
    [
      "standard input for two things",
      ["--calendar", "-", "--current", "-"],
      [
        { file: "-", code: "file.empty", path: [], values: {} },
        { file: "-", code: "file.empty", path: [], values: {} },
      ],
    ],
  ])("refuses %s", (_, args, issues) => {
    at.put("blank", " \n");
    at.put("blank.json", "");
    at.put("none.json", "[]");
    at.put("cards.csv", "of\na\n");
    const told = refused([...args, "all.jsonl"]);
    // One of the same twice is told once.
    expect(told).toEqual([...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()]);
  });

  it.each<[string, unknown, readonly unknown[]]>([
    [
      "days that cannot be",
      { ...calendar, off: ["2024-12-25", "2025-01-01", "2024-02-30"], work: ["2024-12-25"] },
      [
        ["calendar.outside", "off", 1],
        ["date.impossible", "off", 2],
        ["calendar.contradiction", "work", 0],
      ],
    ],
    ["a list", [calendar], [["type.wrong"]]],
  ])("refuses a calendar with %s", (_, value, issues) => {
    at.put("bad-calendar.json", JSON.stringify(value));
    const told = refused(["--calendar", "bad-calendar.json", "all.jsonl"]) as Told[];
    expect(told.map(({ code, path }) => [code, ...path])).toEqual(issues);
  });

  it("names the line of broken text, and reads what can be read", () => {
    at.put("twice.json", '{"id":"demo",\n"id":"demo","years":[2024.5],"off":[],"work":[]}');
    const told = refused(["--calendar", "twice.json", "all.jsonl"]) as Told[];
    expect(told.map(({ line, code, path }) => [line, code, ...path])).toEqual([
      [2, "json.keyRepeated", "id"],
      [undefined, "type.wrong", "years", 0],
    ]);
    at.put("half.json", '{"id":');
    expect(refused(["--organisation", "half.json", ...group.slice(0, 2), "all.jsonl"])).toMatchObject([
      { file: "half.json", line: 1, code: "json.syntax" },
    ]);
  });

  it("refuses scorecards that are none, stand twice, or are of another rubric", () => {
    const { of: _, ...nobodys } = now[0]!;
    const twisted = { ...now[1]!, nodes: [{ ...now[1]!.nodes[0]!, points: "many" }] };
    at.put("bad.jsonl", `${lines([now[0], nobodys, before[2], now[0], twisted])}{\n`);
    const told = refused(["--current", "bad.jsonl", "--baseline", "now.json", "all.jsonl"]) as Told[];
    expect(told.map(({ file, ...issue }) => [file, ...shortly(issue as Told)])).toEqual([
      ["now.json", undefined, "scorecard.otherRubric", 0, "rubric"],
      ["now.json", undefined, "scorecard.otherRubric", 1, "rubric"],
      ["now.json", undefined, "scorecard.otherRubric", 2, "rubric"],
      ["bad.jsonl", 2, "key.missing", "of"],
      ["bad.jsonl", 3, "scorecard.otherRubric", "rubric"],
      ["bad.jsonl", 4, "scorecard.repeated", "of"],
      ["bad.jsonl", 5, "amount.syntax", "nodes", 0, "points"],
      ["bad.jsonl", 6, "json.syntax"],
    ]);
    expect(told[0]).toMatchObject({ values: { got: "routine", expected: "sheet" } });
  });

  it("names what is wrong everywhere, whatever is wrong elsewhere", () => {
    at.put("peers.jsonl", lines([a, a]));
    at.put("bad-calendar.json", "[]");
    const args = ["--calendar", "bad-calendar.json", "--organisation", "now.json", "--baseline", "all.jsonl"];
    const told = refused([...args, "--current", "blank", "--peers", "peers.jsonl", "-"], lines([bad])) as Told[];
    expect([...new Set(told.map(({ file }) => file))]).toEqual([
      ...["bad-calendar.json", "now.json", "all.jsonl", "blank", "-", "peers.jsonl"],
    ]);
  });

  it("refuses numbers that grow too long, whatever file they come from", () => {
    const squared = (of: Quantity): Quantity => ({ kind: "product", of: [of, of] });
    const visits = { kind: "points", points: "visits", from: "current", rubric: "routine" } as const;
    const { sheet, routine } = besideRules.rubrics;
    const put = (nodes: readonly Node[], more: object = {}) => {
      const rubrics = { routine, ...more, sheet: { ...sheet!, nodes, grades: {} } };
      at.put("long.json", JSON.stringify({ ...besideRules, rubrics }));
    };
    const long = ["score", "--json", "--ruleset", "long.json", "--rubric", "sheet", "all.jsonl"];
    const tooLong = (file: string, more: object = {}) => [
      { file, ...more, code: "number.tooLong", path: [], values: {} },
    ];
    const told = (args: readonly string[]) =>
      (parsed(at.run(args).err) as { readonly warning?: true }[]).filter(({ warning }) => warning !== true);

    put([leaf("relative", squared(visits))]);
    const points = "7".repeat(60_000);
    at.put("long.jsonl", lines([{ ...now[1]!, nodes: [{ ...now[1]!.nodes[0]!, points }] }]));
    expect(told([...long, "--current", "long.jsonl"])).toEqual(tooLong("all.jsonl", { line: 2 }));

    const endless = Array.from({ length: 25 }, (_, i) =>
      leaf(`n${i}`, squared(i === 0 ? fact("n") : { kind: "points", points: `n${i - 1}` })),
    );
    put([...endless, leaf("relative", 0)]);
    expect(told(long)).toEqual(tooLong("long.json"));

    const visited = leaf("visits", { kind: "points", points: "n24" });
    put([leaf("relative", { kind: "fact", fact: "c.mean" })], {
      routine: { ...routine!, nodes: [...endless, visited] },
    });
    expect(told([...long, ...group])).toEqual(tooLong("all.jsonl"));
  });

  it.each(["calendar.json", "organisation.json", "all.jsonl", "before.jsonl", "now.json"])(
    "does not write over %s, which it reads",
    (out) => {
      const was = readFileSync(join(at.folder, out), "utf8");
      const ended = at.run([...by, "--json", "--out", out, ...group, ...days, ...cards, "-"], lines(everybody));
      expect({ code: ended.code, told: parsed(ended.err) }).toMatchObject({
        code: 2,
        told: [{ file: out, code: "file.unwritable", values: { reason: "isInput" } }],
      });
      expect(readFileSync(join(at.folder, out), "utf8")).toBe(was);
    },
  );

  it("says in both languages what is wrong, and never that it failed itself", () => {
    at.put("peers.jsonl", lines([a, a, stationWith("x", 1), stationWith("city", 1)]));
    const ended = at.run([...by, "--peers", "peers.jsonl", ...placed, "--current", "before.jsonl", "all.jsonl"]);
    expect(ended.code).toBe(2);
    for (const line of ended.err.trimEnd().split("\n")) expect(line).toMatch(/^\S+:\d: .* \{.*\} {2}.*。 [A-Z].*\.$/);
    expect(ended.err).not.toContain("程序自身出错");
  });
});

interface Told {
  readonly file?: string;
  readonly line?: number;
  readonly code: string;
  readonly path: readonly (string | number)[];
}

const shortly = ({ line, code, path }: Told): readonly unknown[] => [line, code, ...path];
