/**
 * The examples of docs/forms.md: a piece of rule in JSON, then lines `what is said => what comes of it`.
 *
 * Titles, bases and measures are left out on the page and filled in here, so that an example shows nothing but its point.
 */
import {
  type Assessment,
  compileRubric,
  type Evidence,
  type FactValue,
  type LedgerRecord,
  type NodeResult,
  parseRuleset,
  type Ruleset,
  type Scorecard,
  score,
} from "../../../src/index.js";
import { fences, type Page } from "./pages.js";

/** What a piece of rule is. */
export type Sort = "quantity" | "condition" | "level" | "node" | "rubric";

/** One example. */
export interface Example {
  readonly line: number;
  readonly sort: Sort;
  readonly rule: Json;
  /** What is said, and what the page says comes of it. */
  readonly lines: readonly { readonly line: number; readonly said: string; readonly result: string }[];
}

type Json = { readonly [key: string]: unknown };

/** The declarations and the examples of the page. */
export function examplesOf(page: Page): { readonly declared: Json; readonly examples: readonly Example[] } {
  const all = fences(page);
  const declared = all.find(({ words }) => words[0] === "declared");
  const examples = all.flatMap(({ language, words, text, line }, index) => {
    const [sort] = words;
    if (language !== "json" || sort === undefined || sort === "declared") return [];
    const results = all[index + 1];
    if (results?.words[0] !== "results") throw new Error(`line ${line}: no results below`);
    const lines = results.text.split("\n").map((row, i) => {
      const [said = "", result = ""] = row.split("=>").map((part) => part.trim());
      return { line: results.line + i, said, result };
    });
    return [{ line, sort: sort as Sort, rule: JSON.parse(text) as Json, lines }];
  });
  return { declared: JSON.parse(declared!.text) as Json, examples };
}

/** What comes of the rule when this is said. */
export function resultOf(declared: Json, { sort, rule }: Pick<Example, "sort" | "rule">, said: string): string {
  const parsed = parseRuleset(rulesetOf(declared, sort, rule));
  if (!parsed.ok) return JSON.stringify(parsed.issues);
  const card = cardOf(parsed.ruleset, said);
  if (typeof card === "string") return card;
  if (sort === "rubric") return rubricWords(card);
  if (sort === "level") return labelWords(card);
  const root = card.nodes.find(({ id }) => id === (sort === "node" ? rule["id"] : "answer"))!;
  return sort === "condition" ? answerWords(root) : pointsWords(root);
}

const text = (words: string): Json => ({ zh: words, en: words });
const made = { kind: "illustrative" };

function rulesetOf(declared: Json, sort: Sort, rule: Json): Json {
  const answer = { id: "answer", points: sort === "quantity" ? rule : checked(rule) };
  const size = {
    scale: "state",
    of: {
      kind: "bands",
      of: { kind: "points", points: "officers" },
      below: "poor",
      cuts: [{ atLeast: 10, then: "good" }],
    },
  };
  const officers = { id: "officers", points: { kind: "fact", fact: "team.officers" } };
  const parts: Record<Sort, Json> = {
    quantity: { nodes: [officers, answer], grades: { size } },
    condition: { nodes: [officers, answer], grades: { size } },
    level: { nodes: [officers], grades: { size, answer: { scale: "state", of: rule } } },
    node: { nodes: [officers, rule], grades: { size } },
    rubric: rule,
  };
  return {
    id: "page",
    version: "1.0.0",
    title: text("page"),
    jurisdiction: "610000",
    effective: { from: "2024-01-01" },
    sources: { guidelines: { kind: "notice", title: text("…"), publisher: text("…"), confidence: "B" } },
    quotas: { demonstration: { title: text("demonstration"), places: { kind: "above", count: 100 }, basis: made } },
    scales: declared["scales"],
    facts: mapped(declared["facts"], (section) => ({
      title: text("section"),
      ...section,
      facts: mapped(section["facts"], (fact) => ({
        title: text("fact"),
        measures: "other",
        ...fact,
        ...("fields" in fact
          ? { fields: mapped(fact["fields"], (field) => ({ title: text("field"), ...field })) }
          : {}),
      })),
    })),
    conditions: mapped(declared["conditions"], (one) => ({ title: text("condition"), basis: made, ...one })),
    rubrics: { page: filled(parts[sort]) },
  };
}

const checked = (when: Json): Json => ({ kind: "cases", cases: [{ id: "holds", when, then: 1 }], else: 0 });

function mapped(map: unknown, change: (value: Json) => Json): Json {
  return Object.fromEntries(Object.entries(map as Record<string, Json>).map(([key, value]) => [key, change(value)]));
}

function filled(rubric: Json): Json {
  const node = (one: Json): Json =>
    "children" in one
      ? { title: text("group"), ...one, children: (one["children"] as Json[]).map(node) }
      : { title: text("criterion"), basis: made, ...one };
  return {
    title: text("rubric"),
    subject: "station",
    ...rubric,
    nodes: (rubric["nodes"] as Json[]).map(node),
    ...("grades" in rubric
      ? { grades: mapped(rubric["grades"], (grade) => ({ title: text("grade"), basis: made, ...grade })) }
      : {}),
    ...("vetoes" in rubric
      ? { vetoes: (rubric["vetoes"] as Json[]).map((veto) => ({ title: text("veto"), basis: made, ...veto })) }
      : {}),
  };
}

