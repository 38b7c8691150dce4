/**
 * Checks of grades and vetoes: scales, labels, cuts and their policies.
 *
 * @module
 */

import { compare } from "../../exact/rational.js";
import type { Issue, Path } from "../../vocabulary/issue.js";
import type { Grade, GradeCut } from "../grade.js";
import { own } from "../own.js";
import type { Scale } from "../ruleset.js";
import { labelsOf } from "./declared.js";
import { type Check, issue, type Subjects } from "./found.js";
import { checkLabel } from "./levels.js";
import { amountOf, keyedObjects, keyedTexts, listed, listedTexts, presence } from "./tolerant.js";

/** Scales and labels of grades, and their cuts, best first. */
export const checkGrades: Check = ({ ruleset, of }) =>
  of("grade").flatMap(({ value, path }) => {
    const label = (held: unknown, key: readonly (string | number)[], ranked = false): readonly Issue[] =>
      typeof held === "string" ? checkLabel(ruleset, value.scale, held, [...path, ...key], ranked) : [];
    const cuts = listed(value.cuts);
    return [
      ...(presence(ruleset.scales, value.scale) === "absent"
        ? [issue("scale.undeclared", [...path, "scale"], { scale: value.scale })]
        : []),
      ...keyedTexts(value.standing).flatMap(([name]) => label(name, ["standing", name])),
      ...label(value.else, ["else"]),
      ...cuts.flatMap(([index, cut]) => [
        ...label(cut.label, ["cuts", index, "label"], true),
        ...(cut.otherwise === "next" ? [] : label(cut.otherwise, ["cuts", index, "otherwise"])),
        ...checkPolicy(cut, [...path, "cuts", index]),
      ]),
      ...(Array.isArray(value.cuts) && value.cuts.length === 0
        ? [issue("list.length", [...path, "cuts"], { got: 0 })]
        : []),
      ...notFalling(cuts, [...path, "cuts"]),
      ...labelsNotFalling(labelsOf(ruleset, value.scale)?.order ?? [], value, path),
    ];
  });

/** Labels that `otherwise` cannot mean, since it means something else by them; each once, in its scale. */
export const checkReservedLabels: Check = ({ ruleset, of }) => {
  const grades = of("grade").filter(({ value }) => listed(value.cuts).some(([, cut]) => cut.otherwise !== undefined));
  const scales = new Set<unknown>(grades.map(({ value }) => value.scale));
  return keyedObjects<Scale>(ruleset.scales)
    .filter(([id]) => scales.has(id))
    .flatMap(([id, scale]) =>
      (["order", "set", "outside"] as const).flatMap((key) =>
        listedTexts(scale[key])
          .filter(([, label]) => label === "next")
          .map(([index, label]) => issue("label.reserved", ["scales", id, key, index], { scale: id, label })),
      ),
    );
};

/** Labels that vetoes set and cap at. */
export const checkVetoes: Check = (subjects) => [
  ...checkSets(subjects),
  ...subjects
    .of("veto")
    .flatMap(({ value, path }) => [
      ...checkEffects(subjects, value.caps, [...path, "caps"], true),
      ...checkEffects(subjects, value.sets, [...path, "sets"], false),
      ...checkParent(subjects, value.reachesParent, [...path, "reachesParent"]),
    ]),
];

/** Labels that several vetoes set, of which none is the lower because the scale has no order. */
function checkSets({ of, ruleset }: Subjects): readonly Issue[] {
  const first = new Map<string, string>();
  return of("veto").flatMap(({ value, path, place }) =>
    keyedTexts(value.sets).flatMap(([grade, label]) => {
      const scale = own(own(own(own(ruleset.rubrics, String(place.rubric)), "grades"), grade), "scale");
      const labels = labelsOf(ruleset, scale);
      if (labels === undefined || labels.order !== undefined) return [];
      const key = JSON.stringify([place.rubric, grade]);
      const before = first.get(key) ?? label;
      first.set(key, before);
      return before === label
        ? []
        : [issue("scale.unranked", [...path, "sets", grade], { scale, label, after: before })];
    }),
  );
}

function checkPolicy({ requires, minimums, otherwise }: GradeCut, path: Path): readonly Issue[] {
  const needed = requires !== undefined || minimums !== undefined;
  if (needed === (otherwise !== undefined)) return [];
  return [issue(needed ? "otherwise.missing" : "otherwise.meaningless", [...path, "otherwise"])];
}

/** Cuts that are above the one before, or that it leaves nothing for. */
function notFalling(cuts: readonly (readonly [number, GradeCut])[], path: Path): readonly Issue[] {
  const edges = cuts.flatMap(([index, cut]) => {
    const key = cut.above === undefined ? "atLeast" : "above";
    const edge = amountOf(cut[key]);
    return edge === undefined ? [] : [{ edge, key, cut, path: [...path, index, key], got: cut[key] }];
  });
  return edges.flatMap(({ edge, key, path: here, got }, index) => {
    const before = edges[index - 1];
    if (before === undefined) return [];
    const order = compare(edge, before.edge);
    const passable = before.cut.otherwise === "next" || (before.key === "above" && key === "atLeast");
    return order > 0 || (order === 0 && !passable) ? [issue("cuts.notFalling", here, { got, after: before.got })] : [];
  });
}

/** Labels that are better than that of a cut for more points: a cut's, or the one below all cuts. */
function labelsNotFalling(order: readonly string[], grade: Grade, path: Path): readonly Issue[] {
  const held = [
    ...listed(grade.cuts).map(([index, { label }]) => ({ label, path: [...path, "cuts", index, "label"] })),
    { label: grade.else, path: [...path, "else"] },
  ];
  const ranked = held.flatMap(({ label, path: here }) => {
    const rank = typeof label === "string" ? order.indexOf(label) : -1;
    return rank < 0 ? [] : [{ label, path: here, rank }];
  });
  return ranked.flatMap(({ label, path: here, rank }, index) => {
    const worse = ranked.slice(0, index).find((earlier) => earlier.rank < rank);
    return worse === undefined ? [] : [issue("labels.notFalling", here, { got: label, after: worse.label })];
  });
}

function checkEffects({ ruleset }: Subjects, effects: unknown, path: Path, ranked: boolean): readonly Issue[] {
  // Vetoes stand in `rubrics.<id>.vetoes`.
  const grades = own(own(ruleset.rubrics, String(path[1])), "grades");
  return keyedTexts(effects).flatMap(([grade, label]) =>
    checkLabel(ruleset, own(own(grades, grade), "scale"), label, [...path, grade], ranked),
  );
}

function checkParent({ ruleset }: Subjects, consequence: unknown, path: Path): readonly Issue[] {
  const scale = own(consequence, "scale");
  const label = own(consequence, "label");
  if (scale === undefined) return label === undefined ? [] : [issue("key.missing", [...path, "scale"])];
  if (presence(ruleset.scales, scale) === "absent") return [issue("scale.undeclared", [...path, "scale"], { scale })];
  return typeof label === "string" ? checkLabel(ruleset, scale, label, [...path, "label"], false) : [];
}
