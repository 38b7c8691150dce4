/** What the command must refuse: exit code 2, every issue on standard error with its place and value, and nothing written. */
import { readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Bench, bench, patient } from "../cli/command.js";
import { demo, sound } from "../cli/demo.js";

const { team } = sound.facts as { readonly team: Readonly<Record<string, unknown>> };
const facts = (more: Readonly<Record<string, unknown>>) => ({ ...sound, facts: { team: { ...team, ...more } } });
const fault = {
  id: "r1",
  type: "team.faults",
  on: "2024-03-01",
  recordedOn: "2024-03-02",
  by: "p1",
  status: "standing",
};
const { on: _, ...undated } = fault;
const ledger = (entry: unknown) => ({ ...sound, records: { "team.faults": [entry] } });

const by = ["score", "--ruleset", "demo.json", "--rubric", "station"];

describe("the command", { timeout: patient }, () => {
  let at: Bench;
  beforeAll(() => {
    at = bench();
    at.put("demo.json", JSON.stringify(demo));
    at.put("sound.jsonl", JSON.stringify(sound));
  });
  afterAll(() => at.remove());

  /** Runs with `--json`; the issues told, after checking that nothing else came of it. */
  const refused = (args: readonly string[], input = ""): unknown[] => {
    const before = readdirSync(at.folder);
    const { code, out, err } = at.run(args, input);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(readdirSync(at.folder)).toEqual(before);
    return err
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as unknown);
  };

  it.each<[string, unknown, string, readonly (string | number)[], object]>([
    ["an unknown fact", facts({ cars: 1 }), "fact.unknown", ["facts", "team", "cars"], { got: "team.cars" }],
    ["a wrong type", facts({ present: "yes" }), "type.wrong", ["facts", "team", "present"], { got: "yes" }],
    ["null", facts({ officers: null }), "fact.null", ["facts", "team", "officers"], { got: null }],
    ["too many decimals", facts({ officers: "5.55" }), "fact.decimals", ["facts", "team", "officers"], { got: "5.55" }],
    [
      "a date that does not exist",
      facts({ since: "2023-02-29" }),
      "date.impossible",
      ["facts", "team", "since"],
      { got: "2023-02-29" },
    ],
    [
      "an entry without a date",
      ledger({ ...undated, fields: {} }),
      "key.missing",
      ["records", "team.faults", 0, "on"],
      {},
    ],
    ["no assessment at all", 5, "type.wrong", [], { got: "number" }],
  ])("refuses %s, and names the place and the value", (_name, assessment, code, path, values) => {
    const lines = `${JSON.stringify({ ...sound, id: "a0" })}\n${JSON.stringify(assessment)}\n`;
    expect(refused([...by, "--json", "--out", "cards.csv", "-"], lines)).toEqual([
      expect.objectContaining({ file: "-", line: 2, code, path, values: expect.objectContaining(values) }),
    ]);
  });

  it("names all issues of all lines at once", () => {
    const lines = [facts({ cars: 1, officers: null }), sound, ledger({ ...undated, fields: {} })];
    at.put("bad.jsonl", lines.map((line, index) => `${JSON.stringify({ ...line, id: `a${index}` })}\n`).join(""));
    const told = refused([...by, "--json", "bad.jsonl"]) as { readonly line: number }[];
    expect(told.map(({ line }) => line)).toEqual([1, 1, 3]);
  });

  it("names broken lines and wrong facts together, in the order of the lines", () => {
    const lines = [
      JSON.stringify(facts({ cars: 1 })),
      '{"id":',
      JSON.stringify({ ...sound, id: "a2" }),
      "",
      JSON.stringify(facts({ officers: null })),
    ];
    at.put("mixed.jsonl", lines.map((line) => `${line}\n`).join(""));
    const told = refused([...by, "--json", "mixed.jsonl"]) as { readonly line: number; readonly code: string }[];
    expect(told.map(({ line, code }) => [line, code])).toEqual([
      [1, "fact.unknown"],
      [2, "json.syntax"],
      [4, "json.blank"],
      [5, "assessment.id.repeated"],
      [5, "fact.null"],
    ]);
  });

  it("names faults of the text and wrong facts of a list together", () => {
    at.put("mixed.json", `[${JSON.stringify(facts({ cars: 1 }))},\n{"id":"a","id":"b"}]`);
    const told = refused([...by, "--json", "mixed.json"]) as { readonly path: unknown[]; readonly code: string }[];
    expect(told.map(({ path, code }) => [path[0], code])).toEqual([
      [0, "fact.unknown"],
      [1, "json.keyRepeated"],
    ]);
  });

  it.each([["jsonl"], ["json"]])("refuses tables beside .%s", (ending) => {
    at.put(`tables.${ending}`, JSON.stringify(sound));
    const args = ["--records", "r.csv", "--evidence", "e.csv", `tables.${ending}`];
    expect(refused([...by, "--json", ...args])).toEqual(
      ["records", "evidence"].map((name) => ({
        code: "argument.misplaced",
        path: [`--${name}`],
        values: { got: `${name[0]}.csv`, assessments: `tables.${ending}` },
      })),
    );
  });

  it.each([
    ["empty.jsonl", ""],
    ["blank.jsonl", "\ufeff\n \n"],
    ["empty.json", ""],
    ["none.json", "[]"],
    ["empty.csv", ""],
    ["head.csv", "id,of,stage,from,to,asOf\n,,,,,\n"],
  ])("refuses %s, in which there is nothing: %j", (file, text) => {
    at.put(file, text);
    expect(refused([...by, "--json", file])).toEqual([{ file, code: "file.empty", path: [], values: {} }]);
  });

  it("tells people file, line, place, code and value", () => {
    at.put("null.jsonl", JSON.stringify(facts({ officers: null })));
    const { code, out, err } = at.run([...by, "null.jsonl"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^null\.jsonl:1: facts\.team\.officers: fact\.null \{.*"got":null.*\} .*\n$/);
  });

  it.each<[string, string, unknown]>([
    ["a.jsonl", '{"id":\n', { file: "a.jsonl", line: 1, code: "json.syntax" }],
    ["b.jsonl", '\n\n{"id":"a"}', { file: "b.jsonl", line: 1, code: "json.blank" }],
    ["c.json", '[\n{"id":"a","id":"b"}]', { file: "c.json", line: 2, code: "json.keyRepeated" }],
    ["d.jsonl", '{"x":0.12345678901234567}', { file: "d.jsonl", line: 1, code: "json.numberChanged" }],
    ["e.json", '[{"id":"a"}]', { file: "e.json", code: "key.missing", path: [0, "of"] }],
    ["f.csv", "id,of\n", { file: "f.csv", code: "column.missing", path: [1, "stage"] }],
    [
      "g.csv",
      "id,of,stage,from,to,asOf,team.officers\na1,s1,self,2024-01-01,2024-12-31,2024-12-31,5.55\n",
      { file: "g.csv", code: "fact.decimals", path: [2, "team.officers"], values: { got: "5.55", decimals: 1 } },
    ],
  ])("refuses %s, which holds %j", (file, text, issue) => {
    at.put(file, text);
    expect(refused([...by, "--json", file])).toContainEqual(expect.objectContaining(issue));
  });

  it("refuses text in another encoding", () => {
    at.put("gbk.csv", Uint8Array.from([0xc5, 0xc9, 0xb3, 0xf6, 0xcb, 0xf9]));
    expect(refused([...by, "--json", "gbk.csv"])).toEqual([
      { file: "gbk.csv", code: "file.notUtf8", path: [], values: {} },
    ]);
  });

  it.each<[string, readonly string[], unknown]>([
    ["no file", [...by, "--json", "none.jsonl"], { file: "none.jsonl", code: "file.notFound" }],
    ["a folder", [...by, "--json", "."], { file: ".", code: "file.unreadable", values: { reason: "EISDIR" } }],
    [
      "no ruleset",
      ["score", "--json", "--ruleset", "none/1.0.0", "--rubric", "station", "sound.jsonl"],
      { file: "none/1.0.0", code: "file.notFound" },
    ],
    [
      "a ruleset that is none",
      ["score", "--json", "--ruleset", "sound.jsonl", "--rubric", "station", "sound.jsonl"],
      { file: "sound.jsonl", path: ["title"] },
    ],
    [
      "no rubric of that name",
      ["score", "--json", "--ruleset", "demo.json", "--rubric", "city", "sound.jsonl"],
      { code: "rubric.unknown", values: { got: "city", expected: ["station"] } },
    ],
    [
      "an argument left out",
      ["score", "--json", "--ruleset", "demo.json", "sound.jsonl"],
      { code: "argument.missing", path: ["--rubric"] },
    ],
    [
      "one file too many",
      [...by, "--json", "sound.jsonl", "more.jsonl"],
      { code: "argument.extra", values: { got: "more.jsonl" } },
    ],
    [
      "an argument that stands twice",
      [...by, "--json", "--rubric", "city", "sound.jsonl"],
      { code: "argument.extra", path: ["--rubric"], values: { got: "city" } },
    ],
    [
      "a file that cannot be written",
      [...by, "--json", "--out", "none/cards.csv", "sound.jsonl"],
      { file: "none/cards.csv", code: "file.unwritable" },
    ],
  ])("refuses %s", (_name, args, issue) => {
    expect(refused(args)).toContainEqual(expect.objectContaining(issue));
  });

  it.each<[readonly string[], string]>([
    [["score", "--rulesets", "x"], "argument.unknown"],
    [["score", "--ruleset"], "argument.value"],
    [["scores"], "command.unknown"],
    [["--what"], "argument.unknown"],
    [["schema"], "argument.missing"],
    [["schema", "station"], "schema.unknown"],
    [["schema", "ruleset", "assessment"], "argument.extra"],
  ])("answers %j with %s and no stack", (args, code) => {
    const ended = at.run(args);
    expect({ code: ended.code, out: ended.out }).toEqual({ code: 2, out: "" });
    expect(ended.err).toContain(code);
    expect(ended.err).not.toMatch(/^\s+at /m);
  });
});
