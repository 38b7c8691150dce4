/**
 * Schemas of scorecards and their parts.
 *
 * @module
 */

import * as z from "zod/mini";
import { standings } from "../../ruleset/grade.js";
import { periodSchema } from "../../ruleset/schema/assessment.js";
import {
  dateSchema,
  digestSchema,
  nameSchema,
  optional,
  textSchema,
  versionSchema,
} from "../../ruleset/schema/basic.js";
import { keyed } from "../../ruleset/schema/keyed.js";
import { byKey, picked } from "../../ruleset/schema/picked.js";
import { reasonCodes } from "./reasonCode.js";

const strict = z.strictObject;
const kind = z.literal;
const yes = optional(kind(true));
/** An amount as it leaves: canonical text. */
const amount = z.string();
const bounds = { least: optional(amount), greatest: optional(amount) };
const state = kind(["known", "missing", "notApplicable"]);
const bare = { string: z.string(), number: z.number(), boolean: z.boolean() };
const value = picked([bare.string, bare.number, bare.boolean], (held) =>
  typeof held === "number" ? bare.number : typeof held === "boolean" ? bare.boolean : bare.string,
);
const textOrFlag = picked([bare.string, bare.boolean], (held) =>
  typeof held === "boolean" ? bare.boolean : bare.string,
);
const labels = z.array(z.string());
const limit = picked([bare.string, bare.boolean, labels], (held) =>
  Array.isArray(held) ? labels : typeof held === "boolean" ? bare.boolean : bare.string,
);

const inapplicabilities = {
  fact: strict({ kind: kind("fact"), fact: nameSchema, reason: z.string(), by: z.string() }),
  rule: strict({ kind: kind("rule"), reason: textSchema }),
  node: strict({ kind: kind("node"), node: nameSchema }),
  cohort: strict({ kind: kind("cohort"), fact: nameSchema }),
  empty: strict({ kind: kind("empty") }),
};

/** Why a value does not apply. */
export const inapplicabilitySchema = picked(
  [
    inapplicabilities.fact,
    inapplicabilities.rule,
    inapplicabilities.node,
    inapplicabilities.cohort,
    inapplicabilities.empty,
  ],
  byKey("kind", inapplicabilities, "inapplicability"),
);

/** A reason: its code and values. */
export const reasonSchema = strict({ code: kind(reasonCodes), values: keyed(nameSchema, value, "type.wrong") });

/** Something that a rule read. */
export const readSchema = strict({
  kind: kind(["fact", "points", "grade", "ledger"]),
  id: nameSchema,
  from: optional(z.string()),
  state,
  value: optional(textOrFlag),
  ...bounds,
  notApplicable: optional(inapplicabilitySchema),
});

/** A comparison that a rule made. */
export const comparedSchema = strict({
  of: nameSchema,
  relation: kind(["atLeast", "atMost", "above", "below", "equals", "among", "is"]),
  value: optional(textOrFlag),
  limit: optional(limit),
  holds: kind(["yes", "no", "open", "notApplicable"]),
});

const looked = { read: z.array(readSchema), compared: z.array(comparedSchema) };

/** Points of a node. */
export const nodeResultSchema = strict({
  id: nameSchema,
  parent: optional(nameSchema),
  kind: kind(["criterion", "group"]),
  state,
  points: optional(amount),
  ...bounds,
  mayNotApply: yes,
  loose: yes,
  earned: optional(amount),
  full: optional(amount),
  shown: optional(amount),
  counts: kind(["yes", "no", "open"]),
  reason: reasonSchema,
  notApplicable: optional(inapplicabilitySchema),
  ...looked,
});

const short = { needed: amount, reached: optional(amount), short: optional(amount), open: z.boolean() };
const lackings = {
  points: strict({ kind: kind("points"), edge: kind(["atLeast", "above"]), ...short }),
  minimum: strict({ kind: kind("minimum"), node: nameSchema, ...short }),
  condition: strict({
    kind: kind("condition"),
    condition: optional(nameSchema),
    open: z.boolean(),
    compared: looked.compared,
  }),
  veto: strict({ kind: kind("veto"), veto: nameSchema, open: z.boolean() }),
};

