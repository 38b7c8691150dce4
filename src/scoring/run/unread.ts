/**
 * What a fact is while nobody has said anything of it: missing, with whatever its declaration still allows.
 *
 * @module
 */
import type { Inapplicability } from "../card/scorecard.js";
import type { FactTable, Shape } from "../plan/plan.js";
import { constant } from "./constant.js";
import { between, type Input } from "./value.js";

const unsaid: Inapplicability = Object.freeze({ kind: "empty" });

/** A missing fact of this shape. */
export function unread(shape: Shape, mayNotApply: boolean): Input {
  const na = mayNotApply ? unsaid : null;
  switch (shape.type) {
    case "number":
      return between(
        shape.least ? constant(shape.least) : null,
        shape.greatest ? constant(shape.greatest) : null,
        na,
        true,
      );
    case "flag":
      return { sort: "flag", yes: true, no: true, na, missing: true };
    case "level":
      return { sort: "level", labels: shape.labels, na, missing: true };
    case "date":
      return { sort: "date", na, missing: true };
    case "records":
      return { sort: "ledger", entries: [], na, missing: true };
  }
}

/** A whole table of missing facts. */
export const unreadTable = (table: FactTable): readonly Input[] =>
  table.facts.map(({ shape, mayNotApply }) => unread(shape, mayNotApply));
