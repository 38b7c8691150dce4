/**
 * The rulesets that are shipped with the package, as the command names them: `name/version`.
 *
 * @module
 */
import type { Ruleset } from "../ruleset/ruleset.js";
import { releases as shaanxi2024 } from "../rulesets/shaanxi-2024/index.js";

/** By `name/version`. */
export const shippedRulesets: ReadonlyMap<string, Ruleset> = new Map(
  [...shaanxi2024].map((ruleset): [string, Ruleset] => [`${ruleset.id}/${ruleset.version}`, ruleset]),
);
