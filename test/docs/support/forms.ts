/**
 * Examples of rules on a page: a piece of rule in JSON, then lines `what is said => what comes of it`.
 *
 * Titles, bases and measures are left out on the page and filled in here, so that an example shows nothing but its point.
 */
import { compileRubric, parseRuleset, type Ruleset, score, type WorkingCalendar } from "../../../src/index.js";
import { fences, type Page } from "./pages.js";
import { answerWords, labelWords, nodeWords, rubricWords, sheetWords } from "./resultWords.js";
import { handedIn, selfOf } from "./said.js";

/** What a piece of rule is; a `cohort` is a fact that is a figure of peers. */
export type Sort = "quantity" | "condition" | "level" | "node" | "rubric" | "cohort";

/** One example. */
export interface Example {
  readonly line: number;
  readonly sort: Sort;
  readonly rule: Json;
  /** What is said, and what the page says comes of it. */
  readonly lines: readonly { readonly line: number; readonly said: string; readonly result: string }[];
}

type Json = { readonly [key: string]: unknown };

/** What all examples of a page are about: parts of a ruleset, and a calendar. */
export interface Declared {
  readonly facts: Json;
  /** `page` is the rubric in which a piece of rule stands. */
  readonly rubrics?: Readonly<Record<string, { readonly nodes?: readonly Json[]; readonly grades?: Json }>>;
  readonly conditions?: Json;
  readonly goals?: Json;
  readonly scales?: Json;
  readonly calendar?: WorkingCalendar;
}

/** The declarations and the examples of the page. A second word behind the fence (`tight`) is for other readers of the page. */
export function examplesOf(page: Page): { readonly declared: Declared; readonly examples: readonly Example[] } {
  const all = fences(page);
  const textOf = (word: string) => all.find(({ words }) => words[0] === word)?.text;
  const declared = JSON.parse(textOf("declared") ?? "{}");
  const calendar = textOf("calendar");
  const examples = all.flatMap(({ language, words, text, line }, index) => {
    const [sort] = words;
    if (language !== "json" || sort === undefined || sort === "declared" || sort === "calendar") return [];
    const results = all[index + 1];
    if (results?.words[0] !== "results") throw new Error(`line ${line}: no results below`);
    const lines = results.text.split("\n").map((row, i) => {
      const [said = "", result = ""] = row.split("=>").map((part) => part.trim());
      return { line: results.line + i, said, result };
    });
    return [{ line, sort: sort as Sort, rule: JSON.parse(text) as Json, lines }];
  });
  return { declared: calendar === undefined ? declared : { ...declared, calendar: JSON.parse(calendar) }, examples };
}

/** What comes of the rule when this is said. */
export function resultOf(declared: Declared, { sort, rule }: Pick<Example, "sort" | "rule">, said: string): string {
  const parsed = parseRuleset(rulesetOf(declared, sort, rule));
  if (!parsed.ok) return refused(parsed.issues);
  const scored = scoreOf(parsed.ruleset, said, declared.calendar);
  if (!scored.ok) return refused(scored.issues);
  const card = scored.scorecard;
  if (sort === "rubric") return rubricWords(card);
  if (sort === "level") return labelWords(card, "answer");
  if (sort === "node") return sheetWords(card, String(rule["id"]));
  const answer = card.nodes.find(({ id }) => id === "answer")!;
  return sort === "condition" ? answerWords(answer) : nodeWords(answer);
}

const refused = (issues: readonly { readonly code: string }[]): string =>
  `refused: ${[...new Set(issues.map(({ code }) => code))].join(", ")}`;

function scoreOf(ruleset: Ruleset, said: string, calendar: WorkingCalendar | undefined) {
  const plan = compileRubric(ruleset, "page");
  return score(plan, selfOf(said), handedIn(ruleset, plan, said, calendar));
}

const text = (words: string): Json => ({ zh: words, en: words });
const made = { kind: "illustrative" };

function rulesetOf(declared: Declared, sort: Sort, rule: Json): Json {
  const { scales, goals, facts, conditions, rubrics } = declared;
  return {
    id: "page",
    version: "1.0.0",
    title: text("page"),
    jurisdiction: "610000",
    effective: { from: "2024-01-01" },
    sources: { guidelines: { kind: "notice", title: text("…"), publisher: text("…"), confidence: "B" } },
    quotas: { demonstration: { title: text("demonstration"), places: { kind: "above", count: 100 }, basis: made } },
    ...(scales === undefined ? {} : { scales }),
    ...(goals === undefined ? {} : { goals: mapped(goals, text) }),
    facts: mapped(withFigure(facts, sort, rule), (section: Json) => ({
      title: text("section"),
      ...section,
      facts: mapped(section["facts"], (fact: Json) => ({
        title: text("fact"),
        measures: "other",
        ...fact,
        ...("fields" in fact
          ? { fields: mapped(fact["fields"], (field: Json) => ({ title: text("field"), ...field })) }
          : {}),
      })),
    })),
    conditions: mapped(conditions, (one: Json) => ({ title: text("condition"), basis: made, ...one })),
    rubrics: mapped({ ...rubrics, page: rubricOf(declared, sort, rule) }, (one: Json) => filled(one, goals)),
  };
}

/** The section `peers` with the fact of an example that is one. */
const withFigure = (facts: Json, sort: Sort, rule: Json): Json =>
  sort === "cohort" ? { ...facts, peers: { subject: "station", facts: { figure: rule } } } : facts;

/** A piece of rule within the rubric that the page declares for it. */
function rubricOf({ rubrics }: Declared, sort: Sort, rule: Json): Json {
  if (sort === "rubric") return rule;
  const { nodes = [], grades = {} } = rubrics?.["page"] ?? {};
  if (sort === "level") return { nodes, grades: { ...grades, answer: { scale: "state", of: rule } } };
  const points =
    sort === "cohort" ? { kind: "fact", fact: "peers.figure" } : sort === "quantity" ? rule : checked(rule);
  return { nodes: [...nodes, sort === "node" ? rule : { id: "answer", points }], grades };
}

const checked = (when: Json): Json => ({ kind: "cases", cases: [{ id: "holds", when, then: 1 }], else: 0 });

function mapped<T>(map: unknown = {}, change: (value: T) => unknown): Json {
  return Object.fromEntries(Object.entries(map as Record<string, T>).map(([key, value]) => [key, change(value)]));
}

/** Where a ruleset has goals, a criterion that names none serves the first one. */
function filled(rubric: Json, goals: Json | undefined): Json {
  const served = goals === undefined ? {} : { goal: Object.keys(goals)[0], prevention: false };
  const node = (one: Json): Json =>
    "children" in one
      ? { title: text("group"), ...one, children: (one["children"] as Json[]).map(node) }
      : { title: text("criterion"), basis: made, ...served, ...one };
  return {
    title: text("rubric"),
    subject: "station",
    ...rubric,
    nodes: (rubric["nodes"] as Json[]).map(node),
    ...("grades" in rubric
      ? { grades: mapped(rubric["grades"], (grade: Json) => ({ title: text("grade"), basis: made, ...grade })) }
      : {}),
    ...("vetoes" in rubric
      ? { vetoes: (rubric["vetoes"] as Json[]).map((veto) => ({ title: text("veto"), basis: made, ...veto })) }
      : {}),
  };
}
