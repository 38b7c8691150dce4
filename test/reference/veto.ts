/**
 * Vetoes: judged on the sheet as earned, their order never matters; what they make of a grade.
 *
 * @module
 */
import { conditionOf } from "./condition.js";
import type { Scale, Veto } from "./documents.js";
import { labelsOf, rankIn } from "./level.js";
import type { Scope } from "./scope.js";
import { anyLabel, noLabel, type RefLabel } from "./value.js";

/** A veto with what became of it; `missing` says that it is open because something is missing. */
export interface Judged {
  readonly veto: Veto;
  readonly state: "fired" | "notFired" | "open";
  readonly missing: boolean;
}

/** Whether it fires. Unknown is only what may still come out both ways, the policy for what does not apply included. */
export function judged(veto: Veto, earned: Scope): Judged {
  const when = conditionOf(veto.when, earned);
  const fires = when.yes || (when.na && veto.notApplicable === "fires");
  const not = when.no || (when.na && veto.notApplicable === "ignored");
  if (fires && not && veto.unknown === "open") return { veto, state: "open", missing: when.missing };
  const fired = fires && (!not || veto.unknown === "fires");
  return { veto, state: fired ? "fired" : "notFired", missing: false };
}

/** The grade after vetoes; each open one fires or does not. */
export function afterVetoes(before: RefLabel, grade: string, scale: Scale, all: readonly Judged[]): RefLabel {
  const touching = all.filter(({ veto }) => veto.caps?.[grade] !== undefined || veto.sets?.[grade] !== undefined);
  const fired = touching.filter(({ state }) => state === "fired").map(({ veto }) => veto);
  const open = touching.filter(({ state }) => state === "open");
  const isSet = fired.some(({ sets }) => sets?.[grade] !== undefined);
  const missing = (!isSet && before.missing) || open.some((one) => one.missing);
  const results = subsets(open.map(({ veto }) => veto)).flatMap((also) =>
    vetoed(before, grade, scale, [...fired, ...also]),
  );
  const after = anyLabel(results);
  if (after.labels.length === 0) return noLabel;
  // What is decided whichever of them fires is not missing; without any of them the label stays what it was.
  const isOpen = touching.length === 0 || after.labels.length > 1 || after.na;
  return { ...after, labels: inOrder(after.labels, scale), missing: missing && isOpen };
}

/** Labels as scorecards list them. */
export const inOrder = (labels: readonly string[], scale: Scale): readonly string[] =>
  labelsOf(scale).filter((label) => labels.includes(label));

/** A set beats everything, of several the lowest; a cap leaves alone what does not apply and labels without rank. */
function vetoed(before: RefLabel, grade: string, scale: Scale, fired: readonly Veto[]): RefLabel {
  const lowest = (labels: readonly string[]): string | undefined =>
    [...labels].sort((a, b) => labelsOf(scale).indexOf(a) - labelsOf(scale).indexOf(b))[0];
  const set = lowest(fired.flatMap(({ sets }) => sets?.[grade] ?? []));
  if (set !== undefined) return { labels: [set], na: false, missing: false };
  const caps = fired.flatMap(({ caps }) => caps?.[grade] ?? []);
  const capped = (label: string): string => (rankIn(scale, label) < 0 ? label : (lowest([label, ...caps]) ?? label));
  return { ...before, labels: before.labels.map(capped) };
}

/** Every choice of some of them. */
function subsets<T>(list: readonly T[]): readonly (readonly T[])[] {
  const [first, ...rest] = list;
  if (first === undefined) return [[]];
  const others = subsets(rest);
  return [...others, ...others.map((set) => [first, ...set])];
}
