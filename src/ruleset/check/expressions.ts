/**
 * Checks of single forms: cuts, lines, divisors, weights, folds, tallies, steps, and cases that can never be reached.
 *
 * @module
 */

import { compare, type Rational, sign } from "../../exact/rational.js";
import type { Issue, Path } from "../../vocabulary/issue.js";
import { own } from "../own.js";
import { type Check, issue, type Subjects } from "./found.js";
import { isNeverNegative, isNeverZero } from "./interval.js";
import type { QuantityForm } from "./occurrences.js";
import { amountOf, listed } from "./tolerant.js";

/** Forms of quantities. */
export const checkQuantities: Check = (subjects) =>
  subjects
    .of("quantity")
    .flatMap(({ value, path }) => [
      ...checkChoice(value, path),
      ...checkComputed(subjects, value, path),
      ...checkFold(subjects, value, path),
    ]);

/** Forms of levels. */
export const checkLevelForms: Check = ({ of }) => of("level").flatMap(({ value, path }) => checkChoice(value, path));

/** Forms of conditions. */
export const checkConditions: Check = ({ of }) =>
  of("condition").flatMap(({ value, path }) => {
    const bounds = ["atLeast", "atMost", "above", "below", "equals"].filter((key) => own(value, key) !== undefined);
    if (value.kind === "quantity") {
      if (bounds.length !== 1 && bounds.length !== 2) return [issue("condition.limits", path, { got: bounds })];
      return canHold(value) ? [] : [issue("condition.never", path, { got: bounds })];
    }
    if (
      value.kind === "atLeastOf" &&
      typeof value.n === "number" &&
      Array.isArray(value.of) &&
      value.n > value.of.length
    )
      return [issue("condition.never", path, { got: value.n, of: value.of.length })];
    return value.kind === "level" && bounds.length === 0 && value.among === undefined
      ? [issue("condition.limits", path, { got: bounds })]
      : [];
  });

/** Whether some number lies within stated limits; where one is not stated as an amount, some may. */
function canHold(condition: object): boolean {
  const limit = (...keys: readonly string[]) =>
    keys.flatMap((key) => {
      const amount = amountOf(own(condition, key));
      return amount === undefined
        ? []
        : [{ amount, isInside: key === "atLeast" || key === "atMost" || key === "equals" }];
    });
  return limit("atLeast", "above", "equals").every((low) =>
    limit("atMost", "below", "equals").every((high) => {
      const order = compare(low.amount, high.amount);
      return order < 0 || (order === 0 && low.isInside && high.isInside);
    }),
  );
}

/** Rounding of nodes. */
export const checkRoundings: Check = ({ of }) =>
  of("rounding").flatMap(({ value, path }) => notPositive(value.to, [...path, "to"]));

/** Cases and bands, for quantities and levels alike. */
function checkChoice(value: object, path: Path): readonly Issue[] {
  const kind = own(value, "kind");
  if (kind === "cases") {
    const cases = listed(own(value, "cases") as readonly object[]);
    const always = cases.find(([, held]) => isAlways(own(held, "when"), true));
    return [
      ...repeated(cases, [...path, "cases"], "case"),
      ...cases
        .filter(([index]) => always !== undefined && index > always[0])
        .map(([index]) => issue("case.unreachable", [...path, "cases", index], { after: own(always?.[1], "id") })),
    ];
  }
  if (kind !== "bands") return [];
  const cuts = listed(own(value, "cuts") as readonly object[]);
  return [...repeated(cuts, [...path, "cuts"], "cut"), ...notRising(cuts, [...path, "cuts"])];
}

/** Whether a condition is `value` whatever is known: made of `all` and `any` of nothing. */
function isAlways(condition: unknown, value: boolean): boolean {
  const of = own(condition, "of");
  const kind = own(condition, "kind");
  if (kind === "not") return isAlways(of, !value);
  if ((kind !== "all" && kind !== "any") || !Array.isArray(of)) return false;
  const test = (operand: unknown): boolean => isAlways(operand, value);
  return (kind === "all") === value ? of.every(test) : of.some(test);
}

/** Edges below the one before them; equal ones are allowed, the last wins. */
function notRising(cuts: readonly (readonly [number, object])[], path: Path): readonly Issue[] {
  const edges = cuts.flatMap(([index, cut]) => {
    const key = own(cut, "above") === undefined ? "atLeast" : "above";
    const edge = amountOf(own(cut, key));
    return edge === undefined ? [] : [{ edge, path: [...path, index, key], got: own(cut, key) }];
  });
  return edges.flatMap(({ edge, path: here, got }, index) => {
    const before = edges[index - 1];
    return before !== undefined && compare(edge, before.edge) < 0
      ? [issue("cuts.notRising", here, { got, after: before.got })]
      : [];
  });
}

