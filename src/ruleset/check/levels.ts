/**
 * Checks of labels: each stands in the scale that is meant at its place, and has a rank where ranks are compared.
 *
 * Which scale is meant is said by a grade, or by the facts and grades that a level reads.
 *
 * @module
 */

import { isKeyed } from "../../vocabulary/checks.js";
import type { Issue, Path } from "../../vocabulary/issue.js";
import type { Level } from "../expression.js";
import { own } from "../own.js";
import type { Ruleset } from "../ruleset.js";
import { declaredFact, type Labels, labelsOf } from "./declared.js";
import { type Check, issue, type Subjects } from "./found.js";
import type { Place } from "./occurrences.js";
import { listed, listedTexts, presence } from "./tolerant.js";

/** A label, or a reading of a level, somewhere in a level expression. */
interface Leaf {
  readonly path: Path;
  /** Compared by rank: an operand of `lowest` or `highest`. */
  readonly ranked: boolean;
  readonly label?: string;
  /** The scale of what is read; absent for a label. */
  readonly scale?: unknown;
}

/** Labels of conditions, lookups and grades. */
export const checkLevels: Check = (subjects) => {
  const { of, ruleset } = subjects;
  return [
    ...of("condition").flatMap(({ value, path, place }) => {
      if (value.kind !== "level") return [];
      const scale = scaleOf(subjects, value.of, [...path, "of"], place);
      const ranks = (["atLeast", "atMost"] as const).flatMap((key) => {
        const label = value[key];
        return typeof label === "string" ? checkLabel(ruleset, scale.id, label, [...path, key], true) : [];
      });
      const among = listedTexts(value.among).flatMap(([index, label]) =>
        checkLabel(ruleset, scale.id, label, [...path, "among", index], false),
      );
      return [...scale.issues, ...among, ...ranks];
    }),
    ...[...of("quantity"), ...of("level")].flatMap(({ value, path, place }) => {
      if (value.kind !== "lookup") return [];
      const scale = scaleOf(subjects, value.of, [...path, "of"], place);
      return [...scale.issues, ...checkTable(ruleset, scale.id, value, path)];
    }),
    ...of("grade").flatMap(({ value, path, place }) =>
      value.of === undefined ? [] : scaleOf(subjects, value.of, [...path, "of"], place, value.scale).issues,
    ),
  ];
};

/** A label that a scale does not have, or that has no rank in it although ranks are compared. */
export function checkLabel(
  ruleset: Ruleset,
  scale: unknown,
  label: string,
  path: Path,
  ranked: boolean,
): readonly Issue[] {
  const labels = labelsOf(ruleset, scale);
  if (labels === undefined) return [];
  if (labels.order?.includes(label)) return [];
  if (!labels.unranked.includes(label)) return [issue("label.undeclared", path, { scale, label })];
  return ranked ? [issue("label.unranked", path, { scale, label })] : [];
}

function checkTable(ruleset: Ruleset, scale: unknown, lookup: object, path: Path): readonly Issue[] {
  const labels = labelsOf(ruleset, scale);
  const table = own(lookup, "table");
  if (labels === undefined || !isKeyed(table)) return [];
  const every = all(labels);
  const unknown = Object.keys(table)
    .filter((label) => !every.includes(label))
    .map((label) => issue("label.undeclared", [...path, "table", label], { scale, label }));
  const lacking = every.filter((label) => !Object.hasOwn(table, label));
  const incomplete = lacking.length > 0 && own(lookup, "else") === undefined;
  return incomplete ? [...unknown, issue("lookup.incomplete", [...path, "table"], { scale, lacking })] : unknown;
}

const all = ({ order = [], unranked }: Labels): readonly string[] => [...order, ...unranked];

/** The scale of a level, with what is wrong in it; the id is absent where it cannot be said. */
function scaleOf(
  { ruleset }: Subjects,
  level: Level,
  path: Path,
  place: Place,
  meant?: unknown,
): { readonly id?: unknown; readonly issues: readonly Issue[] } {
  const leaves = leavesOf(ruleset, level, path, place, false);
  const id = meant ?? leaves.find(({ scale }) => scale !== undefined)?.scale;
  if (id !== undefined && presence(ruleset.scales, id) !== "there") return { issues: [] };
  if (id === undefined) {
    const onlyLabels = leaves.length > 0 && leaves.every(({ label }) => label !== undefined);
    return { issues: onlyLabels ? [issue("scale.unclear", path)] : [] };
  }
  const issues = leaves.flatMap(({ label, scale, path: here, ranked }) => {
    if (label !== undefined) return checkLabel(ruleset, id, label, here, ranked);
    if (scale === undefined) return [];
    if (scale !== id) return [issue("scale.mixed", here, { scale, expected: id })];
    const labels = ranked ? labelsOf(ruleset, scale) : undefined;
    return labels !== undefined && labels.order === undefined ? [issue("scale.unranked", here, { scale })] : [];
  });
  return { id, issues };
}

/** A scale that is declared; one that is not is an issue of its own. */
function declared(ruleset: Ruleset, scale: unknown): unknown {
  return presence(ruleset.scales, scale) === "there" ? scale : undefined;
}

/** Everything in a level that can be its label. */
function leavesOf(ruleset: Ruleset, level: unknown, path: Path, place: Place, ranked: boolean): readonly Leaf[] {
  if (typeof level === "string") return [{ label: level, path, ranked }];
  const inside = (key: string, more: readonly (string | number)[] = [], value = own(level, key)): readonly Leaf[] =>
    value === undefined ? [] : leavesOf(ruleset, value, [...path, key, ...more], place, ranked);
  const each = (key: string, inner: string): readonly Leaf[] =>
    listed(own(level, key) as readonly object[]).flatMap(([index, held]) =>
      inside(key, [index, inner], own(held, inner)),
    );
  switch (own(level, "kind")) {
    case "fact": {
      const { scale } = declaredFact(ruleset, own(level, "fact"));
      return [{ path: [...path, "fact"], ranked, scale: declared(ruleset, scale) }];
    }
    case "grade": {
      const grade = own(level, "grade");
      const named = own(level, "rubric") ?? place.rubric;
      const rubric = typeof named === "string" ? own(ruleset.rubrics, named) : undefined;
      const scale = typeof grade === "string" ? own(own(own(rubric, "grades"), grade), "scale") : undefined;
      return [{ path: [...path, "grade"], ranked, scale: declared(ruleset, scale) }];
    }
    case "cases":
      return [...each("cases", "then"), ...inside("else")];
    case "bands":
      return [...inside("below"), ...each("cuts", "then")];
    case "lookup":
      return [
        ...Object.entries(own(level, "table") ?? {}).flatMap(([key, held]: [string, unknown]) =>
          leavesOf(ruleset, held, [...path, "table", key], place, ranked),
        ),
        ...inside("else"),
      ];
    case "given":
      return [...inside("of"), ...inside("missing"), ...inside("notApplicable")];
    case "lowest":
    case "highest": {
      const of: unknown = own(level, "of");
      const operands = Array.isArray(of) ? of : [];
      return [
        ...operands.flatMap((held: unknown, index) => leavesOf(ruleset, held, [...path, "of", index], place, true)),
        ...listed(own(level, "items") as readonly object[]).flatMap(([index, held]) =>
          leavesOf(ruleset, own(held, "each"), [...path, "items", index, "each"], place, true),
        ),
      ];
    }
    default:
      return [];
  }
}
