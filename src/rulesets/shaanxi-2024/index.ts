/**
 * Every released version of the Shaanxi 2024 rules, oldest first. None of them is "the" ruleset: a date or a version says which.
 *
 * @module
 */
import { ruleset } from "./1.0.0/index.js";

/** Releases, oldest first. */
export const releases = [ruleset] as const;
