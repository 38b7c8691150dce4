/**
 * The examples of docs/forms.md, read and worded without the engine: a piece of rule in JSON, then lines `said => result`.
 *
 * @module
 */
import { fences, type Page } from "../docs/support/pages.js";
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

/** What all examples declare, and their lines. */
export function examplesOf(page: Page): { readonly declared: Declared; readonly rows: readonly Row[] } {
  const all = fences(page);
  const declared = all.find(({ words }) => words[0] === "declared");
  const rows = all.flatMap(({ language, words: [sort], text }, i): readonly Row[] => {
    if (language !== "json" || sort === undefined || sort === "declared") return [];
    const { text: lines = "", line = 0 } = all[i + 1] ?? {};
    return lines.split("\n").map((row, j) => {
      const [said = "", result = ""] = row.split("=>").map((part) => part.trim());
      return { line: line + j, sort, rule: JSON.parse(text), said, result };
    });
  });
  return { declared: JSON.parse(declared?.text ?? "{}"), rows };
}

type Declared = Pick<Ruleset, "scales" | "facts" | "conditions">;

/** What the reference makes of a line, in the words of the page. */
export function resultOf(declared: Declared, { sort, rule, said }: Pick<Row, "sort" | "rule" | "said">): string {
  const ruleset = { ...declared, rubrics: { page: rubricOf(sort, rule) } };
  const parts = said === "nothing" ? [] : said.split(";").map((part) => part.trim());
  const of = (whose: string) => parts.flatMap((part) => (part.startsWith(whose) ? [part.slice(whose.length)] : []));
  const [parent, baseline] = [of("parent "), of("baseline ")];
  const own = parts.filter((part) => !/^(parent|baseline) /.test(part));
  const outcome = evaluate(ruleset, "page", assessmentOf(own), {
    ...(parent.length > 0 ? { parent: assessmentOf(parent) } : {}),
    ...(baseline.length > 0 ? { baseline: cardOf(evaluate(ruleset, "page", assessmentOf(baseline))) } : {}),
  });
  if (sort === "rubric") return rubricWords(ruleset.rubrics.page, outcome);
  if (sort === "level") return labelWords(outcome, "answer");
  const id = sort === "node" && "id" in rule ? rule.id : "answer";
  const value = outcome.nodes.find((node) => node.id === id)?.value;
  if (value === undefined) return "no such node";
  return sort === "condition" ? answerWords(value) : numberWords(value);
}

/** What is said of one subject. */
export function assessmentOf(said: readonly string[]): Assessment {
  const facts: Record<string, Record<string, string | number | boolean>> = {};
  const [notApplicable, evidence]: Record<string, readonly object[]>[] = [{}, {}];
  const records: Record<string, readonly Entry[]> = {};
  for (const one of said) {
    const [, id = "", value = ""] = /^(\S+) (.*)$/s.exec(one) ?? [];
    const [section = "", key = ""] = id.split(".");
    if (value === "not applicable") Object.assign(notApplicable ?? {}, { [id]: [] });
    else if (value === "with a paper") Object.assign(evidence ?? {}, { [id]: [{}] });
    else if (value.startsWith("[")) records[id] = JSON.parse(value).map(entryOf);
    else facts[section] = { ...facts[section], [key]: JSON.parse(value) };
  }
  const period = { from: "2024-01-01", to: "2024-12-31" };
  return { period, asOf: "2024-12-31", facts, records, notApplicable: notApplicable ?? {}, evidence: evidence ?? {} };
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

function rubricOf(sort: string, rule: object): Rubric {
  if (sort === "rubric") return rule as Rubric;
  const officers: Node = { id: "officers", points: { kind: "fact", fact: "team.officers" } };
  const of: Level = {
    kind: "bands",
    of: { kind: "points", points: "officers" },
    below: "poor",
    cuts: [{ atLeast: 10, then: "good" }],
  };
  const size = { scale: "state", of };
  if (sort === "level") {
    return { nodes: [officers], grades: { size, answer: { scale: "state", of: rule as Level } } };
  }
  if (sort === "node") return { nodes: [officers, rule as Node], grades: { size } };
  const check = { kind: "cases", cases: [{ id: "holds", when: rule, then: 1 }], else: 0 };
  const points = (sort === "condition" ? check : rule) as Quantity;
  return { nodes: [officers, { id: "answer", points }], grades: { size } };
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

function labelWords({ grades }: Outcome, id: string): string {
  const { labels, na }: RefLabel = grades.find((grade) => grade.id === id)?.after ?? {
    labels: [],
    na: true,
    missing: false,
  };
  return labels.length === 0 ? "not applicable" : labels.join(" or ") + orNot(na);
}

/** Bars and clauses are not the reference's business; the page's words for them are made of the vetoes that stand. */
function rubricWords({ nodes, vetoes = [] }: Rubric, outcome: Outcome): string {
  const standing = outcome.vetoes.filter(({ state }) => state !== "notFired");
  const values = outcome.nodes.filter(({ id }) => nodes.some((node) => node.id === id));
  const ruleOf = (id: string): object => vetoes.find((veto) => veto.id === id) ?? {};
  const open =
    values.some(({ value }) => value.some && !isSettled(value)) ||
    outcome.grades.some(({ after }) => after.labels.length + Number(after.na) > 1) ||
    standing.some(({ state }) => state === "open");
  return [
    ...values.map(({ id, value }) => `${id} ${numberWords(value)}`),
    ...outcome.grades.map(({ id }) => `${id} ${labelWords(outcome, id)}`),
    ...standing.map(({ id, state }) => `${id} ${state}`),
    ...standing
      .filter(({ id, state }) => state === "fired" && "bars" in ruleOf(id))
      .map(() => "barred from demonstration"),
    ...standing.filter(({ id }) => "reachesParent" in ruleOf(id)).map(() => "parent poor"),
    ...(open ? ["provisional"] : []),
  ].join("; ");
}
