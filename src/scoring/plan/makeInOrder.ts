/**
 * Makes things that read one another, each once and after what it reads, however long the way: what is made finds made already
 * what it asks for.
 *
 * @module
 */
import type { Graph } from "../../ruleset/check/components.js";

/** A name whose ways are being followed. */
interface Frame {
  readonly name: string;
  readonly rest: Iterator<string>;
}

/** Gives a function that makes what a name leads to, then the name; `graph` has no circles. */
export function makeInOrder(graph: Graph, make: (name: string) => void): (name: string) => void {
  const begun = new Set<string>();
  const begin = (name: string): readonly Frame[] => {
    if (begun.has(name)) return [];
    begun.add(name);
    return [{ name, rest: (graph.get(name) ?? []).values() }];
  };
  return (name) => {
    const stack = [...begin(name)];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const { done, value: next } = top.rest.next();
      if (done !== true) {
        stack.push(...begin(next));
        continue;
      }
      stack.pop();
      make(top.name);
    }
  };
}
