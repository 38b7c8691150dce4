/**
 * The examples of docs/forms.md, read and worded without the engine: a piece of rule in JSON, then lines `said => result`.
 *
 * @module
 */
import { fences, type Page } from "../docs/support/pages.js";
import type { Calendar } from "./dates.js";
import type { Assessment, Card, Entry, Node, Rubric, Ruleset } from "./documents.js";
import { evaluate, type Outcome } from "./evaluate.js";
import { type Fraction, written } from "./fraction.js";
import type { Level, Quantity } from "./shapes.js";
import { isSettled, type RefLabel, type RefNumber, stateOf } from "./value.js";

/** One line of one example. */
export interface Row {
  readonly line: number;
  readonly sort: string;
  readonly rule: object;
  readonly said: string;
  readonly result: string;
}

/** Fences that are no examples, or none that the reference can work out: it is handed the figures of peers. */
const others: readonly string[] = ["", "declared", "calendar", "cohort"];

/**
 * What all examples declare, and their lines. Left out are lines by which something is refused, or that speak of peers, and examples of
 * bounds that no look at one operand after the other gives (`tight`).
 */
export function examplesOf(page: Page): { readonly declared: Declared; readonly rows: readonly Row[] } {
  const all = fences(page);
  const textOf = (word: string): string => all.find(({ words }) => words[0] === word)?.text ?? "{}";
  const rows = all.flatMap(({ language, words: [sort = "", ...more], text }, i): readonly Row[] => {
    if (language !== "json" || others.includes(sort) || more.includes("tight")) return [];
    const { text: lines = "", line = 0 } = all[i + 1] ?? {};
    return lines.split("\n").flatMap((row, j) => {
      const [said = "", result = ""] = row.split("=>").map((part) => part.trim());
      const isLeft = result.startsWith("refused") || said.includes("peer-");
      return isLeft ? [] : [{ line: line + j, sort, rule: JSON.parse(text), said, result }];
    });
  });
  return { declared: { ...JSON.parse(textOf("declared")), calendar: JSON.parse(textOf("calendar")) }, rows };
}

type Declared = Pick<Ruleset, "scales" | "facts" | "conditions" | "rubrics"> & { readonly calendar: Calendar };

/** What the reference makes of a line, in the words of the page. */
export function resultOf(declared: Declared, { sort, rule, said }: Pick<Row, "sort" | "rule" | "said">): string {
  const page = rubricOf(declared.rubrics["page"], sort, rule);
  const ruleset = { ...declared, rubrics: { ...declared.rubrics, page } };
  const parts = said === "nothing" ? [] : said.split(";").map((part) => part.trim());
  const of = (whose: string) => parts.flatMap((part) => (part.startsWith(whose) ? [part.slice(whose.length)] : []));
  const [parent, baseline, current] = [of("parent "), of("baseline "), of("current ")];
  const own = parts.filter((part) => !/^(parent|baseline|current|with) /.test(part));
  const card = (rubric: string, what: readonly string[]) => cardOf(evaluate(ruleset, rubric, assessmentOf(what)));
  const outcome = evaluate(ruleset, "page", assessmentOf(own), {
    ...(parent.length > 0 ? { parent: assessmentOf(parent) } : {}),
    ...(baseline.length > 0 ? { baseline: card("page", baseline) } : {}),
    ...(current.length > 0 ? { current: card("routine", current) } : {}),
    ...(parts.includes("with the calendar") ? { calendar: declared.calendar } : {}),
  });
  if (sort === "rubric") return rubricWords(page, outcome);
  if (sort === "level") return labelWords(outcome, "answer");
  const id = sort === "node" && "id" in rule ? rule.id : "answer";
  const value = outcome.nodes.find((node) => node.id === id)?.value;
  if (value === undefined) return "no such node";
  if (sort === "node") return [numberWords(value), ...uncounted(outcome)].join("; ");
  return sort === "condition" ? answerWords(value) : numberWords(value);
}

/** A result without what only the engine tells: how points are displayed, and that bounds may be too wide. */
export const plain = (result: string): string => result.replaceAll(/, (?:loose|shown as [\d.]+)/g, "");

/** What is said of one subject. */
export function assessmentOf(said: readonly string[]): Assessment {
  const facts: Record<string, Record<string, string | number | boolean>> = {};
  const [notApplicable, evidence]: Record<string, readonly object[]>[] = [{}, {}];
  const records: Record<string, readonly Entry[]> = {};
  let asOf = "2024-12-31";
  for (const one of said) {
    if (one.startsWith("as of ")) {
      asOf = one.slice("as of ".length);
      continue;
    }
    const [, id = "", value = ""] = /^(\S+) (.*)$/s.exec(one) ?? [];
    const [section = "", key = ""] = id.split(".");
    if (value === "not applicable") Object.assign(notApplicable ?? {}, { [id]: [] });
    else if (value === "with a paper") Object.assign(evidence ?? {}, { [id]: [{}] });
    else if (value.startsWith("[")) records[id] = JSON.parse(value).map(entryOf);
    else facts[section] = { ...facts[section], [key]: JSON.parse(value) };
  }
  const period = { from: "2024-01-01", to: "2024-12-31" };
  return { period, asOf, facts, records, notApplicable: notApplicable ?? {}, evidence: evidence ?? {} };
}

