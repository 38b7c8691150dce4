/** A catalogue of facts, and short ways to make rules, assessments and scorecards from it. */
import type { Condition, Quantity } from "../../src/ruleset/expression.js";
import type { CutGrade, Grade } from "../../src/ruleset/grade.js";
import type { Criterion, Group, Node } from "../../src/ruleset/node.js";
import type { NamedCondition, Rubric, Ruleset } from "../../src/ruleset/ruleset.js";
import type { Subject } from "../../src/ruleset/scope.js";
import type { Veto } from "../../src/ruleset/veto.js";
import type { Beside } from "../../src/scoring/beside.js";
import type { GradeResult, NodeResult, Scorecard, VetoResult } from "../../src/scoring/card/scorecard.js";
import { compileRubric } from "../../src/scoring/plan/compileRubric.js";
import { score } from "../../src/scoring/score.js";
import type { Assessment } from "../../src/vocabulary/assessment.js";
import type { FactValue, LedgerRecord, RecordStatus } from "../../src/vocabulary/ledger.js";
import type { Text } from "../../src/vocabulary/text.js";

export const text = (said: string): Text => ({ zh: said, en: said });
export const basis = { kind: "illustrative" } as const;
const about = { title: text("fact"), measures: "administration" } as const;

/** Facts of a station under `a`, of the unit above under `u`, of a person under `p`. */
export const facts = {
  a: {
    title: text("station"),
    subject: "station",
    facts: {
      n: { ...about, type: "number", least: 0, greatest: 100, decimals: 2, mayNotApply: true },
      m: { ...about, type: "number", least: 0, greatest: 20, decimals: 0 },
      free: { ...about, type: "number", mayNotApply: true },
      yes: { ...about, type: "flag", mayNotApply: true },
      also: { ...about, type: "flag" },
      stars: { ...about, type: "level", scale: "stars", mayNotApply: true },
      rank: { ...about, type: "level", scale: "ranks", mayNotApply: true },
      kind: { ...about, type: "level", scale: "kinds" },
      day: { ...about, type: "date", mayNotApply: true },
      faults: {
        ...about,
        type: "records",
        mayNotApply: true,
        appealed: "open",
        window: "period",
        most: 4,
        fields: {
          gravity: { title: text("gravity"), type: "number", least: 0, greatest: 10, decimals: 0 },
          grave: { title: text("grave"), type: "flag" },
          stars: { title: text("stars"), type: "level", scale: "stars" },
          rank: { title: text("rank"), type: "level", scale: "ranks" },
          found: { title: text("found"), type: "date" },
        },
      },
      deeds: { ...about, type: "records", appealed: "counts", window: "all", fields: {} },
    },
  },
  u: {
    title: text("unit"),
    subject: "unit",
    facts: {
      budget: { ...about, type: "number", least: 0, greatest: 50, decimals: 0 },
      led: { ...about, type: "flag" },
      stars: { ...about, type: "level", scale: "stars" },
      day: { ...about, type: "date" },
    },
  },
  p: { title: text("person"), subject: "person", facts: { years: { ...about, type: "number", least: 0 } } },
} as const satisfies Ruleset["facts"];

/** What a test says of a ruleset. */
export interface Parts {
  readonly nodes: readonly Node[];
  readonly subject?: Subject;
  readonly grades?: Rubric["grades"];
  readonly vetoes?: readonly Veto[];
  readonly conditions?: Readonly<Record<string, Condition>>;
  readonly more?: Partial<Ruleset>;
}

/** A ruleset of one rubric, `sheet`, over the catalogue. */
export function rules({ nodes, subject = "station", grades, vetoes, conditions = {}, more = {} }: Parts): Ruleset {
  const named = Object.entries(conditions).map(([id, when]): [string, NamedCondition] => [
    id,
    { title: text(id), subject, when, basis },
  ]);
  return {
    id: "rules",
    version: "1.0.0",
    title: text("rules"),
    jurisdiction: "610000",
    effective: { from: "2024-01-01", to: "2024-12-31" },
    sources: {
      order: { kind: "regulation", title: text("order"), publisher: text("ministry"), confidence: "A" },
    },
    scales: {
      stars: { order: ["one", "two", "three"], outside: ["none"] },
      ranks: { order: ["one", "two", "three"] },
      kinds: { set: ["town", "city"] },
    },
    facts,
    conditions: Object.fromEntries(named),
    quotas: {
      model: { title: text("model"), places: { kind: "exactly", count: 1 }, basis },
      award: { title: text("award"), places: { kind: "exactly", count: 1 }, basis },
    },
    rubrics: {
      sheet: {
        title: text("sheet"),
        subject,
        nodes,
        ...(grades === undefined ? {} : { grades }),
        ...(vetoes === undefined ? {} : { vetoes }),
      },
    },
    ...more,
  };
}

