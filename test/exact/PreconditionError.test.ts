import { describe, expect, it } from "vitest";
import { PreconditionError } from "../../src/exact/PreconditionError.js";

const circle: Record<string, unknown> = {};
circle["itself"] = circle;
const hostile = {
  toJSON(): never {
    throw new Error("no");
  },
};
const bare: Record<string, unknown> = Object.create(null);
bare["a"] = 1;

describe("PreconditionError", () => {
  it("carries its code and the value as it was given", () => {
    const got = { a: 1 };
    const error = new PreconditionError("some.fault", got);
    expect(error).toBeInstanceOf(RangeError);
    expect(error.name).toBe("PreconditionError");
    expect(error.code).toBe("some.fault");
    expect(error.got).toBe(got);
  });

  it.each<[string, unknown, string]>([
    ["a string in quotes", " 1", 'c.c: got " 1"'],
    ["a number", -1.5, "c.c: got -1.5"],
    ["a bigint", 12n, "c.c: got 12"],
    ["nothing", undefined, "c.c: got undefined"],
    ["null", null, "c.c: got null"],
    ["a symbol", Symbol("s"), "c.c: got Symbol(s)"],
    ["a plain object as JSON", { a: [1, "x"] }, 'c.c: got {"a":[1,"x"]}'],
    ["bigints inside", { n: 2n, d: [3n] }, 'c.c: got {"n":"2","d":["3"]}'],
    ["an object without prototype", bare, 'c.c: got {"a":1}'],
    ["a list", [1, null], "c.c: got [1,null]"],
    ["an object of a class", new Map(), "c.c: got [object Map]"],
    ["a circle", circle, "c.c: got a value that cannot be shown (object)"],
    ["an object that throws", hostile, "c.c: got a value that cannot be shown (object)"],
    ["a text of 198 and its quotes", "x".repeat(198), `c.c: got "${"x".repeat(198)}"`],
    ["the first 200 characters of more", "x".repeat(199), `c.c: got "${"x".repeat(199)}…`],
  ])("shows %s", (_, got, message) => expect(new PreconditionError("c.c", got).message).toBe(message));
});
