import { describe, expect, expectTypeOf, it } from "vitest";
import type * as z from "zod/mini";
import { read } from "../../../src/ruleset/schema/read.js";
import type {
  GradeResult,
  Label,
  Lacking,
  NodeResult,
  Scorecard,
  VetoEffect,
} from "../../../src/scoring/card/scorecard.js";
import {
  type gradeResultSchema,
  type labelSchema,
  type lackingSchema,
  type nodeResultSchema,
  scorecardSchema,
  type vetoEffectSchema,
} from "../../../src/scoring/card/scorecardSchema.js";

const text = { zh: "字", en: "word" };
const reason = { code: "case.taken", values: { case: "room", left: 1, whole: true } } as const;
const read1 = { kind: "fact", id: "team.officers", state: "known", value: "5" } as const;
const compared = { of: "team.officers", relation: "atLeast", value: "5", limit: "3", holds: "yes" } as const;

const card: Scorecard = {
  kind: "scorecard",
  assessment: "2024-1",
  of: "1",
  rubric: "station",
  stage: "self",
  period: { from: "2024-01-01", to: "2024-12-31" },
  asOf: "2024-12-31",
  provisional: true,
  nodes: [
    {
      id: "a",
      parent: "total",
      kind: "criterion",
      state: "notApplicable",
      points: "2/3",
      least: "0",
      greatest: "1",
      mayNotApply: true,
      earned: "1",
      full: "1",
      shown: "0.7",
      counts: "open",
      reason,
      notApplicable: { kind: "fact", fact: "team.officers", reason: "none", by: "x" },
      read: [
        read1,
        { ...read1, value: true, notApplicable: { kind: "rule", reason: text } },
        { ...read1, value: "urban", from: "parent", notApplicable: { kind: "node", node: "b" } },
        { kind: "points", id: "b", state: "missing", least: "0", greatest: "5", notApplicable: { kind: "empty" } },
      ],
      compared: [
        compared,
        { ...compared, value: true, limit: false },
        { ...compared, relation: "among", limit: ["a", "b"] },
      ],
    },
  ],
  grades: [
    {
      id: "stars",
      scale: "stars",
      before: { kind: "settled", label: "two" },
      after: { kind: "open", possible: ["one", "two"], mayNotApply: true },
      standing: "mayApply",
      reason,
      nextBetter: {
        label: "three",
        lacking: [
          { kind: "points", needed: "90", edge: "above", reached: "80", short: "10", open: false },
          { kind: "minimum", node: "a", needed: "5", open: true },
          { kind: "condition", condition: "solid", open: false, compared: [compared] },
          { kind: "veto", veto: "v", open: true },
        ],
      },
    },
    {
      id: "level",
      scale: "stars",
      before: { kind: "notApplicable", because: { kind: "empty" } },
      after: { kind: "notApplicable", because: { kind: "empty" } },
      reason: { code: "grade.notApplicable", values: {} },
    },
  ],
  vetoes: [
    {
      id: "v",
      state: "open",
      by: "unknown",
      read: [read1],
      compared: [],
      effects: [
        { kind: "cap", grade: "stars", label: "one", changed: true },
        { kind: "set", grade: "stars", label: "one", changed: false },
        { kind: "zero", node: "a", changed: false },
        { kind: "bar", quota: "model" },
        { kind: "parent", text, scale: "stars", label: "one" },
      ],
    },
  ],
  barredFrom: ["model"],
  mayBeBarredFrom: [],
  consequences: [{ veto: "v", open: true, text }],
  missing: ["team.trained"],
  notApplicable: [{ fact: "team.officers", reason: "none", by: "x" }],
  underAppeal: [{ ledger: "law.faults", record: "2" }],
  leftOut: [{ ledger: "law.faults", record: "1", why: "revoked" }],
  pins: {
    ruleset: { id: "sample", version: "1.0.0", digest: "0".repeat(64) },
    engine: "0.1.0",
    inForce: false,
    basis: { cited: "1", interpreted: "0", illustrative: "0", unpublished: "0" },
  },
};

const issuesOf = (value: unknown) => {
  const result = read(scorecardSchema, value);
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path.join(".")}`);
};
const changed = (path: readonly (string | number)[], by: unknown): unknown => {
  // Through text, so that parts used twice are two.
  const copy: unknown = JSON.parse(JSON.stringify(card));
  const holder = path.slice(0, -1).reduce((held, key) => (held as Record<string, unknown>)[key], copy);
  (holder as Record<string, unknown>)[path.at(-1)!] = by;
  return copy;
};

describe("scorecardSchema", () => {
  it("reads a scorecard with everything in it", () => {
    expect(read(scorecardSchema, card)).toEqual({ ok: true, value: card });
  });

  it.each<[(string | number)[], unknown, string]>([
    [["nodes", 0, "reason", "code"], "because", "value.notAllowed nodes.0.reason.code"],
    [["nodes", 0, "points"], 5, "type.wrong nodes.0.points"],
    [["nodes", 0, "read", 0, "value"], null, "type.wrong nodes.0.read.0.value"],
    [["nodes", 0, "compared", 0, "value"], 5, "type.wrong nodes.0.compared.0.value"],
    [["nodes", 0, "compared", 0, "limit"], [5], "type.wrong nodes.0.compared.0.limit.0"],
    [["grades", 0, "before", "kind"], "x", "kind.unknown grades.0.before.kind"],
    [["vetoes", 0, "effects", 0, "quota"], "x", "key.unknown vetoes.0.effects.0.quota"],
    [["pins", "ruleset", "digest"], "x", "digest.malformed pins.ruleset.digest"],
  ])("refuses %j as %j", (path, by, issue) => expect(issuesOf(changed(path, by))).toEqual([issue]));

  it("says what the types say", () => {
    expectTypeOf<z.output<typeof scorecardSchema>>().toExtend<Scorecard>();
    type Frozen<T> = T extends unknown
      ? { readonly [K in keyof T]: T[K] extends string | boolean | undefined ? T[K] : Frozen<T[K]> }
      : never;
    expectTypeOf<Scorecard>().toExtend<Frozen<z.output<typeof scorecardSchema>>>();
    expectTypeOf<NodeResult>().toExtend<Frozen<z.output<typeof nodeResultSchema>>>();
    expectTypeOf<GradeResult>().toExtend<Frozen<z.output<typeof gradeResultSchema>>>();
    expectTypeOf<Lacking>().toExtend<Frozen<z.output<typeof lackingSchema>>>();
    expectTypeOf<Label>().toExtend<Frozen<z.output<typeof labelSchema>>>();
    expectTypeOf<VetoEffect>().toExtend<Frozen<z.output<typeof vetoEffectSchema>>>();
    // @ts-expect-error -- a veto's effect is no label
    expectTypeOf<VetoEffect>().toExtend<Frozen<z.output<typeof labelSchema>>>();
  });
});
