/**
 * Edges: what is seldom met and easily wrong. Each has a name, and is found in a run by the values of its steps.
 *
 * @module
 */
import { cardEdges } from "./cardEdges.js";
import { chooseEdges } from "./chooseEdges.js";
import { computeEdges } from "./computeEdges.js";
import type { EdgeGroup } from "./edgeGroup.js";
import { foldEdges } from "./foldEdges.js";
import { logicEdges } from "./logicEdges.js";
import type { Observed } from "./observed.js";
import { readEdges } from "./readEdges.js";

const groups = (): readonly EdgeGroup[] => [
  ...[...readEdges(), ...computeEdges(), ...chooseEdges(), ...foldEdges(), ...logicEdges(), ...cardEdges()],
];

/** The names of all edges. */
export const allEdges = (): readonly string[] => groups().flatMap(({ names }) => names);

/** Finds the edges of a run. */
export function edgeFinder(): (seen: Observed) => readonly string[] {
  const all = groups();
  return (seen) => all.flatMap(({ met }) => met(seen));
}
