/** A ruleset without the answers that it is warned of: each is tried otherwise first, and taken away if nothing helps. */
import { parseRuleset } from "../../../src/ruleset/parseRuleset.js";
import type { Ruleset } from "../../../src/ruleset/ruleset.js";
import type { Issue, Path } from "../../../src/vocabulary/issue.js";

type Json = Record<string | number, unknown>;

const never = { kind: "quantity", of: 0, atLeast: 1 } as const;
const out = { kind: "notApplicable", reason: { zh: "无", en: "none" } } as const;
const holderOf = (document: unknown, path: Path): Json | undefined =>
  path.slice(0, -1).reduce<unknown>((held, key) => (held as Json | undefined)?.[key], document) as Json | undefined;

/** What stands for a missing value, tried in turn: much less than there can be, much more, nothing; of conditions the opposite. */
function otherAnswers(holder: Json, before: unknown): readonly unknown[] {
  if (typeof before === "boolean") return [!before];
  return holder["kind"] === "given" ? [-20, 20] : [-20, 20, out];
}

/** The ruleset with its warnings gone; nothing if it does not parse in the first place. */
export function mended(ruleset: Ruleset): Ruleset | undefined {
  let current = JSON.parse(JSON.stringify(ruleset)) as Ruleset;
  const tried = new Map<string, number>();
  for (;;) {
    const parsed = parseRuleset(current);
    // Where a label is wanted, no number helps.
    const wrong = parsed.ok ? parsed.warnings.find(({ code }) => code !== "rule.deep") : undefined;
    if (parsed.ok && wrong === undefined) return parsed.ruleset;
    if (wrong === undefined) return undefined;
    const key = JSON.stringify(wrong.path);
    const turn = tried.get(key) ?? 0;
    tried.set(key, turn + 1);
    const next = changed(current, wrong, turn);
    current = parseRuleset(next).ok ? next : changed(current, wrong, Number.POSITIVE_INFINITY);
  }
}

function changed(ruleset: Ruleset, { path }: Issue, turn: number): Ruleset {
  const copy = structuredClone(ruleset);
  const holder = holderOf(copy, path);
  const key = path.at(-1);
  if (holder === undefined || key === undefined) throw new Error(`nothing at ${path.join(".")}`);
  const options = otherAnswers(holder, holder[key]);
  if (key === "unknown") holder[key] = turn === 0 ? "fires" : "open";
  else if (key !== "missing") holder[key] = never;
  else if (turn < options.length) holder[key] = options[turn];
  else delete holder[key];
  return copy;
}
