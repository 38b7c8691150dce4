import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAssessment } from "../../../src/scoring/read/readAssessment.js";
import type { Issue } from "../../../src/vocabulary/issue.js";
import { show } from "../run/support/notation.js";
import { everyFault } from "./faults.js";
import { fact, full, paper, record, table } from "./tables.js";

const issuesOf = (value: unknown): readonly Issue[] => {
  const got = readAssessment(table, value);
  return got.ok ? [] : got.issues;
};
const readingOf = (value: unknown) => {
  const got = readAssessment(table, value);
  if (!got.ok) throw new Error(JSON.stringify(got.issues));
  return got.reading;
};
const self = {
  id: "a1",
  of: "station-1",
  stage: "self",
  period: { from: "2024-01-01", to: "2024-12-31" },
  asOf: "2024-12-31",
  facts: {},
};

describe("readAssessment", () => {
  it.each(everyFault)("says %s of %s, and nothing else", (code, _what, value, path, values, ruleId) =>
    expect(issuesOf(value)).toStrictEqual([{ code, path, ...(ruleId === undefined ? {} : { ruleId }), values }]),
  );

  it("reads the outside", () =>
    expect(readingOf(full).envelope).toEqual({
      id: "a1",
      of: "station-1",
      stage: "verified",
      asOf: "2024-12-31",
      from: "2024-01-01",
      to: "2024-12-31",
    }));

  it.each<readonly [string, unknown]>([
    ["the least that there can be", self],
    ["a self-assessment with a reporter", { ...self, reportedBy: "chief-1" }],
    ["a verified one that does not say who reported", { ...self, stage: "verified", verifies: "a0", verifiedBy: "x" }],
    ["a period of one day", { ...self, period: { from: "2024-02-29", to: "2024-02-29" } }],
    ["a map without a prototype", Object.assign(Object.create(null) as object, self)],
    ["what came through JSON", JSON.parse(JSON.stringify(full))],
  ])("accepts %s", (_what, value) => expect(issuesOf(value)).toEqual([]));

  it("leaves whatever nothing is said of missing", () => {
    const { inputs, evidenced, leftOut, underAppeal } = readingOf(self);
    expect(inputs.every(({ missing }) => missing)).toBe(true);
    expect(evidenced).toEqual(table.facts.map(() => false));
    expect([leftOut, underAppeal]).toEqual([[], []]);
  });

  it("does not change what it reads", () => {
    const before = structuredClone(full);
    readAssessment(table, full);
    expect(full).toEqual(before);
  });

  it("gives every issue at once, from the outside in, each part in the order of the document", () => {
    const value = {
      evidence: { "team.cars": [] },
      records: { "law.faults": [record("r1", { on: "2024-02-30" }), record("r1", { by: " " })] },
      notApplicable: { "team.area": { reason: "", by: "x" } },
      facts: { crew: {}, team: { officers: null, cars: 1 } },
      remark: "",
      stage: "verified",
      of: "s",
      asOf: "never",
      period: { from: "2025-01-01", to: "2024-01-01" },
      verifiedBy: "x",
      reportedBy: "x",
    };
    expect(issuesOf(value).map(({ code, path }) => [code, ...path])).toEqual([
      ["key.missing", "id"],
      ["key.unknown", "remark"],
      ["date.impossible", "asOf"],
      ["assessment.verified.incomplete", "verifies"],
      ["assessment.verifiedByReporter", "verifiedBy"],
      ["period.reversed", "period"],
      ["section.unknown", "facts", "crew"],
      ["fact.null", "facts", "team", "officers"],
      ["fact.unknown", "facts", "team", "cars"],
      ["text.empty", "notApplicable", "team.area", "reason"],
      ["notApplicable.notAllowed", "notApplicable", "team.area"],
      ["date.impossible", "records", "law.faults", 0, "on"],
      ["text.empty", "records", "law.faults", 1, "by"],
      ["record.repeated", "records", "law.faults", 1, "id"],
      ["fact.unknown", "evidence", "team.cars"],
    ]);
  });

  it("does not blame days that are none for their order", () => {
    const value = { ...self, period: { from: "2025-13-01", to: "2024-01-01" } };
    expect(issuesOf(value).map(({ code }) => code)).toEqual(["date.impossible"]);
    const other = { ...self, period: { from: "2024-01-01", to: "0" } };
    expect(issuesOf(other).map(({ code }) => code)).toEqual(["date.impossible"]);
  });
});

/** Whether a path leads to a place in the value, or to one missing key below a place. */
function leadsSomewhere(value: unknown, path: Issue["path"]): boolean {
  const [key, ...rest] = path;
  if (key === undefined) return true;
  if (typeof value !== "object" || value === null) return false;
  if (!Object.hasOwn(value, key)) return rest.length === 0;
  return leadsSomewhere((value as Readonly<Record<string | number, unknown>>)[key], rest);
}

