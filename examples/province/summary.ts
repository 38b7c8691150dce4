/** What people read on the terminal: grades by city, what is provisional, vetoes, and the real series beside it. */
import { formatAmount, type Organisation, type Ruleset, type Scorecard, type UnitSummary } from "baiqian";
import type { GradeHistory } from "baiqian/report";
import { countMoves } from "./history.js";

/** What the summary is about. */
export interface Results {
  readonly ruleset: Ruleset;
  readonly organisation: Organisation;
  readonly cards: readonly Scorecard[];
  readonly rolled: readonly UnitSummary[];
  readonly history: GradeHistory;
}

/** Lines of text, both languages side by side. */
export function summaryLines({ ruleset, organisation, cards, rolled, history }: Results): string[] {
  const scale = ruleset.scales!["grade"]!;
  const labels = [...scale.order!].reverse();
  const names = new Map(organisation.units.map(({ id, name }) => [id, name]));
  const shown = rolled.filter(({ level }) => level === "city" || level === "province");
  const head = [
    "单位 Unit",
    "所 Stations",
    ...labels.map((label) => gradeName(scale, label)),
    "未定 Open",
    "平均分 Mean",
  ];
  const rows = shown.map((unit) => {
    const name = names.get(unit.unit)!;
    const grades = unit.grades["grade"]!;
    const mean = unit.means["total"]?.mean;
    return [
      `${name.zh} ${name.en}`,
      String(unit.stations),
      ...labels.map((label) => String(grades.labels[label] ?? 0)),
      String(grades.open),
      mean === undefined ? "" : formatAmount(mean, { decimals: 2, mode: "half-away" }),
    ];
  });
  const { title, version } = ruleset;
  const moves = countMoves(history);
  return [
    `${title.zh} ${version}`,
    `${title.en} ${version}`,
    "",
    ...columns([head, ...rows]),
    "",
    ...counts(cards).map(([zh, en, n, possibly = n]) => `${zh} ${en}: ${n}${orPossibly(n, possibly)}`),
    "",
    `真实数据 Real data: ${history.title.zh} / ${history.title.en}`,
    `升级 promotions: ${moves.promotions}, 降级 demotions: ${moves.demotions}, 未评定 not rated: ${moves.notRated}`,
  ];
}

/** What is counted, how many are certain, and how many there may yet come to be, where that is told. */
function counts(cards: readonly Scorecard[]): readonly (readonly [string, string, number, number?])[] {
  const count = (holds: (card: Scorecard) => boolean): number => cards.filter(holds).length;
  return [
    ["已评分", "scored", cards.length],
    ["暂定（缺少数据或申诉未决）", "provisional (facts missing or appeals open)", count((card) => card.provisional)],
    ["有不适用指标", "with facts that do not apply", count((card) => card.notApplicable.length > 0)],
    ["触发一票否决", "with a veto", count((card) => card.vetoes.some(({ state }) => state === "fired"))],
    [
      "后果及于上级",
      "with a clause that reaches the parent",
      count((card) => card.consequences.some(({ open }) => !open)),
      count((card) => card.consequences.length > 0),
    ],
  ];
}

function orPossibly(certain: number, possibly: number): string {
  return possibly === certain ? "" : `，可能达 possibly ${possibly}`;
}

function gradeName(scale: NonNullable<Ruleset["scales"]>[string], label: string): string {
  const name = scale.labels?.[label];
  return name === undefined ? label : `${name.zh.slice(0, 2)} ${name.en.replace(/\s*\(.*/, "").replace("Grade ", "G")}`;
}

/** The first column to the left, the others to the right. */
function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, c) => Math.max(...rows.map((row) => width(row[c]!))));
  const blank = (cell: string, c: number): string => " ".repeat(widths[c]! - width(cell));
  return rows.map((row) => row.map((cell, c) => (c === 0 ? cell + blank(cell, c) : blank(cell, c) + cell)).join("  "));
}

/** Chinese characters and full-width signs take two places on a terminal. */
function width(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u2e80-\u9fff\uff00-\uff60]/.test(character) ? 2 : 1), 0);
}
