/** Open is not missing: an appeal leaves answers open although everything is said, and only what is not said makes more of it. */
import { describe, expect, it } from "vitest";
import { chooseFirst, givenOf } from "../../../src/scoring/run/choose.js";
import type { Bool, Num } from "../../../src/scoring/run/value.js";
import { bool, num } from "./support/notation.js";

const test = (missing: boolean): Bool => ({ ...bool("yes|no"), missing });
const branch = (missing: boolean): Num => ({ ...num("1..3"), missing });

describe("a choice between two branches", () => {
  it.each([
    { tests: false, first: false, second: false, is: false },
    { tests: true, first: false, second: false, is: true },
    { tests: false, first: true, second: false, is: true },
    { tests: false, first: false, second: true, is: true },
  ])("test missing $tests, branches missing $first and $second: $is", ({ tests, first, second, is }) => {
    const branches = [branch(first), branch(second)];
    expect(chooseFirst([test(tests)], (index) => branches[index]!).missing).toBe(is);
  });
});

describe("a replacement for what may not apply", () => {
  it.each([
    { value: false, replacement: false, is: false },
    { value: true, replacement: false, is: true },
    { value: false, replacement: true, is: true },
  ])("value missing $value, replacement missing $replacement: $is", ({ value, replacement, is }) => {
    const held: Num = { ...num("2|NA(a)"), missing: value };
    const other: Num = { ...num("5..6"), missing: replacement };
    expect(givenOf(held, undefined, other, false)).toMatchObject({ missing: is, na: null });
  });
});
