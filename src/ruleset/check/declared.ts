/**
 * What a ruleset declares, looked up by name; of what is damaged, only what is sound is told.
 *
 * @module
 */

import type { Rational } from "../../exact/rational.js";
import { isKeyed } from "../../vocabulary/checks.js";
import { own } from "../own.js";
import type { Ruleset } from "../ruleset.js";
import type { Subject } from "../scope.js";
import { amountOf, type Presence, presence } from "./tolerant.js";

/** A declared fact or field, as far as it is sound. */
export interface Declared {
  readonly presence: Presence;
  /** `number`, `flag`, `level`, `date` or `records`. */
  readonly type?: string;
  readonly scale?: string;
  readonly subject?: Subject;
  readonly measures?: string;
  readonly least?: Rational;
  readonly greatest?: Rational;
}

/** The fact of a name `section.fact`, or the field of a name `section.ledger.field`. */
export function declaredFact(ruleset: Ruleset, name: unknown): Declared {
  if (typeof name !== "string") return { presence: "unclear" };
  const [section = "", fact = "", field, ...more] = name.split(".");
  if (more.length > 0) return { presence: "absent" };
  const sections: unknown = ruleset.facts;
  const inSections = presence(sections, section);
  if (inSections !== "there") return { presence: required(sections, inSections) };
  const held = own(sections, section);
  const facts = own(held, "facts");
  const inFacts = presence(facts, fact);
  if (inFacts !== "there") return { presence: required(facts, inFacts) };
  const subject = own(held, "subject");
  const declared = { ...described(own(facts, fact)), ...(isSubject(subject) ? { subject } : {}) };
  return field === undefined ? declared : fieldOf(own(facts, fact), declared, field);
}

/** Labels of a scale. */
export interface Labels {
  /** From worst to best; absent for a scale without order. */
  readonly order?: readonly string[];
  /** Those without rank. */
  readonly unranked: readonly string[];
}

/** The labels of a declared and sound scale. */
export function labelsOf(ruleset: Ruleset, scale: unknown): Labels | undefined {
  const held = typeof scale === "string" ? own(ruleset.scales, scale) : undefined;
  const set = texts(own(held, "set"));
  if (set !== undefined) return { unranked: set };
  const order = texts(own(held, "order"));
  const outside = own(held, "outside");
  const unranked = outside === undefined ? [] : texts(outside);
  return order === undefined || unranked === undefined ? undefined : { order, unranked };
}

function fieldOf(ledger: unknown, declared: Declared, field: string): Declared {
  if (declared.type !== "records") return { ...declared, presence: declared.type === undefined ? "unclear" : "absent" };
  const fields = own(ledger, "fields");
  const inFields = presence(fields, field);
  if (inFields !== "there") return { presence: required(fields, inFields) };
  const { subject } = declared;
  return { ...described(own(fields, field)), ...(subject === undefined ? {} : { subject }) };
}

/** A required map that is absent is damage of its own; what it would hold is unclear. */
function required(map: unknown, found: Presence): Presence {
  return map === undefined ? "unclear" : found;
}

function described(fact: unknown): Declared {
  const type = own(fact, "type");
  const scale = own(fact, "scale");
  const measures = own(fact, "measures");
  const least = amountOf(own(fact, "least"));
  const greatest = amountOf(own(fact, "greatest"));
  return {
    presence: "there",
    ...(types.some((known) => known === type) ? { type: String(type) } : {}),
    ...(typeof scale === "string" ? { scale } : {}),
    ...(typeof measures === "string" ? { measures } : {}),
    ...(least === undefined ? {} : { least }),
    ...(greatest === undefined ? {} : { greatest }),
  };
}

const types: readonly string[] = Object.freeze(["number", "flag", "level", "date", "records"]);

function texts(list: unknown): readonly string[] | undefined {
  return Array.isArray(list) && list.every((label) => typeof label === "string") ? list : undefined;
}

function isSubject(value: unknown): value is Subject {
  return value === "station" || value === "unit" || value === "person";
}

/** Whether a ruleset declares goals. */
export function hasGoals(ruleset: Ruleset): boolean {
  return isKeyed(ruleset.goals) && Object.keys(ruleset.goals).length > 0;
}
