/**
 * What a fold over a ledger took in, in words.
 *
 * @module
 */
import type { Text } from "../../../vocabulary/text.js";
import { fill } from "../fill.js";
import { factTitle, quoted } from "../names.js";
import { type LedgerFold, operand } from "../rule/speech.js";
import { trimWords } from "../rule/trim.js";
import { entriesMet } from "./entriesMet.js";
import type { Telling } from "./telling.js";
import { whichWords } from "./whichWords.js";

const how = {
  sum: { zh: "合计", en: "the sum" },
  mean: { zh: "平均", en: "the mean" },
  least: { zh: "最低", en: "the least" },
  greatest: { zh: "最高", en: "the greatest" },
} as const;

/** The entries that counted, what each gives, and how they are made into one; nothing where nobody says how many there were. */
export function foldTold({ declared, found, speech }: Telling, fold: LedgerFold): Text | undefined {
  const n = entriesMet({ declared, found }, fold);
  if (n === undefined) return undefined;
  const ledger = quoted(factTitle(declared.ruleset, fold.over));
  const which = fold.where === undefined ? { zh: "", en: "" } : whichWords(speech, fold.where);
  if (found.entries(fold)?.value === "0")
    return fill({ zh: "{ledger}中没有{which}记录", en: "no entry of {ledger}{which}" }, { ledger, which });
  const entries = fill(
    { zh: "{ledger}中{which}记录 {n}", en: "{n} of {ledger}{which}" },
    { ledger, which: fold.where === undefined ? { zh: "的", en: "" } : which, n },
  );
  if (fold.kind === "count") return entries;
  const trim = "trim" in fold && fold.trim !== undefined ? trimWords(fold.trim) : undefined;
  const values = { entries, each: operand(speech, fold.each), how: how[fold.kind] };
  return trim === undefined
    ? fill({ zh: "{entries}，各条按{each}计，取{how}", en: "{entries}: {how} of {each} for each" }, values)
    : fill(
        { zh: "{entries}，各条按{each}计，{trim}后取{how}", en: "{entries}: {how} of {each} for each, without {trim}" },
        { ...values, trim },
      );
}
