/**
 * Grades over the years, as a register has them: real data beside whatever the rest of the report is made from.
 *
 * @module
 */
import { movesOf } from "../../figures/moves.js";
import { counted, fill, type Message } from "../../words/fill.js";
import { whole } from "../../words/numbers.js";
import { both } from "../html/both.js";
import { figure } from "../html/figure.js";
import { html } from "../html/html.js";
import type { Section } from "../html/section.js";
import { drawGrid } from "../pictures/grid.js";
import { colours, gradeColours } from "../pictures/palette.js";
import type { GradeHistory } from "../reportInput.js";

/** Grades that a register can show: 1 to 5, more if the data have more. */
const usualGrades = 5;

/** The history of grades. */
export function historySection({ title, source, years, series }: GradeHistory): Section {
  const moves = series.map(({ grades }) => movesOf(grades));
  const sum = (key: "promotions" | "demotions" | "notRated"): number =>
    moves.reduce((total, move) => total + move[key], 0);
  const worst = Math.max(usualGrades, ...series.flatMap(({ grades }) => grades.map((grade) => grade ?? 1)));
  const scale = gradeColours(worst);
  const colour = (grade: number | null): string =>
    grade === null ? colours.faint : (scale[grade - 1] ?? colours.faint);
  return {
    id: "history",
    title: { zh: "历年等级升降（真实数据）", en: "Grades over the years (real data)" },
    message: fill(
      {
        zh: "{stations}，{from} 至 {to} 年：{up}，{down}，{none}。",
        en: "{stations} from {from} to {to}: {up}, {down}, {none}.",
      },
      {
        stations: counted(series.length, "个派出所", "station", "stations"),
        from: String(years[0] ?? "–"),
        to: String(years.at(-1) ?? "–"),
        up: times(sum("promotions"), "升级", "promotion", "promotions"),
        down: times(sum("demotions"), "降级", "demotion", "demotions"),
        none: times(sum("notRated"), "未评", "year without a rating", "years without a rating"),
      },
    ),
    content: [
      html`<p><strong>${both({ zh: "真实数据。", en: "Real data." })}</strong> ${both(source)}</p>`,
      figure({
        id: "picture-history",
        title,
        note: { zh: "1 为最高等级，“–”为未评。", en: "1 is the best grade; “–” not rated." },
        name: fill(
          {
            zh: "色块图：{n} 个派出所历年等级，数据见下表",
            en: "Grid: grades of {n} stations by year; the table below has the numbers",
          },
          { n: series.length },
        ),
        draw: (language, width) =>
          drawGrid(
            {
              id: "picture-history",
              synthetic: false,
              columns: years.map((year) => yearHead(year, width === "narrow")),
              rows: series.map(({ name }) => name),
              squares: series.flatMap(({ grades }, row) =>
                grades.map((grade, column) => ({
                  row,
                  column,
                  text: grade === null ? "–" : String(grade),
                  colour: colour(grade),
                })),
              ),
              legend: scale.map((one, i) => ({ name: gradeName(i + 1), colour: one })),
            },
            language,
            width,
          ),
        numbers: [
          {
            caption: { zh: "等级（1 为最高），“–”为未评", en: "Grades (1 is the best); “–” not rated" },
            columns: [
              { head: { zh: "派出所", en: "Station" } },
              ...years.map((year) => ({ head: { zh: String(year), en: String(year) }, numeric: true as const })),
              { head: { zh: "升级", en: "Promotions" }, numeric: true },
              { head: { zh: "降级", en: "Demotions" }, numeric: true },
              { head: { zh: "未评", en: "Not rated" }, numeric: true },
            ],
            rows: series.map(({ name, grades }, i) => [
              name,
              ...grades.map((grade) => (grade === null ? "–" : String(grade))),
              whole(moves[i]?.promotions ?? 0),
              whole(moves[i]?.demotions ?? 0),
              whole(moves[i]?.notRated ?? 0),
            ]),
          },
        ],
      }),
    ],
  };
}

const times = (n: number, zh: string, one: string, many: string): Message => ({
  zh: `${zh} ${n} 次`,
  en: counted(n, "", one, many).en,
});

const gradeName = (grade: number): Message => ({
  zh: `${chinese[grade - 1] ?? String(grade)}级`,
  en: `Grade ${grade}`,
});
const chinese: readonly string[] = ["一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** On a narrow picture a year has room for two digits only. */
function yearHead(year: number, narrow: boolean): Message {
  const text = narrow ? String(year).slice(-2) : String(year);
  return { zh: text, en: text };
}
