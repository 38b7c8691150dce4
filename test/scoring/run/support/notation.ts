/**
 * Values in writing, so that a table of rules can be read as one.
 *
 * A quantity: `3`; `1..5` may be any of these, `..` any at all; `3~` is settled though something that it read is missing;
 * `NA` does not apply, `NA(a)` because of the node `a`, `NA(empty)` because nothing is left; `3|NA` may turn out not to apply.
 * A condition or level: the answers left, as `yes|no|NA` or `low|high`. A `#` marks what must not be: open, but not missing.
 */
import { equals, type Rational } from "../../../../src/exact/rational.js";
import { readAmount } from "../../../../src/exact/readAmount.js";
import { writeAmount } from "../../../../src/exact/writeAmount.js";
import type { Inapplicability } from "../../../../src/scoring/card/scorecard.js";
import {
  type Bool,
  between,
  type Lab,
  type Num,
  noBool,
  noLab,
  noNum,
  type Value,
} from "../../../../src/scoring/run/value.js";

export function amount(text: string): Rational {
  const read = readAmount(text);
  if (!read.ok) throw new Error(`${text}: ${read.code}`);
  return read.value;
}

/** `NA` or `NA(a)`. */
export function reason(text: string): Inapplicability {
  const name = /^NA\((\w+)\)$/.exec(text)?.[1] ?? "x";
  return name === "empty" ? { kind: "empty" } : { kind: "node", node: name };
}

const parts = (text: string): { readonly values: readonly string[]; readonly na: Inapplicability | null } => {
  const all = text.split("|");
  const na = all.find((part) => part.startsWith("NA"));
  return { values: all.filter((part) => part !== na), na: na === undefined ? null : reason(na) };
};

export function num(text: string): Num {
  const { values, na } = parts(text);
  const [value] = values;
  if (value === undefined) return noNum(na ?? reason("NA"));
  const [low = "", high = low] = value.replace("~", "").split("..");
  const bound = (side: string): Rational | null => (side === "" ? null : amount(side));
  return between(bound(low), bound(high), na, /~|\.\./.test(value) || na !== null);
}

export function bool(text: string): Bool {
  const { values, na } = parts(text);
  if (values.length === 0) return noBool(na ?? reason("NA"));
  const missing = values.length + (na === null ? 0 : 1) > 1;
  return { sort: "flag", yes: values.includes("yes"), no: values.includes("no"), na, missing };
}

export function lab(text: string): Lab {
  const { values, na } = parts(text);
  if (values.length === 0) return noLab(na ?? reason("NA"));
  return { sort: "level", labels: values, na, missing: values.length + (na === null ? 0 : 1) > 1 };
}

export const nums = (...texts: readonly string[]): readonly Num[] => texts.map(num);
export const bools = (...texts: readonly string[]): readonly Bool[] => texts.map(bool);

export function show(value: Value): string {
  const answers = [...answersOf(value), ...(value.na === null ? [] : [naText(value.na)])];
  const isOpen = answers.length > 1 || (value.sort === "number" && value.some && !isSettled(value));
  const mark = isOpen ? (value.missing ? "" : "#") : value.missing ? "~" : "";
  return `${answers.join("|")}${mark}`;
}

function answersOf(value: Value): readonly string[] {
  if (value.sort === "level") return value.labels;
  if (value.sort === "flag") return [...(value.yes ? ["yes"] : []), ...(value.no ? ["no"] : [])];
  if (!value.some) return [];
  if (isSettled(value)) return [side(value.least)];
  return [`${side(value.least)}..${side(value.greatest)}`];
}

const isSettled = ({ least, greatest }: Num): boolean => least !== null && greatest !== null && equals(least, greatest);
const side = (bound: Rational | null): string => (bound === null ? "" : writeAmount(bound));

function naText(na: Inapplicability): string {
  const name = na.kind === "node" ? na.node : na.kind;
  return name === "x" ? "NA" : `NA(${name})`;
}