/** Something that a better grade needed. */
export const lackingSchema = picked(
  [lackings.points, lackings.minimum, lackings.condition, lackings.veto],
  byKey("kind", lackings, "lacking"),
);

const labelForms = {
  settled: strict({ kind: kind("settled"), label: nameSchema }),
  open: strict({ kind: kind("open"), possible: labels, mayNotApply: yes }),
  notApplicable: strict({ kind: kind("notApplicable"), because: inapplicabilitySchema }),
};

/** A label, or those still possible. */
export const labelSchema = picked(
  [labelForms.settled, labelForms.open, labelForms.notApplicable],
  byKey("kind", labelForms, "label"),
);

/** A grade. */
export const gradeResultSchema = strict({
  id: nameSchema,
  scale: nameSchema,
  before: labelSchema,
  after: labelSchema,
  loose: yes,
  standing: optional(kind(standings)),
  reason: reasonSchema,
  nextBetter: optional(strict({ label: nameSchema, lacking: z.array(lackingSchema) })),
});

const parent = { text: textSchema, scale: optional(nameSchema), label: optional(nameSchema) };
const changed = { changed: z.boolean() };
const onGrade = strict({ kind: kind(["cap", "set"]), grade: nameSchema, label: nameSchema, ...changed });
const effects = {
  zero: strict({ kind: kind("zero"), node: nameSchema, ...changed }),
  bar: strict({ kind: kind("bar"), quota: nameSchema }),
  parent: strict({ kind: kind("parent"), ...parent }),
};

/** An effect of a veto. */
export const vetoEffectSchema = picked(
  [onGrade, effects.zero, effects.bar, effects.parent],
  byKey("kind", { cap: onGrade, set: onGrade, ...effects }, "effect"),
);

/** A veto. */
export const vetoResultSchema = strict({
  id: nameSchema,
  state: kind(["fired", "notFired", "open"]),
  by: kind(["condition", "unknown", "notApplicable"]),
  ...looked,
  effects: z.array(vetoEffectSchema),
});

const made = {
  ruleset: strict({ id: nameSchema, version: versionSchema, digest: digestSchema }),
  engine: z.string(),
};

/** What an earlier scorecard was made with. */
const earlierSchema = strict({ assessment: z.string(), ...made });

/** A scorecard. */
export const scorecardSchema = strict({
  kind: kind("scorecard"),
  assessment: nameSchema,
  of: nameSchema,
  rubric: nameSchema,
  stage: kind(["self", "verified"]),
  period: periodSchema,
  asOf: dateSchema,
  provisional: z.boolean(),
  nodes: z.array(nodeResultSchema),
  grades: z.array(gradeResultSchema),
  vetoes: z.array(vetoResultSchema),
  barredFrom: z.array(nameSchema),
  mayBeBarredFrom: z.array(nameSchema),
  consequences: z.array(strict({ veto: nameSchema, open: z.boolean(), ...parent })),
  missing: z.array(nameSchema),
  notApplicable: z.array(strict({ fact: nameSchema, reason: z.string(), by: z.string() })),
  leftOut: z.array(
    strict({
      ledger: nameSchema,
      record: nameSchema,
      why: kind(["revoked", "outsidePeriod", "afterAsOf", "recordedLater"]),
    }),
  ),
  underAppeal: z.array(strict({ ledger: nameSchema, record: nameSchema })),
  pins: strict({
    ...made,
    inForce: z.boolean(),
    basis: strict({ cited: amount, interpreted: amount, illustrative: amount, unpublished: amount }),
    calendar: optional(strict({ id: nameSchema, digest: optional(z.string()) })),
    cohorts: optional(z.array(strict({ rubric: nameSchema, size: z.int(), digest: digestSchema }))),
    earlier: optional(strict({ baseline: optional(earlierSchema), current: optional(earlierSchema) })),
  }),
});
