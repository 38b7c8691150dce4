/**
 * The ruleset that an argument names: a file, or one that is shipped.
 *
 * @module
 */
import { parseRulesetText } from "../ruleset/parseRulesetText.js";
import type { Ruleset } from "../ruleset/ruleset.js";
import type { Outcome } from "../vocabulary/issue.js";
import { readText } from "./readText.js";
import { shippedRulesets } from "./shippedRulesets.js";

/** Issue codes: those of a file and of `parseRulesetText`. */
export async function findRuleset(name: string): Promise<Outcome<Ruleset>> {
  const shipped = shippedRulesets.get(name);
  if (shipped !== undefined) return { ok: true, value: shipped };
  const text = await readText(name);
  if (!text.ok) {
    const known = { shipped: [...shippedRulesets.keys()] };
    return { ok: false, issues: text.issues.map((issue) => ({ ...issue, values: { ...issue.values, ...known } })) };
  }
  const parsed = parseRulesetText(text.value);
  return parsed.ok ? { ok: true, value: parsed.ruleset } : parsed;
}
