/**
 * Grades by city.
 *
 * @module
 */

import { type Rational, rational } from "../../../exact/rational.js";
import { type GradeTally, tallyGrades } from "../../figures/gradeTally.js";
import { grouped } from "../../figures/grouped.js";
import { meanPoints } from "../../figures/meanPoints.js";
import { extremes } from "../../figures/sums.js";
import { fill, type Message } from "../../words/fill.js";
import { percent, points, whole } from "../../words/numbers.js";
import { groupWords, levelWords } from "../../words/terms.js";
import { figure } from "../html/figure.js";
import type { Section } from "../html/section.js";
import type { Row } from "../html/table.js";
import { drawStackedBars } from "../pictures/gradesByGroup.js";
import { colours } from "../pictures/palette.js";
import type { View } from "../view.js";

interface GroupLine {
  readonly name: Message;
  readonly tally: GradeTally;
  readonly mean: string;
}

/** Grades by city, with their shares and the mean total. */
export function gradesSection(view: View): Section {
  const { places, scorecards, grade, total } = view;
  const byGroup = grouped(scorecards, ({ of }) => places.groupOf(of));
  const lineOf = (name: Message, cards: View["scorecards"]): GroupLine => {
    const { mean } = meanPoints(cards, total);
    return { name, tally: tallyGrades(cards, grade), mean: mean === undefined ? "–" : points(mean) };
  };
  const lines = places.groups.map(({ id, name }) => lineOf(name, byGroup.get(id) ?? []));
  const all = lineOf({ zh: "合计", en: "All" }, scorecards);
  const columns = columnsOf(view, all.tally);
  const row = ({ name, tally, mean }: GroupLine): Row => [
    name,
    whole(tally.cards),
    ...columns.map(({ count }) => whole(count(tally))),
    mean,
  ];
  return {
    id: "grades",
    title: fill(
      { zh: "各{level}的{grade}", en: "{grade}, by {level}" },
      { level: groupWords[places.groupLevel], grade: view.gradeTitle },
    ),
    message: messageOf(view, lines),
    content: figure({
      id: "picture-grades",
      title: { zh: "各等次所占比重", en: "Share of each grade" },
      name: fill(
        {
          zh: "条形图：{n} 个单位各等次派出所所占比重，数据见下表",
          en: "Bar chart: share of each grade in {n} units; the table below has the numbers",
        },
        { n: lines.length },
      ),
      draw: (language, width) =>
        drawStackedBars(
          {
            id: "picture-grades",
            synthetic: view.synthetic,
            bars: [...lines, all].map(({ name, tally }) =>
              fill({ zh: "{name} （{n}）", en: "{name} ({n})" }, { name, n: tally.cards }),
            ),
            segments: columns.map(({ head, colour, count }) => ({
              name: head,
              colour,
              counts: [...lines, all].map(({ tally }) => count(tally)),
            })),
          },
          language,
          width,
        ),
      numbers: [
        {
          caption: fill(
            { zh: "各等次派出所数；{total}为已定成绩的平均", en: "Stations by grade; {total}: mean of settled scores" },
            { total: view.totalTitle },
          ),
          columns: [
            { head: levelWords[places.groupLevel] },
            { head: { zh: "已评分", en: "Scored" }, numeric: true },
            ...columns.map(({ head }) => ({ head, numeric: true as const })),
            { head: fill({ zh: "平均{total}", en: "Mean {total}" }, { total: view.totalTitle }), numeric: true },
          ],
          rows: lines.map(row),
          total: row(all),
        },
      ],
    }),
  };
}

interface CountColumn {
  readonly head: Message;
  readonly colour: string;
  readonly count: (tally: GradeTally) => number;
}

function columnsOf({ labels }: View, all: GradeTally): readonly CountColumn[] {
  return [
    ...labels.map(({ id, title, colour }) => ({
      head: title,
      colour,
      count: (tally: GradeTally) => tally.labels[id] ?? 0,
    })),
    ...(all.open === 0
      ? []
      : [{ head: { zh: "未定", en: "Not settled" }, colour: colours.open, count: ({ open }: GradeTally) => open }]),
    ...(all.notApplicable === 0
      ? []
      : [
          {
            head: { zh: "不评", en: "No grade" },
            colour: colours.faint,
            count: ({ notApplicable }: GradeTally) => notApplicable,
          },
        ]),
  ];
}

/** Where the two best grades are most frequent, and where least. */
function messageOf({ labels, ranks }: View, lines: readonly GroupLine[]): Message {
  const best = labels.slice(0, ranks.length > 2 ? 2 : 1);
  const share = ({ tally }: GroupLine): Rational =>
    rational(
      best.reduce((sum, { id }) => sum + (tally.labels[id] ?? 0), 0),
      tally.cards,
    );
  const found = extremes(
    lines.filter(({ tally }) => tally.cards > 0),
    share,
  );
  if (found === undefined || best.length === 0) return { zh: "尚无成绩。", en: "There are no scores yet." };
  const { most, least } = found;
  return fill(
    {
      zh: "{labels}所占比重以{most}最高（{mostShare}），{least}最低（{leastShare}）。",
      en: "The share of {labels} is highest in {most} ({mostShare}) and lowest in {least} ({leastShare}).",
    },
    {
      labels: { zh: best.map(({ title }) => title.zh).join("和"), en: best.map(({ title }) => title.en).join(" and ") },
      most: most.name,
      mostShare: percent(share(most), 1),
      least: least.name,
      leastShare: percent(share(least), 1),
    },
  );
}
