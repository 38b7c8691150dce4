import { describe, expect, it } from "vitest";
import type { Quantity } from "../../../src/ruleset/expression.js";
import type { Grade } from "../../../src/ruleset/grade.js";
import {
  basis,
  fact,
  flag,
  graded,
  gradeOf,
  leaf,
  points,
  rules,
  type Saying,
  scored,
  text,
  veto,
} from "../support.js";

const free = fact("free");
/** 1 in truth, but nobody can go through all that `a.free` may be. */
const one: Quantity = { kind: "sum", of: [1, { kind: "difference", of: [free, free] }] };

describe("possible labels of a grade that may not all come about say so", () => {
  const nodes = [leaf("total", one), leaf("plain", fact("n"))];
  const result = (grade: Grade, said: Saying, vetoes: Parameters<typeof rules>[0]["vetoes"] = []) =>
    gradeOf(scored(rules({ nodes, grades: { grade }, vetoes }), said));
  const cuts = graded([{ label: "two", atLeast: 1 }]);

  it("where it is made of points that do", () => {
    expect(result(cuts, {})).toMatchObject({ loose: true, after: { kind: "open", possible: ["one", "two"] } });
    expect(result(cuts, { free: 3 })).not.toHaveProperty("loose");
    const plain = graded([{ label: "two", atLeast: 50 }], { points: points("plain") });
    expect(result(plain, {})).toMatchObject({ after: { kind: "open" } });
    expect(result(plain, {})).not.toHaveProperty("loose");
  });

  it("where only the label before vetoes is open", () => {
    const set = veto("v", { when: flag("also"), sets: { grade: "one" } });
    const got = result(cuts, { also: true }, [set]);
    expect([got.before.kind, got.after, got.loose]).toEqual(["open", { kind: "settled", label: "one" }, true]);
  });

  it("where only the label after vetoes is open", () => {
    const level: Grade = { title: text("g"), scale: "stars", basis, of: "two" };
    const cap = veto("v", {
      when: { kind: "quantity", of: points("total"), above: 1 },
      unknown: "open",
      caps: { grade: "one" },
    });
    const got = result(level, {}, [cap]);
    expect([got.before, got.after.kind, got.loose]).toEqual([{ kind: "settled", label: "two" }, "open", true]);
  });

  it("but not by a cap of a veto that sets the grade as well", () => {
    const level: Grade = { title: text("g"), scale: "stars", basis, of: "three" };
    const when = { kind: "quantity", of: points("total"), above: 1 } as const;
    const both = veto("v", { when, unknown: "open", caps: { grade: "one" }, sets: { grade: "two" } });
    expect(result(level, {}, [both]).after).toMatchObject({ kind: "open", possible: ["two", "three"] });
  });
});
