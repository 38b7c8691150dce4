/**
 * Schemas of the algebra: quantities, conditions and levels.
 *
 * @module
 */

import * as z from "zod/mini";
import { roundingModes } from "../../exact/rounding.js";
import { type Condition, type Level, type Quantity, timeUnits } from "../expression.js";
import { reaches } from "../scope.js";
import { expressionSlots } from "../slots.js";
import { amountSchema, countSchema, idSchema, nameSchema, optional, textSchema } from "./basic.js";
import { foldForms, overWhere } from "./fold.js";
import { keyed } from "./keyed.js";
import { byKey, byPresence, picked, type Route } from "./picked.js";

const quantity: z.ZodMiniType<Quantity> = z.lazy(() => quantitySchema);
const condition: z.ZodMiniType<Condition> = z.lazy(() => conditionSchema);
const level: z.ZodMiniType<Level> = z.lazy(() => levelSchema);

const kind = z.literal;
const form = z.strictObject;
const reach = optional(z.literal(reaches));
const earlier = { from: z.literal(["baseline", "current"]), rubric: optional(nameSchema) };
const pair = z.tuple([quantity, quantity]);

/** How to round. */
export const roundingModeSchema = z.literal(roundingModes);

/** An edge with what else a cut says. */
export function cutOf<S extends z.core.$ZodLooseShape>(rest: S) {
  const atLeast = form({ ...rest, atLeast: amountSchema });
  const above = form({ ...rest, above: amountSchema });
  return picked(
    [atLeast, above],
    byPresence(
      [
        ["above", above],
        ["atLeast", atLeast],
      ],
      "cut",
    ),
  );
}

const inapplicable = form({ kind: kind("notApplicable"), reason: textSchema });

/** Choosing, for quantities and for levels. */
function choice<T extends Quantity | Level>(answer: z.ZodMiniType<T>) {
  return {
    cases: form({
      kind: kind("cases"),
      cases: z.array(form({ id: idSchema, when: condition, then: answer })),
      else: answer,
    }),
    bands: form({
      kind: kind("bands"),
      of: quantity,
      below: answer,
      cuts: z.array(cutOf({ id: optional(idSchema), then: answer })),
    }),
    lookup: form({
      kind: kind("lookup"),
      of: level,
      table: keyed(nameSchema, answer, "type.wrong"),
      else: optional(answer),
    }),
    given: form({ kind: kind("given"), of: answer, missing: optional(answer), notApplicable: optional(answer) }),
  };
}

const folds = foldForms(quantity, condition);

const plainForms = {
  fact: form({ kind: kind("fact"), fact: nameSchema, from: reach }),
  points: form({ kind: kind("points"), points: nameSchema }),
  earlierPoints: form({ kind: kind("points"), points: nameSchema, ...earlier }),
  leaf: form({ kind: kind("leaf"), leaf: kind(["points", "full", "weight"]) }),
  since: form({
    kind: kind("since"),
    date: nameSchema,
    in: kind(timeUnits),
    started: optional(kind(true)),
    from: reach,
  }),
  notApplicable: inapplicable,
  operands: form({ kind: kind(["sum", "product", "least", "greatest"]), of: z.array(quantity) }),
  difference: form({ kind: kind("difference"), of: pair }),
  ratio: form({ kind: kind("ratio"), of: pair, zero: optional(quantity) }),
  rounded: form({ kind: kind("rounded"), of: quantity, to: amountSchema, mode: roundingModeSchema }),
  limited: form({ kind: kind("limited"), of: quantity, floor: optional(quantity), ceiling: optional(quantity) }),
  line: form({
    kind: kind("line"),
    of: quantity,
    through: z.array(z.tuple([amountSchema, amountSchema])),
    before: optional(kind("extend")),
    after: optional(kind("extend")),
  }),
  check: form({ kind: kind("check"), when: condition, worth: quantity }),
  tally: form({
    kind: kind("tally"),
    start: optional(quantity),
    of: z.array(form({ id: idSchema, count: quantity, each: amountSchema, most: optional(amountSchema) })),
    floor: optional(quantity),
    ceiling: optional(quantity),
  }),
  steps: form({ kind: kind("steps"), of: pair, step: amountSchema, started: optional(kind(true)) }),
  ...choice(quantity),
};

/** Every form of a quantity but the bare amount. */
export const quantityForms = { ...plainForms, ...folds };

