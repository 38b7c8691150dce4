/**
 * The domains by type of station: mean share of full marks.
 *
 * @module
 */
import type { Rational } from "../../../exact/rational.js";
import type { Amount } from "../../../exact/readAmount.js";
import { stationTypes } from "../../../vocabulary/organisation.js";
import { type Mean, meanPoints } from "../../figures/meanPoints.js";
import { extremes, nearly, shareOf } from "../../figures/sums.js";
import { fill, type Message } from "../../words/fill.js";
import { nodeOf } from "../../words/names.js";
import { exactly, percent, points, precisely, whole } from "../../words/numbers.js";
import { stationTypeWords } from "../../words/terms.js";
import { figure } from "../html/figure.js";
import type { Section } from "../html/section.js";
import { drawGrid, type Square, type SquareGrid } from "../pictures/grid.js";
import { colours, depth } from "../pictures/palette.js";
import type { View } from "../view.js";

interface Domain {
  readonly title: Message;
  readonly full: Amount | undefined;
  /** One for each type, then one for all. */
  readonly means: readonly Mean[];
}

/** The domains by type of station. */
export function domainsSection(view: View): Section {
  const types = stationTypes.filter((type) => view.scorecards.some(({ of }) => view.places.station(of)?.type === type));
  const cardsOf = types.map((type) => view.scorecards.filter(({ of }) => view.places.station(of)?.type === type));
  const domains: readonly Domain[] = view.domains.map((id) => {
    const node = nodeOf(view.declared.rubric, id);
    return {
      title: node?.title ?? { zh: id, en: id },
      full: node?.full === undefined ? undefined : String(node.full),
      means: [...cardsOf, view.scorecards].map((cards) => meanPoints(cards, id)),
    };
  });
  const range = rangeOf(domains);
  const columns: readonly Message[] = [...types.map((type) => stationTypeWords[type]), { zh: "全部", en: "All" }];
  return {
    id: "domains",
    title: { zh: "各领域得分与派出所类型", en: "The domains, by type of station" },
    message: messageOf(domains),
    content: figure({
      id: "picture-domains",
      title: { zh: "各领域平均得分率（占满分的百分比）", en: "Mean share of full marks (per cent)" },
      name: fill(
        {
          zh: "热力图：{domains} 个领域在 {types} 类派出所的平均得分率，数据见下表",
          en: "Heat map: mean share of full marks in {domains} domains among {types} types of station; the table below has the numbers",
        },
        { domains: domains.length, types: types.length },
      ),
      draw: (language, width) =>
        drawGrid(
          {
            id: "picture-domains",
            synthetic: view.synthetic,
            columns,
            rows: domains.map(({ title }) => title),
            squares: domains.flatMap((domain, row) =>
              domain.means.map((mean, column) => square(domain, mean, range, [row, column])),
            ),
            legend: legendOf(range),
          },
          language,
          width,
        ),
      numbers: [
        {
          caption: {
            zh: "平均得分（已定成绩）；末行为派出所数",
            en: "Mean points of settled scores; the last row counts the stations",
          },
          columns: [
            { head: { zh: "领域", en: "Domain" } },
            { head: { zh: "满分", en: "Full" }, numeric: true },
            ...columns.map((head) => ({ head, numeric: true as const })),
          ],
          rows: domains.map(({ title, full, means }) => [
            title,
            full === undefined ? "–" : precisely(full),
            ...means.map(({ mean }) => (mean === undefined ? "–" : points(mean))),
          ]),
          total: [
            { zh: "派出所数", en: "Stations" },
            "",
            ...[...cardsOf, view.scorecards].map((cards) => whole(cards.length)),
          ],
        },
      ],
    }),
  };
}

function square({ full }: Domain, { mean }: Mean, range: Range, [row, column]: readonly [number, number]): Square {
  const share = shareOfFull(mean, full);
  return share === undefined
    ? { row, column, text: "–", colour: colours.faint }
    : {
        row,
        column,
        text: percent(share, 1),
        colour: shade(nearly(share), range),
        short: String(Math.round(nearly(share) * 100)),
      };
}

const shareOfFull = (mean: Rational | undefined, full: Amount | undefined): Rational | undefined =>
  mean === undefined || full === undefined ? undefined : shareOf(mean, exactly(full));

/** The range of shares that the colours span, in per cent: whole steps around what there is. */
interface Range {
  readonly low: number;
  readonly high: number;
  readonly step: number;
}

function rangeOf(domains: readonly Domain[]): Range {
  const shares = domains.flatMap(({ full, means }) =>
    means.flatMap(({ mean }) => {
      const share = shareOfFull(mean, full);
      return share === undefined ? [] : [nearly(share) * 100];
    }),
  );
  if (shares.length === 0) return { low: 0, high: 100, step: 20 };
  const [least, greatest] = [Math.min(...shares), Math.max(...shares)];
  const step = [5, 10, 20].find((width) => greatest - least < width * 5) ?? 50;
  const low = Math.floor(least / step) * step;
  return { low, high: Math.max(low + step, Math.ceil(greatest / step) * step), step };
}

const shade = (share: number, { low, high }: Range): string => depth((share * 100 - low) / (high - low));

/** Every step of the range. */
function legendOf(range: Range): SquareGrid["legend"] {
  return Array.from({ length: (range.high - range.low) / range.step + 1 }, (_, i) => {
    const share = range.low + range.step * i;
    const text = `${share}%`;
    return { name: { zh: text, en: text }, colour: shade(share / 100, range) };
  });
}

function messageOf(domains: readonly Domain[]): Message {
  const shares = domains.flatMap(({ title, full, means }) => {
    const share = shareOfFull(means.at(-1)?.mean, full);
    return share === undefined ? [] : [{ title, share }];
  });
  const found = extremes(shares, ({ share }) => share);
  if (found === undefined) return { zh: "尚无已定的成绩。", en: "No score is settled yet." };
  const { most: best, least: worst } = found;
  return fill(
    {
      zh: "得分率最高的领域是{best}（{bestShare}），最低的是{worst}（{worstShare}）。",
      en: "The strongest domain is {best} ({bestShare} of full marks), the weakest {worst} ({worstShare}).",
    },
    { best: best.title, bestShare: percent(best.share, 1), worst: worst.title, worstShare: percent(worst.share, 1) },
  );
}