describe("whatever is handed in", () => {
  const keys = fc.constantFrom(
    "team",
    "law",
    "officers",
    "faults",
    "team.officers",
    "law.faults",
    "__proto__",
    "constructor",
    "id",
    "toString",
  );
  const json = fc.letrec<{ json: unknown }>((tie) => ({
    json: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.constantFrom<unknown>(
        null,
        true,
        0,
        -1,
        12.5,
        1e300,
        "",
        "x",
        "12.5",
        "2024-02-29",
        "2023-02-29",
        "standing",
        "law.faults",
      ),
      fc.array(tie("json"), { maxLength: 3 }),
      fc
        .array(fc.tuple(fc.oneof(keys, fc.string()), tie("json")), { maxLength: 4 })
        .map((entries) =>
          JSON.parse(`{${entries.map(([key, held]) => `${JSON.stringify(key)}:${JSON.stringify(held)}`).join(",")}}`),
        ),
    ),
  })).json;

  const expectAnswer = (value: unknown): void => {
    const got = readAssessment(table, value);
    if (got.ok) expect(got.reading.inputs).toHaveLength(table.facts.length);
    else {
      expect(got.issues).not.toEqual([]);
      for (const { path, values } of got.issues) {
        expect(leadsSomewhere(value, path), JSON.stringify([value, path])).toBe(true);
        expect(JSON.parse(JSON.stringify(values)), "values are plain JSON").toEqual(values);
      }
    }
  };

  it("never throws, and every issue leads to its place", () =>
    fc.assert(fc.property(json, (value) => expectAnswer(value))));

  it("never throws in the place of any part", () =>
    fc.assert(
      fc.property(
        fc.constantFrom("period", "facts", "notApplicable", "records", "evidence", "stage", "verifiedBy"),
        json,
        (key, value) => expectAnswer({ ...full, [key]: value }),
      ),
    ));

  it("never throws in the place of facts, reasons, entries and papers", () =>
    fc.assert(
      fc.property(json, json, json, json, (value, reason, entry, pointer) =>
        expectAnswer({
          ...full,
          facts: { team: { officers: value, stars: value, room: value, area: value }, law: value },
          notApplicable: { "team.founded": reason },
          records: {
            "law.faults": [entry, record("r1", { fields: value as never }), { ...record("r2"), status: entry }],
          },
          evidence: { "team.room": [pointer], "team.area": pointer },
        }),
      ),
    ));

  it.each<readonly [string, unknown]>([
    ["a function", () => 1],
    ["a symbol", Symbol("x")],
    ["a bigint", 1n],
    ["a date", new Date(0)],
    ["a number that is not one", Number.POSITIVE_INFINITY],
    ["undefined", undefined],
  ])("answers %s in the place of a fact with values that JSON can say", (_what, value) => {
    const places = {
      ...full,
      facts: { team: { officers: value, stars: value, room: value, tiny: value } },
      stage: value,
    };
    for (const { values } of issuesOf(places)) expect(JSON.parse(JSON.stringify(values))).toEqual(values);
    expect(issuesOf(places).map(({ path }) => path.at(-1))).toEqual(["stage", "officers", "stars", "room", "tiny"]);
  });

  it("meets a hole in a list", () => {
    const [, ...hole] = [1, undefined];
    expect(issuesOf({ ...full, records: { "law.faults": hole } }).map(({ path }) => path)).toEqual([
      ["records", "law.faults", 0],
    ]);
  });
});

describe("readings", () => {
  it("are exact and in the order of the table", () => {
    const { inputs, evidenced } = readingOf(full);
    const shown = (id: string) => {
      const input = inputs[fact(id)];
      if (input === undefined || input.sort === "date" || input.sort === "ledger") throw new Error(id);
      return show(input);
    };
    expect(shown("team.area")).toBe("2/3");
    expect(shown("team.officers")).toBe("12.5");
    expect(shown("team.room")).toBe("no");
    expect(shown("team.stars")).toBe("two");
    expect(shown("team.tiny")).toBe("0.00000000000000000001");
    expect(inputs[fact("team.founded")]).toEqual({
      sort: "date",
      na: { kind: "fact", fact: "team.founded", reason: "before the register", by: "clerk-1" },
      missing: false,
    });
    expect(inputs[fact("law.deeds")]).toEqual({ sort: "ledger", entries: [], na: null, missing: false });
    expect(evidenced.flatMap((is, i) => (is ? [i] : []))).toEqual([fact("team.room")]);
  });

  it("do not depend on the order of keys", () =>
    fc.assert(
      fc.property(fc.shuffledSubarray(Object.entries(full), { minLength: Object.keys(full).length }), (entries) => {
        expect(readAssessment(table, Object.fromEntries(entries))).toEqual(readAssessment(table, full));
      }),
    ));

  it("take a paper for a fact of which nothing is said", () => {
    const { evidenced } = readingOf({ ...self, evidence: { "team.area": [paper] } });
    expect(evidenced[fact("team.area")]).toBe(true);
  });
});
