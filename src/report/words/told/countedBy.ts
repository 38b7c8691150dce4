/**
 * The folds over ledgers that a rule takes, in the order in which a result lists what they counted.
 *
 * @module
 */
import type { Quantity } from "../../../ruleset/expression.js";
import type { Entries } from "./found.js";

/** Those in lists of operands and in the parts of a tally; none where the order cannot be told from the rule. */
export function countedBy(rule: Quantity | undefined): readonly Entries[] {
  const listed = inLists(rule);
  const all = new Set(everywhere(rule).map((fold) => JSON.stringify(fold)));
  return all.size === new Set(listed.map((fold) => JSON.stringify(asEntries(fold)))).size ? listed : [];
}

function inLists(rule: Quantity | undefined): readonly Entries[] {
  if (typeof rule !== "object") return [];
  if ("over" in rule && rule.over !== undefined) return [rule];
  switch (rule.kind) {
    case "limited":
    case "rounded":
    case "given":
    case "line":
      return inLists(rule.of);
    case "tally":
      return rule.of.flatMap(({ count }) => inLists(count));
    case "sum":
    case "product":
    case "difference":
    case "ratio":
    case "least":
    case "greatest":
      return (rule.of ?? []).flatMap(inLists);
    default:
      return [];
  }
}

/** Every fold over a ledger in a rule, wherever it stands. */
function everywhere(value: unknown): readonly Entries[] {
  if (typeof value !== "object" || value === null) return [];
  const within = Object.values(value).flatMap(everywhere);
  return "over" in value && typeof value.over === "string"
    ? [asEntries({ ...value, over: value.over }), ...within]
    : within;
}

const asEntries = ({ over, where, appealed }: Entries): Entries => ({ over, where, appealed });
