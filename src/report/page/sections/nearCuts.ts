/**
 * The cuts of the grade as a table: who misses each, who reaches it, and who lies within a point of it. Its columns add up,
 * and its caption says to what.
 *
 * @module
 */
import type { NearCut } from "../../figures/cuts.js";
import { fill, listed, type Message, sentences } from "../../words/fill.js";
import { precisely, whole } from "../../words/numbers.js";
import { both } from "../html/both.js";
import { type Html, html } from "../html/html.js";
import { table } from "../html/table.js";
import { labelTitleOf, type View } from "../view.js";

interface CountColumn {
  readonly head: Message;
  readonly count: (near: NearCut) => number;
}

const missed: CountColumn = { head: { zh: "未达线", en: "Miss it" }, count: (near) => near.missed };
const justBelow: CountColumn = { head: { zh: "差 1 分以内", en: "Just below" }, count: (near) => near.justBelow };
const open: CountColumn = { head: { zh: "可能达线", en: "May reach it" }, count: (near) => near.open };
const reached: CountColumn = { head: { zh: "达线", en: "Reach it" }, count: (near) => near.reached };
const justAbove: CountColumn = { head: { zh: "超 1 分以内", en: "Just above" }, count: (near) => near.justAbove };
const attained: CountColumn = {
  head: { zh: "得该等次或更高", en: "Given it or better" },
  count: (near) => near.attained,
};
const heldBack: CountColumn = { head: { zh: "达线未得", en: "Held back" }, count: (near) => near.heldBack };
const ungraded: CountColumn = {
  head: { zh: "达线而无已定等次", en: "No settled grade" },
  count: (near) => near.ungraded,
};

/** The table with its heading; nothing where there is no cut. */
export function nearCutsTable(view: View, near: readonly NearCut[]): readonly Html[] | undefined {
  const [first] = near;
  if (first === undefined) return undefined;
  const ifAny = (column: CountColumn): readonly CountColumn[] => (near.some(column.count) ? [column] : []);
  const sides = [missed, ...ifAny(open), reached];
  const fates = [attained, heldBack, ...ifAny(ungraded)];
  const columns = [missed, justBelow, ...ifAny(open), reached, justAbove, ...fates];
  const sum = (parts: readonly CountColumn[]): Message =>
    listed(
      parts.map(({ head }) => head),
      { zh: " + ", en: " + " },
    );
  const caption = sentences([
    {
      zh: "按精确分值比较，不按显示值；成绩暂定者按其可能范围计入，整个范围都在线的一侧才算。",
      en: "Compared exactly, not as shown; a provisional total counts where all that is still possible of it lies.",
    },
    fill(
      { zh: "{sides} = {n}；{fates} = 达线。", en: "{sides} = {n}; {fates} = Reach it." },
      {
        sides: sum(sides),
        n: whole(sides.reduce((all, { count }) => all + count(first), 0)),
        fates: sum(fates),
      },
    ),
    {
      zh: "“达线未得”指分数达线而因必备条件、单项最低分或一票否决未得该等次",
      en: "“Held back”: reaches the points, but a condition, a minimum or a veto keeps it lower",
    },
  ]);
  return [
    html`<h3>${both({ zh: "分数线上下 1 分之内", en: "Within one point of a cut" })}</h3>`,
    table({
      caption,
      columns: [
        { head: view.gradeTitle },
        { head: { zh: "分数线", en: "Cut" } },
        ...columns.map(({ head }) => ({ head, numeric: true as const })),
      ],
      rows: near.map((one) => [
        labelTitleOf(view, one.line.label),
        cutWords(one),
        ...columns.map(({ count }) => whole(count(one))),
      ]),
    }),
  ];
}

const cutWords = ({ line }: NearCut): Message =>
  line.edge === "atLeast"
    ? fill({ zh: "{at} 以上", en: "at least {at}" }, { at: precisely(line.at) })
    : fill({ zh: "超过 {at}", en: "above {at}" }, { at: precisely(line.at) });
