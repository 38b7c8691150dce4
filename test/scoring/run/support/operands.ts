/** Operands in writing, so that a table of folds can be read as one. */
import type { Operand } from "../../../../src/scoring/run/operands.js";
import { bool, num } from "./notation.js";

/** `5`, with a weight `5 × 2`, with a condition `5 if yes|no`. */
export function operand(written: string): Operand {
  const [rest = "", counts] = written.split(" if ");
  const [each = "", weight] = rest.split(" × ");
  return {
    each: num(each),
    ...(weight === undefined ? {} : { weight: num(weight) }),
    ...(counts === undefined ? {} : { counts: bool(counts) }),
  };
}
