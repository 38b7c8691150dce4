/**
 * The table of slots and the schemas are two descriptions of the same forms; here they are held against each other.
 */

import { expect, it } from "vitest";
import type * as z from "zod/mini";
import { amountSchema, basisSchema, sourceSchema, textSchema } from "../../src/ruleset/schema/basic.js";
import {
  conditionForms,
  conditionSchema,
  levelForms,
  levelSchema,
  quantityForms,
  quantitySchema,
} from "../../src/ruleset/schema/expression.js";
import { factSchema, fieldSchema, sectionSchema } from "../../src/ruleset/schema/fact.js";
import {
  criterionSchema,
  fullOrQuantitySchema,
  groupSchema,
  nodeSchema,
  roundingSchema,
} from "../../src/ruleset/schema/node.js";
import {
  forbiddenSchema,
  gradeCutSchema,
  gradeSchema,
  namedConditionSchema,
  parentConsequenceSchema,
  placesSchema,
  quotaSchema,
  rubricSchema,
  rulesetSchema,
  scaleSchema,
  vetoSchema,
} from "../../src/ruleset/schema/ruleset.js";
import { expressionSlots, type Part, partSlots, type Slots } from "../../src/ruleset/slots.js";

type Schema = z.core.$ZodType;
interface Def {
  readonly type: string;
  readonly innerType?: Schema;
  readonly getter?: () => Schema;
  readonly element?: Schema;
  readonly valueType?: Schema;
  readonly items?: readonly Schema[];
  readonly options?: readonly Schema[];
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly values?: readonly unknown[];
}
const defOf = (schema: Schema) => schema._zod.def as unknown as Def;

const named = new Map<Schema, Part>([
  [quantitySchema, "quantity"],
  [conditionSchema, "condition"],
  [levelSchema, "level"],
  [amountSchema, "amount"],
  [textSchema, "text"],
  [sourceSchema, "source"],
  [scaleSchema, "scale"],
  [sectionSchema, "section"],
  [factSchema, "fact"],
  [fieldSchema, "field"],
  [namedConditionSchema, "namedCondition"],
  [rubricSchema, "rubric"],
  [nodeSchema, "node"],
  [fullOrQuantitySchema, "fullOrQuantity"],
  [roundingSchema, "rounding"],
  [gradeSchema, "grade"],
  [gradeCutSchema, "gradeCut"],
  [vetoSchema, "veto"],
  [parentConsequenceSchema, "parentConsequence"],
  [quotaSchema, "quota"],
  [placesSchema, "places"],
  [forbiddenSchema, "forbidden"],
  [basisSchema, "basis"],
]);

/** What a field holds, without brackets: a named part, or a schema without a name. */
function held(schema: Schema): { readonly part?: Part; readonly schema: Schema; readonly brackets: string } {
  const part = named.get(schema);
  if (part !== undefined) return { part, schema, brackets: "" };
  const def = defOf(schema);
  if (def.type === "optional") return held(def.innerType!);
  if (def.type === "lazy") return held(def.getter!());
  const [inner, mark] =
    def.type === "array"
      ? [def.element!, "[]"]
      : def.type === "record"
        ? [def.valueType!, "{}"]
        : def.type === "tuple"
          ? [def.items![0]!, "[]"]
          : [];
  if (inner === undefined) return { schema, brackets: "" };
  const under = held(inner);
  return { ...under, brackets: `${under.brackets}${mark}` };
}

/** The objects that a schema can be. */
const objectsOf = (schema: Schema): readonly Schema[] =>
  defOf(schema).type === "union" ? defOf(schema).options!.flatMap(objectsOf) : defOf(schema).shape ? [schema] : [];

const matches: Record<string, number> = {};

/** The slots that the forms of a schema have, while unnamed forms inside are held against the slots of their part. */
function slotsIn(forms: readonly Schema[], expected: Slots, where: string): Slots {
  const slots: Record<string, string> = {};
  for (const form of forms) {
    for (const [key, field] of Object.entries(defOf(form).shape!)) {
      const { part, schema, brackets } = held(field);
      if (part !== undefined) slots[key] = `${part}${brackets}`;
      else if (objectsOf(schema).length > 0 && expected[key] !== undefined) {
        const inner = expected[key].replace(/[[\]{}]+$/, "") as keyof typeof partSlots;
        expect(slotsIn(objectsOf(schema), partSlots[inner], `${where}.${key}`), `${where}.${key}`).toEqual(
          partSlots[inner],
        );
        slots[key] = `${inner}${brackets}`;
        matches[inner] = 1;
      }
    }
  }
  return slots as Slots;
}

it.each(Object.entries({ quantity: quantityForms, condition: conditionForms, level: levelForms }))(
  "has the slots of every kind of %s",
  (sort, forms) => {
    const table = expressionSlots[sort as keyof typeof expressionSlots];
    const kinds = new Map<string, Schema[]>();
    for (const form of Object.values(forms)) {
      for (const kind of defOf(defOf(form).shape!["kind"]!).values!) {
        kinds.set(String(kind), [...(kinds.get(String(kind)) ?? []), form]);
      }
    }
    expect([...kinds.keys()].sort()).toEqual(Object.keys(table).sort());
    for (const [kind, several] of kinds) {
      const slots = slotsIn(several, table[kind]!, kind);
      // Kinds that take their operands in several ways share one row; it may name a key that one of them lacks.
      const shared = Object.fromEntries(
        Object.entries(table[kind]!).filter(([key]) => several.length === 1 || key in slots),
      );
      expect(slots, kind).toEqual(shared);
    }
  },
);

it("has the slots of every other part", () => {
  const parts: readonly (readonly [Part, readonly Schema[]])[] = [
    ...[...named].filter(([, part]) => part !== "node").map(([schema, part]) => [part, objectsOf(schema)] as const),
    ["node", [criterionSchema, groupSchema]],
    ["ruleset", [rulesetSchema as Schema]],
  ];
  for (const [part, forms] of parts) {
    if (part === "quantity" || part === "condition" || part === "level" || part === "fullOrQuantity" || part === "text")
      continue;
    expect(slotsIn(forms, partSlots[part], part), part).toEqual(partSlots[part]);
    matches[part] = 1;
  }
  const unheld = ["text", "fullOrQuantity"];
  expect([...Object.keys(matches), ...unheld].sort()).toEqual(Object.keys(partSlots).sort());
});
