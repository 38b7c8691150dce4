/** Whether a set changes a grade that is open: it does, unless the grade can be nothing else. */
import { expect, it } from "vitest";
import { fact, graded, leaf, rules, type Saying, scored, veto, vetoOf } from "../support.js";

it.each<readonly [what: string, label: string, said: Saying, changed: boolean]>([
  ["it may be this or another", "one", {}, true],
  ["it is another", "one", { m: 7 }, true],
  ["it is this", "one", { m: 3 }, false],
  ["it can be neither", "three", {}, true],
])("%s", (_what, label, said, changed) => {
  const grades = { grade: graded([{ label: "two", atLeast: 5 }]) };
  const vetoes = [veto("v", { sets: { grade: label } })];
  const card = scored(rules({ nodes: [leaf("total", fact("m"))], grades, vetoes }), { yes: true, ...said });
  expect(vetoOf(card, "v").effects).toEqual([{ kind: "set", grade: "grade", label, changed }]);
});
