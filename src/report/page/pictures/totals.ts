/**
 * The distribution of totals: a bar for each bin, coloured by the cuts it lies between, and each cut as a line with its name.
 *
 * @module
 */
import type { Language } from "../../../vocabulary/text.js";
import { type Message, said } from "../../words/fill.js";
import { whole } from "../../words/numbers.js";
import type { Width } from "../html/figure.js";
import type { Html } from "../html/html.js";
import { drawChart } from "./chart.js";
import { colours } from "./palette.js";

/** One bar, in plain numbers: it is for looking at. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly colour: string;
}

/** A distribution. */
export interface Distribution {
  readonly id: string;
  readonly synthetic: boolean;
  readonly bars: readonly Bar[];
  readonly lines: readonly { readonly at: number; readonly name: Message }[];
  readonly axis: Message;
}

/** Draws the distribution. */
export function drawTotals({ id, synthetic, bars, lines, axis }: Distribution, language: Language, width: Width): Html {
  const narrow = width === "narrow";
  const first = bars[0]?.from ?? 0;
  const last = bars.at(-1)?.to ?? 1;
  const label = { color: colours.soft, fontSize: 12 };
  const name = { nameTextStyle: { color: colours.soft, fontSize: 12, fontFamily: "inherit" } };
  return drawChart(
    {
      grid: {
        left: narrow ? 4 : 8,
        right: 16,
        top: narrow ? 44 : 30,
        bottom: 26,
        outerBoundsMode: "same",
        outerBoundsContain: "axisLabel",
      },
      xAxis: {
        type: "value",
        min: Math.floor((Math.min(first, ...lines.map(({ at }) => at)) - 1) / 5) * 5,
        max: Math.ceil(Math.max(last, ...lines.map(({ at }) => at)) / 5) * 5,
        name: said(axis, language),
        nameLocation: "middle",
        nameGap: 26,
        ...name,
        axisLabel: label,
        splitLine: { show: false },
        axisLine: { show: true, lineStyle: { color: colours.soft } },
      },
      yAxis: {
        type: "value",
        axisLabel: { ...label, formatter: (count: number) => whole(count) },
        minInterval: 1,
        splitLine: { lineStyle: { color: colours.line } },
      },
      series: [
        {
          type: "custom",
          silent: true,
          clip: true,
          data: bars.map(({ from, to, count }) => [from, to, count]),
          encode: { x: [0, 1], y: 2 },
          renderItem: (_, api) => {
            const [left = 0, top = 0] = api.coord([api.value(0), api.value(2)]);
            const [right = 0, bottom = 0] = api.coord([api.value(1), 0]);
            const colour = bars[_.dataIndex]?.colour ?? colours.accent;
            return {
              type: "rect",
              shape: { x: left + 0.5, y: top, width: Math.max(0.5, right - left - 1), height: bottom - top },
              style: { fill: colour },
            };
          },
          markLine: {
            silent: true,
            symbol: "none",
            animation: false,
            lineStyle: { color: colours.mark, width: 1.5, type: "solid" },
            data: lines.map(({ at, name: line }, i) => ({
              xAxis: at,
              label: {
                formatter: said(line, language),
                position: "end" as const,
                distance: narrow ? 4 + (i % 2) * 16 : 4,
                color: colours.mark,
                fontSize: 12,
                fontFamily: "inherit",
                lineHeight: 15,
              },
            })),
          },
        },
      ],
    },
    { id, language, width, height: narrow ? 290 : 360, synthetic },
  );
}
