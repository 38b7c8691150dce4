/**
 * The published schema of assessments and the reader, side by side: the schema knows nothing of what a ruleset declares, so it
 * may let in what the reader refuses, but only for the reader's further reasons; what it refuses, the reader refuses too.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessmentSchema } from "../../../src/ruleset/schema/assessment.js";
import { structure } from "../../../src/ruleset/schema/read.js";
import { readAssessment } from "../../../src/scoring/read/readAssessment.js";
import type { Issue } from "../../../src/vocabulary/issue.js";
import { everyFault } from "./faults.js";
import { full, table } from "./tables.js";

/** Codes that say that the structure is wrong, whatever is declared. */
const structural = new Set([
  ...["type.wrong", "key.missing", "key.unknown", "value.notAllowed", "text.empty", "date.impossible"],
  ...["digest.malformed", "fact.null"],
]);

/** Facts and fields: of these the schema knows only that they are bare values. */
const isValue = ([part, , , key]: Issue["path"], length: number): boolean =>
  (part === "facts" && length === 3) || (part === "records" && key === "fields" && length === 5);
const isBare = (value: unknown): boolean => ["string", "number", "boolean"].includes(typeof value);

const valueAt = (value: unknown, [key, ...rest]: Issue["path"]): unknown => {
  if (key === undefined) return value;
  const held = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return valueAt(held.find(([name]) => name === String(key))?.[1], rest);
};

const isAtOrBelow = (path: Issue["path"], top: Issue["path"]): boolean => top.every((key, i) => key === path[i]);

/**
 * What the schema refuses lies at or below a place that the reader names: it does not look into what is not declared. Where the
 * reader finds the structure wrong, the schema does.
 */
function expectAgreement(value: unknown): void {
  const read = readAssessment(table, value);
  const byReader = read.ok ? [] : read.issues;
  const bySchema = structure(assessmentSchema, value).issues.map(({ path }) => path);
  for (const path of bySchema) {
    const blamed = byReader.some((issue) => isAtOrBelow(path, issue.path));
    expect(blamed, `the schema alone refuses ${JSON.stringify(path)}`).toBe(true);
  }
  for (const { code, path } of byReader) {
    const ofSchema = structural.has(code) && !(isValue(path, path.length) && isBare(valueAt(value, path)));
    if (ofSchema) expect(bySchema).toContainEqual(path);
  }
}

describe("the schema of assessments agrees with the reader", () => {
  it("on an assessment in which everything is said", () => expectAgreement(full));

  const plain = everyFault.filter(([, , value]) => value !== undefined);
  it.each(plain)("on %s of %s", (_code, _what, value) => expectAgreement(JSON.parse(JSON.stringify(value))));

  const day = fc.constantFrom("2024-01-01", "2024-06-30", "2024-12-31");
  const word = fc.constantFrom("a", "b", "一");
  const optional: { requiredKeys: []; noNullPrototype: true } = { requiredKeys: [], noNullPrototype: true };
  const paper = fc.record(
    { id: word, kind: word, on: day, holder: word, digest: fc.constant("0".repeat(64)) },
    { requiredKeys: ["id", "kind", "on", "holder"], noNullPrototype: true },
  );
  const papers = fc.array(paper, { maxLength: 2 });
  const entry = fc.record(
    {
      id: fc.uuid(),
      type: fc.constant("law.faults"),
      on: fc.constant("2024-01-01"),
      recordedOn: day,
      by: word,
      status: fc.constantFrom("standing", "appealed", "revoked"),
      evidence: papers,
      fields: fc.record(
        { marks: fc.constantFrom("0.5", 3), grave: fc.boolean(), kind: fc.constant("light"), found: day },
        optional,
      ),
    },
    { requiredKeys: ["id", "type", "on", "recordedOn", "by", "status", "fields"], noNullPrototype: true },
  );
  const because = fc.record({ reason: word, by: word }, { noNullPrototype: true });
  const common = {
    id: word,
    of: word,
    period: fc.constant({ from: "2024-01-01", to: "2024-12-31" }),
    asOf: day,
    facts: fc.record(
      {
        team: fc.record(
          { area: fc.constantFrom("2/3", 7), officers: fc.constantFrom(1, "12.5"), room: fc.boolean() },
          optional,
        ),
      },
      optional,
    ),
    notApplicable: fc.record({ "team.founded": because, "team.stars": because }, optional),
    records: fc.record({ "law.faults": fc.array(entry, { maxLength: 3 }), "law.deeds": fc.constant([]) }, optional),
    evidence: fc.record({ "team.room": papers, "law.deeds": papers }, optional),
    recordedOn: day,
    supersedes: word,
  };
  const required = ["id", "of", "stage", "period", "asOf", "facts"] as const;
  const assessments: fc.Arbitrary<object> = fc.oneof(
    fc.record(
      { ...common, stage: fc.constant("self"), reportedBy: word },
      { requiredKeys: [...required], noNullPrototype: true },
    ),
    fc.record(
      { ...common, stage: fc.constant("verified"), reportedBy: fc.constant("c"), verifies: word, verifiedBy: word },
      { requiredKeys: [...required, "verifies", "verifiedBy"], noNullPrototype: true },
    ),
  );

  it("on whatever is right", () =>
    fc.assert(
      fc.property(assessments, (value) => {
        expect(readAssessment(table, value)).toMatchObject({ ok: true });
        expect(structure(assessmentSchema, value).issues).toEqual([]);
      }),
    ));

  /** Every place in a value. */
  const places = (value: unknown, path: Issue["path"] = []): readonly Issue["path"][] =>
    typeof value !== "object" || value === null
      ? [path]
      : [
          path,
          ...Object.entries(value).flatMap(([key, held]) =>
            places(held, [...path, Array.isArray(value) ? Number(key) : key]),
          ),
        ];

  /** The value with something else at a place; `undefined` takes the key away. */
  function changed(value: unknown, [key, ...rest]: Issue["path"], to: unknown): unknown {
    if (key === undefined) return to;
    if (Array.isArray(value)) return value.map((held: unknown, i) => (i === key ? changed(held, rest, to) : held));
    const entries = Object.entries(value as object).flatMap(([name, held]): readonly (readonly [string, unknown])[] => {
      const now = name === key ? changed(held, rest, to) : held;
      return now === undefined ? [] : [[name, now]];
    });
    return Object.fromEntries(entries);
  }

  const wrong = fc.constantFrom<unknown>(
    undefined,
    null,
    true,
    7,
    "",
    " ",
    "x",
    "2024-02-30",
    [],
    ["x"],
    [null],
    {},
    { x: 1 },
  );
  it("on whatever has one thing wrong", () =>
    fc.assert(
      fc.property(assessments, fc.nat(), wrong, (value, seed, to) => {
        const all = places(value).filter((path) => path.length > 0 || to !== undefined);
        const path = all[seed % all.length] ?? [];
        fc.pre(!(to === undefined && typeof path.at(-1) === "number"));
        expectAgreement(changed(value, path, to));
      }),
      { numRuns: 1000 },
    ));
});
