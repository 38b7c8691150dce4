/** What an issue of structure tells, for every kind of finding: its code, its place and all of its values. */
import { expect, it } from "vitest";
import { parseRuleset } from "../../../src/ruleset/parseRuleset.js";
import { at, broken } from "../../refusals/support.js";

const officers = "facts.team.facts.officers";
const bonus = "rubrics.station.nodes.1";
const types = ["number", "flag", "level", "date", "records"];
const combinations = ["sum", "mean", "least", "greatest", "share", "all"];

it.each<[what: string, place: string, value: unknown, code: string, values: object]>([
  ["a text that is missing", "id", undefined, "key.missing", { expected: "string" }],
  ["an object that is missing", "title", undefined, "key.missing", { expected: "object" }],
  ["a list that is missing", "rubrics.station.nodes", undefined, "key.missing", { expected: "array" }],
  ["a map that is missing", "facts", undefined, "key.missing", { expected: "object", got: "undefined" }],
  ["one of several texts that is missing", `${officers}.type`, undefined, "key.missing", { expected: types }],
  [
    "a rule that is missing",
    `${bonus}.points.worth`,
    undefined,
    "key.missing",
    { expected: "quantity", got: "undefined" },
  ],
  ["a text that is a number", "id", 5, "type.wrong", { expected: "string", got: "number" }],
  ["an object that is a text", "title", "x", "type.wrong", { expected: "object", got: "string" }],
  ["a map that is a list", "facts", [], "type.wrong", { expected: "object", got: "list" }],
  ["a list that is an object", "rubrics.station.nodes", {}, "type.wrong", { expected: "array", got: "object" }],
  ["a number that is a text", `${officers}.decimals`, "1", "type.wrong", { expected: "number", got: "string" }],
  [
    "a count that is no whole number",
    `${officers}.decimals`,
    1.5,
    "type.wrong",
    { expected: "whole number", got: "number" },
  ],
  ["a rule that is a list", `${bonus}.points`, [], "type.wrong", { expected: "quantity", got: "list" }],
  ["a mark that is a text", `${officers}.mayNotApply`, "x", "value.notAllowed", { expected: [true], got: "x" }],
  [
    "none of several texts",
    "rubrics.station.nodes.0.combine",
    "x",
    "value.notAllowed",
    { expected: combinations, got: "x" },
  ],
  ["a number too large", "facts.law.facts.faults.most", 1e300, "number.tooLarge", { got: 1e300 }],
  ["no date", "effective.from", "x", "date.impossible", { got: "x" }],
  ["no amount", `${bonus}.full`, null, "amount.type", { got: "null" }],
  ["a key that nobody knows", `${officers}.colour`, 1, "key.unknown", {}],
])("%s", (_, place, value, code, values) => {
  const parsed = parseRuleset(broken([at(place), value]));
  const told = parsed.ok ? [] : parsed.issues.map((issue) => [issue.code, issue.path, issue.values]);
  expect(told).toStrictEqual([[code, at(place), values]]);
});
