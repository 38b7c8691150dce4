/**
 * What rules see of a ledger: its entries without the revoked ones and those outside its window, each with whether it counts.
 *
 * @module
 */
import type { Entry } from "./documents.js";
import { declaredAs, type Scope } from "./scope.js";
import type { Over } from "./shapes.js";
import { type Answer, answer } from "./value.js";

/** An entry, and whether it is there. */
export interface Seen {
  readonly entry: Entry | "unknown";
  readonly there: Answer;
  /** How many like it there may be; `null` for any number. */
  readonly times: number | null;
}

/** A ledger as it stands; a missing one may hold entries of which nothing is known. */
export type Ledger =
  | { readonly state: "notApplicable" }
  | { readonly state: "missing"; readonly mayNotApply: boolean; readonly seen: readonly Seen[] }
  | { readonly state: "known"; readonly seen: readonly Seen[] };

/** The ledger that a fold reads. */
export function ledgerOf(scope: Scope, { over, appealed }: Pick<Over, "over" | "appealed">): Ledger {
  const { mayNotApply = false, most = null, window, appealed: usual } = declaredAs(scope, over);
  const { assessment } = scope;
  if (assessment.notApplicable?.[over] !== undefined) return { state: "notApplicable" };
  const records = assessment.records?.[over];
  if (records === undefined) {
    const there = answer(true, true, false, true);
    return { state: "missing", mayNotApply, seen: most === 0 ? [] : [{ entry: "unknown", there, times: most }] };
  }
  const { period, asOf } = assessment;
  const inWindow = ({ on }: Entry): boolean => window !== "period" || (period.from <= on && on <= period.to);
  const isSeen = (entry: Entry): boolean =>
    entry.status !== "revoked" && entry.on <= asOf && entry.recordedOn <= asOf && inWindow(entry);
  const policy = appealed ?? usual;
  const seen = records.filter(isSeen).map((entry) => {
    const open = entry.status === "appealed";
    return { entry, there: answer(!open || policy !== "ignored", open && policy !== "counts"), times: 1 };
  });
  return { state: "known", seen };
}
