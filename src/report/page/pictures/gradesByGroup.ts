/**
 * Grades by city: for each unit a bar of 100 %, cut into the shares of the labels, best first.
 *
 * @module
 */
import type { Language } from "../../../vocabulary/text.js";
import { type Message, said } from "../../words/fill.js";
import type { Width } from "../html/figure.js";
import type { Html } from "../html/html.js";
import { type ChartOption, drawChart } from "./chart.js";
import { colours, textOn } from "./palette.js";

/** One piece of every bar. */
export interface Segment {
  readonly name: Message;
  readonly colour: string;
  /** Counts, one for each bar. */
  readonly counts: readonly number[];
}

/** The bars. */
export interface StackedBars {
  readonly id: string;
  readonly synthetic: boolean;
  readonly bars: readonly Message[];
  readonly segments: readonly Segment[];
}

/** Room in per cent of the bar under which a share is not written into its segment. */
const leastLabel: Readonly<Record<Width, number>> = Object.freeze({ wide: 4, narrow: 11 });

/** Draws the bars. */
export function drawStackedBars(
  { id, synthetic, bars, segments }: StackedBars,
  language: Language,
  width: Width,
): Html {
  const totals = bars.map((_, i) => segments.reduce((sum, { counts }) => sum + (counts[i] ?? 0), 0));
  const share = (count: number, i: number): number => (count * 100) / (totals[i] || 1);
  const narrow = width === "narrow";
  const row = narrow ? 26 : 30;
  const top = narrow ? 64 : 40;
  const option: ChartOption = {
    grid: {
      left: narrow ? 4 : 8,
      right: narrow ? 12 : 16,
      top,
      bottom: 24,
      outerBoundsMode: "same",
      outerBoundsContain: "axisLabel",
    },
    legend: {
      top: 0,
      left: 0,
      icon: "rect",
      itemWidth: 12,
      itemHeight: 12,
      itemGap: narrow ? 10 : 18,
      textStyle: { color: colours.ink, fontSize: 13, fontFamily: "inherit" },
      data: segments.map(({ name }) => said(name, language)),
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
      data: bars.map((bar) => said(bar, language)),
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: { color: colours.ink, fontSize: 13, interval: 0 },
    },
    series: segments.map(({ name, colour, counts }) => ({
      type: "bar",
      name: said(name, language),
      stack: "all",
      barWidth: row - 9,
      silent: true,
      itemStyle: { color: colour, borderColor: colours.paper, borderWidth: 1 },
      emphasis: { disabled: true },
      data: counts.map((count, i) => {
        const part = share(count, i);
        const shown = part >= leastLabel[width];
        return {
          value: part,
          label: {
            show: shown,
            formatter: `${Math.round(part)}%`,
            color: textOn(colour),
            fontSize: 12,
            fontFamily: "inherit",
          },
        };
      }),
    })),
  };
  return drawChart(option, { id, language, width, height: top + bars.length * row + 34, synthetic });
}
