/** Whether what a function makes of answers may not apply: because of a rule only where it turns an answer into none. */
import { expect, it } from "vitest";
import { image, noOption, type Option, optionsOf } from "../../../src/ruleset/warn/options.js";
import type { Absence } from "../../../src/ruleset/warn/shift.js";

const same = (option: Option): Option => option;
const all = (option: Option): Option => option ?? "c";
const onlyA = (option: Option): Option => (option === "a" ? "a" : null);
const none = (): Option => null;

it.each<[string, Absence, (option: Option) => Option, readonly string[], Absence]>([
  ["what always applies stays so", "never", same, ["a", "b"], "never"],
  ["what may be said not to apply stays so", "said", same, ["a", "b"], "said"],
  ["what a rule may keep from applying stays so", "ruled", same, ["a", "b"], "ruled"],
  ["what is replaced always applies", "said", all, ["a", "b", "c"], "never"],
  ["an answer that is taken away is taken by a rule", "never", onlyA, ["a"], "ruled"],
  ["so it is where it could be said as well", "said", onlyA, ["a"], "ruled"],
  ["all of them", "never", none, [], "ruled"],
])("%s", (_, na, f, can, expected) => {
  expect(image(optionsOf(["a", "b"], na), f)).toMatchObject({ can, na: expected });
});

it("what never applies stays so, or always applies", () => {
  expect(image(noOption, same)).toMatchObject({ can: [], na: "ruled" });
  expect(image(noOption, all)).toMatchObject({ can: ["c"], na: "never" });
});
