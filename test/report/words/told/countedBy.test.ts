/** Each part of a tally is told with the entries that it counted, and with no others. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countedBy } from "../../../../src/report/words/told/countedBy.js";
import { foundIn } from "../../../../src/report/words/told/found.js";
import type { Condition, Quantity } from "../../../../src/ruleset/expression.js";
import { fault, leaf, nodeOf, rules, scored } from "../../../scoring/support.js";

interface Entry {
  readonly grave: boolean;
  readonly stars: string;
}

/** Conditions on an entry, and what they come to. */
const wheres: readonly (readonly [Condition | undefined, (entry: Entry) => boolean])[] = [
  [undefined, () => true],
  [{ kind: "flag", flag: "a.faults.grave" }, ({ grave }) => grave],
  [{ kind: "not", of: { kind: "flag", flag: "a.faults.grave" } }, ({ grave }) => !grave],
  [{ kind: "level", of: { kind: "fact", fact: "a.faults.stars" }, among: ["one"] }, ({ stars }) => stars === "one"],
];

const count = (where: Condition | undefined) =>
  ({ kind: "count", over: "a.faults", ...(where === undefined ? {} : { where }) }) as const;
const entries = fc.array(fc.record({ grave: fc.boolean(), stars: fc.constantFrom("one", "two") }), { maxLength: 4 });
const chosen = fc.array(fc.nat({ max: wheres.length - 1 }), { minLength: 1, maxLength: 5 });

describe("countedBy", () => {
  it("lists the folds of a tally in the order in which a result lists what they counted", () => {
    fc.assert(
      fc.property(chosen, entries, fc.boolean(), fc.boolean(), (which, said, started, scaled) => {
        const tally: Quantity = {
          kind: "tally",
          ...(started ? { start: count(wheres[which[0]!]![0]) } : {}),
          of: which.map((index, i) => ({ id: `p${i}`, count: count(wheres[index]![0]), each: -1 })),
        };
        const rule: Quantity = scaled ? { kind: "product", of: ["0.5", tally] } : tally;
        const faults = said.map((fields, i) => fault(`f${i}`, { ...fields }));
        const result = nodeOf(scored(rules({ nodes: [leaf("x", rule)] }), { faults }), "x");
        const found = foundIn(result, countedBy(rule));
        for (const index of which) {
          const [where, holds] = wheres[index]!;
          expect(found.entries(count(where))?.value).toBe(String(said.filter(holds).length));
        }
      }),
    );
  });

  it("lists none where the order cannot be told from the rule", () => {
    const [plain, grave] = [count(undefined), count(wheres[1]![0])];
    const tally: Quantity = { kind: "tally", start: plain, of: [{ id: "a", count: grave, each: 1 }] };
    expect(countedBy(tally)).toEqual([]);
    expect(countedBy({ kind: "check", when: { kind: "quantity", of: plain, atLeast: grave }, worth: 1 })).toEqual([]);
    expect(countedBy(3)).toEqual([]);
    expect(
      countedBy({
        kind: "line",
        of: { kind: "ratio", of: [plain, grave], zero: 0 },
        through: [
          [0, 0],
          [1, 1],
        ],
      }),
    ).toEqual([plain, grave]);
  });
});
