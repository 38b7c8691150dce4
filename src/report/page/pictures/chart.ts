/**
 * Draws a chart as markup, without a browser: the same bytes for the same option, and nothing of the charting library on the page.
 *
 * @module
 */
import { BarChart, type BarSeriesOption, CustomChart, type CustomSeriesOption } from "echarts/charts";
import {
  GraphicComponent,
  type GraphicComponentOption,
  GridComponent,
  type GridComponentOption,
  LegendComponent,
  type LegendComponentOption,
  MarkLineComponent,
  type MarkLineComponentOption,
} from "echarts/components";
import { type ComposeOption, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { Language } from "../../../vocabulary/text.js";
import type { Width } from "../html/figure.js";
import { type Html, trusted } from "../html/html.js";
import { colours } from "./palette.js";

/** What a chart of these pages can be made of. */
export type ChartOption = ComposeOption<
  | BarSeriesOption
  | CustomSeriesOption
  | GraphicComponentOption
  | GridComponentOption
  | LegendComponentOption
  | MarkLineComponentOption
>;

/** A drawing: which of the figure's four it is, how high, and whether its data are made up. */
export interface Drawing {
  readonly id: string;
  readonly language: Language;
  readonly width: Width;
  /** In pixels at its own size. */
  readonly height: number;
  readonly synthetic: boolean;
}

/** Widths of drawings in pixels; the page scales them to the room there is. */
export const pixels: Readonly<Record<Width, number>> = Object.freeze({ wide: 1040, narrow: 360 });

/** Stands inside every picture of made-up data. */
export const syntheticMark = { zh: "合成数据 synthetic", en: "synthetic data" } as const;

/** Room at the foot of a picture for {@link syntheticMark}. */
const foot = 22;

/** The drawing of a chart. */
export function drawChart(option: ChartOption, { id, language, width, height, synthetic }: Drawing): Html {
  use([BarChart, CustomChart, GraphicComponent, GridComponent, LegendComponent, MarkLineComponent, SVGRenderer]);
  const size = { width: pixels[width], height: height + (synthetic ? foot : 0) };
  const chart = init(null, null, { renderer: "svg", ssr: true, ...size });
  try {
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: "inherit", color: colours.ink },
      ...option,
      ...(synthetic ? { graphic: mark(language, size) } : {}),
    });
    return trusted(plain(chart.renderToSVGString(), `${id}-${language}-${width}`, size));
  } finally {
    chart.dispose();
  }
}

function mark(
  language: Language,
  { width, height }: { readonly width: number; readonly height: number },
): GraphicComponentOption {
  return {
    type: "text",
    silent: true,
    x: width - 4,
    y: height - 4,
    style: {
      text: syntheticMark[language],
      fill: colours.mark,
      fontSize: 12,
      fontFamily: "inherit",
      align: "right",
      verticalAlign: "bottom",
    },
  };
}

/**
 * Leaves out what only a live chart needs, scales with the page, and names inner references after the picture: the library
 * numbers them by how many charts it drew before.
 */
function plain(
  svg: string,
  name: string,
  { width, height }: { readonly width: number; readonly height: number },
): string {
  return svg
    .replace(/<svg [^>]*>/, `<svg viewBox="0 0 ${width} ${height}" aria-hidden="true">`)
    .replace(/<style[^>]*>[\s\S]*?<\/style>\s*/g, "")
    .replace(/ (?:class|ecmeta_[a-z_]+|pointer-events)="[^"]*"/g, "")
    .replace(/((?:id|href)="#?|url\(#)zr[0-9]+-/g, `$1${name}-`);
}
