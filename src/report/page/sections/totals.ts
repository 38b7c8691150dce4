/**
 * How the totals are spread, and how many lie close to each cut.
 *
 * @module
 */
import { toNumber } from "../../../exact/amounts.js";
import { settledPoints } from "../../figures/cardParts.js";
import { type NearCut, nearCuts, reaches } from "../../figures/cuts.js";
import { type Bin, histogram } from "../../figures/histogram.js";
import { meanPoints } from "../../figures/meanPoints.js";
import { counted, fill, type Message, sentences } from "../../words/fill.js";
import { points, precisely, whole } from "../../words/numbers.js";
import { figure } from "../html/figure.js";
import type { Section } from "../html/section.js";
import { colours } from "../pictures/palette.js";
import { drawTotals } from "../pictures/totals.js";
import { labelTitleOf, type View } from "../view.js";
import { nearCutsTable } from "./nearCuts.js";

/** How close is close, in points: inclusive. */
const within = "1";

/** The distribution of totals, with the cuts and who lies just above and below them. */
export function totalsSection(view: View): Section {
  const settled = view.scorecards.map((card) => settledPoints(card, view.total)).filter((one) => one !== undefined);
  const bins = histogram(settled);
  const near = nearCuts(view.scorecards, view.lines, {
    node: view.total,
    grade: view.grade,
    ranks: view.ranks,
    within,
  });
  return {
    id: "totals",
    title: fill({ zh: "{total}的分布", en: "{total}: how the stations are spread" }, { total: view.totalTitle }),
    message: messageOf(view, settled.length, near),
    content: [
      figure({
        id: "picture-totals",
        title: fill(
          {
            zh: "{total}分布，竖线为等次分数线",
            en: "{total}: stations per bin; the lines are the cuts of the grades",
          },
          { total: view.totalTitle },
        ),
        name: fill(
          {
            zh: "直方图：{n} 个派出所的{total}分布与 {cuts} 条分数线，数据见下表",
            en: "Histogram: {total} of {n} stations with {cuts} cuts; the table below has the numbers",
          },
          { n: settled.length, total: view.totalTitle, cuts: view.lines.length },
        ),
        draw: (language, width) =>
          drawTotals(
            {
              id: "picture-totals",
              synthetic: view.synthetic,
              bars: bins.map((bin) => ({
                from: toNumber(bin.from),
                to: toNumber(bin.to),
                count: bin.count,
                colour: binColour(view, bin),
              })),
              lines: view.lines.map(({ label, at }) => ({
                at: toNumber(at),
                name: fill(
                  { zh: "{label} {at}", en: "{label} {at}" },
                  { label: labelTitleOf(view, label), at: precisely(at) },
                ),
              })),
              axis: view.totalTitle,
            },
            language,
            width,
          ),
        numbers: [
          {
            caption: { zh: "每段含下限，不含上限", en: "Each bin holds its lower edge and not its upper one" },
            columns: [
              { head: { zh: "分数段", en: "Points" } },
              { head: { zh: "派出所数", en: "Stations" }, numeric: true },
            ],
            rows: bins.map(({ from, to, count }) => [`${precisely(from)} – ${precisely(to)}`, whole(count)]),
          },
        ],
      }),
      near.length === 0 ? undefined : nearCutsTable(view, near),
    ],
  };
}

function messageOf(view: View, settled: number, near: readonly NearCut[]): Message {
  const { mean } = meanPoints(view.scorecards, view.total);
  if (mean === undefined) return { zh: "尚无已定的成绩。", en: "No total is settled yet." };
  const below = near.reduce((sum, { justBelow }) => sum + justBelow, 0);
  const above = near.reduce((sum, { justAbove }) => sum + justAbove, 0);
  return sentences([
    fill(
      { zh: "{n}成绩已定，平均 {mean} 分。", en: "{n} have a settled total; their mean is {mean}." },
      { n: counted(settled, "个派出所", "station", "stations"), mean: points(mean) },
    ),
    ...(near.length === 0
      ? []
      : [
          fill(
            {
              zh: "{certain}{below}离更高一条分数线不超过 1 分，{above}过线不超过 1 分。",
              en: "{certain}{below} within one point below a cut, {above} within one point above.",
            },
            {
              certain:
                settled === view.scorecards.length
                  ? ""
                  : { zh: "连同成绩暂定而可以断定的，", en: "With provisional ones of which it is certain, " },
              below: counted(below, "个", "lies", "lie"),
              above: counted(above, "个", "lies", "lie"),
            },
          ),
        ]),
  ]);
}

/** The colour of the best label whose cut the bin reaches; of the worst where it reaches none. */
function binColour({ lines, labels, ranks }: View, { from }: Bin): string {
  const reached = lines.find((line) => reaches(from, line));
  const label = reached?.label ?? ranks[0];
  return labels.find(({ id }) => id === label)?.colour ?? colours.accent;
}
