import { describe, expect, it } from "vitest";
import {
  amountOf,
  dateOf,
  keyedObjects,
  keyedTexts,
  listed,
  listedTexts,
  presence,
} from "../../../src/ruleset/check/tolerant.js";

const part = { id: "a" };
/** Damage as it can stand in a document, whatever the types say. */
const damaged = (value: unknown): never => value as never;

describe("reading what may be damaged", () => {
  it.each<[string, () => unknown, unknown]>([
    ["objects of a list keep their positions", () => listed(damaged([1, part, null, "x", [part]])), [[1, part]]],
    ["what is no list has no objects", () => listed(damaged({ 0: part })), []],
    ["an absent list has no objects", () => listed(undefined), []],
    ["objects of a map keep their keys", () => keyedObjects(damaged({ x: 1, y: part, z: [part] })), [["y", part]]],
    ["a list has no objects by key", () => keyedObjects(damaged([part])), []],
    ["texts of a map keep their keys", () => keyedTexts({ x: 1, y: "said", z: ["no"] }), [["y", "said"]]],
    ["what is no map has no texts by key", () => keyedTexts("said"), []],
    ["texts of a list keep their positions", () => listedTexts([1, "said", null]), [[1, "said"]]],
    ["what is no list has no texts", () => listedTexts({ 0: "said" }), []],
    ["an amount is its number", () => amountOf("86.50"), { n: 173, d: 2 }],
    ["what is no amount has none", () => amountOf("many"), undefined],
    ["a day that exists is a date", () => dateOf("2024-02-29"), "2024-02-29"],
    ["a day that does not exist is none", () => dateOf("2023-02-29"), undefined],
  ])("%s", (_, call, is) => expect(call()).toStrictEqual(is));

  it.each<[string, unknown, unknown, string]>([
    ["a key that is there", { a: undefined }, "a", "there"],
    ["a key that is not", { a: 1 }, "b", "absent"],
    ["a key that is inherited", { a: 1 }, "constructor", "absent"],
    ["any key of an absent map", undefined, "a", "absent"],
    ["any key of what is no map", ["a"], "a", "unclear"],
    ["a key that is no text", { 5: 1 }, 5, "unclear"],
    ["a key that is no text, of an absent map", undefined, 5, "unclear"],
  ])("%s", (_, map, key, is) => expect(presence(map, key)).toBe(is));
});
