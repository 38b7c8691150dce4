/** Levels of which a part is a bare label, which belongs to any scale. */
import { expect, it } from "vitest";
import type { Level } from "../../../src/ruleset/expression.js";
import { got, one } from "../support.js";

it("finds the scale past a part that is not there", () => {
  const of: Level = { kind: "given", of: "one", notApplicable: { kind: "fact", fact: "a.rank" } };
  const atLeast = (label: string) =>
    got(one({ kind: "check", when: { kind: "level", of, atLeast: label }, worth: 1 }, { rank: "two" }));
  expect([atLeast("one"), atLeast("two")]).toEqual(["1", "0"]);
});
