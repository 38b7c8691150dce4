/**
 * Constants of a plan as exact numbers, and back.
 *
 * @module
 */
import { type Rational, rational } from "../../exact/rational.js";
import type { Constant } from "../plan/op.js";

/** The exact number; costs nothing while it is small. */
export function constant(c: Constant): Rational {
  return typeof c.n === "number" && typeof c.d === "number" ? { n: c.n, d: c.d } : rational(BigInt(c.n), BigInt(c.d));
}

/** As plain JSON. */
export function plain(x: Rational): Constant {
  return typeof x.n === "number" && typeof x.d === "number" ? { n: x.n, d: x.d } : { n: String(x.n), d: String(x.d) };
}
