/**
 * What a ledger may turn out to hold, and what may become of its entries.
 *
 * @module
 */
import type { Fact, Field } from "../../../src/ruleset/fact.js";
import type { Ruleset } from "../../../src/ruleset/ruleset.js";
import type { FactValue, LedgerRecord } from "../../../src/vocabulary/ledger.js";
import { domainOf } from "./domain.js";
import { inSelf, paper, type Turn, type Unknown } from "./turn.js";

/** Every content of a ledger: as many entries as it may have, in no order. */
export function possibleLedgers(
  ruleset: Ruleset,
  name: string,
  { most, fields }: Extract<Fact, { readonly type: "records" }>,
  withPapers: boolean,
): { readonly ledgers: readonly (readonly LedgerRecord[])[]; readonly isWhole: boolean } {
  const domains = Object.entries(fields).map(([key, field]) => ({ key, ...domainOf(ruleset.scales ?? {}, field) }));
  let contents: readonly Readonly<Record<string, FactValue>>[] = [{}];
  for (const { key, values } of domains)
    contents = contents.flatMap((content) => values.map((value) => ({ ...content, [key]: value })));
  const entries = contents.flatMap((content) =>
    (withPapers ? [false, true] : [false]).map((hasPaper) => ({ content, hasPaper })),
  );
  const made = (chosen: readonly number[]): readonly LedgerRecord[] =>
    chosen.flatMap((index, i): readonly LedgerRecord[] => {
      const entry = entries[index];
      if (entry === undefined) return [];
      return [
        {
          ...{ id: `x${i}`, type: name, on: "2024-02-01", recordedOn: "2024-02-01", by: "office", status: "standing" },
          ...(entry.hasPaper ? { evidence: paper } : {}),
          fields: entry.content,
        },
      ];
    });
  const ledgers: (readonly number[])[] = [[]];
  for (let from = 0, size = 1; size <= (most ?? 2); size += 1) {
    const to = ledgers.length;
    for (const chosen of ledgers.slice(from, to))
      for (let index = chosen.at(-1) ?? 0; index < entries.length; index += 1) ledgers.push([...chosen, index]);
    from = to;
  }
  return { ledgers: ledgers.map(made), isWhole: most !== undefined && domains.every((domain) => domain.isWhole) };
}

/** Whether each appealed entry stays. */
export function appeals(source: string, ledger: string, entries: readonly LedgerRecord[]): readonly Unknown[] {
  return entries
    .filter(({ status }) => status === "appealed")
    .map(({ id }): Unknown => {
      const settle = (does: boolean): Turn => change(ledger, id, { stays: does });
      return { source, turns: [settle(true), settle(false)], isWhole: true };
    });
}

/** Fields that entries leave out. */
export function lacking(
  ruleset: Ruleset,
  source: string,
  ledger: string,
  fields: Readonly<Record<string, Field>>,
  entries: readonly LedgerRecord[],
): readonly Unknown[] {
  return entries.flatMap((entry) =>
    Object.entries(fields).flatMap(([key, field]): readonly Unknown[] => {
      if (entry.status === "revoked" || entry.fields[key] !== undefined) return [];
      const { values, isWhole } = domainOf(ruleset.scales ?? {}, field);
      return [{ source, turns: values.map((value) => change(ledger, entry.id, { [key]: value })), isWhole }];
    }),
  );
}

const change = (ledger: string, id: string, fields: LedgerRecord["fields"]): Turn =>
  inSelf((assessment) => ({
    ...assessment,
    records: {
      ...assessment.records,
      [ledger]: (assessment.records?.[ledger] ?? []).map((entry) =>
        entry.id === id ? { ...entry, fields: { ...entry.fields, ...fields } } : entry,
      ),
    },
  }));
