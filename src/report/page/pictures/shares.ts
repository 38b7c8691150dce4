/**
 * Shares of full marks as bars, each with its value.
 *
 * @module
 */
import type { Language } from "../../../vocabulary/text.js";
import { type Message, said } from "../../words/fill.js";
import type { Width } from "../html/figure.js";
import type { Html } from "../html/html.js";
import { drawChart } from "./chart.js";
import { colours } from "./palette.js";

/** One bar. */
export interface ShareBar {
  readonly name: Message;
  /** In per cent, for looking at. */
  readonly share: number;
  /** As written beside the bar. */
  readonly text: string;
  readonly colour: string;
}

/** Draws the bars. */
export function drawShares(
  { id, synthetic, bars }: { readonly id: string; readonly synthetic: boolean; readonly bars: readonly ShareBar[] },
  language: Language,
  width: Width,
): Html {
  const narrow = width === "narrow";
  const row = narrow ? 34 : 38;
  return drawChart(
    {
      grid: {
        left: narrow ? 4 : 8,
        right: narrow ? 46 : 60,
        top: 8,
        bottom: 24,
        outerBoundsMode: "same",
        outerBoundsContain: "axisLabel",
      },
      xAxis: {
        type: "value",
        min: 0,
        max: 100,
        interval: narrow ? 50 : 25,
        axisLabel: { formatter: "{value}%", color: colours.soft, fontSize: 12 },
        splitLine: { lineStyle: { color: colours.line } },
      },
      yAxis: {
        type: "category",
        inverse: true,
        data: bars.map(({ name }) => said(name, language)),
        axisTick: { show: false },
        axisLine: { show: false },
        axisLabel: {
          color: colours.ink,
          fontSize: 13,
          interval: 0,
          ...(narrow ? { width: 110, overflow: "break" as const } : {}),
        },
      },
      series: [
        {
          type: "bar",
          silent: true,
          barWidth: row - 16,
          showBackground: true,
          backgroundStyle: { color: colours.faint },
          emphasis: { disabled: true },
          data: bars.map(({ share, text, colour }) => ({
            value: share,
            itemStyle: { color: colour },
            label: {
              show: true,
              position: "right" as const,
              formatter: text,
              color: colours.ink,
              fontSize: 13,
              fontFamily: "inherit",
            },
          })),
        },
      ],
    },
    { id, language, width, height: 8 + bars.length * row + 34, synthetic },
  );
}
