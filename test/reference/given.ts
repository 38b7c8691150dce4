/**
 * Another value for what is missing or does not apply, the same for quantities, levels and the fields of a node.
 *
 * What is missing is replaced as a whole, also where it may still turn out not to apply. Without a value for missing, what
 * may still turn out not to apply is replaced by the value for that, and what it may be otherwise stays open. In an entry that nobody
 * has handed in, what is missing may yet come with it: there, what the rule makes of it while it is missing is one possibility more.
 *
 * @module
 */
import { type RefLabel, type RefNumber, stateOf } from "./value.js";

/** The value after both replacements; `any` gives whatever several values may be; `mayCome` of an entry that nobody has handed in. */
export function replaced<V extends RefNumber | RefLabel>(
  value: V,
  by: { readonly missing?: (() => V) | undefined; readonly notApplicable?: (() => V) | undefined },
  any: (values: readonly V[]) => V,
  mayCome = false,
): V {
  if (stateOf(value) === "missing" && by.missing !== undefined)
    return mayCome ? any([replaced(value, { notApplicable: by.notApplicable }, any), by.missing()]) : by.missing();
  if (!value.na || by.notApplicable === undefined) return value;
  if (stateOf(value) === "notApplicable") return by.notApplicable();
  return any([{ ...value, na: false }, by.notApplicable()]);
}
