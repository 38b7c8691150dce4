/**
 * What a result says that its rule met: looked up by the parts of the rule, so that a rule can be told with its values.
 *
 * @module
 */
import { canonicalAmount } from "../../../exact/amounts.js";
import type { Level, Quantity } from "../../../ruleset/expression.js";
import type { Compared, Read } from "../../../scoring/card/scorecard.js";

/** A fold over a ledger, as far as it says which entries count. */
export interface Entries {
  readonly over: string;
  readonly where?: unknown;
  readonly appealed?: unknown;
}

/** What was met; nothing where the result does not say it, or not without doubt. */
export interface Found {
  readonly read: (id: string, from?: string) => Read | undefined;
  /** How many entries counted. */
  readonly entries: (fold: Entries) => Read | undefined;
  /** The comparison with a limit, or with any if there is one only. */
  readonly compared: (
    of: string,
    relation: Compared["relation"],
    limit?: Quantity | readonly string[],
  ) => Compared | undefined;
}

/** What reading and comparing left in a result. */
export interface Traced {
  readonly read: readonly Read[];
  readonly compared: readonly Compared[];
}

/** @param counted - The folds over ledgers that the rule takes one after another. */
export function foundIn({ read, compared }: Traced, counted: readonly Entries[] = []): Found {
  return {
    read: (id, from) => read.find((one) => one.kind !== "ledger" && one.id === id && one.from === from),
    entries: (fold) => {
      const reads = read.filter(({ kind, id }) => kind === "ledger" && id === fold.over);
      if (reads.length <= 1) return reads[0];
      const folds = [...new Set(counted.filter(({ over }) => over === fold.over).map(keyOf))];
      return folds.length === reads.length ? reads[folds.indexOf(keyOf(fold))] : undefined;
    },
    compared: (of, relation, limit) => {
      const against = typeof limit === "object" && !isLabels(limit) ? undefined : limit;
      const met = compared.filter((one) => one.of === of && one.relation === relation && isLimit(one, against));
      return met.every((one) => one.value === met[0]?.value && one.holds === met[0]?.holds) ? met[0] : undefined;
    },
  };
}

/** What a comparison is called in a result: the fact, node or grade that is compared, or `computed`. */
export function comparedName(rule: Quantity | Level): string {
  if (typeof rule !== "object") return "stated";
  if (rule.kind === "fact") return rule.fact;
  if (rule.kind === "points") return rule.points;
  if (rule.kind === "since") return rule.date;
  return rule.kind === "grade" ? rule.grade : "computed";
}

/** The same entries count for the same folds. */
const keyOf = ({ over, where, appealed }: Entries): string => JSON.stringify([over, where, appealed]);

const isLabels = (limit: object): limit is readonly string[] => Array.isArray(limit);

function isLimit({ limit }: Compared, against: string | number | readonly string[] | undefined): boolean {
  if (against === undefined) return true;
  if (typeof against === "object") return JSON.stringify(limit) === JSON.stringify(against);
  return limit === canonicalAmount(against);
}
