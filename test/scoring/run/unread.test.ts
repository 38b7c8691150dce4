import { describe, expect, it } from "vitest";
import type { Shape } from "../../../src/scoring/plan/plan.js";
import { unread, unreadTable } from "../../../src/scoring/run/unread.js";
import type { Input } from "../../../src/scoring/run/value.js";
import { show } from "./support/notation.js";
import { constant, ledgerShape, table } from "./support/plans.js";

const shown = (input: Input): string =>
  input.sort === "date" || input.sort === "ledger"
    ? `${input.sort} ${input.missing ? "missing" : ""}${input.na === null ? "" : ` ${input.na.kind}`}`
    : show(input);

describe("unread", () => {
  it.each<readonly [shape: Shape, mayNotApply: boolean, is: string]>([
    [{ type: "number" }, false, ".."],
    [{ type: "number", least: constant("0") }, false, "0.."],
    [{ type: "number", greatest: constant("2/3") }, false, "..2/3"],
    [{ type: "number", least: constant("0"), greatest: constant("9") }, true, "0..9|NA(empty)"],
    [{ type: "flag" }, false, "yes|no"],
    [{ type: "flag" }, true, "yes|no|NA(empty)"],
    [{ type: "level", labels: ["one", "two"] }, false, "one|two"],
    [{ type: "level", labels: ["one", "two"] }, true, "one|two|NA(empty)"],
    [{ type: "date" }, false, "date missing"],
    [{ type: "date" }, true, "date missing empty"],
    [ledgerShape, false, "ledger missing"],
    [ledgerShape, true, "ledger missing empty"],
  ])("%j (may not apply: %j) is %s", (shape, mayNotApply, is) => expect(shown(unread(shape, mayNotApply))).toBe(is));

  it("leaves a level with one label missing, though nothing else is possible", () =>
    expect(unread({ type: "level", labels: ["one"] }, false)).toMatchObject({ labels: ["one"], missing: true }));

  it("holds a whole table, in its order", () =>
    expect(unreadTable(table).map(({ sort, missing }) => [sort, missing])).toEqual([
      ["number", true],
      ["number", true],
      ["flag", true],
      ["level", true],
      ["date", true],
      ["ledger", true],
    ]));
});
