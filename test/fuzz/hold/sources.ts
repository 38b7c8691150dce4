/**
 * What a result rests on, read off the ruleset itself: every fact, scorecard and unpublished rule that it reads, and how often.
 *
 * Nodes, grades and named conditions that a rule reads are followed; a fold over criteria reads once for each of them.
 *
 * @module
 */
import { leavesOf } from "../../../src/ruleset/leaves.js";
import type { Node } from "../../../src/ruleset/node.js";
import type { Rubric, Ruleset } from "../../../src/ruleset/ruleset.js";

/** `fact s.n0`, `fact u.n0 from parent`, `card baseline`, `node a` (unpublished), `calendar`; how often each is read. */
export type Sources = ReadonlyMap<string, number>;

/** The sources of every node, grade and veto of a rubric: of nodes and grades after vetoes. */
export interface Rests {
  readonly nodes: ReadonlyMap<string, Sources>;
  readonly grades: ReadonlyMap<string, Sources>;
  readonly vetoes: ReadonlyMap<string, Sources>;
}

const none: Sources = new Map();

const both = (...all: readonly Sources[]): Sources => {
  const sum = new Map<string, number>();
  for (const sources of all) for (const [key, times] of sources) sum.set(key, Math.min(9, (sum.get(key) ?? 0) + times));
  return sum;
};
const twice = (sources: Sources): Sources => new Map([...sources].map(([key]) => [key, 2]));

/** Reads the rubric `main`. */
export function restsOf(ruleset: Ruleset): Rests {
  const rubric = ruleset.rubrics["main"];
  if (rubric === undefined) return { nodes: new Map(), grades: new Map(), vetoes: new Map() };
  const vetoes = new Map((rubric.vetoes ?? []).map(({ id, when }) => [id, reader(ruleset, rubric, false).of(when)]));
  const final = reader(ruleset, rubric, true);
  return {
    nodes: new Map([...final.all.keys()].map((id) => [id, final.node(id)])),
    grades: new Map(Object.keys(rubric.grades ?? {}).map((id) => [id, final.grade(id)])),
    vetoes,
  };
}

/** Reads a sheet, as earned or after vetoes. */
function reader(ruleset: Ruleset, rubric: Rubric, isFinal: boolean) {
  const all = new Map<string, Node>();
  const list = (node: Node): void => {
    all.set(node.id, node);
    node.children?.forEach(list);
  };
  rubric.nodes.forEach(list);
  const earned = isFinal ? reader(ruleset, rubric, false) : undefined;
  const known = new Map<string, Sources>();
  const once = (key: string, make: () => Sources): Sources => {
    const found = known.get(key) ?? make();
    known.set(key, found);
    return found;
  };
  const vetoed = (touches: (veto: NonNullable<Rubric["vetoes"]>[number]) => boolean): Sources =>
    earned === undefined ? none : both(...(rubric.vetoes ?? []).filter(touches).map(({ when }) => earned.of(when)));
  const node = (id: string): Sources =>
    once(`node ${id}`, () => {
      const { children = [], counts: _, weight: __, basis, ...own } = all.get(id) ?? { children: [], basis: undefined };
      const secret = basis?.kind === "unpublished" ? new Map([[`node ${id}`, 1]]) : none;
      const inside = children.map((child) => both(node(child.id), of(child.counts), of(child.weight)));
      return both(
        secret,
        of(own),
        ...inside,
        vetoed(({ zeroes }) => zeroes?.includes(id) === true),
      );
    });
  const grade = (id: string): Sources =>
    once(`grade ${id}`, () => {
      const { cuts = [], ...own } = rubric.grades?.[id] ?? { cuts: [] };
      const asked = cuts.map(({ requires, minimums = {} }) => both(of(requires), ...Object.keys(minimums).map(node)));
      return both(
        of(own),
        ...asked,
        vetoed(({ caps = {}, sets = {} }) => Object.hasOwn(caps, id) || Object.hasOwn(sets, id)),
      );
    });
  const of = (part: unknown): Sources => {
    if (typeof part !== "object" || part === null) return none;
    if (Array.isArray(part)) return both(...part.map(of));
    const form = part as Readonly<Record<string, unknown>>;
    const inside = both(...Object.values(form).map(of));
    return both(inside, readBy(form, inside));
  };
  const readBy = (form: Readonly<Record<string, unknown>>, inside: Sources): Sources => {
    const from = typeof form["from"] === "string" ? form["from"] : undefined;
    if (from === "baseline" || from === "current") return new Map([[`card ${from}`, 1]]);
    const name = form["fact"] ?? form["flag"] ?? form["date"] ?? form["over"];
    const calendar = form["in"] === "workingDays" ? new Map([["calendar", 1]]) : none;
    if (form["over"] !== undefined) return both(ledger(String(name)), twice(inside));
    if (typeof name === "string") return both(ledgerOrFact(name, from), calendar);
    if (form["leaves"] !== undefined) return both(twice(inside), leaves(form));
    if (form["kind"] === "points" || form["kind"] === "status") return node(String(form["points"]));
    if (form["kind"] === "grade") return grade(String(form["grade"]));
    if (form["kind"] === "condition") return of(ruleset.conditions?.[String(form["condition"])]?.when);
    return none;
  };
  const leaves = (form: Readonly<Record<string, unknown>>): Sources => {
    const root = all.get(String(form["leaves"]));
    const chosen =
      root === undefined ? [] : leavesOf(root, form as { readonly goal?: string; readonly prevention?: boolean });
    return both(...chosen.map(({ id, weight }) => both(node(id), of(weight))));
  };
  return { all, node, grade, of };
}

const ledger = (name: string): Sources => new Map([[`fact ${name}`, 1]]);

/** A field belongs to its ledger. */
function ledgerOrFact(name: string, from: string | undefined): Sources {
  const [section, fact] = name.split(".");
  return new Map([[`fact ${section}.${fact}${from === undefined ? "" : ` from ${from}`}`, 1]]);
}
