/** Where a part stands: what is read there, and who waits for it. A key that says nothing is not there at all. */
import { describe, expect, it } from "vitest";
import { collect, leavesPlace, type Parts, type Place } from "../../../src/ruleset/check/occurrences.js";
import type { Ruleset } from "../../../src/ruleset/ruleset.js";
import { writePath } from "../../../src/vocabulary/issue.js";
import { fact, flag, group, leaf, rules, veto } from "../../scoring/support.js";

const ledger = { over: "a.faults" } as const;
const leaves = { leaves: "g", goal: "safe", prevention: false } as const;
const status = { kind: "status", fact: "a.m", is: "known" } as const;

/** The places of all parts of one sort, by their paths from the rubric on. */
const places = (ruleset: Ruleset, part: keyof Parts): Record<string, Place> =>
  Object.fromEntries(
    collect(ruleset)
      .of(part)
      .map(({ path, place }) => [writePath(path).replace("rubrics.sheet.", ""), place]),
  );
const sheet = { subject: "station", rubric: "sheet" } as const;

describe("the place of a part", () => {
  it("has as reader what waits for it", () => {
    const x = leaf("x", fact("m"), { counts: status, weight: fact("n"), applies: flag("yes") });
    const ruleset = rules({
      nodes: [group("g", "mean", [x]), leaf("y", 1, { counts: status, weight: fact("n") })],
      vetoes: [veto("v")],
      conditions: { named: status },
    });
    expect(places(ruleset, "condition")).toStrictEqual({
      "conditions.named.when": { subject: "station", condition: "named", reader: "condition/named" },
      "nodes[0].children[0].counts": { ...sheet, reader: "node/g" },
      "nodes[0].children[0].applies": { ...sheet, reader: "node/x", around: "node/g" },
      // What stands in no group is folded by nobody.
      "nodes[1].counts": sheet,
      "vetoes[0].when": { ...sheet, reader: "veto/v" },
    });
    expect(places(ruleset, "quantity")).toStrictEqual({
      "nodes[0].children[0].points": { ...sheet, reader: "node/x", around: "node/g" },
      "nodes[0].children[0].weight": { ...sheet, reader: "weight/x" },
      "nodes[1].weight": { ...sheet, reader: "weight/y" },
    });
  });

  it("names what is looked at one by one", () => {
    const each = fact("m");
    const ruleset = rules({
      nodes: [
        leaf("x", { kind: "sum", ...ledger, each, empty: fact("n") }),
        leaf("y", { kind: "sum", ...leaves, each, empty: fact("n") }),
      ],
    });
    expect(places(ruleset, "quantity")).toMatchObject({
      "nodes[0].points.each": { ...sheet, reader: "node/x", ledger: "a.faults" },
      "nodes[1].points.each": { ...sheet, reader: "node/y", leaves },
    });
    expect(places(ruleset, "quantity")["nodes[0].points.empty"]).toStrictEqual({ ...sheet, reader: "node/x" });
    expect(places(ruleset, "quantity")["nodes[1].points.empty"]).toStrictEqual({ ...sheet, reader: "node/y" });
  });
});

it.each<[string, unknown, unknown]>([
  ["all that narrows it", { kind: "sum", ...leaves }, leaves],
  ["a goal alone", { leaves: "g", goal: "safe" }, { leaves: "g", goal: "safe" }],
  ["duties alone", { leaves: "g", prevention: true }, { leaves: "g", prevention: true }],
  ["nothing that is damaged", { leaves: "g", goal: 5, prevention: "no" }, { leaves: "g" }],
  ["no fold without a node", { leaves: 5, goal: "safe" }, undefined],
])("a fold over criteria is told with %s", (_, form, is) => expect(leavesPlace(form)).toStrictEqual(is));
