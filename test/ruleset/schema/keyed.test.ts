/** Maps: what is told of the map itself, of its keys and of what stands under them. */
import { expect, it } from "vitest";
import * as z from "zod/mini";
import { keyed } from "../../../src/ruleset/schema/keyed.js";
import { read } from "../../../src/ruleset/schema/read.js";

const schema = keyed(z.string().check(z.regex(/^[a-z]+$/)), z.string(), "id.malformed");
const wrong = (got: string, key?: string, expected = "object") => ({
  ...{ code: "type.wrong", path: key === undefined ? [] : [key], values: { expected, got } },
});
const malformed = (key: string) => ({ code: "id.malformed", path: [key], values: { got: key } });

it.each<[string, unknown, readonly object[]]>([
  ["a list", [], [wrong("list")]],
  ["a text", "x", [wrong("string")]],
  ["nothing", null, [wrong("null")]],
  ["a malformed key", { A: "x" }, [malformed("A")]],
  ["a value of a wrong type", { a: 1 }, [wrong("number", "a", "string")]],
  [
    "both at one key, and what follows",
    { A: 1, b: 2 },
    [malformed("A"), wrong("number", "A", "string"), wrong("number", "b", "string")],
  ],
])("%s is told with all values", (_, value, issues) => {
  expect(read(schema, value)).toStrictEqual({ ok: false, issues });
});

it("gives a map of what was read", () => {
  expect(read(schema, { a: "x", b: "y" })).toStrictEqual({ ok: true, value: { a: "x", b: "y" } });
});
