import { expect, it } from "vitest";
import * as z from "zod/mini";
import { jsonSchema } from "../../../src/ruleset/schema/jsonSchema.js";

const said = (en: string) => ({ zh: "字", en });

it("names parts, says words where there are any, and resolves references through unnamed ones", () => {
  const leaf = z.string();
  const lazy = z.lazy(() => leaf);
  const part = z.strictObject({
    a: lazy,
    b: z.array(z.strictObject({ c: lazy, d: leaf })),
    e: z.union([leaf, z.number()]),
  });
  const made = jsonSchema({
    $id: "demo.json",
    title: said("Demo"),
    root: z.strictObject({ part, other: lazy }),
    named: { Part: part, Amount: leaf },
    words: { "*.a": said("any a"), "Part.a": said("a"), "*.c": said("c"), Part: said("A part.") },
  });
  const amount = { $ref: "#/$defs/Amount" };
  expect(made).toEqual({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "demo.json",
    title: "字 Demo",
    type: "object",
    properties: { part: { $ref: "#/$defs/Part" }, other: amount },
    required: ["part", "other"],
    additionalProperties: false,
    $defs: {
      // A few parts are said more exactly than their schema can.
      Amount: expect.objectContaining({ title: "Amount", anyOf: [expect.anything(), { type: "number" }] }),
      Part: {
        title: "Part",
        description: "字 A part.",
        type: "object",
        properties: {
          a: { ...amount, description: "字 a" },
          b: {
            type: "array",
            items: {
              type: "object",
              properties: { c: { ...amount, description: "字 c" }, d: amount },
              required: ["c", "d"],
              additionalProperties: false,
            },
          },
          e: { anyOf: [amount, { type: "number" }] },
        },
        required: ["a", "b", "e"],
        additionalProperties: false,
      },
    },
  });
  expect(Object.keys(made["$defs"] as object)).toEqual(["Amount", "Part"]);
});
