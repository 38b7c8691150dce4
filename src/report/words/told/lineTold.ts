/**
 * Where a value lies on a line, in words.
 *
 * @module
 */
import { canonicalAmount } from "../../../exact/amounts.js";
import type { Quantity } from "../../../ruleset/expression.js";
import type { Text } from "../../../vocabulary/text.js";
import { fill } from "../fill.js";
import { pointsWords } from "../values.js";
import { limitMet, quantityMet } from "./quantityMet.js";
import type { Telling } from "./telling.js";

type Line = Extract<Quantity, { readonly kind: "line" }>;

/** Where the value lies: before the first point, after the last, between them, or nobody says. */
export type OnLine = "before" | "inside" | "after" | undefined;

const messages = {
  before: { zh: "{met}，不到 {from}，按{least}计", en: "{met}, which is below {from}: {least}" },
  inside: {
    zh: "{met}，在 {from}（{least}）与 {to}（{most}）之间按比例计分",
    en: "{met}, in proportion between {from} ({least}) and {to} ({most})",
  },
  after: { zh: "{met}，超过 {to}，按{most}计", en: "{met}, which is above {to}: {most}" },
} as const;

/** What is put on the line, and between which points the points are in proportion. */
export function lineTold(telling: Telling, { of, through, before, after }: Line, where: OnLine): Text {
  const met = quantityMet(telling, of);
  const [first, last] = [through[0], through.at(-1)];
  if (first === undefined || last === undefined) return met;
  const flat = (where === "before" && before === undefined) || (where === "after" && after === undefined);
  const { from, least, to, most } = {
    from: limitMet(telling, of, canonicalAmount(first[0])),
    least: pointsWords(canonicalAmount(first[1])),
    to: limitMet(telling, of, canonicalAmount(last[0])),
    most: pointsWords(canonicalAmount(last[1])),
  };
  if (flat && where === "before") return fill(messages.before, { met, from, least });
  if (flat) return fill(messages.after, { met, to, most });
  return fill(messages.inside, { met, from, least, to, most });
}
