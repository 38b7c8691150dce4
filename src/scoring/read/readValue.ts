/**
 * Reads the value of one fact or field against its declared shape. Exact: a number means the decimal it prints as.
 *
 * @module
 */
import { isCalendarDate } from "../../exact/calendarDate.js";
import { compare, divide, rational } from "../../exact/rational.js";
import { readAmount } from "../../exact/readAmount.js";
import { writeAmount } from "../../exact/writeAmount.js";
import type { Path } from "../../vocabulary/issue.js";
import type { LedgerShape, Shape } from "../plan/plan.js";
import { constant } from "../run/constant.js";
import { type DateInput, decided, known, labelled, type Value } from "../run/value.js";
import type { Note } from "./report.js";

type PlainShape = Exclude<Shape, LedgerShape>;

/** The value, or `undefined` after noting what is wrong with it. */
export function readValue(
  shape: PlainShape,
  value: unknown,
  path: Path,
  id: string,
  note: Note,
): Value | DateInput | undefined {
  if (value === null) {
    note("fact.null", path, { got: null, wanted: shape.type }, id);
    return undefined;
  }
  switch (shape.type) {
    case "number":
      return readNumber(shape, value, path, id, note);
    case "flag":
      if (typeof value === "boolean") return decided(value);
      break;
    case "level":
      if (typeof value === "string" && shape.labels.includes(value)) return labelled(value);
      note(
        typeof value === "string" ? "fact.label" : "fact.type",
        path,
        { got: value, wanted: "level", labels: shape.labels },
        id,
      );
      return undefined;
    case "date":
      if (isCalendarDate(value)) return { sort: "date", on: value, na: null, missing: false };
      if (typeof value === "string") {
        note("fact.date", path, { got: value }, id);
        return undefined;
      }
  }
  note("fact.type", path, { got: value, wanted: shape.type }, id);
  return undefined;
}

function readNumber(
  { least, greatest, step, decimals }: Extract<Shape, { readonly type: "number" }>,
  value: unknown,
  path: Path,
  id: string,
  note: Note,
): Value | undefined {
  const read = readAmount(value);
  if (!read.ok) {
    note(read.code === "amount.type" ? "fact.type" : read.code, path, { got: value, wanted: "number" }, id);
    return undefined;
  }
  const x = read.value;
  const below = least !== undefined && compare(x, constant(least)) < 0;
  const above = greatest !== undefined && compare(x, constant(greatest)) > 0;
  const limits = {
    ...(least === undefined ? {} : { least: writeAmount(constant(least)) }),
    ...(greatest === undefined ? {} : { greatest: writeAmount(constant(greatest)) }),
  };
  if (below || above) note("fact.range", path, { got: value, ...limits }, id);
  const tooFine = decimals !== undefined && !isWhole(divide(x, rational(1n, 10n ** BigInt(decimals))));
  if (tooFine) note("fact.decimals", path, { got: value, decimals }, id);
  const offStep = step !== undefined && !isWhole(divide(x, constant(step)));
  if (offStep && !tooFine) note("fact.step", path, { got: value, step: writeAmount(constant(step)) }, id);
  return below || above || tooFine || offStep ? undefined : known(x);
}

const isWhole = ({ d }: { readonly d: number | bigint }): boolean => d === 1 || d === 1n;
