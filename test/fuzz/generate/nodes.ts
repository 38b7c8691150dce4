/**
 * Random nodes: a forest in which every node may read those made before it.
 *
 * @module
 */
import { roundingModes } from "../../../src/exact/rounding.js";
import { leavesOf } from "../../../src/ruleset/leaves.js";
import { type Combination, type Criterion, combinations, type Group, type Node } from "../../../src/ruleset/node.js";
import { maybe } from "./chance.js";
import { condition } from "./condition.js";
import { quantity, weight } from "./quantity.js";
import { absent, type Scope, size, text } from "./scope.js";

/** A forest, and the nodes in the order in which they were made: no one reads a later one. */
export interface Forest {
  readonly nodes: readonly Node[];
  readonly scope: Scope;
}

/** How a forest is made. */
export interface ForestWish {
  /** At most so many nodes. */
  readonly most: number;
  readonly depth: number;
  /** Names of nodes, taken one by one. */
  readonly names: readonly string[];
  /** The rule of a criterion. */
  readonly rule: (scope: Scope, depth: number) => Criterion["points"];
}

/** A node, and the scope in which it may be read. */
interface Made {
  readonly node: Node;
  readonly scope: Scope;
  readonly names: readonly string[];
}

/** A forest of one or two trees. */
export function forest(scope: Scope, wish: ForestWish): Forest {
  const { chance } = scope;
  const roots = chance.oneIn(3) ? 2 : 1;
  let [state, names] = [scope, wish.names.slice(0, Math.max(roots, wish.most))];
  const nodes: Node[] = [];
  for (let left = roots; left > 0; left -= 1) {
    const made = tree(state, { ...wish, names: names.slice(0, names.length - left + 1) }, 0);
    nodes.push(made.node);
    state = made.scope;
    names = names.filter((name) => !made.scope.nodes.includes(name));
  }
  return { nodes, scope: state };
}

function tree(scope: Scope, wish: ForestWish, level: number): Made {
  const { chance } = scope;
  const [id = "x", ...rest] = wish.names;
  const wantsGroup = level < 2 && (level === 0 ? !chance.oneIn(8) : chance.oneIn(3));
  if (!wantsGroup || rest.length === 0) {
    if (!(wantsGroup && chance.oneIn(12))) return criterion(scope, wish, id, rest);
  }
  return group(scope, wish, level, id, rest);
}

function criterion(scope: Scope, wish: ForestWish, id: string, names: readonly string[]): Made {
  const { chance } = scope;
  const fields = chance.oneIn(3)
    ? nodeFields(scope, wish.depth)
    : maybe("full", chance.oneIn(2) ? fullMarks(scope) : undefined);
  const secret = chance.oneIn(20);
  const node: Criterion = {
    ...{ id, title: text(id), ...fields, ...goalOf(scope) },
    ...(secret
      ? { basis: { kind: "unpublished", source: "order" } }
      : { basis: { kind: "illustrative" }, ...maybe("points", wish.rule(scope, wish.depth)) }),
  };
  return { node, scope: after(scope, node), names };
}

const goalOf = ({ chance, goals }: Scope) =>
  goals.length === 0 ? {} : { goal: chance.pick(goals), prevention: chance.oneIn(2) };

function group(scope: Scope, wish: ForestWish, level: number, id: string, names: readonly string[]): Made {
  const { chance } = scope;
  const combine = chance.pick(combinations);
  const count = Math.min(names.length, chance.whole(chance.oneIn(12) ? 0 : 1, 3));
  let [state, rest] = [scope, names];
  const children: Node[] = [];
  for (let i = 0; i < count && rest.length > 0; i += 1) {
    const made = tree(state, { ...wish, names: rest }, level + 1);
    children.push(made.node);
    state = made.scope;
    rest = made.names;
  }
  // Whether and how heavily a child counts may rest on its siblings, whichever stands first.
  const node: Group = {
    ...{ id, title: text(id), combine, ...nodeFields(state, wish.depth) },
    ...(combine === "share" || combine === "all" ? { full: fullMarks(scope) } : {}),
    ...maybe("empty", chance.oneIn(3) ? quantity(state, 0) : undefined),
    ...maybe("weightless", chance.oneIn(3) ? quantity(state, 0) : undefined),
    children: children.map((child) => asChild(state, scope, combine, child)),
  };
  return { node, scope: after(state, node), names: rest };
}

/** The child with what its group needs of it; its weight rests on what was made before, since folds over criteria read weights too. */
function asChild(scope: Scope, before: Scope, combine: Combination, child: Node): Node {
  const { chance } = scope;
  const { weight: _, ...bare } = child;
  return {
    ...(bare as Node),
    ...maybe("counts", chance.oneIn(5) ? condition(scope, 1) : undefined),
    ...maybe("weight", combine === "mean" && !chance.oneIn(3) ? weight(before, 1) : undefined),
    ...((combine === "share" || combine === "all") && child.full === undefined ? { full: fullMarks(scope) } : {}),
  } as Node;
}

const fullMarks = ({ chance }: Scope): string | number => chance.pick([0, 1, 1, 2, 2, 3, "5/2"]);

/** The fields that change what a node is worth. */
function nodeFields(scope: Scope, depth: number) {
  const { chance } = scope;
  const at = <T>(odds: number, make: () => T): T | undefined => (chance.oneIn(odds) ? make() : undefined);
  const small = () => quantity(scope, Math.min(depth, 1));
  const full = chance.oneIn(2) ? fullMarks(scope) : undefined;
  const rounding = () => ({ to: size(scope), mode: chance.pick(roundingModes) });
  return {
    ...maybe("full", full),
    ...maybe(
      "applies",
      at(5, () => condition(scope, Math.min(depth, 1))),
    ),
    ...maybe(
      "notApplicable",
      at(5, () => (full !== undefined && chance.oneIn(2) ? ("full" as const) : small())),
    ),
    ...maybe("missing", scope.policies ? at(8, () => (chance.oneIn(3) ? absent : small())) : undefined),
    ...maybe("floor", at(8, small)),
    ...maybe("ceiling", at(8, small)),
    ...maybe("rounded", at(8, rounding)),
    ...maybe("shown", at(12, rounding)),
  };
}

/** The scope for whatever comes after a node. */
function after(scope: Scope, node: Node): Scope {
  const leaves = leavesOf(node, {});
  return {
    ...scope,
    nodes: [...scope.nodes, node.id],
    leaves: [...scope.leaves, { node: node.id, marked: leaves.every(({ full }) => full !== undefined) }],
  };
}
