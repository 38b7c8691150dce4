import { describe, expect, it } from "vitest";
import { evidence, pointsToPaper } from "../../../src/scoring/read/readEvidence.js";
import { paper } from "./tables.js";

describe("evidence", () => {
  it.each<readonly [string, unknown, readonly string[]]>([
    ["no pointer", [], []],
    ["a pointer", [paper], []],
    ["a pointer with a digest", [{ ...paper, digest: "0123456789abcdef".repeat(4) }], []],
    ["a digest in capitals", [{ ...paper, digest: "A".repeat(64) }], ["digest.malformed"]],
    ["a digest too short", [{ ...paper, digest: "a".repeat(63) }], ["digest.malformed"]],
    ["nothing of a pointer", [{}], ["key.missing", "key.missing", "key.missing", "key.missing"]],
    [
      "every pointer",
      [
        { ...paper, on: "x" },
        { ...paper, id: "" },
      ],
      ["date.impossible", "text.empty"],
    ],
    ["no list", "roll", ["type.wrong"]],
  ])("checks %s", (_what, value, codes) => expect(evidence(value, []).map(({ code }) => code)).toEqual(codes));
});

describe("pointsToPaper", () => {
  it.each<readonly [unknown, boolean]>([
    [[paper], true],
    [[], false],
    [undefined, false],
    [{ length: 1 }, false],
  ])("%j: %j", (value, is) => expect(pointsToPaper(value)).toBe(is));
});
