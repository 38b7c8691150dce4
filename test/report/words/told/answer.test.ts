/** What is told of conditions never contradicts what the engine made of them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerOf } from "../../../../src/report/words/told/answer.js";
import { conditionTold } from "../../../../src/report/words/told/conditionTold.js";
import { tellingOf } from "../../../../src/report/words/told/telling.js";
import type { Condition } from "../../../../src/ruleset/expression.js";
import type { NodeResult } from "../../../../src/scoring/card/scorecard.js";
import { conditions, sayings } from "../../../scoring/random.js";
import { fact, flag, leaf, nodeOf, rules, type Saying, scored } from "../../../scoring/support.js";

/** A ruleset with one check of a condition, and what came of it. */
function checked(when: Condition, said: Saying) {
  const ruleset = rules({
    nodes: [leaf("x", { kind: "check", when, worth: 1 })],
    conditions: { sound: { kind: "quantity", of: fact("m"), atLeast: 5 } },
  });
  const result = nodeOf(scored(ruleset, said), "x");
  return { result, telling: tellingOf({ ruleset, rubric: ruleset.rubrics["sheet"] }, result) };
}

/** What the engine made of the condition. */
function engineSays({ state, points, mayNotApply }: NodeResult): string {
  if (state === "notApplicable") return "notApplicable";
  if (points !== undefined && mayNotApply === undefined) return points === "1" ? "yes" : "no";
  return "open";
}

const answer = (when: Condition, said: Saying) => answerOf(checked(when, said).telling, when);

describe("answerOf", () => {
  it("is what the engine says, wherever it says anything", () => {
    fc.assert(
      fc.property(
        conditions({ nodes: [], policies: true, named: true }, 2),
        fc.oneof(sayings(true), sayings(false)),
        (when, said) => {
          const { result, telling } = checked(when, said);
          const told = answerOf(telling, when);
          if (told === "yes" || told === "no") expect(told).toBe(engineSays(result));
          expect(conditionTold(telling, when).zh).not.toMatch(/undefined|\{/);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each<[Condition, Saying, ReturnType<typeof answerOf>]>([
    [flag("yes"), { yes: true }, "yes"],
    [flag("yes"), {}, "open"],
    [flag("yes"), { yes: "NA" }, "notApplicable"],
    [{ kind: "quantity", of: fact("m"), atLeast: 5, below: 7 }, { m: 6 }, "yes"],
    [{ kind: "quantity", of: fact("m"), atLeast: 5, below: 7 }, { m: 7 }, "no"],
    [{ kind: "quantity", of: { kind: "sum", of: [fact("m"), 1] }, atLeast: fact("n") }, { m: 5, n: 6 }, "yes"],
    [{ kind: "level", of: { kind: "fact", fact: "a.stars" }, atLeast: "two" }, { stars: "three" }, "yes"],
    [{ kind: "level", of: { kind: "fact", fact: "a.stars" }, atMost: "two", among: ["one"] }, { stars: "two" }, "no"],
    [{ kind: "not", of: { kind: "condition", condition: "sound" } }, { m: 4 }, "yes"],
    [{ kind: "atLeastOf", n: 2, of: [flag("yes"), flag("also")] }, { yes: true, also: false }, "no"],
    [{ kind: "atLeastOf", n: 1, of: [flag("yes"), flag("also")] }, { yes: true }, "yes"],
    [{ kind: "given", of: flag("yes"), notApplicable: true }, { yes: "NA" }, "yes"],
    [{ kind: "some", over: "a.faults" }, { faults: [] }, "no"],
    [{ kind: "evidenced", fact: "a.yes" }, { yes: true }, undefined],
    [{ kind: "all", of: [flag("yes"), { kind: "evidenced", fact: "a.yes" }] }, { yes: false }, "no"],
    [{ kind: "all", of: [flag("yes"), { kind: "evidenced", fact: "a.yes" }] }, { yes: true }, undefined],
  ])("%j with %j is %s", (when, said, expected) => expect(answer(when, said)).toBe(expected));
});
