/**
 * Another value for what is missing or does not apply, the same for quantities, levels and the fields of a node.
 *
 * What is missing is replaced as a whole, also where it may still turn out not to apply. Without a value for missing, what
 * may still turn out not to apply is replaced by the value for that, and what it may be otherwise stays open.
 *
 * @module
 */
import { type RefLabel, type RefNumber, stateOf } from "./value.js";

/** The value after both replacements; `any` gives whatever several values may be. */
export function replaced<V extends RefNumber | RefLabel>(
  value: V,
  by: { readonly missing?: (() => V) | undefined; readonly notApplicable?: (() => V) | undefined },
  any: (values: readonly V[]) => V,
): V {
  if (stateOf(value) === "missing" && by.missing !== undefined) return by.missing();
  if (!value.na || by.notApplicable === undefined) return value;
  if (stateOf(value) === "notApplicable") return by.notApplicable();
  return any([{ ...value, na: false }, by.notApplicable()]);
}
