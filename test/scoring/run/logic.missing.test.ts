/** Open is not missing: an appeal leaves answers open although everything is said. */
import { describe, expect, it } from "vitest";
import { countHolding, zeroedBy } from "../../../src/scoring/run/logic.js";
import type { Bool, Num } from "../../../src/scoring/run/value.js";
import { bool, num } from "./support/notation.js";

const fired = (missing: boolean): Bool => ({ ...bool("yes|no"), missing });
const points = (said: string, missing = false): Num => ({ ...num(said), missing });

describe("zeroedBy", () => {
  it.each<[string, Num, readonly boolean[], boolean]>([
    ["what is said, by an open appeal", points("7"), [false], false],
    ["what is said, by what is missing", points("7"), [true], true],
    ["what is said, by one of each", points("7"), [false, true], true],
    ["what is missing, by an open appeal", points("1..3", true), [false], true],
    ["0 either way, by what is missing", points("0"), [true], false],
    ["0 or more, by what is missing", points("0..5"), [true], true],
    ["0 or less, by what is missing", points("-5..0"), [true], true],
    ["0 or anything more, by what is missing", points("0.."), [true], true],
    ["0 or anything less, by what is missing", points("..0"), [true], true],
    ["anything, by what is missing", points(".."), [true], true],
  ])("%s", (_, value, by, is) => expect(zeroedBy(value, by.map(fired)).missing).toBe(is));

  const certain = [bool("yes")];
  it.each<[string, Num, boolean]>([
    ["what is missing", points("1..3", true), false],
    ["what may not apply, by an open appeal", points("7|NA(empty)"), false],
    ["what may not apply, as long as something is missing", points("7|NA(empty)", true), true],
  ])("certainly: %s", (_, value, is) => expect(zeroedBy(value, certain).missing).toBe(is));
});

describe("countHolding", () => {
  it.each<[string, readonly Bool[], boolean]>([
    ["a condition that is missing", [fired(true)], true],
    ["a condition that an appeal leaves open", [fired(false)], false],
    ["a condition that does not hold whether it applies or not", [{ ...bool("no|NA(a)"), missing: true }], false],
    ["one of each", [fired(false), fired(true)], true],
  ])("%s", (_, operands, is) => expect(countHolding(operands).missing).toBe(is));
});
