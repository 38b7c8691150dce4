/**
 * Reads the value of one fact or field against its declared shape. Exact: a number means the decimal it prints as.
 *
 * @module
 */
import { isCalendarDate } from "../../exact/calendarDate.js";
import { compare, divide, type Rational, rational } from "../../exact/rational.js";
import { readAmount } from "../../exact/readAmount.js";
import { writeAmount } from "../../exact/writeAmount.js";
import { shown } from "../../vocabulary/checks.js";
import type { Path } from "../../vocabulary/issue.js";
import type { Constant } from "../plan/op.js";
import type { LedgerShape, Shape } from "../plan/plan.js";
import { constant } from "../run/constant.js";
import { type DateInput, decided, known, labelled, type Value } from "../run/value.js";
import type { Note } from "./report.js";

type PlainShape = Exclude<Shape, LedgerShape>;
type NumberShape = Extract<Shape, { readonly type: "number" }>;

/** The value, or `undefined` after noting what is wrong with it. */
export function readValue(
  shape: PlainShape,
  value: unknown,
  path: Path,
  id: string,
  note: Note,
): Value | DateInput | undefined {
  if (value === null) {
    note("fact.null", path, { got: null, expected: shape.type }, id);
    return undefined;
  }
  switch (shape.type) {
    case "number":
      return readNumber(shape, value, path, id, note);
    case "flag":
      if (typeof value === "boolean") return decided(value);
      break;
    case "level":
      if (typeof value !== "string") break;
      if (shape.labels.includes(value)) return labelled(value);
      note("value.notAllowed", path, { got: value, expected: shape.labels }, id);
      return undefined;
    case "date":
      if (typeof value !== "string") break;
      if (isCalendarDate(value)) return { sort: "date", on: value, na: null, missing: false };
      note("date.impossible", path, { got: value }, id);
      return undefined;
  }
  note("type.wrong", path, { got: shown(value), expected: shape.type }, id);
  return undefined;
}

function readNumber(shape: NumberShape, value: unknown, path: Path, id: string, note: Note): Value | undefined {
  const { least, greatest, step, decimals } = shape;
  const read = readAmount(value);
  const got = shown(value);
  if (!read.ok) {
    if (read.code === "amount.type") note("type.wrong", path, { got, expected: "number" }, id);
    else note(read.code, path, { got }, id);
    return undefined;
  }
  const x = read.value;
  const isBelow = least !== undefined && compare(x, constant(least)) < 0;
  const outside = isBelow || (greatest !== undefined && compare(x, constant(greatest)) > 0);
  const tooFine = decimals !== undefined && !isMultiple(x, lastPlace(decimals));
  const offStep = step !== undefined && !isMultiple(x, constant(step));
  if (outside) note("fact.range", path, { got, ...written("least", least), ...written("greatest", greatest) }, id);
  if (tooFine) note("fact.decimals", path, { got, decimals }, id);
  else if (offStep) note("fact.step", path, { got, ...written("step", step) }, id);
  return outside || tooFine || offStep ? undefined : known(x);
}

/** The unit of the last of so many decimals; plain numbers read from text as long as they are safe, since they are faster. */
const lastPlace = (decimals: number): Rational =>
  decimals <= 15 ? rational(1, Number(`1e${decimals}`)) : rational(1n, 10n ** BigInt(decimals));

const isMultiple = (x: Rational, of: Rational): boolean => {
  const { d } = divide(x, of);
  return d === 1 || d === 1n;
};

const written = (key: string, amount: Constant | undefined): Readonly<Record<string, string>> =>
  amount === undefined ? {} : { [key]: writeAmount(constant(amount)) };
