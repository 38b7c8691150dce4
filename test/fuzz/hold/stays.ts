/**
 * Says of each appealed entry whether it stays: where a fold leaves both possible, a field decides instead.
 *
 * Folds that say that appealed entries count, or do not, keep saying so; so an entry can be settled for the ones and not for the others.
 *
 * @module
 */
import type { Condition } from "../../../src/ruleset/expression.js";
import type { Fact } from "../../../src/ruleset/fact.js";
import type { Ruleset } from "../../../src/ruleset/ruleset.js";
import type { Assessment } from "../../../src/vocabulary/assessment.js";
import { text } from "../generate/scope.js";

/** The field that decides. */
const stays = "stays";

/** The ruleset in which a field of every ledger decides what appeals leave open. */
export function decidedByField(ruleset: Ruleset): Ruleset {
  const facts = Object.fromEntries(
    Object.entries(ruleset.facts).map(([id, section]) => [
      id,
      {
        ...section,
        facts: Object.fromEntries(
          Object.entries(section.facts).map(([key, fact]): readonly [string, Fact] => [
            key,
            fact.type === "records"
              ? { ...fact, fields: { ...fact.fields, [stays]: { title: text(stays), type: "flag" } } }
              : fact,
          ]),
        ),
      },
    ]),
  );
  const policy = (ledger: string): unknown => {
    const [section = "", key = ""] = ledger.split(".");
    const fact = ruleset.facts[section]?.facts[key];
    return fact?.type === "records" ? fact.appealed : undefined;
  };
  const { conditions, rubrics } = ruleset;
  return {
    ...ruleset,
    facts,
    ...(conditions === undefined ? {} : { conditions: rewritten(conditions, policy) }),
    rubrics: rewritten(rubrics, policy),
  };
}

function rewritten<T>(part: T, policy: (ledger: string) => unknown): T {
  if (typeof part !== "object" || part === null) return part;
  if (Array.isArray(part)) return part.map((one: unknown) => rewritten(one, policy)) as T;
  const form = Object.fromEntries(Object.entries(part).map(([key, held]) => [key, rewritten(held, policy)]));
  const over: unknown = form["over"];
  if (typeof over !== "string" || (form["appealed"] ?? policy(over)) !== "open") return form as T;
  const flag: Condition = { kind: "flag", flag: `${over}.${stays}` };
  const where = form["where"] as Condition | undefined;
  const test: Condition =
    form["kind"] === "every"
      ? { kind: "any", of: [{ kind: "not", of: flag }, where ?? { kind: "all", of: [] }] }
      : { kind: "all", of: [flag, ...(where === undefined ? [] : [where])] };
  return { ...form, appealed: "counts", where: test } as T;
}

/** The assessment in which every entry says that it stays, but those appealed ones for which `does` says no. */
export function saying(assessment: Assessment, does: (ledger: string, record: string) => boolean): Assessment {
  const { records } = assessment;
  if (records === undefined) return assessment;
  return {
    ...assessment,
    records: Object.fromEntries(
      Object.entries(records).map(([ledger, entries]) => [
        ledger,
        entries.map((entry) => ({
          ...entry,
          fields: { ...entry.fields, [stays]: entry.status !== "appealed" || does(ledger, entry.id) },
        })),
      ]),
    ),
  };
}
