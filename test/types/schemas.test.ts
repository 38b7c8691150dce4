/**
 * The schemas and the types written by hand say the same: what a schema gives fits the type, and what the type allows fits
 * what the schema gives. Checked by the compiler; at run time, there is little to see.
 */

import { expect, expectTypeOf, it } from "vitest";
import type * as z from "zod/mini";
import type { Condition, Level, Quantity } from "../../src/ruleset/expression.js";
import type { Fact, Field, Section } from "../../src/ruleset/fact.js";
import type { Grade, GradeCut } from "../../src/ruleset/grade.js";
import type { Criterion, Group, Node } from "../../src/ruleset/node.js";
import type {
  ForbiddenIndicator,
  NamedCondition,
  Places,
  Quota,
  Rubric,
  Ruleset,
  Scale,
} from "../../src/ruleset/ruleset.js";
import type {
  assessmentSchema,
  evidenceSchema,
  factValueSchema,
  ledgerRecordSchema,
} from "../../src/ruleset/schema/assessment.js";
import type { basisSchema, sourceSchema, textSchema } from "../../src/ruleset/schema/basic.js";
import type { decisionSchema, lotSchema } from "../../src/ruleset/schema/decision.js";
import type { conditionForms, levelForms, quantityForms } from "../../src/ruleset/schema/expression.js";
import type { factSchema, fieldSchema, sectionSchema } from "../../src/ruleset/schema/fact.js";
import type { criterionSchema, groupSchema } from "../../src/ruleset/schema/node.js";
import type { organisationSchema, stationSchema, unitSchema } from "../../src/ruleset/schema/organisation.js";
import type {
  forbiddenSchema,
  gradeCutSchema,
  gradeSchema,
  namedConditionSchema,
  placesSchema,
  quotaSchema,
  rubricSchema,
  rulesetSchema,
  scaleSchema,
  vetoSchema,
} from "../../src/ruleset/schema/ruleset.js";
import type { Veto } from "../../src/ruleset/veto.js";
import type { Assessment } from "../../src/vocabulary/assessment.js";
import type { Decision, Lot } from "../../src/vocabulary/decision.js";
import type { Evidence } from "../../src/vocabulary/evidence.js";
import type { FactValue, LedgerRecord } from "../../src/vocabulary/ledger.js";
import type { Organisation, Station, Unit } from "../../src/vocabulary/organisation.js";
import type { Basis, Source } from "../../src/vocabulary/source.js";
import type { Text } from "../../src/vocabulary/text.js";

/** The same, with lists and objects that may not be written to, as deep as they are written out. */
type Frozen<T> = T extends unknown ? { readonly [K in keyof T]: Inner<T[K]> } : never;

/** What is an expression, a node or a text already is as the types have it. */
type Inner<T> = T extends string | number | boolean | undefined | Quantity | Condition | Level | Node | Text
  ? T
  : Frozen<T>;

/** Without keys that may never be there. */
type Plain<T> = T extends unknown ? { [K in keyof T as [T[K]] extends [undefined] ? never : K]: T[K] } : never;

type Out<S> = S extends z.core.$ZodType ? z.output<S> : never;
type OneOf<F> = Out<F[keyof F]>;

