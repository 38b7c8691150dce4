/** A product as an assessment: its values under the ids of facts; what is not given is left missing. */
import type { Assessment } from "baiqian";
import { assessmentOf } from "../assessmentOf.js";
import { toId } from "../names.js";

/** What is known of a product, per 100 g or 100 ml; `null` is not given. */
export type Product = Readonly<Record<string, string | boolean | null>>;

/** Names and nests, nothing else. */
export function toAssessment(name: string, input: Product): Assessment {
  const given = Object.entries(input).flatMap(([component, value]) =>
    value === null ? [] : [[toId(component), value] as const],
  );
  return assessmentOf(name, { facts: { product: Object.fromEntries(given) } });
}
