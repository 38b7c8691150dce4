/**
 * A grid of cells, each with its number and the depth of its colour: what is high and low is seen before it is read.
 *
 * @module
 */
import type { Language } from "../../../vocabulary/text.js";
import { type Message, said } from "../../words/fill.js";
import type { Width } from "../html/figure.js";
import type { Html } from "../html/html.js";
import { type ChartOption, drawChart, pixels } from "./chart.js";
import { colours, textOn } from "./palette.js";

/** One cell. */
export interface Square {
  readonly column: number;
  readonly row: number;
  /** Written into the cell. */
  readonly text: string;
  /** Instead of it where there is little room. */
  readonly short?: string;
  readonly colour: string;
}

/** A grid. */
export interface SquareGrid {
  readonly id: string;
  readonly synthetic: boolean;
  readonly columns: readonly Message[];
  readonly rows: readonly Message[];
  readonly squares: readonly Square[];
  /** What the colours mean, palest first. */
  readonly legend: readonly { readonly name: Message; readonly colour: string }[];
}

/** Measures in pixels. */
interface Layout {
  readonly font: number;
  readonly row: number;
  /** Room for the names of the rows. */
  readonly left: number;
  /** Room for the names of the columns, which stand slanted if they are too long to lie. */
  readonly head: number;
  readonly slanted: boolean;
  readonly top: number;
}

/** Draws the grid. */
export function drawGrid(grid: SquareGrid, language: Language, width: Width): Html {
  const rows = grid.rows.map((one) => said(one, language));
  const columns = grid.columns.map((one) => said(one, language));
  const layout = layoutOf({ rows, columns, legend: grid.legend.length > 0 }, width);
  const { font, row, left, head, slanted, top } = layout;
  const option: ChartOption = {
    grid: { left, right: rightEdge, top: top + head, height: rows.length * row, outerBoundsMode: "none" },
    legend: {
      show: grid.legend.length > 0,
      top: 0,
      left: 0,
      icon: "rect",
      itemWidth: 12,
      itemHeight: 12,
      itemGap: width === "narrow" ? 8 : 14,
      selectedMode: false,
      textStyle: { color: colours.soft, fontSize: 12, fontFamily: "inherit" },
    },
    xAxis: {
      type: "category",
      position: "top",
      data: columns,
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { color: colours.ink, fontSize: font, interval: 0, margin: 8, ...(slanted ? { rotate: slant } : {}) },
    },
    yAxis: {
      type: "category",
      inverse: true,
      data: rows,
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: {
        color: colours.ink,
        fontSize: font,
        interval: 0,
        width: left - 12,
        overflow: "break",
        lineHeight: Math.round(font * 1.15),
      },
    },
    series: [...legendOf(grid, language), cellsOf(grid, width, font)],
  };
  const height = top + head + rows.length * row + 8;
  return drawChart(option, { id: grid.id, language, width, height, synthetic: grid.synthetic });
}

/** Names that lie must not touch: slanted ones stand at this angle. */
const slant = 50;
const rightEdge = 10;
/** Width of a half-width letter in parts of its height; a Chinese one is twice as wide. */
const letter = 0.54;

function layoutOf(
  {
    rows,
    columns,
    legend,
  }: { readonly rows: readonly string[]; readonly columns: readonly string[]; readonly legend: boolean },
  width: Width,
): Layout {
  const narrow = width === "narrow";
  const font = narrow ? 11 : 13;
  const longest = (names: readonly string[]): number => Math.max(0, ...names.map(lengthOf)) * font * letter;
  const left = Math.min(narrow ? 104 : 300, longest(rows) + 18);
  const cell = (pixels[width] - left - rightEdge) / Math.max(1, columns.length);
  const slanted = longest(columns) > cell - 4;
  const head = slanted ? longest(columns) * Math.sin((slant * Math.PI) / 180) + font + 10 : 28;
  return { font, row: narrow ? 32 : 34, left, head, slanted, top: legend ? 34 : 6 };
}

/** Empty bars, so that the legend has something to name. */
function legendOf({ legend }: SquareGrid, language: Language) {
  return legend.map(({ name, colour }) => ({
    type: "bar" as const,
    name: said(name, language),
    itemStyle: { color: colour },
    data: [],
  }));
}

function cellsOf({ squares }: SquareGrid, width: Width, font: number) {
  type Item = Extract<NonNullable<ChartOption["series"]>, readonly unknown[]>[number];
  const cells: Extract<Item, { type?: "custom" }> = {
    type: "custom",
    silent: true,
    data: squares.map(({ column, row }) => [column, row]),
    renderItem: (params, api) => {
      const square = squares[params.dataIndex];
      const [x = 0, y = 0] = api.coord([api.value(0), api.value(1)]);
      const size = api.size?.([1, 1]);
      const [w = 0, h = 0] = Array.isArray(size) ? size : [];
      const colour = square?.colour ?? colours.faint;
      const text = (width === "narrow" ? square?.short : undefined) ?? square?.text ?? "";
      return {
        type: "rect",
        shape: { x: x - w / 2 + 1, y: y - h / 2 + 1, width: w - 2, height: h - 2, r: 2 },
        style: { fill: colour },
        textContent: { type: "text", style: { text, fill: textOn(colour), fontSize: font, fontFamily: "inherit" } },
        textConfig: { position: "inside" },
      };
    },
  };
  return cells;
}

/** Length in half-width letters. */
export function lengthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + ((sign.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1), 0);
}
