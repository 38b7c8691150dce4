/** The criteria of the station's sheet with what they stand in, for the tests beside this file. */
import type { Criterion, Group, Node } from "../../../src/ruleset/node.js";
import type { Ruleset } from "../../../src/ruleset/ruleset.js";
import { ruleset as defined } from "../../../src/rulesets/shaanxi-2024/1.0.0/index.js";

/** The ruleset without its literal types. */
export const ruleset: Ruleset = defined;

export interface Placed<N extends Node = Node> {
  readonly node: N;
  /** From the top down. */
  readonly above: readonly Group[];
}

const placed = (node: Node, above: readonly Group[]): readonly Placed[] => [
  { node, above },
  ...(node.children ?? []).flatMap((child) => placed(child, [...above, node as Group])),
];

/** Every node of the station's sheet, parents before children. */
export const nodes: readonly Placed[] = ruleset.rubrics["station"]!.nodes.flatMap((node) => placed(node, []));

export const groups = nodes.filter((one): one is Placed<Group> => one.node.children !== undefined);
export const criteria = nodes.filter((one): one is Placed<Criterion> => one.node.children === undefined);

/** The outermost form of a criterion's points. */
export const formOf = ({ points }: Criterion): string => (typeof points === "object" ? points.kind : "amount");

/** Every object inside a value, itself included. */
export function objectsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inside : [value as Readonly<Record<string, unknown>>, ...inside];
}
