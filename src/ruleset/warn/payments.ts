/**
 * Rules by which leaving a fact out may do better than its worst known value, and vetoes that are escaped so.
 *
 * @module
 */
import { at } from "../../exact/at.js";
import type { Issue, Path } from "../../vocabulary/issue.js";
import { issue } from "../check/found.js";
import { keyedObjects } from "../check/tolerant.js";
import type { Rubric, Ruleset } from "../ruleset.js";
import type { Gain } from "./cuts.js";
import { effectOf, labelsNamed, type Without } from "./effect.js";
import { gradeGains, ownLabels, rankIn } from "./grade.js";
import { bookOf } from "./rubric.js";
import { type Judged, judged } from "./veto.js";

/** All of them, each place once; where a veto is escaped, that is what is told. */
export function payments(ruleset: Ruleset): readonly Issue[] {
  const found = Object.entries(ruleset.rubrics).map(([id, rubric]) => gainsIn(ruleset, id, rubric));
  const escapes = found.flatMap((one) => one.escapes);
  const escaped = new Set(escapes.map(({ by, at = by.path }) => JSON.stringify(at)));
  const gains = found.flatMap((one) => one.gains).filter(({ by }) => !escaped.has(JSON.stringify(by.path)));
  return [...told("missing.pays", gains), ...told("veto.missingPays", escapes)];
}

/** A gain, told at a place of its own or where the rule answers. */
interface Told extends Gain {
  readonly at?: Path;
}

interface Gains {
  readonly gains: readonly Told[];
  readonly escapes: readonly Told[];
}

function gainsIn(ruleset: Ruleset, id: string, { nodes, grades = {}, vetoes = [] }: Rubric): Gains {
  const path = ["rubrics", id];
  const earned = bookOf(ruleset, id, path, []);
  const fired = vetoes.map((veto, i) => earned.settle(() => judged(earned.place, veto, [...path, "vetoes", i])));
  const { place, settle, read } = bookOf(ruleset, id, path, fired);
  const points = nodes.map((node) => ({ id: node.id, num: settle(() => place.pointsOf(node.id, "state")) }));
  const labelled = keyedObjects(grades).map(([key, grade]) => ({ key, grade, at: [...path, "grades", key] }));
  const graded = labelled.flatMap(({ grade, at }) => settle(() => gradeGains(place, grade, at)));
  const without: Without = {
    pointsOf: (node) => earned.settle(() => earned.place.pointsOf(node, "state")),
    grades: labelled.map(({ key, grade, at }) => ({
      id: key,
      labels: [...settle(() => ownLabels(place, grade, at)), ...labelsNamed(vetoes, key)],
      rankOf: (label) => rankIn(place, grade, label),
    })),
  };
  const judgements = fired.map((one) => ({ ...one, ...effectOf(one.veto, without) }));
  // More is better for what nothing reads; what something reads is as good as that makes of it.
  const roots = points.filter((root) => !read.has(root.id) && !earned.read.has(root.id));
  return {
    gains: [
      ...roots.flatMap(({ num }) => num.shifts.filter(({ is }) => is.kind === "above")),
      ...graded,
      ...judgements.flatMap(({ helps, fires }) =>
        helps ? fires.shifts.filter(({ is }) => is.missing === "true") : [],
      ),
    ],
    escapes: judgements.flatMap((one) => (one.harms ? escapesOf(one) : [])),
  };
}

/** Answers by which a veto does not fire although it would. */
const escapesOf = ({ path, fires }: Judged): readonly Told[] =>
  fires.shifts
    .filter(({ is }) => is.missing === "false" && is.known === "true")
    .map(({ by, worst }) => ({ by, worst, at: isInside(by.path, path) ? by.path : [...path, "when"] }));

const isInside = (path: Path, around: Path): boolean => around.every((key, depth) => path[depth] === key);

/** So many facts are named at most: a total rests on hundreds. */
const mostNamed = 8;

/** Issues, one for each place. */
function told(code: string, gains: readonly Told[]): readonly Issue[] {
  const byPlace = new Map<string, Told[]>();
  for (const gain of gains) {
    const key = JSON.stringify(gain.at ?? gain.by.path);
    const others = byPlace.get(key);
    if (others === undefined) byPlace.set(key, [gain]);
    else others.push(gain);
  }
  return [...byPlace.values()].map((list) => {
    const first = at(list, 0);
    const facts = [...new Set(list.flatMap(({ by }) => by.facts))].sort();
    const others = facts.length - mostNamed;
    return issue(code, first.at ?? first.by.path, {
      facts: facts.slice(0, mostNamed),
      ...(others > 0 ? { others } : {}),
      instead: first.by.instead,
      // Where it depends on what is looked at, none is the worst.
      ...(first.worst === undefined || list.some(({ worst }) => worst !== first.worst) ? {} : { worst: first.worst }),
    });
  });
}
