/**
 * The facts of one subject, numbered: what the reader of assessments and the operations of a plan share.
 *
 * @module
 */
import { PreconditionError } from "../../exact/PreconditionError.js";
import type { Rational } from "../../exact/rational.js";
import { type AmountInput, readAmount } from "../../exact/readAmount.js";
import type { CohortRule, Fact, Field, FieldShape, NumberShape } from "../../ruleset/fact.js";
import type { Ruleset, Scale } from "../../ruleset/ruleset.js";
import type { Subject } from "../../ruleset/scope.js";
import { plain } from "../run/constant.js";
import { declared, entryOf } from "./declared.js";
import type { Constant } from "./op.js";
import type { FactSlot, FactTable, LedgerShape, Shape } from "./plan.js";

type PlainShape = Exclude<Shape, LedgerShape>;

/** Every declared fact of `subject`, by section and then by id, so that the order of declaration does not matter. */
export function factTable(ruleset: Ruleset, subject: Subject): FactTable {
  const sections = Object.entries(ruleset.facts).filter(([, section]) => section.subject === subject);
  const facts = sections.sort(byKey).flatMap(([section, { facts: declared }]) =>
    Object.entries(declared)
      .sort(byKey)
      .map(
        ([key, fact]): FactSlot => ({
          id: `${section}.${key}`,
          section,
          key,
          mayNotApply: fact.mayNotApply === true || "cohort" in cohortOf(fact),
          shape: shapeOf(ruleset, fact),
          ...cohortOf(fact),
        }),
      ),
  );
  const index: Record<string, Record<string, number>> = {};
  for (const [i, { section, key }] of facts.entries()) index[section] = { ...entryOf(index, section), [key]: i };
  return { subject, facts, index };
}

/** The figure of peers that a fact is. */
const cohortOf = (fact: Fact): { readonly cohort?: CohortRule } =>
  fact.type === "number" && fact.cohort !== undefined ? { cohort: fact.cohort } : {};

/** Orders entries of one map by key, by code unit. */
export const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

function shapeOf(ruleset: Ruleset, fact: Fact): Shape {
  if (fact.type !== "records") return plainShape(ruleset, fact);
  const fields = Object.entries(fact.fields)
    .sort(byKey)
    .map(([id, field]: [string, Field]) => ({ id, shape: plainShape(ruleset, field) }));
  const { appealed, window, most } = fact;
  return { type: "records", fields, appealed, window, ...(most === undefined ? {} : { most }) };
}

function plainShape(ruleset: Ruleset, shape: FieldShape): PlainShape {
  if (shape.type === "number") return numberShape(shape);
  if (shape.type !== "level") return { type: shape.type };
  return { type: "level", labels: labelsOf(scaleNamed(ruleset, shape.scale)) };
}

function numberShape({ least, greatest, step, decimals }: NumberShape): PlainShape {
  return {
    type: "number",
    ...(least === undefined ? {} : { least: literal(least) }),
    ...(greatest === undefined ? {} : { greatest: literal(greatest) }),
    ...(step === undefined ? {} : { step: literal(step) }),
    ...(decimals === undefined ? {} : { decimals }),
  };
}

/**
 * The shape of a ledger.
 *
 * @throws {@link PreconditionError} `fact.notLedger`.
 */
export function ledgerShape({ id, shape }: FactSlot): LedgerShape {
  if (shape.type !== "records") throw new PreconditionError("fact.notLedger", id);
  return shape;
}

/**
 * The scale of a level.
 *
 * @throws {@link PreconditionError} `fact.notLevel`.
 */
export function scaleId(shape: FieldShape, id: string): string {
  if (shape.type !== "level") throw new PreconditionError("fact.notLevel", id);
  return shape.scale;
}

/** The labels of a scale: from worst to best, then those outside the order. */
export const labelsOf = (scale: Scale): readonly string[] => scale.set ?? [...scale.order, ...(scale.outside ?? [])];

/** A declared scale. */
export const scaleNamed = ({ scales }: Ruleset, id: string): Scale => declared(scales, id);

/** A number that a rule states. */
export function amountOf(input: AmountInput): Rational {
  const read = readAmount(input);
  if (!read.ok) throw new PreconditionError(read.code, input);
  return read.value;
}

/** A number that a rule states, for the plan. */
export const literal = (input: AmountInput): Constant => plain(amountOf(input));
