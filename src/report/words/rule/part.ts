/**
 * Finds the part of a rule that a reason points to: the case or cut with an id, however deep it is nested.
 *
 * @module
 */
import type { Condition, Cut } from "../../../ruleset/expression.js";
import type { Node } from "../../../ruleset/node.js";

/** The condition of the case `id`. */
export function caseCondition(node: Node | undefined, id: string): Condition | undefined {
  for (const part of formsIn(node?.points)) {
    if (part.kind !== "cases" || !Array.isArray(part["cases"])) continue;
    const found: { readonly when: Condition } | undefined = part["cases"].find((one) => one.id === id);
    if (found) return found.when;
  }
  return undefined;
}

/** The limit of the cut `id`, as it is written. */
export function cutLimit(node: Node | undefined, id: string): Cut["atLeast"] {
  for (const part of formsIn(node?.points)) {
    if (part.kind !== "bands" || !Array.isArray(part["cuts"])) continue;
    const found: (Cut & { readonly id?: string }) | undefined = part["cuts"].find((one) => one.id === id);
    if (found) return found.atLeast ?? found.above;
  }
  return undefined;
}

/** What the lookup with the row `label` looks up. */
export function lookedUp(node: Node | undefined, label: string): unknown {
  const found = formsIn(node?.points).find(
    ({ kind, table }) => kind === "lookup" && typeof table === "object" && table !== null && label in table,
  );
  return found?.["of"];
}

/** Any form of the algebra, seen only as something with a kind. */
export interface Form {
  readonly kind: unknown;
  readonly [key: string]: unknown;
}

/** Every form within a value, outermost first. */
export function formsIn(value: unknown): readonly Form[] {
  if (typeof value !== "object" || value === null) return [];
  const within = Object.values(value).flatMap(formsIn);
  return isForm(value) ? [value, ...within] : within;
}

const isForm = (value: object): value is Form => "kind" in value;
