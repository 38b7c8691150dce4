import { describe, expect, expectTypeOf, it } from "vitest";
import { defineRuleset } from "../../src/ruleset/defineRuleset.js";
import type { FactName } from "../../src/ruleset/factName.js";
import type { Ruleset } from "../../src/ruleset/ruleset.js";
import type { CriterionId, FactId, GradeId, GroupId, NodeId, RubricId } from "../../src/ruleset/rulesetIds.js";
import { facts, sources, team } from "./pieces.js";

const word = { zh: "词", en: "Word" };
const leaf = { title: word, basis: { kind: "illustrative" } } as const;
const about = {
  id: "tried",
  version: "1.0.0",
  title: word,
  jurisdiction: "610000",
  effective: { from: "2024-01-01" },
  sources,
} as const;
const scales = { stars: { order: ["one", "two"] } } as const;

/** Pieces from another file, and beside them parts that refer to them. */
const tried = defineRuleset({
  ...about,
  scales,
  facts,
  goals: { calm: word },
  conditions: { ready: { ...leaf, subject: "station", when: { kind: "flag", flag: "team.led" } } },
  quotas: { demo: { ...leaf, places: { kind: "above", count: 100 } } },
  rubrics: {
    station: {
      title: word,
      subject: "station",
      nodes: [
        team,
        {
          id: "law",
          title: word,
          combine: "mean",
          children: [
            {
              ...leaf,
              id: "faults",
              applies: { kind: "condition", condition: "ready" },
              points: { kind: "sum", over: "law.faults", each: { kind: "fact", fact: "law.faults.gravity" } },
            },
          ],
        },
      ],
      grades: {
        stars: {
          ...leaf,
          scale: "stars",
          points: { kind: "points", points: "team" },
          cuts: [{ label: "two", atLeast: 90, minimums: { law: 3 }, otherwise: "next" }],
          else: "one",
        },
      },
      vetoes: [
        {
          ...leaf,
          id: "unready",
          when: { kind: "not", of: { kind: "condition", condition: "ready" } },
          unknown: "open",
          notApplicable: "ignored",
          caps: { stars: "one" },
          zeroes: ["law"],
          bars: ["demo"],
        },
      ],
    },
    unit: { title: word, subject: "unit", nodes: [{ ...leaf, id: "alone", points: "1" }] },
  },
});
type Tried = typeof tried;

describe("defineRuleset", () => {
  it("is the identity", () => {
    const same = { ...about, facts: {}, rubrics: {} };
    expect(defineRuleset(same)).toBe(same);
  });

  it("keeps what is declared as literal types, of all rubrics and at any depth", () => {
    expectTypeOf<RubricId<Tried>>().toEqualTypeOf<"station" | "unit">();
    expectTypeOf<GroupId<Tried>>().toEqualTypeOf<"team" | "law">();
    expectTypeOf<CriterionId<Tried>>().toEqualTypeOf<"officers" | "unpublished" | "faults" | "alone">();
    expectTypeOf<NodeId<Tried>>().toEqualTypeOf<GroupId<Tried> | CriterionId<Tried>>();
    expectTypeOf<GradeId<Tried>>().toEqualTypeOf<"stars">();
    expectTypeOf<FactId<Tried>>().toEqualTypeOf<
      "team.officers" | "team.led" | "team.standing" | "team.founded" | "law.faults"
    >();
  });

  it("names facts and the fields of ledgers by their type", () => {
    expectTypeOf<FactName<typeof facts, "number">>().toEqualTypeOf<"team.officers" | "law.faults.gravity">();
    expectTypeOf<FactName<typeof facts, "flag">>().toEqualTypeOf<"team.led" | "law.faults.grave">();
    expectTypeOf<FactName<typeof facts, "level">>().toEqualTypeOf<"team.standing" | "law.faults.stars">();
    expectTypeOf<FactName<typeof facts, "date">>().toEqualTypeOf<"team.founded">();
    expectTypeOf<FactName<typeof facts, "records">>().toEqualTypeOf<"law.faults">();
  });

  it("gives what is wanted wherever a ruleset is", () => {
    expectTypeOf(tried).toExtend<Ruleset>();
    const wide: Ruleset = tried;
    expect(wide).toBe(tried);
  });

  it("says `string` for a ruleset from outside", () => {
    expectTypeOf<CriterionId<Ruleset>>().toEqualTypeOf<string>();
    expectTypeOf<NodeId<Ruleset>>().toEqualTypeOf<string>();
    expectTypeOf<GradeId<Ruleset>>().toEqualTypeOf<string>();
    expectTypeOf<RubricId<Ruleset>>().toEqualTypeOf<string>();
    expectTypeOf<FactId<Ruleset>>().toEqualTypeOf<`${string}.${string}`>();
  });
});
