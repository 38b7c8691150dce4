/**
 * Levels: for each, the labels that are still possible.
 *
 * @module
 */
import { chosen } from "./choose.js";
import { conditionOf } from "./condition.js";
import type { Card, Scale } from "./documents.js";
import { replaced } from "./given.js";
import { declaredAs, readFact, type Scope, scaleNamed } from "./scope.js";
import type { Extreme, Level } from "./shapes.js";
import { always, anyLabel, noLabel, type RefLabel } from "./value.js";

/** What a level may still be. */
export function levelOf(level: Level, scope: Scope): RefLabel {
  if (typeof level === "string") return { labels: [level], na: false, missing: false };
  switch (level.kind) {
    case "notApplicable":
      return noLabel;
    case "fact":
      return fact(scope, level.fact, level.from);
    case "grade":
      return level.from === undefined
        ? scope.sheet.grade(level.grade)
        : ofCard(gradeScale(level, scope), level.grade, scope.handed[level.from]);
    case "cases":
    case "bands":
    case "lookup": {
      const { branches, na, missing } = chosen<Level>(level, scope);
      return anyLabel(
        branches.map((branch) => levelOf(branch, scope)),
        na,
        missing,
      );
    }
    case "given": {
      const { of, missing, notApplicable } = level;
      const by = (other: Level | undefined) => (other === undefined ? undefined : () => levelOf(other, scope));
      const both = { missing: by(missing), notApplicable: by(notApplicable) };
      return replaced(levelOf(of, scope), both, anyLabel, scope.entry === "unknown");
    }
    case "lowest":
    case "highest":
      return extreme(level, scope);
  }
}

/** Labels of a scale as scorecards list them: those outside the order, then worst to best. */
export const labelsOf = ({ order = [], outside = [], set = [] }: Scale): readonly string[] => [
  ...outside,
  ...order,
  ...set,
];

/** Place in the order from the worst, 0; below 0 for a label without rank. */
export const rankIn = ({ order = [] }: Scale, label: string): number => order.indexOf(label);

/** The scale that a level belongs to: that of a fact or grade that it may be, else the one that has all its labels. */
export function scaleOf(level: Level, scope: Scope): Scale {
  const parts = outcomes(level);
  for (const part of parts) {
    if (typeof part !== "string") return part.scale(scope);
  }
  const scales = Object.values(scope.ruleset.scales ?? {}).filter((scale) => scale !== undefined);
  const found = scales.find((scale) => parts.every((label) => labelsOf(scale).includes(String(label))));
  if (found === undefined) throw new Error("labels of no scale");
  return found;
}

type Outcome = string | { readonly scale: (scope: Scope) => Scale };

/** The labels, facts and grades that a level may come to be. */
function outcomes(level: Level): readonly Outcome[] {
  if (typeof level === "string") return [level];
  switch (level.kind) {
    case "notApplicable":
      return [];
    case "fact":
      return [{ scale: (scope) => scaleNamed(scope, declaredAs(scope, level.fact).scale ?? "") }];
    case "grade":
      return [{ scale: (scope) => gradeScale(level, scope) }];
    case "cases":
      return [...level.cases.flatMap(({ then }) => outcomes(then)), ...outcomes(level.else)];
    case "bands":
      return [...level.cuts.flatMap(({ then }) => outcomes(then)), ...outcomes(level.below)];
    case "lookup":
      return [...Object.values(level.table), level.else].flatMap((one) => (one === undefined ? [] : outcomes(one)));
    case "given":
      return [level.of, level.missing, level.notApplicable].flatMap((one) => (one === undefined ? [] : outcomes(one)));
    case "lowest":
    case "highest":
      return (level.of ?? level.items.map(({ each }) => each)).flatMap(outcomes);
  }
}

function gradeScale({ grade, rubric }: { readonly grade: string; readonly rubric?: string }, scope: Scope): Scale {
  const whose = rubric === undefined ? scope.rubric : scope.ruleset.rubrics[rubric];
  return scaleNamed(scope, whose?.grades?.[grade]?.scale ?? "");
}

function fact(scope: Scope, name: string, from: string | undefined): RefLabel {
  const read = readFact(scope, name, from);
  if (read.state === "notApplicable") return noLabel;
  if (read.state === "known") return { labels: [String(read.value)], na: false, missing: false };
  const scale = scaleNamed(scope, declaredAs(scope, name).scale ?? "");
  return { labels: labelsOf(scale), na: read.mayNotApply, missing: true };
}

/** A grade of another scorecard; of one that is not handed in, any label of its scale. */
function ofCard(scale: Scale, id: string, card: Card | undefined): RefLabel {
  const after = card?.grades.find((grade) => grade.id === id)?.after;
  if (after === undefined) return { labels: labelsOf(scale), na: true, missing: true };
  if (after.kind === "notApplicable") return noLabel;
  if (after.kind === "settled") return { labels: [after.label], na: false, missing: false };
  return { labels: after.possible, na: after.mayNotApply === true, missing: true };
}

/** Of `of` every operand is needed; of `items` what does not apply or does not count is left out. A label without rank does not apply. */
function extreme(form: Extreme, scope: Scope): RefLabel {
  const scale = scaleOf(form, scope);
  const rank = (label: string): number => rankIn(scale, label) * (form.kind === "lowest" ? 1 : -1);
  const operands = (form.of?.map((each) => ({ each, counts: undefined })) ?? form.items ?? []).map(
    ({ each, counts }) => {
      const value = levelOf(each, scope);
      const labels = value.labels.filter((label) => rankIn(scale, label) >= 0);
      const counted = counts === undefined ? always : conditionOf(counts, scope);
      const na = value.na || labels.length < value.labels.length;
      const missing = value.missing || counted.missing;
      return { labels, na, missing, perhaps: na || counted.no || counted.na, out: labels.length === 0 || !counted.yes };
    },
  );
  const strict = form.of !== undefined;
  if (strict && operands.some(({ out }) => out)) return noLabel;
  const left = operands.filter(({ out }) => !out);
  const needed = strict ? left : left.filter(({ perhaps }) => !perhaps);
  const labels = left
    .flatMap((one) => one.labels)
    .filter((label) => needed.every((other) => other.labels.some((its) => rank(its) >= rank(label))));
  if (labels.length === 0) return noLabel;
  const distinct = [...new Set(labels)];
  const na = strict ? left.some(({ na }) => na) : needed.length === 0;
  // A label that is decided is not missing, whatever else is.
  return { labels: distinct, na, missing: (na || distinct.length > 1) && left.some(({ missing }) => missing) };
}
