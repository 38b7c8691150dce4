/**
 * Circles in a graph of names: groups of names each of which leads to every other (Tarjan's method, without recursion).
 *
 * @module
 */

/** Where each name leads to. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** A name whose ways are being followed. */
interface Frame {
  readonly name: string;
  readonly rest: Iterator<string>;
  /** Its place in the order in which names are met. */
  readonly order: number;
  /** The lowest such place that can be reached and whose group is not known yet. */
  lowest: number;
}

/** Groups of names that lead to one another, a name that leads to itself included; in no stated order. */
export function circlesOf(graph: Graph): readonly ReadonlySet<string>[] {
  const circles: Set<string>[] = [];
  const orders = new Map<string, number>();
  // Names whose group is not known yet, in the order met; and the same as a set.
  const pending: string[] = [];
  const isPending = new Set<string>();
  const enter = (name: string): Frame => {
    const order = orders.size;
    orders.set(name, order);
    pending.push(name);
    isPending.add(name);
    return { name, rest: (graph.get(name) ?? new Set<string>()).values(), order, lowest: order };
  };
  for (const root of graph.keys()) {
    const stack: Frame[] = orders.has(root) ? [] : [enter(root)];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const { done, value: next } = top.rest.next();
      if (done !== true) {
        const met = orders.get(next);
        if (met === undefined) stack.push(enter(next));
        else if (isPending.has(next)) top.lowest = Math.min(top.lowest, met);
        continue;
      }
      stack.pop();
      const below = stack.at(-1);
      if (below !== undefined) below.lowest = Math.min(below.lowest, top.lowest);
      if (top.lowest !== top.order) continue;
      const group = new Set(pending.splice(pending.lastIndexOf(top.name)));
      for (const name of group) isPending.delete(name);
      if (group.size > 1 || graph.get(top.name)?.has(top.name) === true) circles.push(group);
    }
  }
  return circles;
}

/** The shortest way from one name to another inside a group, both included. */
export function wayWithin(graph: Graph, group: ReadonlySet<string>, from: string, to: string): readonly string[] {
  const ways = new Map<string, readonly string[]>([[from, [from]]]);
  for (const [name, way] of ways) {
    if (name === to) return way;
    for (const next of graph.get(name) ?? []) if (group.has(next) && !ways.has(next)) ways.set(next, [...way, next]);
  }
  return [];
}
