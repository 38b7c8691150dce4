/**
 * The ruleset that an argument names: a file, or one that is shipped.
 *
 * @module
 */
import { parseRulesetText } from "../ruleset/parseRulesetText.js";
import type { Ruleset } from "../ruleset/ruleset.js";
import type { Issue } from "../vocabulary/issue.js";
import { readText } from "./readText.js";
import { shippedRulesets } from "./shippedRulesets.js";

/** The ruleset with what its authors should look at again, or everything that is wrong. */
export type FoundRuleset =
  | { readonly ok: true; readonly value: Ruleset; readonly warnings: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Issue codes: those of a file and of `parseRulesetText`. Nobody here can mend what is shipped, so it comes without warnings. */
export async function findRuleset(name: string): Promise<FoundRuleset> {
  const shipped = shippedRulesets.get(name);
  if (shipped !== undefined) return { ok: true, value: shipped, warnings: [] };
  const text = await readText(name);
  if (!text.ok) {
    const known = { shipped: [...shippedRulesets.keys()] };
    const hinted = text.issues.map((issue) =>
      issue.code === "file.notFound" ? { ...issue, values: { ...issue.values, ...known } } : issue,
    );
    return { ok: false, issues: hinted };
  }
  const parsed = parseRulesetText(text.value);
  return parsed.ok ? { ok: true, value: parsed.ruleset, warnings: parsed.warnings } : parsed;
}
