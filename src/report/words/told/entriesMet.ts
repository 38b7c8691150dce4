/**
 * How many entries of a ledger counted, in words: `3 条`, or `0 至 1 条` while that is not settled.
 *
 * @module
 */
import type { Text } from "../../../vocabulary/text.js";
import { fill } from "../fill.js";
import { valueWords } from "../values.js";
import type { Entries } from "./found.js";
import type { Telling } from "./telling.js";

/** Nothing where the result does not say it. */
export function entriesMet({ declared, found }: Pick<Telling, "declared" | "found">, fold: Entries): Text | undefined {
  const read = found.entries(fold);
  if (typeof read?.value === "string") return valueWords(declared, fold.over, read.value);
  const { least, greatest } = read ?? {};
  if (least === undefined) return undefined;
  return greatest === undefined
    ? fill({ zh: "至少 {least} 条", en: "at least {least} entries" }, { least })
    : fill({ zh: "{least} 至 {greatest} 条", en: "{least} to {greatest} entries" }, { least, greatest });
}
