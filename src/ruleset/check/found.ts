/**
 * What checks work with, and how they tell what they found.
 *
 * @module
 */

import type { Issue, Path } from "../../vocabulary/issue.js";
import type { Ruleset } from "../ruleset.js";
import { type Collected, collect } from "./occurrences.js";
import { type Reference, referencesOf } from "./reads.js";

/** What every check is given. */
export interface Subjects extends Collected {
  readonly ruleset: Ruleset;
  readonly references: readonly Reference[];
  /** Ids of nodes by rubric; no entry for a rubric whose nodes are damaged. */
  readonly nodeIds: ReadonlyMap<string, ReadonlySet<string>>;
  /** By named condition, the rubrics that use it, directly or by another one. */
  readonly users: ReadonlyMap<string | undefined, ReadonlySet<string>>;
}

/** A check: all that it finds wrong. */
export type Check = (subjects: Subjects) => readonly Issue[];

/** An issue at a place. */
export function issue(code: string, path: Path, values: Readonly<Record<string, unknown>> = {}): Issue {
  return { code, path, values };
}

/** Takes a ruleset apart for the checks. */
export function subjectsOf(ruleset: Ruleset): Subjects {
  const collected = collect(ruleset);
  const references = referencesOf(collected.of);
  return { ...collected, ruleset, references, nodeIds: nodeIdsOf(collected), users: usersOf(references) };
}

function nodeIdsOf({ of }: Collected): ReadonlyMap<string, ReadonlySet<string>> {
  const sound = of("rubric").filter(({ value }) => Array.isArray(value.nodes));
  return new Map(
    sound.map(({ path }) => {
      const rubric = String(path.at(-1));
      const nodes = of("node").filter(({ place }) => place.rubric === rubric);
      return [rubric, new Set(nodes.map(({ value }) => value.id))];
    }),
  );
}

function usersOf(references: readonly Reference[]): ReadonlyMap<string | undefined, ReadonlySet<string>> {
  const named = references.filter(({ sort }) => sort === "condition");
  const users = new Map<string | undefined, Set<string>>(named.map(({ id }) => [id, new Set()]));
  const inside = new Map<string | undefined, string[]>(named.map(({ place }) => [place.condition, []]));
  for (const { id, place } of named) inside.get(place.condition)?.push(id);
  const open = named.flatMap(({ id, place: { rubric } }) => (rubric === undefined ? [] : [{ id, rubric }]));
  for (const { id, rubric } of open) {
    const others = users.get(id);
    if (others === undefined || others.has(rubric)) continue;
    others.add(rubric);
    open.push(...(inside.get(id) ?? []).map((inner) => ({ id: inner, rubric })));
  }
  return users;
}