function checkComputed({ ruleset }: Subjects, value: QuantityForm, path: Path): readonly Issue[] {
  switch (value.kind) {
    case "ratio": {
      const certain = Array.isArray(value.of) ? isNeverZero(ruleset, value.of[1]) : undefined;
      return value.zero === undefined && certain === false ? [issue("ratio.zero", [...path, "zero"])] : [];
    }
    case "rounded":
      return notPositive(value.to, [...path, "to"]);
    case "steps":
      return notPositive(value.step, [...path, "step"]);
    case "line":
      return checkLine(value.through, [...path, "through"]);
    case "tally": {
      const parts = listed(value.of);
      return [
        ...repeated(parts, [...path, "of"], "part"),
        ...parts.flatMap(([index, { most }]) => {
          const size = amountOf(most);
          return size !== undefined && sign(size) < 0
            ? [issue("tally.mostNegative", [...path, "of", index, "most"], { got: most })]
            : [];
        }),
      ];
    }
    default:
      return [];
  }
}

function checkLine(through: unknown, path: Path): readonly Issue[] {
  if (!Array.isArray(through)) return [];
  if (through.length < 2) return [issue("line.tooShort", path, { got: through.length })];
  const xs: readonly (Rational | undefined)[] = through.map((point: unknown) =>
    Array.isArray(point) ? amountOf(point[0]) : undefined,
  );
  return xs.flatMap((x, index) => {
    const before = xs[index - 1];
    return x !== undefined && before !== undefined && compare(x, before) <= 0
      ? [issue("line.notRising", [...path, index, 0])]
      : [];
  });
}

/** Weights, and what is left when there are no entries. */
function checkFold(subjects: Subjects, value: QuantityForm, path: Path): readonly Issue[] {
  const extreme = value.kind === "least" || value.kind === "greatest";
  const bare =
    (extreme || value.kind === "mean") && own(value, "over") !== undefined && own(value, "empty") === undefined;
  const of = own(value, "of");
  const items = listed(own(value, "items") as readonly object[]);
  return [
    ...(extreme && Array.isArray(of) && of.length === 0 ? [issue("list.length", [...path, "of"], { got: 0 })] : []),
    ...(bare ? [issue("empty.missing", [...path, "empty"])] : []),
    ...weightIssues(subjects, own(value, "weight"), [...path, "weight"]),
    ...items.flatMap(([index, item]) =>
      weightIssues(subjects, own(item, "weight"), [...path, "items", index, "weight"]),
    ),
    ...(extreme || value.kind === "sum" ? meaningless(items, value.kind, [...path, "items"]) : []),
    ...(own(value, "trim") === undefined ? [] : trimmedIssues(value, items, path)),
  ];
}

/** A mean without its extremes looks at no weights. */
function trimmedIssues(value: object, items: readonly (readonly [number, object])[], path: Path): readonly Issue[] {
  const keys = ["weight", "weightless"].filter((key) => own(value, key) !== undefined);
  return [
    ...keys.map((key) => issue("weight.meaningless", [...path, key], { for: "trim" })),
    ...meaningless(items, "trim", [...path, "items"]),
  ];
}

/** Weights of operands or children that are made into one without looking at weights. */
export function meaningless(
  parts: readonly (readonly [number, object])[],
  combine: string,
  path: Path,
): readonly Issue[] {
  return parts
    .filter(([, part]) => own(part, "weight") !== undefined)
    .map(([index]) => issue("weight.meaningless", [...path, index, "weight"], { for: combine }));
}

/** A weight that can be negative. */
export function weightIssues({ ruleset }: Subjects, weight: unknown, path: Path): readonly Issue[] {
  return weight !== undefined && isNeverNegative(ruleset, weight) === false ? [issue("weight.negative", path)] : [];
}

/** Full marks below 0: nobody can reach a share of them. */
export function fullIssues({ ruleset }: Subjects, full: unknown, path: Path): readonly Issue[] {
  return full !== undefined && isNeverNegative(ruleset, full) === false ? [issue("full.negative", path)] : [];
}

/** Parts of a list with an id that an earlier one has. */
export function repeated(parts: readonly (readonly [number, object])[], path: Path, sort: string): readonly Issue[] {
  const seen = new Set<unknown>([undefined]);
  return parts.flatMap(([index, part]) => {
    const id = own(part, "id");
    if (id !== undefined && seen.has(id)) return [issue("id.repeated", [...path, index, "id"], { id, sort })];
    seen.add(id);
    return [];
  });
}

function notPositive(amount: unknown, path: Path): readonly Issue[] {
  const value = amountOf(amount);
  return value !== undefined && sign(value) <= 0 ? [issue("step.notPositive", path, { got: amount })] : [];
}
