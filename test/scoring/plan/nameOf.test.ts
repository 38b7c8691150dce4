import { expect, it } from "vitest";
import { nameOf } from "../../../src/scoring/plan/nameOf.js";

it.each([
  [5, "stated"],
  ["two", "stated"],
  [{ kind: "fact", fact: "a.n" }, "a.n"],
  [{ kind: "points", points: "total" }, "total"],
  [{ kind: "since", date: "a.day", in: "days" }, "a.day"],
  [{ kind: "grade", grade: "level" }, "level"],
  [{ kind: "sum", of: [1] }, "computed"],
] as const)("%j is called %s", (rule, name) => expect(nameOf(rule)).toBe(name));
