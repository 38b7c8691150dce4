/**
 * Scores a province and shows it: `npm start`, or `npx tsx examples/province/main.ts --out <folder> --stations <number>`.
 * Everything from step 2 on is what a program of your own would do with files of your own.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Assessment, compileRubric, currentAssessments, rankScorecards, rollUp, score } from "baiqian";
import { renderReport, scorecardsToCsv, toJsonLines } from "baiqian/report";
import { ruleset } from "baiqian/rulesets/shaanxi-2024/1.0.0";
import { makeAssessments } from "./generate/assessments.js";
import { makeOrganisation } from "./generate/organisation.js";
import { readHistory } from "./history.js";
import { readInput, told, writeInput } from "./input.js";
import { rankingCsv } from "./ranking.js";
import { summaryLines } from "./summary.js";

const { values: options } = parseArgs({
  options: { out: { type: "string", default: "out" }, stations: { type: "string", default: "1150" } },
});
const out = options.out;
const say = (line: string): void => console.log(line);

say("[1/6] 生成合成数据 making synthetic input");
const plan = compileRubric(ruleset, "station");
const made = makeOrganisation(Number(options.stations));
writeInput(join(out, "input"), made, makeAssessments(made, ruleset), plan);

say("[2/6] 读入文件 reading the files back");
const { organisation, assessments } = readInput(join(out, "input"), plan);

say(`[3/6] 评分 scoring ${assessments.length} assessments`);
const scored = assessments.map((assessment, i) => {
  const result = score(plan, assessment);
  if (!result.ok) throw new Error(told(`assessment ${i + 1}`, result.issues));
  if ((i + 1) % 250 === 0) say(`      ${i + 1}`);
  return result.scorecard;
});
// All of them could be scored, so all of them are assessments. Those that a later one replaced do not count.
const { current, issues } = currentAssessments(assessments as readonly Assessment[]);
if (issues.length > 0) throw new Error(told("assessments", issues));
const standing = new Set(current.map(({ id }) => id));
const cards = scored.filter((card) => standing.has(card.assessment));

say("[4/6] 排序和汇总 ranking and rolling up");
// The second decides among those who are equal in the first.
const rankBy = ["ranking-total", "total"] as const;
const ranking = rankScorecards(cards, { by: rankBy }).flatMap(({ entries }) => entries);
const rolled = rollUp(cards, organisation);
const history = readHistory();

say("[5/6] 写出表格 writing the sheets");
mkdirSync(out, { recursive: true });
writeFileSync(join(out, "scorecards.jsonl"), toJsonLines(cards));
writeFileSync(join(out, "scorecards.csv"), scorecardsToCsv(cards));
writeFileSync(join(out, "ranking.csv"), rankingCsv(ranking, rankBy, organisation, cards));

say("[6/6] 生成报告 making the report");
const report = renderReport({
  title: { zh: "陕西省派出所评分报告（合成数据）", en: "Police stations of Shaanxi, scored (synthetic data)" },
  synthetic: true,
  ruleset,
  rubric: "station",
  organisation,
  scorecards: cards,
  grade: "grade",
  total: "total",
  rankBy,
  domains: [
    "infrastructure",
    "population-management",
    "security-prevention",
    "law-enforcement",
    "community-policing",
    "team-building",
  ],
  featured: featuredStation(),
  history,
});
writeFileSync(join(out, "report.html"), report);

for (const line of ["", ...summaryLines({ ruleset, organisation, cards, rolled, history })]) say(line);
for (const file of ["report.html", "scorecards.csv", "scorecards.jsonl", "ranking.csv"]) say(join(out, file));

/** One with something to see: a veto that reaches the bureau above; else the first. */
function featuredStation(): string {
  const [first] = cards;
  return (cards.find((card) => card.consequences.some(({ open }) => !open)) ?? first)?.of ?? "";
}
