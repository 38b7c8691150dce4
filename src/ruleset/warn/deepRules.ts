/**
 * Computations that are nested so deeply that they can no longer be said in words.
 *
 * @module
 */
import type { Issue, Path } from "../../vocabulary/issue.js";
import { issue } from "../check/found.js";
import { own } from "../own.js";
import type { Ruleset } from "../ruleset.js";
import type { Part } from "../slots.js";
import { walk } from "../walk.js";

/** "The sum of the ratios of the differences" can still be said; one level more cannot. */
const mostLevels = 3;

const computing: ReadonlySet<unknown> = new Set([
  ...["sum", "product", "least", "greatest", "difference", "ratio", "rounded", "limited", "line", "tally", "steps"],
]);

/** What stands inside of an expression; everything else holds expressions that begin anew. */
const inner: ReadonlySet<Part> = new Set<Part>([
  ...(["quantity", "condition", "level", "item", "levelItem", "tallyPart"] as const),
  ...(["quantityCase", "levelCase", "quantityCut", "levelCut"] as const),
]);

/** How many levels stand around a place, in which outermost expression. */
interface Depth {
  readonly levels: number;
  readonly outermost?: Path;
}

/** The first place of each outermost expression at which there is a level too many. */
export function deepRules(ruleset: Ruleset): readonly Issue[] {
  const found = new Map<Path, Issue>();
  walk<Depth>("ruleset", ruleset, [], { levels: 0 }, (part, value, path, around) => {
    const { levels, outermost = path } = inner.has(part) ? around : { levels: 0 };
    const here = levels + (part === "quantity" && computes(value) ? 1 : 0);
    if (here > mostLevels && !found.has(outermost))
      found.set(outermost, issue("rule.deep", path, { levels: here, most: mostLevels }));
    const depth: Depth = inner.has(part) ? { levels: here, outermost } : { levels: 0 };
    return () => depth;
  });
  return [...found.values()];
}

/** Whether a quantity is computed from operands that are all needed; folds, which leave out, are lists. */
function computes(value: unknown): boolean {
  const kind = own(value, "kind");
  const isList = kind === "sum" || kind === "least" || kind === "greatest";
  return computing.has(kind) && !(isList && own(value, "of") === undefined);
}
