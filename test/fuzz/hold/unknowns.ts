/**
 * Everything that is unknown to a case, each with what it may turn out to be.
 *
 * @module
 */
import type { Fact, Field } from "../../../src/ruleset/fact.js";
import type { Ruleset, Scale } from "../../../src/ruleset/ruleset.js";
import type { Beside as Handed } from "../../../src/scoring/beside.js";
import type { Assessment } from "../../../src/vocabulary/assessment.js";
import type { FactValue, LedgerRecord } from "../../../src/vocabulary/ledger.js";
import { daysOf, numbersOf } from "../generate/assessments.js";
import { decidedCards } from "./cards.js";

/** What is said of the subject, and what is handed in beside. */
export interface Known {
  readonly assessment: Assessment;
  readonly handed: Handed;
}

/** One way in which something unknown may turn out. */
export type Turn = (known: Known) => Known;

/** Something unknown. */
export interface Unknown {
  /** As in the sources of a result. */
  readonly source: string;
  readonly turns: readonly Turn[];
  /** Whether these are all the ways. */
  readonly isWhole: boolean;
}

/** What a fact may turn out to be. */
interface Domain {
  readonly values: readonly FactValue[];
  readonly isWhole: boolean;
}

const paper = Object.freeze([{ id: "p", kind: "minutes", on: "2024-01-01", holder: "office" }]);
const because = Object.freeze({ reason: "none here", by: "county" });

/** The unknowns on which one of these sources rests. */
export function unknownsOf(ruleset: Ruleset, known: Known, sources: ReadonlySet<string>): readonly Unknown[] {
  return [...sources].flatMap((source): readonly Unknown[] => {
    const [sort, name = "", , from] = source.split(" ");
    if (sort === "fact") return factUnknowns(ruleset, known, source, name, from);
    if (sort === "card") return cardUnknowns(ruleset, known, source, name === "baseline" ? "baseline" : "current");
    if (sort === "calendar") return calendarUnknown(known, source);
    return [{ source, turns: [(same) => same], isWhole: true }];
  });
}

function factUnknowns(
  ruleset: Ruleset,
  known: Known,
  source: string,
  name: string,
  from: string | undefined,
): readonly Unknown[] {
  const [section = "", key = ""] = name.split(".");
  const fact = ruleset.facts[section]?.facts[key];
  if (fact === undefined) return [];
  if (from !== undefined) return reachedUnknown(ruleset, known, { source, name, fact, from });
  const { assessment } = known;
  if (fact.type === "number" && fact.cohort !== undefined) return figureUnknown(known, source, name);
  const isSaid = assessment.facts[section]?.[key] !== undefined || assessment.notApplicable?.[name] !== undefined;
  const entries = assessment.records?.[name];
  if (isSaid) return [];
  if (entries === undefined) return [missing(ruleset, source, name, fact)];
  if (fact.type !== "records") return [];
  return [...appeals(source, name, entries), ...lacking(ruleset, source, name, fact.fields, entries)];
}

/** What nobody can make up stays as open as it is. */
const unturned = (source: string): Unknown => ({ source, turns: [(same) => same], isWhole: false });

const inSelf =
  (change: (assessment: Assessment) => Assessment): Turn =>
  (known) => ({ ...known, assessment: change(known.assessment) });

function missing(ruleset: Ruleset, source: string, name: string, fact: Fact): Unknown {
  const { changes, isWhole } = saidOf(ruleset, name, fact);
  const turns = changes.map(inSelf);
  // Whoever hands in the fact may hand in its paper too.
  const isAsked = JSON.stringify([ruleset.rubrics["main"], ruleset.conditions]).includes(
    `"evidenced","fact":"${name}"`,
  );
  const withPaper = inSelf((assessment) => ({ ...assessment, evidence: { ...assessment.evidence, [name]: paper } }));
  return {
    source,
    turns: isAsked ? turns.flatMap((turn) => [turn, (known: Known) => withPaper(turn(known))]) : turns,
    isWhole,
  };
}

/** Everything that can be said of a fact that nothing is said of. */
function saidOf(
  ruleset: Ruleset,
  name: string,
  fact: Fact,
): { readonly changes: readonly ((a: Assessment) => Assessment)[]; readonly isWhole: boolean } {
  const [section = "", key = ""] = name.split(".");
  const inapplicable = (assessment: Assessment): Assessment => ({
    ...assessment,
    notApplicable: { ...assessment.notApplicable, [name]: because },
  });
  const notApplicable = fact.mayNotApply ? [inapplicable] : [];
  if (fact.type === "records") {
    const isAsked = JSON.stringify(ruleset.rubrics["main"]).includes(`"evidenced","fact":"${name}"`);
    const { ledgers, isWhole } = possibleLedgers(ruleset, name, fact, isAsked);
    const held = ledgers.map(
      (entries) =>
        (assessment: Assessment): Assessment => ({
          ...assessment,
          records: { ...assessment.records, [name]: entries },
        }),
    );
    return { changes: [...held, ...notApplicable], isWhole };
  }
  const { values, isWhole } = domainOf(ruleset.scales ?? {}, fact);
  const said = values.map(
    (value) =>
      (assessment: Assessment): Assessment => ({
        ...assessment,
        facts: { ...assessment.facts, [section]: { ...assessment.facts[section], [key]: value } },
      }),
  );
  return { changes: [...said, ...notApplicable], isWhole };
}

