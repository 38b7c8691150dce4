/**
 * Values in words: an amount with its unit, a flag as yes or no, a label by its name, the entries of a ledger counted.
 *
 * @module
 */
import { readAmount } from "../../exact/readAmount.js";
import type { Rubric, Ruleset } from "../../ruleset/ruleset.js";
import type { Scorecard } from "../../scoring/card/scorecard.js";
import type { Text } from "../../vocabulary/text.js";
import { dateWords } from "./dates.js";
import { alike, counted, fill } from "./fill.js";
import { factOf, labelTitle, nodeOf } from "./names.js";
import { precisely } from "./numbers.js";

/** Where the things that a result names are declared. */
export interface Declared {
  readonly ruleset: Ruleset;
  /** Absent if the ruleset has no rubric of that id. */
  readonly rubric: Rubric | undefined;
  /** The scorecard that a result is part of, where it is at hand: it says what a result alone does not, such as its day and its vetoes. */
  readonly card?: Scorecard | undefined;
}

/** A value of the fact, field or node `id`; of anything else it is shown as it is. */
export function valueWords({ ruleset, rubric }: Declared, id: string, value: string | number | boolean): Text {
  if (typeof value === "boolean") return value ? { zh: "是", en: "yes" } : { zh: "否", en: "no" };
  const fact = factOf(ruleset, id);
  if (fact?.type === "number") return withUnit(precisely(value), fact.unit);
  if (fact?.type === "date") return dateWords(String(value));
  if (fact?.type === "level") return labelTitle(ruleset, fact.scale, String(value));
  if (fact?.type === "records" && readAmount(value).ok) return counted(Number(value), "条", "entry", "entries");
  if (fact === undefined && nodeOf(rubric, id)) return pointsWords(String(value));
  return alike(precisely(value));
}

/** Points with their noun. */
export function pointsWords(amount: string): Text {
  return fill(
    { zh: "{points} 分", en: amount === "1" ? "{points} point" : "{points} points" },
    { points: precisely(amount) },
  );
}

/** A number and its unit; a sign such as % stands close to it in English too. */
function withUnit(digits: string, unit: Text | undefined): Text {
  if (unit === undefined) return alike(digits);
  const space = /^[0-9]/.test(unit.en) ? " × " : /^\p{L}/u.test(unit.en) ? " " : "";
  const said = digits === "1" ? { zh: unit.zh, en: singular(unit.en) } : unit;
  return fill({ zh: "{digits}{unit}", en: "{digits}{space}{unit}" }, { digits, space, unit: said });
}

/** Units are declared in the plural; of one, the last word of the unit, or that before `of`, loses its ending. */
function singular(unit: string): string {
  const [, head = "", rest = ""] = /^(.*?)((?: of .*)?)$/.exec(unit) ?? [];
  const one = head.replace(/ies$/, "y").replace(/(x|ch|sh|ss)es$/, "$1");
  return (one === head ? head.replace(/([^s])s$/, "$1") : one) + rest;
}