it("gives what the types say", () => {
  expectTypeOf<OneOf<typeof quantityForms>>().toExtend<Quantity>();
  expectTypeOf<OneOf<typeof conditionForms>>().toExtend<Condition>();
  expectTypeOf<OneOf<typeof levelForms>>().toExtend<Level>();
  expectTypeOf<Out<typeof criterionSchema>>().toExtend<Criterion>();
  expectTypeOf<Out<typeof groupSchema>>().toExtend<Group>();
  expectTypeOf<Out<typeof factSchema>>().toExtend<Fact>();
  expectTypeOf<Out<typeof fieldSchema>>().toExtend<Field>();
  expectTypeOf<Out<typeof sectionSchema>>().toExtend<Section>();
  expectTypeOf<Out<typeof scaleSchema>>().toExtend<Scale>();
  expectTypeOf<Out<typeof namedConditionSchema>>().toExtend<NamedCondition>();
  expectTypeOf<Out<typeof gradeSchema>>().toExtend<Grade>();
  expectTypeOf<Out<typeof gradeCutSchema>>().toExtend<GradeCut>();
  expectTypeOf<Out<typeof vetoSchema>>().toExtend<Veto>();
  expectTypeOf<Out<typeof quotaSchema>>().toExtend<Quota>();
  expectTypeOf<Out<typeof placesSchema>>().toExtend<Places>();
  expectTypeOf<Out<typeof forbiddenSchema>>().toExtend<ForbiddenIndicator>();
  expectTypeOf<Out<typeof rubricSchema>>().toExtend<Rubric>();
  expectTypeOf<Out<typeof rulesetSchema>>().toExtend<Ruleset>();
  expectTypeOf<Out<typeof sourceSchema>>().toExtend<Source>();
  expectTypeOf<Out<typeof basisSchema>>().toExtend<Basis>();
  expectTypeOf<Out<typeof textSchema>>().toExtend<Text>();
  expectTypeOf<Out<typeof assessmentSchema>>().toExtend<Assessment>();
  expectTypeOf<Out<typeof ledgerRecordSchema>>().toExtend<LedgerRecord>();
  expectTypeOf<Out<typeof evidenceSchema>>().toExtend<Evidence>();
  expectTypeOf<Out<typeof organisationSchema>>().toExtend<Organisation>();
  expectTypeOf<Out<typeof decisionSchema>>().toExtend<Decision>();
  expectTypeOf<Out<typeof lotSchema>>().toExtend<Lot>();
});

it("takes what the types say", () => {
  expectTypeOf<Plain<Exclude<Quantity, string | number>>>().toExtend<Frozen<OneOf<typeof quantityForms>>>();
  expectTypeOf<Plain<Condition>>().toExtend<Frozen<OneOf<typeof conditionForms>>>();
  expectTypeOf<Plain<Exclude<Level, string>>>().toExtend<Frozen<OneOf<typeof levelForms>>>();
  expectTypeOf<Plain<Criterion>>().toExtend<Frozen<Out<typeof criterionSchema>>>();
  expectTypeOf<Plain<Group>>().toExtend<Frozen<Out<typeof groupSchema>>>();
  expectTypeOf<Fact>().toExtend<Frozen<Out<typeof factSchema>>>();
  expectTypeOf<Field>().toExtend<Frozen<Out<typeof fieldSchema>>>();
  expectTypeOf<Section>().toExtend<Frozen<Out<typeof sectionSchema>>>();
  expectTypeOf<Plain<Scale>>().toExtend<Frozen<Out<typeof scaleSchema>>>();
  expectTypeOf<NamedCondition>().toExtend<Frozen<Out<typeof namedConditionSchema>>>();
  expectTypeOf<Quota>().toExtend<Frozen<Out<typeof quotaSchema>>>();
  expectTypeOf<Places>().toExtend<Frozen<Out<typeof placesSchema>>>();
  expectTypeOf<ForbiddenIndicator>().toExtend<Frozen<Out<typeof forbiddenSchema>>>();
  expectTypeOf<Source>().toExtend<Frozen<Out<typeof sourceSchema>>>();
  expectTypeOf<Basis>().toExtend<Frozen<Out<typeof basisSchema>>>();
  expectTypeOf<Assessment>().toExtend<Frozen<Out<typeof assessmentSchema>>>();
  expectTypeOf<LedgerRecord>().toExtend<Frozen<Out<typeof ledgerRecordSchema>>>();
  expectTypeOf<FactValue>().toExtend<Out<typeof factValueSchema>>();
  expectTypeOf<Evidence>().toExtend<Out<typeof evidenceSchema>>();
  expectTypeOf<Unit>().toExtend<Frozen<Out<typeof unitSchema>>>();
  expectTypeOf<Station>().toExtend<Frozen<Out<typeof stationSchema>>>();
  expectTypeOf<Decision>().toExtend<Out<typeof decisionSchema>>();
  expectTypeOf<Lot>().toExtend<Frozen<Out<typeof lotSchema>>>();
});

it("is seen to differ where it does", () => {
  type Forms = Frozen<OneOf<typeof quantityForms>>;
  type More = Plain<Exclude<Quantity, string | number>> | { readonly kind: "x" };
  // @ts-expect-error -- a condition is no quantity
  expectTypeOf<OneOf<typeof conditionForms>>().toExtend<Quantity>();
  // @ts-expect-error -- a form more than the schema has
  expectTypeOf<More>().toExtend<Forms>();
  expect(true).toBe(true);
});
