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
import { both } from "../html/both.js";
import { figure } from "../html/figure.js";
import { html } from "../html/html.js";
import type { Section } from "../html/section.js";
import { type Table, table } from "../html/table.js";
import { colours } from "../pictures/palette.js";
import { drawTotals } from "../pictures/totals.js";
import type { View } from "../view.js";

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
                  { label: titleOf(view, label), at: precisely(at) },
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
      near.length === 0 ? undefined : [html`<h3>${both(closeTitle)}</h3>`, table(nearTable(view, near))],
    ],
  };
}

const closeTitle: Message = { zh: "分数线上下 1 分之内", en: "Within one point of a cut" };

function nearTable(view: View, near: readonly NearCut[]): Table {
  const open = near.some((one) => one.open > 0);
  return {
    caption: {
      zh: "按精确分值比较，不按显示值；“达线未得”指分数达线而因必备条件、单项最低分或一票否决未得该等次",
      en: "Compared exactly, not as shown. “Held back”: reaches the points, but a condition, a minimum or a veto keeps it lower",
    },
    columns: [
      { head: view.gradeTitle },
      { head: { zh: "分数线", en: "Cut" } },
      { head: { zh: "差 1 分以内", en: "Just below" }, numeric: true },
      { head: { zh: "超 1 分以内", en: "Just above" }, numeric: true },
      { head: { zh: "达线", en: "Reach it" }, numeric: true },
      { head: { zh: "达线未得", en: "Held back" }, numeric: true },
      ...(open ? [{ head: { zh: "未定", en: "Not settled" }, numeric: true as const }] : []),
    ],
    rows: near.map(({ line, justBelow, justAbove, reached, heldBack, open: undecided }) => [
      titleOf(view, line.label),
      line.edge === "atLeast"
        ? fill({ zh: "{at} 以上", en: "at least {at}" }, { at: precisely(line.at) })
        : fill({ zh: "超过 {at}", en: "above {at}" }, { at: precisely(line.at) }),
      whole(justBelow),
      whole(justAbove),
      whole(reached),
      whole(heldBack),
      ...(open ? [whole(undecided)] : []),
    ]),
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
              zh: "{below}离更高一条分数线不超过 1 分，{above}过线不超过 1 分。",
              en: "{below} within one point below a cut, {above} within one point above.",
            },
            { below: counted(below, "个", "lies", "lie"), above: counted(above, "个", "lies", "lie") },
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

const titleOf = ({ labels }: View, label: string): Message =>
  labels.find(({ id }) => id === label)?.title ?? { zh: label, en: label };
