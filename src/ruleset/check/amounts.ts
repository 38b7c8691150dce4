/**
 * Checks that every amount is one.
 *
 * @module
 */

import { readAmount } from "../../exact/readAmount.js";
import { type Check, issue } from "./found.js";

/** Texts and numbers that stand for no exact number; codes as `readAmount` gives them. */
export const checkAmounts: Check = ({ amounts }) =>
  amounts.flatMap(({ value, path }) => {
    if (typeof value !== "string" && typeof value !== "number") return [];
    const reading = readAmount(value);
    return reading.ok ? [] : [issue(reading.code, path, { got: value })];
  });
