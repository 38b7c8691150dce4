/** Which rubrics use which named conditions: by name, and not by the name of something else. */
import { expect, it } from "vitest";
import { subjectsOf } from "../../../src/ruleset/check/found.js";
import type { Ruleset } from "../../../src/ruleset/ruleset.js";
import { broken } from "../../refusals/support.js";
import { condition, issuesOf, points, rubric, use } from "./support.js";

const high = (id: string) => condition({ kind: "quantity", of: points(id), atLeast: 1 });

it("tells the rubrics of conditions, also of those inside others", () => {
  const { users } = subjectsOf(broken([["rubrics", "year"], rubric(use("staffed"))]) as Ruleset);
  expect(Object.fromEntries([...users].map(([id, rubrics]) => [id, [...rubrics].sort()]))).toStrictEqual({
    solid: ["station"],
    staffed: ["station", "year"],
  });
});

it("takes no node for a condition of the same name", () => {
  // Nobody uses the condition; `total` is a node that is read in a rubric without `sun`.
  expect(
    issuesOf([
      ["rubrics.year", rubric(1)],
      ["conditions.total", high("sun")],
    ]),
  ).toEqual([]);
});