/** An outcome as another scorecard, to be read by rules. */
export function cardOf({ nodes, grades }: Outcome): Card {
  return {
    nodes: nodes.map(({ id, value }) => ({
      id,
      state: stateOf(value),
      ...(isSettled(value) && value.least !== null ? { points: written(value.least) } : {}),
      ...(value.least === null ? {} : { least: written(value.least) }),
      ...(value.greatest === null ? {} : { greatest: written(value.greatest) }),
      mayNotApply: value.na,
    })),
    grades: grades.map(({ id, after: { labels, na } }) => {
      const [label] = labels;
      if (label === undefined) return { id, after: { kind: "notApplicable" } };
      if (labels.length === 1 && !na) return { id, after: { kind: "settled", label } };
      return { id, after: { kind: "open", possible: labels, mayNotApply: na } };
    }),
  };
}

function rubricOf(around: Rubric | undefined, sort: string, rule: object): Rubric {
  if (sort === "rubric") return rule as Rubric;
  const { nodes = [], grades = {} } = around ?? {};
  if (sort === "level") return { nodes, grades: { ...grades, answer: { scale: "state", of: rule as Level } } };
  if (sort === "node") return { nodes: [...nodes, rule as Node], grades };
  const check = { kind: "cases", cases: [{ id: "holds", when: rule, then: 1 }], else: 0 };
  const points = (sort === "condition" ? check : rule) as Quantity;
  return { nodes: [...nodes, { id: "answer", points }], grades };
}

function entryOf({ on = "2024-05-01", status = "standing", paper, ...fields }: Record<string, string>): Entry {
  return { on, recordedOn: on, status: status as Entry["status"], evidence: paper ? [{}] : [], fields };
}

const orNot = (may: boolean): string => (may ? ", or not applicable" : "");
const isNumber = (end: Fraction | null, n: bigint): boolean => end?.n === n && end.d === 1n;

function numberWords(value: RefNumber): string {
  const { some, least, greatest, na, missing } = value;
  if (!some) return "not applicable";
  if (isSettled(value) && least !== null) return `${written(least)}${missing ? ", whatever is missing" : ""}`;
  if (least === null) return (greatest === null ? "any number" : `${written(greatest)} or less`) + orNot(na);
  if (greatest === null) return `${written(least)} or more${orNot(na)}`;
  const [from, to] = [written(least), written(greatest)];
  return (from === to ? from : `${from} to ${to}`) + orNot(na);
}

function answerWords({ some, least, greatest, na }: RefNumber): string {
  if (!some) return "not applicable";
  const answers = [...(isNumber(greatest, 1n) ? ["true"] : []), ...(isNumber(least, 0n) ? ["false"] : [])];
  return [...answers, ...(na ? ["not applicable"] : [])].join(" or ");
}

const possible = ({ labels, na }: RefLabel = { labels: [], na: true, missing: false }): string =>
  labels.length === 0 ? "not applicable" : labels.join(" or ") + orNot(na);

function labelWords({ grades }: Outcome, id: string): string {
  const grade = grades.find((one) => one.id === id);
  const [before, after] = [possible(grade?.before), possible(grade?.after)];
  return before === after ? after : `${after}, before vetoes ${before}`;
}

/** Nodes that the group above leaves out, or perhaps. */
const uncounted = ({ nodes }: Outcome): readonly string[] =>
  nodes
    .filter(({ counts }) => counts !== "yes")
    .map(({ id, value, counts }) => `${id} ${numberWords(value)}, ${counts === "no" ? "not" : "perhaps"} counted`);

/** Points, and those before vetoes where both are settled and differ. */
function earnedWords({ value, earned }: Outcome["nodes"][number]): string {
  const [now, then] = [numberWords(value), numberWords(earned)];
  return isSettled(value) && isSettled(earned) && now !== then ? `${now}, earned ${then}` : now;
}

const perhaps = (state: string): string => (state === "open" ? "perhaps " : "");

/** Bars and clauses are not the reference's business; the page's words for them are made of the vetoes that stand. */
function rubricWords({ nodes, vetoes = [] }: Rubric, outcome: Outcome): string {
  const standing = outcome.vetoes.filter(({ state }) => state !== "notFired");
  const values = outcome.nodes.filter(({ id }) => nodes.some((node) => node.id === id));
  const ruleOf = (id: string) => vetoes.find((veto) => veto.id === id);
  const open =
    values.some(({ value }) => value.some && !isSettled(value)) ||
    outcome.grades.some(({ after }) => after.labels.length + Number(after.na) > 1) ||
    standing.some(({ state }) => state === "open");
  return [
    ...values.map((node) => `${node.id} ${earnedWords(node)}`),
    ...uncounted(outcome),
    ...outcome.grades.map(({ id }) => `${id} ${labelWords(outcome, id)}`),
    ...standing.map(({ id, state }) => `${id} ${state}`),
    ...standing.flatMap(({ id, state }) =>
      (ruleOf(id)?.bars ?? []).map((quota) => `${perhaps(state)}barred from ${quota}`),
    ),
    ...standing.flatMap(({ id, state }) => {
      const clause = ruleOf(id)?.reachesParent;
      return clause === undefined ? [] : [`${perhaps(state)}parent ${clause.label ?? "reached"}`];
    }),
    ...(open ? ["provisional"] : []),
  ].join("; ");
}
