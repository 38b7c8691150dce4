/** An assessment with one thing left out of it, and with every value that this may be known to have. */
import type { Fact, Field } from "../../../src/ruleset/fact.js";
import type { Ruleset } from "../../../src/ruleset/ruleset.js";
import type { Assessment } from "../../../src/vocabulary/assessment.js";
import type { FactValue } from "../../../src/vocabulary/ledger.js";
import { daysOf, numbersOf } from "../../fuzz/generate/assessments.js";

/** One thing left out. */
export interface LeftOut {
  readonly name: string;
  readonly missing: Assessment;
  readonly known: readonly Assessment[];
}

/** One for each fact, ledger and field of an entry that an assessment has. */
export function leftOut(ruleset: Ruleset, assessment: Assessment): readonly LeftOut[] {
  const { facts, records = {} } = assessment;
  const said = Object.entries(facts).flatMap(([section, held]) =>
    Object.keys(held).map((fact): LeftOut => {
      const { [fact]: _, ...others } = held;
      const name = `${section}.${fact}`;
      const of = (values: Readonly<Record<string, FactValue>>) => ({
        ...assessment,
        facts: { ...facts, [section]: values },
      });
      const values = valuesOf(ruleset, ruleset.facts[section]!.facts[fact]!);
      return {
        name,
        missing: withoutPaper(of(others), name),
        known: values.map((value) => of({ ...held, [fact]: value })),
      };
    }),
  );
  const ledgers = Object.entries(records).flatMap(([name, entries]): readonly LeftOut[] => {
    const { [name]: _, ...others } = records;
    const of = (list: typeof entries) => ({ ...assessment, records: { ...records, [name]: list } });
    const whole = {
      name,
      missing: withoutPaper({ ...assessment, records: others }, name),
      known: [of(entries), of([]), of(entries.slice(1))],
    };
    const fields = entries.flatMap((entry, i) =>
      Object.keys(entry.fields).map((field): LeftOut => {
        const { [field]: __, ...rest } = entry.fields;
        const with_ = (values: typeof entry.fields) => of(entries.with(i, { ...entry, fields: values }));
        const values = valuesOf(ruleset, fieldOf(ruleset, name, field));
        return {
          name: `${name}.${field}`,
          missing: with_(rest),
          known: values.map((value) => with_({ ...entry.fields, [field]: value })),
        };
      }),
    );
    return [whole, ...fields];
  });
  return [...said, ...ledgers];
}

/** Nobody points to a paper for what they leave out. */
function withoutPaper(assessment: Assessment, name: string): Assessment {
  const { evidence, ...rest } = assessment;
  if (evidence === undefined) return rest;
  const { [name]: _, ...others } = evidence;
  return { ...rest, evidence: others };
}

function fieldOf({ facts }: Ruleset, ledger: string, field: string): Field {
  const [section = "", key = ""] = ledger.split(".");
  const fact = facts[section]!.facts[key]!;
  if (fact.type !== "records") throw new Error(`${ledger} is no ledger`);
  return fact.fields[field]!;
}

function valuesOf({ scales = {} }: Ruleset, fact: Fact | Field): readonly FactValue[] {
  switch (fact.type) {
    case "number":
      return numbersOf(fact);
    case "flag":
      return [true, false];
    case "date":
      return daysOf();
    case "level": {
      const { order = [], outside = [], set = [] } = scales[fact.scale] ?? {};
      return [...order, ...outside, ...set];
    }
    case "records":
      throw new Error("a ledger has entries");
  }
}
