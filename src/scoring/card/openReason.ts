/**
 * Why a node's points are not settled: facts that are missing, an open appeal, or a rule whose content is not public.
 *
 * @module
 */
import { at } from "../../exact/at.js";
import type { PlanNode } from "../plan/plan.js";
import { isMissing } from "../run/choose.js";
import type { Run } from "../run/refine.js";
import type { Input } from "../run/value.js";
import type { ReasonCode } from "./reasonCode.js";
import type { Reason } from "./scorecard.js";

/** A reason of its code and values. */
export const reason = (code: ReasonCode, values: Reason["values"] = {}): Reason => ({ code, values });

/** The reason of a node that is not settled; facts wholly missing are told before anything else. */
export function openReason({ inputs, values }: Run, { rests }: Pick<PlanNode, "rests">): Reason {
  const facts = rests.facts.map((fact) => at(inputs.self, fact));
  const missing =
    facts.filter((fact) => fact.missing).length + rests.reached.filter((slot) => isMissing(at(values, slot))).length;
  if (missing > 0) return reason("fact.missing", { facts: missing });
  if (rests.appeals.some((ledger) => isUnderAppeal(at(inputs.self, ledger)))) return reason("appeal.open");
  const incomplete = facts.filter(lacksField).length;
  return incomplete > 0 ? reason("fact.missing", { facts: incomplete }) : reason("rule.unpublished");
}

const isUnderAppeal = (input: Input): boolean =>
  input.sort === "ledger" && input.entries.some(({ status }) => status === "appealed");

/** A ledger of which some entry does not say all that is asked of it. */
const lacksField = (input: Input): boolean =>
  input.sort === "ledger" && input.entries.some(({ fields }) => fields.some(({ missing }) => missing));
