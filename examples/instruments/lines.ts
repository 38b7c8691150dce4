/** What people read on the terminal: of each case its points, its grades and vetoes, and why, in both languages. */
import { type NodeResult, type RankEntry, type Ruleset, rankScorecards, type Text } from "baiqian";
import { explainGrade, explainNode, explainVeto } from "baiqian/report";
import type { CaseFile } from "./instruments.js";
import type { ScoredCase } from "./scoreCases.js";

/** One instrument with all its cases. */
export function instrumentLines(ruleset: Ruleset, file: CaseFile, scored: readonly ScoredCase[]): readonly string[] {
  const { title, note } = ruleset;
  return [
    `== ${title.zh}`,
    `   ${title.en}`,
    ...(note === undefined ? [] : both(note)),
    ...both(file.synthetic),
    ...scored.flatMap((one) => ["", ...caseLines(ruleset, one)]),
    ...(file.rankBy === undefined ? [] : ["", ...rankingLines(file.rankBy, scored)]),
    "",
  ];
}

function caseLines(ruleset: Ruleset, { case: one, card }: ScoredCase): readonly string[] {
  const { rubric } = one;
  const known = titles(ruleset, rubric);
  const unseen = card.nodes.filter(
    ({ kind, reason }) => kind === "criterion" && reason.code === "rule.unpublished",
  ).length;
  return [
    `-- ${one.title.zh} / ${one.title.en}`,
    ...card.nodes.filter(({ parent }) => parent === undefined).map((root) => `   ${totalLine(known, root)}`),
    ...(unseen === 0 ? [] : both({ zh: `未公布的项目：${unseen}项。`, en: `Items that are not public: ${unseen}.` })),
    ...card.nodes.filter(isTold).flatMap((node) => named(known, node.id, explainNode(ruleset, rubric, node))),
    ...card.vetoes
      .filter(({ state }) => state !== "notFired")
      .flatMap((veto) => both(explainVeto(ruleset, rubric, veto))),
    ...card.grades.flatMap((grade) => both(explainGrade(ruleset, rubric, grade))),
    ...card.leftOut.map(({ ledger, record, why }) => `   未计入 left out: ${ledger} ${record} (${why})`),
  ];
}

/** The points of a node at the top, or their bounds. */
function totalLine(known: Titles, { id, points, least, greatest, full }: NodeResult): string {
  const reached =
    points ?? (least === undefined && greatest === undefined ? "?" : `${least ?? ""} … ${greatest ?? ""}`);
  return `${known[id]?.zh ?? id} ${known[id]?.en ?? id}: ${reached}${full === undefined ? "" : ` / ${full}`}`;
}

/** Whose reason says more than that points were handed in, added up, or full. */
const isTold = ({ parent, reason, points, full }: NodeResult): boolean =>
  parent !== undefined &&
  !["read", "stated", "group.sum", "rule.unpublished", "tally.none", "fold.empty"].includes(reason.code) &&
  (points !== full || reason.code === "notApplicable.full");

function rankingLines(by: string, scored: readonly ScoredCase[]): readonly string[] {
  const ranked = rankScorecards(
    scored.map(({ card }) => card),
    { by: [by] },
  );
  const told = (entry: RankEntry): string => {
    if (entry.kind === "settled") return `${entry.place}. ${entry.of} ${entry.points}`;
    return entry.kind === "provisional" ? `${entry.from}–${entry.to}. ${entry.of}` : `–. ${entry.of}`;
  };
  return ["-- 排名 / Ranking", ...ranked.flatMap(({ entries }) => entries).map((entry) => `   ${told(entry)}`)];
}

type Titles = Readonly<Record<string, Text>>;

/** Titles of the nodes of a rubric by id. */
function titles(ruleset: Ruleset, rubric: string): Titles {
  type Titled = { readonly id: string; readonly title: Text; readonly children?: readonly Titled[] };
  const all = (nodes: readonly Titled[]): readonly Titled[] =>
    nodes.flatMap((node) => [node, ...all(node.children ?? [])]);
  return Object.fromEntries(all(ruleset.rubrics[rubric]?.nodes ?? []).map(({ id, title }) => [id, title]));
}

const both = ({ zh, en }: Text): readonly string[] => [`   ${zh}`, `   ${en}`];
const named = (known: Titles, id: string, { zh, en }: Text): readonly string[] =>
  both({ zh: `${known[id]?.zh ?? id}：${zh}`, en: `${known[id]?.en ?? id}: ${en}` });