type Said = Record<string, string[]>;

/** `team.officers 3; law.faults [{"points": 2}]; parent bureau.vehicles 4`; `nothing` says nothing. */
function cardOf(ruleset: Ruleset, said: string): Scorecard | string {
  const whose: Said = { self: [], parent: [], baseline: [] };
  for (const part of said === "nothing" ? [] : said.split(";").map((one) => one.trim())) {
    const [, reach = "self", rest = ""] = /^(?:(parent|baseline) )?(.*)$/s.exec(part) ?? [];
    whose[reach]!.push(rest);
  }
  const plan = compileRubric(ruleset, "page");
  const baseline = whose["baseline"]!.length > 0 ? score(plan, assessmentOf(whose["baseline"]!)) : undefined;
  const result = score(plan, assessmentOf(whose["self"]!), {
    ...(whose["parent"]!.length > 0 ? { parent: assessmentOf(whose["parent"]!) } : {}),
    ...(baseline?.ok ? { baseline: baseline.scorecard } : {}),
  });
  return result.ok ? result.scorecard : JSON.stringify(result.issues);
}

function assessmentOf(said: readonly string[]): Assessment {
  const facts: Record<string, Record<string, string | number | boolean>> = {};
  const notApplicable: Record<string, { reason: string; by: string }> = {};
  const records: Record<string, LedgerRecord[]> = {};
  const evidence: Record<string, Evidence[]> = {};
  for (const one of said) {
    const [, id = "", value = ""] = /^(\S+) (.*)$/s.exec(one) ?? [];
    const [section = "", key = ""] = id.split(".");
    if (value === "not applicable") notApplicable[id] = { reason: "…", by: "bureau" };
    else if (value === "with a paper") evidence[id] = [paper];
    else if (value.startsWith("["))
      records[id] = (JSON.parse(value) as Entry[]).map((entry, i) => record(id, entry, i));
    else facts[section] = { ...facts[section], [key]: JSON.parse(value) };
  }
  const period = { from: "2024-01-01", to: "2024-12-31" };
  const outside = { id: "a-1", of: "station-1", stage: "self", period, asOf: "2024-12-31" } as const;
  return { ...outside, facts, notApplicable, records, evidence };
}

const paper = { id: "paper-1", kind: "file", on: "2024-06-01", holder: "bureau" };

/** Fields of an entry, and what departs from the usual outside of one. */
interface Entry {
  readonly on?: string;
  readonly status?: LedgerRecord["status"];
  readonly paper?: FactValue;
  readonly [field: string]: FactValue | undefined;
}

function record(
  type: string,
  { on = "2024-05-01", status = "standing", paper: backed, ...given }: Entry,
  index: number,
) {
  const evidence = backed === true ? { evidence: [paper] } : {};
  const fields = given as Record<string, FactValue>;
  return { id: `r-${index + 1}`, type, on, recordedOn: on, by: "inspector-4", status, ...evidence, fields };
}

const orNot = (may: unknown): string => (may === true ? ", or not applicable" : "");

function pointsWords({ state, points, least, greatest, mayNotApply }: NodeResult): string {
  if (state === "notApplicable") return "not applicable";
  if (points !== undefined) return state === "missing" ? `${points}, whatever is missing` : points;
  const range =
    least !== undefined && greatest !== undefined
      ? least === greatest
        ? least
        : `${least} to ${greatest}`
      : least !== undefined
        ? `${least} or more`
        : greatest !== undefined
          ? `${greatest} or less`
          : "any number";
  return range + orNot(mayNotApply);
}

function answerWords({ state, points, least, greatest, mayNotApply }: NodeResult): string {
  if (state === "notApplicable") return "not applicable";
  const lowest = points ?? least;
  const highest = points ?? greatest;
  const answers = [...(highest === "1" ? ["true"] : []), ...(lowest === "0" ? ["false"] : [])];
  return [...answers, ...(mayNotApply ? ["not applicable"] : [])].join(" or ");
}

function labelWords({ grades }: Scorecard, id = "answer"): string {
  const { after } = grades.find((grade) => grade.id === id)!;
  if (after.kind === "notApplicable") return "not applicable";
  return after.kind === "settled" ? after.label : after.possible.join(" or ") + orNot(after.mayNotApply);
}

function rubricWords(card: Scorecard): string {
  const roots = card.nodes.filter(({ parent }) => parent === undefined);
  const vetoes = card.vetoes.filter(({ state }) => state !== "notFired");
  return [
    ...roots.map((node) => `${node.id} ${pointsWords(node)}`),
    ...card.grades.map(({ id }) => `${id} ${labelWords(card, id)}`),
    ...vetoes.map(({ id, state }) => `${id} ${state}`),
    ...card.barredFrom.map((quota) => `barred from ${quota}`),
    ...card.consequences.map(({ label }) => `parent ${label ?? "reached"}`),
    ...(card.provisional ? ["provisional"] : []),
  ].join("; ");
}
