/**
 * The forms of choosing, the same for quantities and levels: which branches are still open.
 *
 * @module
 */
import { conditionOf } from "./condition.js";
import { levelOf } from "./level.js";
import { cutAt, probes, reaches } from "./probes.js";
import { quantityOf } from "./quantity.js";
import type { Scope } from "./scope.js";
import type { Bands, Cases, Choose, Lookup } from "./shapes.js";

/** Open branches; whether a test may not apply; whether a test is undecided because something is missing. */
export interface Chosen<T> {
  readonly branches: readonly T[];
  readonly na: boolean;
  readonly missing: boolean;
}

/** What a form of choosing may still choose. */
export function chosen<T>(form: Choose<T>, scope: Scope): Chosen<T> {
  if (form.kind === "cases") return ofCases(form, scope);
  return form.kind === "bands" ? ofBands(form, scope) : ofLookup(form, scope);
}

/** A later case is open only while every earlier one may be false. */
function ofCases<T>(form: Cases<T>, scope: Scope): Chosen<T> {
  const branches: T[] = [];
  let [na, missing] = [false, false];
  for (const { when, then } of form.cases) {
    const test = conditionOf(when, scope);
    if (test.yes) branches.push(then);
    na ||= test.na;
    missing ||= test.missing;
    if (!test.no) return { branches, na, missing };
  }
  return { branches: [...branches, form.else], na, missing };
}

function ofBands<T>({ of, below, cuts }: Bands<T>, scope: Scope): Chosen<T> {
  const value = quantityOf(of, scope);
  if (!value.some) return { branches: [], na: true, missing: false };
  const reached = new Set(
    probes(value, cuts.map(cutAt)).map((x) => cuts.reduce((last, cut, i) => (reaches(x, cut) ? i : last), -1)),
  );
  const undecided = reached.size > 1 || value.na;
  return {
    branches: [...reached].map((i) => cuts[i]?.then ?? below),
    na: value.na,
    missing: undecided && value.missing,
  };
}

function ofLookup<T>({ of, table, else: other }: Lookup<T>, scope: Scope): Chosen<T> {
  const value = levelOf(of, scope);
  const branches = value.labels.map((label) => {
    const branch = Object.hasOwn(table, label) ? table[label] : other;
    if (branch === undefined) throw new Error(`no row for ${label}`);
    return branch;
  });
  const undecided = value.labels.length + Number(value.na) > 1;
  return { branches, na: value.na, missing: undecided && value.missing };
}