function domainOf(
  scales: Readonly<Record<string, Scale>>,
  fact: Exclude<Fact, { readonly type: "records" }> | Field,
): Domain {
  switch (fact.type) {
    case "flag":
      return { values: [true, false], isWhole: true };
    case "date":
      return { values: daysOf(), isWhole: false };
    case "level": {
      const { order = [], outside = [], set = [] } = scales[fact.scale] ?? {};
      return { values: [...order, ...outside, ...set], isWhole: true };
    }
    case "number": {
      const isWhole =
        fact.least !== undefined && fact.greatest !== undefined && (fact.step !== undefined || fact.decimals === 0);
      return { values: numbersOf(fact), isWhole };
    }
  }
}

/** Every content of a ledger: as many entries as it may have, in no order. */
function possibleLedgers(
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
function appeals(source: string, ledger: string, entries: readonly LedgerRecord[]): readonly Unknown[] {
  return entries
    .filter(({ status }) => status === "appealed")
    .map(({ id }): Unknown => {
      const settle = (does: boolean): Turn => change(ledger, id, { stays: does });
      return { source, turns: [settle(true), settle(false)], isWhole: true };
    });
}

/** Fields that entries leave out. */
function lacking(
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

interface ReachedFact {
  readonly source: string;
  readonly name: string;
  readonly fact: Fact;
  readonly from: string;
}

function reachedUnknown(
  ruleset: Ruleset,
  { assessment, handed }: Known,
  { source, name, fact, from }: ReachedFact,
): readonly Unknown[] {
  const reach = from === "unit" ? "unit" : "parent";
  const [section = "", key = ""] = name.split(".");
  const there = handed[reach];
  if (there?.facts[section]?.[key] !== undefined || there?.notApplicable?.[name] !== undefined) return [];
  const { changes, isWhole } = saidOf(ruleset, name, fact);
  const nobody: Assessment = {
    ...assessment,
    id: "of-above",
    of: "above",
    facts: {},
    notApplicable: {},
    records: {},
    evidence: {},
  };
  const turns = changes.map(
    (make): Turn =>
      (known) => ({ ...known, handed: { ...known.handed, [reach]: make(known.handed[reach] ?? nobody) } }),
  );
  return [{ source, turns, isWhole }];
}

function figureUnknown({ assessment, handed }: Known, source: string, name: string): readonly Unknown[] {
  const [cohort] = handed.cohorts ?? [];
  const figure = cohort?.figures[assessment.of]?.[name];
  if (figure === undefined) return [unturned(source)];
  if (cohort === undefined || figure.kind !== "open") return [];
  const ends = [figure.least, figure.greatest].flatMap((end) =>
    end === undefined ? [] : [{ kind: "settled", value: end } as const],
  );
  const all = [...ends, ...(figure.mayNotApply ? [{ kind: "notApplicable" } as const] : [])];
  const turns = all.map(
    (settled): Turn =>
      (known) => ({
        ...known,
        handed: {
          ...known.handed,
          cohorts: (known.handed.cohorts ?? []).map((one) => ({
            ...one,
            figures: { ...one.figures, [assessment.of]: { ...one.figures[assessment.of], [name]: settled } },
          })),
        },
      }),
  );
  return turns.length === 0 ? [unturned(source)] : [{ source, turns, isWhole: false }];
}

function cardUnknowns(
  ruleset: Ruleset,
  { handed }: Known,
  source: string,
  name: "baseline" | "current",
): readonly Unknown[] {
  const card = handed[name];
  if (card === undefined) return [unturned(source)];
  const cards = decidedCards(ruleset, card);
  if (cards === undefined) return [];
  return [
    {
      source,
      turns: cards.map(
        (card): Turn =>
          (known) => ({ ...known, handed: { ...known.handed, [name]: card } }),
      ),
      isWhole: false,
    },
  ];
}

function calendarUnknown({ handed }: Known, source: string): readonly Unknown[] {
  const years = [2021, 2022, 2023, 2024, 2025];
  const { calendar } = handed;
  if (calendar !== undefined && "kind" in calendar) return [];
  const { off = [], work = [] } = calendar ?? {};
  const whole = { id: "made", years, off, work };
  return [{ source, turns: [(known) => ({ ...known, handed: { ...known.handed, calendar: whole } })], isWhole: false }];
}
