/**
 * Where a value lies on a line, in words: the corners next to it, and what they give.
 *
 * @module
 */
import { canonicalAmount, compareAmounts } from "../../../exact/amounts.js";
import type { AmountInput } from "../../../exact/readAmount.js";
import { writeAmount } from "../../../exact/writeAmount.js";
import type { Quantity } from "../../../ruleset/expression.js";
import type { Text } from "../../../vocabulary/text.js";
import { fill, listed } from "../fill.js";
import { pointsWords } from "../values.js";
import { limitMet, quantityMet } from "./quantityMet.js";
import type { Telling } from "./telling.js";
import { valueMet } from "./valueMet.js";

type Line = Extract<Quantity, { readonly kind: "line" }>;
type Corner = readonly [AmountInput, AmountInput];

/** Where the value lies: before the first corner, after the last, between them, or nobody says. */
export type OnLine = "before" | "inside" | "after" | undefined;

const messages = {
  before: { zh: "{met}，不到 {from}，按{least}计", en: "{met}, which is below {from}: {least}" },
  inside: {
    zh: "{met}，在 {from}（{least}）与 {to}（{most}）之间按比例计分",
    en: "{met}, in proportion between {from} ({least}) and {to} ({most})",
  },
  after: { zh: "{met}，超过 {to}，按{most}计", en: "{met}, which is above {to}: {most}" },
  extendedBefore: {
    zh: "{met}，不到 {from}，按 {from}（{least}）与 {to}（{most}）之间的比例顺延计分",
    en: "{met}, which is below {from}: the proportion between {from} ({least}) and {to} ({most}) goes on",
  },
  extendedAfter: {
    zh: "{met}，超过 {to}，按 {from}（{least}）与 {to}（{most}）之间的比例顺延计分",
    en: "{met}, which is above {to}: the proportion between {from} ({least}) and {to} ({most}) goes on",
  },
  corners: {
    zh: "{met}，在 {corners}中相邻两点之间按比例计分",
    en: "{met}, in proportion between the two of {corners} that it lies between",
  },
} as const;

/** What is put on the line, and between which corners the points are in proportion. */
export function lineTold(telling: Telling, { of, through, before, after }: Line, where: OnLine): Text {
  const worth = valueMet(telling, of);
  const value = worth && writeAmount(worth);
  const met = quantityMet(telling, of, isNamed(of) ? undefined : value);
  const [first, last] = [through[0], through.at(-1)];
  if (first === undefined || last === undefined) return met;
  const pair = ([a, b]: readonly [Corner, Corner]) => ({
    met,
    from: limitMet(telling, of, canonicalAmount(a[0])),
    least: pointsWords(canonicalAmount(a[1])),
    to: limitMet(telling, of, canonicalAmount(b[0])),
    most: pointsWords(canonicalAmount(b[1])),
  });
  const side = where ?? (value === undefined ? undefined : sideOf(value, first, last));
  if (side === "before") {
    const values = pair([first, through[1] ?? last]);
    return before === undefined ? fill(messages.before, values) : fill(messages.extendedBefore, values);
  }
  if (side === "after") {
    const values = pair([through.at(-2) ?? first, last]);
    return after === undefined ? fill(messages.after, values) : fill(messages.extendedAfter, values);
  }
  if (through.length === 2) return fill(messages.inside, pair([first, last]));
  if (value !== undefined) return fill(messages.inside, pair(pieceOf(value, through, [first, last])));
  const corners = listed(
    through.map(([x, y]) =>
      fill(
        { zh: "{x}（{y}）", en: "{x} ({y})" },
        { x: limitMet(telling, of, canonicalAmount(x)), y: pointsWords(canonicalAmount(y)) },
      ),
    ),
  );
  return fill(messages.corners, { met, corners });
}

/** Whether the name of what is put on the line is told with its value already. */
const isNamed = (of: Quantity): boolean =>
  typeof of !== "object" || of.kind === "fact" || of.kind === "points" || of.kind === "since";

function sideOf(value: string, [first]: Corner, [last]: Corner): OnLine {
  if (compareAmounts(value, first) < 0) return "before";
  return compareAmounts(value, last) > 0 ? "after" : "inside";
}

/** The corners next to a value that lies between the first and the last. */
function pieceOf(
  value: string,
  through: readonly Corner[],
  whole: readonly [Corner, Corner],
): readonly [Corner, Corner] {
  const next = through.findIndex(([x], i) => i > 0 && compareAmounts(value, x) <= 0);
  const [from, to] = [through[next - 1], through[next]];
  return from === undefined || to === undefined ? whole : [from, to];
}