const { operands, points, earlierPoints, ...quantityByKind } = plainForms;
const fold: Route = [
  ["leaves", folds.foldLeaves],
  ["items", folds.foldItems],
  ["over", folds.foldOver],
  ["of", operands],
];
const quantityRoutes: Readonly<Record<string, Route>> = {
  ...quantityByKind,
  points: [
    ["from", earlierPoints],
    ["points", points],
  ],
  product: operands,
  sum: fold,
  least: fold,
  greatest: fold,
  mean: [
    ["leaves", folds.meanLeaves],
    ["over", folds.meanOver],
    ["items", folds.meanItems],
  ],
  count: [
    ["leaves", folds.countLeaves],
    ["over", folds.countOver],
    ["of", folds.countOf],
  ],
};

const limits = {
  atLeast: optional(quantity),
  atMost: optional(quantity),
  above: optional(quantity),
  below: optional(quantity),
  equals: optional(quantity),
};
const status = { kind: kind("status"), is: kind(["known", "missing", "notApplicable"]) };

/** Every form of a condition. */
export const conditionForms = {
  flag: form({ kind: kind("flag"), flag: nameSchema, from: reach }),
  condition: form({ kind: kind("condition"), condition: nameSchema }),
  several: form({ kind: kind(["all", "any"]), of: z.array(condition) }),
  not: form({ kind: kind("not"), of: condition }),
  quantity: form({ kind: kind("quantity"), of: quantity, ...limits }),
  level: form({
    kind: kind("level"),
    of: level,
    among: optional(z.array(nameSchema)),
    atLeast: optional(nameSchema),
    atMost: optional(nameSchema),
  }),
  statusOfFact: form({ ...status, fact: nameSchema }),
  statusOfPoints: form({ ...status, points: nameSchema }),
  given: form({
    kind: kind("given"),
    of: condition,
    missing: optional(z.boolean()),
    notApplicable: optional(z.boolean()),
  }),
  entries: form({ kind: kind(["some", "every"]), ...overWhere(condition) }),
  atLeastOf: form({ kind: kind("atLeastOf"), n: countSchema, of: z.array(condition) }),
  evidenced: form({ kind: kind("evidenced"), fact: nameSchema }),
};

const { several, statusOfFact, statusOfPoints, entries, ...conditionByKind } = conditionForms;
const conditionRoutes: Readonly<Record<string, Route>> = {
  ...conditionByKind,
  all: several,
  any: several,
  some: entries,
  every: entries,
  status: [
    ["points", statusOfPoints],
    ["fact", statusOfFact],
  ],
};

const extreme = kind(["lowest", "highest"]);

/** Every form of a level but the bare label. */
export const levelForms = {
  fact: form({ kind: kind("fact"), fact: nameSchema, from: reach }),
  grade: form({ kind: kind("grade"), grade: nameSchema }),
  earlierGrade: form({ kind: kind("grade"), grade: nameSchema, ...earlier }),
  notApplicable: inapplicable,
  ...choice(level),
  operands: form({ kind: extreme, of: z.array(level) }),
  items: form({ kind: extreme, items: z.array(form({ each: level, counts: optional(condition) })) }),
};

const { operands: levelOperands, items: levelItems, grade, earlierGrade, ...levelByKind } = levelForms;
const ranked: Route = [
  ["items", levelItems],
  ["of", levelOperands],
];
const levelRoutes: Readonly<Record<string, Route>> = {
  ...levelByKind,
  grade: [
    ["from", earlierGrade],
    ["grade", grade],
  ],
  lowest: ranked,
  highest: ranked,
};

const kinds = {
  quantity: Object.keys(expressionSlots.quantity),
  condition: Object.keys(expressionSlots.condition),
  level: Object.keys(expressionSlots.level),
};
const pickQuantity = byKey("kind", quantityRoutes, "quantity", [...kinds.condition, ...kinds.level]);
const pickLevel = byKey("kind", levelRoutes, "level", [...kinds.condition, ...kinds.quantity]);

/** A quantity: an amount or a form. */
export const quantitySchema: z.ZodMiniType<Quantity> = picked(
  [amountSchema, ...Object.values(quantityForms)],
  (value) => (typeof value === "string" || typeof value === "number" ? amountSchema : pickQuantity(value)),
);

/** A condition. */
export const conditionSchema: z.ZodMiniType<Condition> = picked(
  Object.values(conditionForms),
  byKey("kind", conditionRoutes, "condition", [...kinds.quantity, ...kinds.level]),
);

/** A level: a label or a form. */
export const levelSchema: z.ZodMiniType<Level> = picked([nameSchema, ...Object.values(levelForms)], (value) =>
  typeof value === "string" ? nameSchema : pickLevel(value),
);
