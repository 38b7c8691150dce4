/** Cases that were found by chance, made small: each was once wrong, in the engine or in what was said of it. */
import { describe, expect, it } from "vitest";
import type { Scorecard } from "../../src/scoring/card/scorecard.js";
import { foundRows, n0, station } from "./foundRows.js";
import type { Case } from "./generate/cases.js";
import { labelsOf, pointsOf, told } from "./hold/possible.js";
import { type Aim, foundAgain } from "./rounds.js";
import { cardOf, handedOf, rulesOf } from "./scored.js";
import { small } from "./small.js";

describe("what chance found", () => {
  it.each(foundRows)("%s", (_, what, expected) => {
    const one = small(what);
    expect(Object.fromEntries(Object.keys(expected).map((key) => [key, valueIn(scored(one), key)]))).toEqual(expected);
    const policies = /"missing":|"unknown":"(fires|ignored)"/.test(JSON.stringify(one.ruleset));
    const aims: readonly Aim[] = policies ? ["agree", "kernel"] : ["agree", "complete", "kernel"];
    for (const aim of aims) expect(foundAgain(aim, one, 500), aim).toEqual([]);
  });

  it("does not depend on what else is said", () => {
    const said = small({ nodes: [{ id: "a", points: n0 }], says: { facts: station } });
    expect(valueIn(scored(said), "a")).toBe("2..2");
  });
});

function scored({ ruleset, assessment, beside }: Case): Scorecard {
  const rules = rulesOf(ruleset);
  if ("refused" in rules) throw new Error(rules.refused);
  return cardOf(rules.main, assessment, handedOf(rules, assessment, beside));
}

function valueIn({ nodes, grades, vetoes }: Scorecard, key: string): string | undefined {
  const [id, what] = key.split(" ");
  const node = nodes.find((one) => one.id === id);
  if (what === "counts") return node?.counts;
  if (what === "reason") return node?.reason.code;
  if (what === "state") return node?.state;
  if (node !== undefined) return told(pointsOf(node));
  const grade = grades.find((one) => one.id === id);
  if (grade !== undefined) return told(labelsOf(grade.after)).replace("{}", "");
  return vetoes.find((one) => one.id === id)?.state;
}
