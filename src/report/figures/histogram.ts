/**
 * How totals are spread: counts in bins of one width, each from its lower edge up to but without its upper one.
 *
 * @module
 */
import {
  compareAmounts,
  differenceAmount,
  productAmounts,
  quotientAmount,
  roundAmount,
  sumAmounts,
  toNumber,
} from "../../exact/amounts.js";
import type { Amount } from "../../exact/readAmount.js";

/** One bin; `from` is inside, `to` is not. */
export interface Bin {
  readonly from: Amount;
  readonly to: Amount;
  readonly count: number;
}

/** More bars than this are no longer told apart on a page. */
const mostBins = 50;

/** Widths that people count in. */
const widths: readonly Amount[] = [
  "0.01",
  "0.02",
  "0.05",
  "0.1",
  "0.2",
  "0.5",
  "1",
  "2",
  "5",
  "10",
  "20",
  "50",
  "100",
  "200",
  "500",
  "1000",
];

/** The bins of some amounts, rising and without gaps; none for none. */
export function histogram(amounts: readonly Amount[]): readonly Bin[] {
  const [first, ...others] = amounts;
  if (first === undefined) return [];
  const least = others.reduce((a, b) => (compareAmounts(b, a) < 0 ? b : a), first);
  const greatest = others.reduce((a, b) => (compareAmounts(b, a) > 0 ? b : a), first);
  const width = widthFor(differenceAmount(greatest, least));
  const start = roundAmount(least, width, "floor");
  const bins = new Map<Amount, number>();
  for (const amount of amounts) {
    const from = roundAmount(amount, width, "floor");
    bins.set(from, (bins.get(from) ?? 0) + 1);
  }
  const last = toNumber(quotientAmount(differenceAmount(roundAmount(greatest, width, "floor"), start), width));
  return Array.from({ length: last + 1 }, (_, i) => {
    const from = sumAmounts([start, productAmounts([i, width])]);
    return { from, to: sumAmounts([from, width]), count: bins.get(from) ?? 0 };
  });
}

/** A point wide, if that gives few enough bins; otherwise wider, or finer where all lie within a few points. */
function widthFor(spread: Amount): Amount {
  const fits = (width: Amount): boolean => compareAmounts(quotientAmount(spread, width), mostBins) <= 0;
  const found = widths.find(fits) ?? quotientAmount(spread, mostBins);
  return fits("1") && compareAmounts(spread, 10) >= 0 ? "1" : found;
}