/** A criterion. */
export const leaf = (id: string, points: Quantity, more: Partial<Criterion> = {}): Criterion => ({
  id,
  title: text(id),
  basis,
  points,
  ...more,
});

/** A group. */
export const group = (
  id: string,
  combine: Group["combine"],
  children: readonly Node[],
  more: Partial<Group> = {},
): Group => ({ id, title: text(id), combine, children, ...more });

/** A veto that fires on the flag `a.yes` unless told otherwise. */
export const veto = (id: string, more: Partial<Veto> = {}): Veto => ({
  id,
  title: text(id),
  basis,
  when: { kind: "flag", flag: "a.yes" },
  unknown: "ignored",
  notApplicable: "ignored",
  ...more,
});

/** A grade by cuts on the points of the node `total`. */
export const graded = (
  cuts: CutGrade["cuts"],
  more: { readonly else?: string; readonly points?: Quantity; readonly standing?: NonNullable<Grade["standing"]> } = {},
): CutGrade => ({
  title: text("grade"),
  scale: "stars",
  basis,
  points: { kind: "points", points: "total" },
  cuts,
  else: "one",
  ...more,
});

export const fact = (name: string) => ({ kind: "fact", fact: `a.${name}` }) as const;
export const flag = (name: string) => ({ kind: "flag", flag: `a.${name}` }) as const;
export const points = (id: string) => ({ kind: "points", points: id }) as const;
/** Not applicable because a rule says so. */
export const absent = { kind: "notApplicable", reason: text("absent") } as const;

/** What a test says of a station: facts by bare name, `"NA"` for what does not apply, ledgers, and papers. */
export interface Saying {
  readonly [fact: string]: FactValue | readonly Partial<LedgerRecord>[] | undefined;
}

/** One entry of the ledger of faults. */
export const fault = (
  id: string,
  fields: LedgerRecord["fields"] = {},
  status: RecordStatus = "standing",
  more: Partial<LedgerRecord> = {},
): LedgerRecord => ({
  ...{ id, type: "a.faults", on: "2024-05-01", recordedOn: "2024-05-02", by: "office", status, fields },
  ...more,
});

/** An assessment of a subject whose facts stand in `section`. */
export function assessment(saying: Saying = {}, more: Partial<Assessment> = {}, section = "a"): Assessment {
  const entries = Object.entries(saying).filter(([, value]) => value !== undefined);
  const is = (test: (value: unknown) => boolean) => entries.filter(([, value]) => test(value));
  const ofSection = (list: readonly (readonly [string, unknown])[], value: (held: unknown) => unknown) =>
    Object.fromEntries(list.map(([key, held]) => [`${section}.${key}`, value(held)]));
  return {
    id: "first",
    of: "station-1",
    stage: "self",
    period: { from: "2024-01-01", to: "2024-12-31" },
    asOf: "2024-12-31",
    facts: { [section]: Object.fromEntries(is((value) => value !== "NA" && !Array.isArray(value))) },
    notApplicable: ofSection(
      is((value) => value === "NA"),
      () => ({ reason: "none here", by: "county" }),
    ),
    records: ofSection(is(Array.isArray), (held) => held),
    ...more,
  } as Assessment;
}

/** The scorecard of what is said; issues make the test fail. */
export function scored(ruleset: Ruleset, said: Saying | Assessment = {}, reached: Beside = {}): Scorecard {
  const result = score(compileRubric(ruleset, "sheet"), "asOf" in said ? said : assessment(said as Saying), reached);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.scorecard;
}

/** The scorecard of one criterion, `x`. */
export const one = (rule: Quantity, said: Saying = {}, more: Partial<Criterion> = {}): NodeResult =>
  nodeOf(scored(rules({ nodes: [leaf("x", rule, more)] }), said), "x");

const named = <T extends { readonly id: string }>(list: readonly T[], id: string): T =>
  list.find((it) => it.id === id)!;
export const nodeOf = ({ nodes }: Scorecard, id: string): NodeResult => named(nodes, id);
export const gradeOf = ({ grades }: Scorecard, id = "grade"): GradeResult => named(grades, id);
export const vetoOf = ({ vetoes }: Scorecard, id: string): VetoResult => named(vetoes, id);

/** Points or what is known of them: `5`, `2..7`, `..7`, `2..7?` if it may not apply, `NA`. */
export function got({ state, points: settled, least = "", greatest = "", mayNotApply }: NodeResult): string {
  if (state === "notApplicable") return "NA";
  return settled ?? `${least}..${greatest}${mayNotApply ? "?" : ""}`;
}

/** The reason with its values: `tally.floor counted=3`. */
export const why = ({ reason: { code, values } }: NodeResult | GradeResult): string =>
  [code, ...Object.entries(values).map(([key, value]) => `${key}=${value}`)].join(" ");
