/**
 * The forms of choosing: the same for quantities and for levels.
 *
 * @module
 */
import type { Path } from "../../vocabulary/issue.js";
import type { Bands, Cases, Given, Lookup } from "../expression.js";
import type { Names } from "../names.js";
import { chooseBand } from "./bands.js";
import { type Choosable, chooseFirst, chooseLabel } from "./choose.js";
import { condition } from "./condition.js";
import { level } from "./level.js";
import type { Place } from "./place.js";
import { edgeOf, quantity } from "./quantity.js";
import type { Sort } from "./sort.js";

/** A form of choosing among parts of one kind. */
type Choice<T> = Cases<Names, T> | Bands<Names, T> | Lookup<Names, T> | Given<T>;

/** What is chosen; `sub` is what a part is that stands further inside. */
export function choice<T, V extends Choosable<S>, S>(
  sort: Sort<V, S>,
  place: Place,
  rule: Choice<T>,
  path: Path,
  sub: (part: T, ...keys: Path) => V,
): V {
  const maybe = (part: T | undefined, key: string): V | undefined => (part === undefined ? undefined : sub(part, key));
  switch (rule.kind) {
    case "cases":
      return chooseFirst(
        sort,
        rule.cases.map(({ when }, i) => condition(place, when, [...path, "cases", i, "when"])),
        [...rule.cases.map(({ then: branch }, i) => sub(branch, "cases", i, "then")), sub(rule.else, "else")],
      );
    case "bands":
      return chooseBand(sort, quantity(place, rule.of, [...path, "of"]), rule.cuts.map(edgeOf), [
        sub(rule.below, "below"),
        ...rule.cuts.map(({ then: branch }, i) => sub(branch, "cuts", i, "then")),
      ]);
    case "lookup": {
      const table = new Map(Object.entries(rule.table).map(([label, branch]) => [label, sub(branch, "table", label)]));
      const other = maybe(rule.else, "else") ?? sort.none;
      return chooseLabel(sort, level(place, rule.of, [...path, "of"]), (label) => table.get(label) ?? other);
    }
    case "given": {
      const missing = maybe(rule.missing, "missing");
      return sort.given(sub(rule.of, "of"), {
        missing: missing && { value: missing, path: [...path, "missing"] },
        notApplicable: maybe(rule.notApplicable, "notApplicable"),
      });
    }
  }
}
