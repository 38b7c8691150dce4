/**
 * JSON Schemas (draft 2020-12) made from the same schemas that read the data, with names and words for editors.
 *
 * @module
 */

import * as z from "zod/mini";
import { isKeyed } from "../../vocabulary/checks.js";
import type { Text } from "../../vocabulary/text.js";
import type { Schema } from "./picked.js";

/** A JSON Schema, as plain JSON. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What a schema file is made of. */
export interface SchemaFile {
  /** Relative: where the file lies is the affair of whoever serves it. */
  readonly $id: string;
  readonly title: Text;
  readonly root: Schema;
  /** Schemas that get a name of their own in `$defs`. */
  readonly named: Readonly<Record<string, Schema>>;
  /** Words for a named schema (`Cut`) or one of its keys (`Cut.label`); by key alone (`*.title`) for all. */
  readonly words: Readonly<Record<string, Text>>;
}

/** Named schemas that JSON Schema can say more exactly than they are written. */
const exact: Readonly<Record<string, JsonSchema>> = Object.freeze({
  Amount: {
    anyOf: [{ type: "string", pattern: "^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+|/[1-9][0-9]*)?$" }, { type: "number" }],
  },
  CalendarDate: { type: "string", format: "date", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
});

/** The JSON Schema of a kind of file. */
export function jsonSchema({ $id, title, root, named, words }: SchemaFile): JsonSchema {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
  const made: unknown = z.toJSONSchema(root, { metadata: registry, target: "draft-2020-12", io: "input" });
  // Through text: what zod hands out carries more than plain JSON.
  const { $schema, $defs, ...rest }: Made = JSON.parse(withoutDetours(JSON.stringify(made)));
  return {
    $schema,
    $id,
    title: both(title),
    ...described(rest, "", words),
    $defs: Object.fromEntries(
      Object.entries($defs)
        .filter(([name]) => !name.startsWith(unnamed))
        .map(([name, schema]) => [name, definition(name, schema, words)] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  };
}

/** What zod makes of a schema with named parts. */
interface Made {
  readonly $schema: string;
  readonly $defs: Readonly<Record<string, JsonSchema>>;
  readonly [key: string]: unknown;
}

/** What zod calls a schema without a name: those that only say where to look, so that forms can hold one another. */
const unnamed = "__schema";

/** Lets references by way of an unnamed schema point to the named one. */
function withoutDetours(schema: string): string {
  const detours = [...schema.matchAll(/"(__schema\d+)":\{"\$ref":"(#\/\$defs\/\w+)"\}/g)];
  return detours.reduce((text, [, from, to]) => text.replaceAll(`"#/$defs/${from}"`, `"${to}"`), schema);
}

function definition(name: string, { id: _, ...rest }: JsonSchema, words: SchemaFile["words"]): JsonSchema {
  const text = words[name];
  return {
    title: name,
    ...(text === undefined ? {} : { description: both(text) }),
    ...described({ ...rest, ...exact[name] }, name, words),
  };
}

/** Adds words to the properties of a schema, of its alternatives, and of what is written out inside it. */
function described(schema: JsonSchema, name: string, words: SchemaFile["words"]): JsonSchema {
  return Object.fromEntries(
    Object.entries(schema).map(([key, held]) => {
      if (key === "properties") return [key, properties(held as Readonly<Record<string, JsonSchema>>, name, words)];
      if (Array.isArray(held)) return [key, held.map((part: unknown) => inside(part, name, words))];
      return [key, inside(held, name, words)];
    }),
  );
}

const inside = (part: unknown, name: string, words: SchemaFile["words"]): unknown =>
  isKeyed(part) ? described(part, name, words) : part;

function properties(held: Readonly<Record<string, JsonSchema>>, name: string, words: SchemaFile["words"]): JsonSchema {
  return Object.fromEntries(
    Object.entries(held).map(([key, schema]) => {
      const text = words[`${name}.${key}`] ?? words[`*.${key}`];
      const inner = described(schema, `${name}.${key}`, words);
      return [key, text === undefined ? inner : { ...inner, description: both(text) }];
    }),
  );
}

const both = ({ zh, en }: Text): string => `${zh} ${en}`;
