/**
 * Examples of what can be wrong with a command. `small.json` is the small ruleset, `a.json` the small assessment.
 */
import { compileRubric } from "../../../src/scoring/plan/compileRubric.js";
import { score } from "../../../src/scoring/score.js";
import { changed } from "./changed.js";
import type { Examples } from "./example.js";
import { hall, points, station } from "./places.js";
import { smallAssessment } from "./smallDocuments.js";
import { smallRuleset } from "./smallRuleset.js";

const bonus = { id: "growing", title: { zh: "连乘", en: "Growing" }, combine: "sum" };

const by = ["score", "--ruleset", "small.json", "--rubric", "station"];
const fine = "baiqian score --ruleset small.json --rubric station a.json";

/** The small ruleset, with a criterion that reads the scorecard of a year before. */
const reading = changed(smallRuleset, [[`${hall}.points`, { ...points("hall"), from: "baseline" }]]);
const about = {
  zh: "`since.json` 是小规则集，其中“办事大厅”一项读取上一份评分结果；`cards.jsonl` 是评分结果。",
  en: "`since.json` is the small ruleset, in which `hall` reads the scorecard before; `cards.jsonl` holds scorecards.",
};
const since = ["score", "--ruleset", "since.json", "--rubric", "station", "--json"];

/** The scorecard of the small assessment by a rubric, as `--baseline` reads it. */
function cardBy(rubric: string): string {
  const scored = score(compileRubric(smallRuleset, rubric), smallAssessment);
  if (!scored.ok) throw new Error(JSON.stringify(scored.issues));
  return `${JSON.stringify(scored.scorecard)}\n`;
}

/** Each criterion is the one before times itself. */
const squares = Array.from({ length: 12 }, (_, i) => ({
  ...{
    id: `s-${i}`,
    title: { zh: "平方", en: "Square" },
    goal: "order",
    prevention: false,
    basis: { kind: "illustrative" },
  },
  points: i === 0 ? "9".repeat(400) : { kind: "product", of: [points(`s-${i - 1}`), points(`s-${i - 1}`)] },
}));
const growing = changed(smallRuleset, [[`${station}.nodes.1`, { ...bonus, children: squares }]]);

const calendar = (more: object): string => JSON.stringify({ id: "cn", years: [2024], off: [], work: [], ...more });
const dated = [...by, "--json", "--calendar", "days.json", "a.json"];

/** By code. */
export const commandExamples: Examples = {
  "command.unknown": { of: "command", wrong: { args: ["scores"] }, right: fine },
  "argument.unknown": { of: "command", wrong: { args: [...by, "--jsonl", "a.json"] }, right: fine },
  "argument.value": { of: "command", wrong: { args: ["score", "--ruleset"] }, right: fine },
  "argument.wrong": {
    of: "nothing",
    because: {
      zh: "目前没有一种写法会得到它；它是为系统今后可能报出的其他错误留的。",
      en: "No way of writing gives it at present; it is there for faults that the system may name one day.",
    },
  },
  "argument.missing": {
    of: "command",
    wrong: { args: ["score", "--json", "--ruleset", "small.json", "a.json"] },
    right: fine,
  },
  "argument.extra": { of: "command", wrong: { args: [...by, "--json", "a.json", "b.json"] }, right: fine },
  "argument.misplaced": {
    of: "command",
    wrong: { args: [...by, "--json", "--records", "faults.csv", "a.json"] },
    right: "baiqian score --ruleset small.json --rubric station --records faults.csv facts.csv",
  },
  "file.notFound": { of: "command", wrong: { args: [...by, "--json", "b.json"] }, right: fine },
  "file.unreadable": { of: "command", wrong: { args: [...by, "--json", "."] }, right: fine },
  "file.notUtf8": {
    of: "command",
    wrong: {
      about: { zh: "`gbk.csv` 是 GBK 编码的文件。", en: "`gbk.csv` is a file in GBK." },
      args: [...by, "--json", "gbk.csv"],
      files: { "gbk.csv": Uint8Array.from([0xc5, 0xc9, 0xb3, 0xf6, 0xcb, 0xf9]) },
    },
    right: "iconv -f GBK -t UTF-8 gbk.csv > facts.csv",
  },
  "file.empty": {
    of: "command",
    wrong: { args: [...by, "--json", "empty.json"], files: { "empty.json": "[]" } },
    right: fine,
  },
  "file.table": {
    of: "command",
    wrong: {
      about,
      args: [...since, "--baseline", "cards.csv", "a.json"],
      files: { "since.json": JSON.stringify(reading) },
    },
    right: "baiqian score --ruleset since.json --rubric station --baseline cards.jsonl a.json",
  },
  "file.unwritable": {
    of: "command",
    wrong: { args: [...by, "--json", "--out", "none/cards.csv", "a.json"] },
    right: "baiqian score --ruleset small.json --rubric station --out cards.csv a.json",
  },
  "rubric.unknown": {
    of: "command",
    wrong: { args: ["score", "--json", "--ruleset", "small.json", "--rubric", "county", "a.json"] },
    right: fine,
  },
  "scorecard.repeated": {
    of: "command",
    wrong: {
      about,
      args: [...since, "--baseline", "cards.jsonl", "a.json"],
      files: { "since.json": JSON.stringify(reading), "cards.jsonl": cardBy("station") + cardBy("station") },
    },
    right: "baiqian score --ruleset since.json --rubric station --baseline one-of-each.jsonl a.json",
  },
  "scorecard.otherRubric": {
    of: "command",
    wrong: {
      about,
      args: [...since, "--baseline", "cards.jsonl", "a.json"],
      files: { "since.json": JSON.stringify(reading), "cards.jsonl": cardBy("compared") },
    },
    right: "baiqian score --ruleset since.json --rubric station --baseline station-cards.jsonl a.json",
  },
  "calendar.outside": {
    of: "command",
    wrong: { args: dated, files: { "days.json": calendar({ off: ["2025-01-01"] }) } },
    right: "baiqian score --ruleset small.json --rubric station --calendar 2024-and-2025.json a.json",
  },
  "calendar.contradiction": {
    of: "command",
    wrong: { args: dated, files: { "days.json": calendar({ off: ["2024-02-10"], work: ["2024-02-10"] }) } },
    right: "baiqian score --ruleset small.json --rubric station --calendar 2024.json a.json",
  },
  "number.tooLong": {
    of: "command",
    wrong: {
      about: {
        zh: "`growing.json` 是小规则集，另有十二项，每一项都是前一项的平方。",
        en: "`growing.json` is the small ruleset with twelve more criteria, each of them the square of the one before.",
      },
      args: ["score", "--ruleset", "growing.json", "--rubric", "station", "--json", "a.json"],
      files: { "growing.json": JSON.stringify(growing) },
    },
    right: fine,
  },
  "schema.unknown": { of: "command", wrong: { args: ["schema", "rulesets"] }, right: "baiqian schema ruleset" },
};
