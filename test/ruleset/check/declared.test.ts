import { describe, expect, it } from "vitest";
import { declaredFact, hasGoals, labelsOf } from "../../../src/ruleset/check/declared.js";
import type { Ruleset } from "../../../src/ruleset/ruleset.js";
import { at, broken } from "../../refusals/support.js";

const sample = (...changes: readonly (readonly [string, unknown])[]): Ruleset =>
  broken(...changes.map(([place, to]) => [at(place), to] as const)) as Ruleset;

const whole = (n: number) => ({ n, d: 1 });
const officers = {
  presence: "there",
  type: "number",
  measures: "staffing",
  least: whole(1),
  greatest: whole(500),
  subject: "station",
};

describe("declaredFact", () => {
  it.each<[string, unknown, object, (readonly [string, unknown])?]>([
    ["a number", "team.officers", officers],
    [
      "a level",
      "team.kind",
      { presence: "there", type: "level", scale: "kinds", measures: "administration", subject: "station" },
    ],
    [
      "a number with only a least",
      "parent.budget",
      { presence: "there", type: "number", measures: "funding", least: whole(1), subject: "unit" },
    ],
    ["a ledger", "law.faults", { presence: "there", type: "records", measures: "own-fault", subject: "station" }],
    ["a field, about whom its ledger is", "law.deeds.marks", { presence: "there", type: "number", subject: "station" }],
    [
      "a person's fact",
      "team.since",
      { presence: "there", type: "date", measures: "administration", subject: "person" },
      ["facts.team.subject", "person"],
    ],
    [
      "a fact of a section about nobody known",
      "team.since",
      { presence: "there", type: "date", measures: "administration" },
      ["facts.team.subject", "dog"],
    ],
    [
      "a field of a ledger about nobody known",
      "law.deeds.marks",
      { presence: "there", type: "number" },
      ["facts.law.subject", "dog"],
    ],
    [
      "a fact of an unknown type",
      "team.mediation",
      { presence: "there", measures: "premises", subject: "station" },
      ["facts.team.facts.mediation.type", "money"],
    ],
    [
      "a fact whose scale and measure are no texts",
      "team.kind",
      { presence: "there", type: "level", subject: "station" },
      ["facts.team.facts.kind", { type: "level", scale: 5, measures: 5 }],
    ],
    ["no name", 5, { presence: "unclear" }],
    ["a name of four parts", "law.faults.weight.deep", { presence: "absent" }],
    ["a name of one part", "team", { presence: "absent" }],
    ["an unknown section", "zoo.officers", { presence: "absent" }],
    ["an unknown fact", "team.unicorns", { presence: "absent" }],
    ["an unknown field", "law.faults.colour", { presence: "absent" }],
    ["no facts at all", "team.officers", { presence: "unclear" }, ["facts", undefined]],
    ["a section without facts", "team.officers", { presence: "unclear" }, ["facts.team.facts", undefined]],
    [
      "a ledger without fields",
      "law.faults.weight",
      { presence: "unclear" },
      ["facts.law.facts.faults.fields", undefined],
    ],
    [
      "a field of a fact of no known type",
      "law.faults.weight",
      { presence: "unclear", measures: "own-fault", subject: "station" },
      ["facts.law.facts.faults.type", "money"],
    ],
    ["a field of what is no ledger", "team.officers.weight", { ...officers, presence: "absent" }],
  ])("of %s", (_, name, is, change) => {
    expect(declaredFact(sample(...(change === undefined ? [] : [change])), name)).toStrictEqual(is);
  });
});

describe("labelsOf", () => {
  it.each<[string, unknown, object | undefined, (readonly [string, unknown])?]>([
    ["an order and what is outside", "stars", { order: ["one", "two", "three"], unranked: ["none"] }],
    [
      "an order with nothing outside",
      "stars",
      { order: ["one", "two", "three"], unranked: [] },
      ["scales.stars.outside", undefined],
    ],
    ["a set", "kinds", { unranked: ["urban", "rural"] }],
    ["damage outside", "stars", undefined, ["scales.stars.outside", "none"]],
    ["damage in the order", "stars", undefined, ["scales.stars.order.0", 1]],
    ["no scale of that name", "moons", undefined],
    ["no name", 5, undefined],
  ])("%s", (_, scale, is, change) => {
    expect(labelsOf(sample(...(change === undefined ? [] : [change])), scale)).toStrictEqual(is);
  });
});

describe("hasGoals", () => {
  it.each<[string, boolean, (readonly [string, unknown])?]>([
    ["some", true],
    ["none in the map", false, ["goals", {}]],
    ["no map", false, ["goals", undefined]],
    ["a list", false, ["goals", ["order"]]],
  ])("%s: %s", (_, is, change) => expect(hasGoals(sample(...(change === undefined ? [] : [change])))).toBe(is));
});
