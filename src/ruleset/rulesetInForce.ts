/**
 * Which version of a ruleset is in force on a day.
 *
 * @module
 */

import { type CalendarDate, isCalendarDate } from "../exact/calendarDate.js";
import { PreconditionError } from "../exact/PreconditionError.js";
import type { Ruleset } from "./ruleset.js";

/** The one in force, or that there is none, or several between which people must decide. */
export type InForce<R extends Ruleset = Ruleset> =
  | { readonly kind: "inForce"; readonly ruleset: R }
  | { readonly kind: "none" }
  /** By id, then as the versions stand in the list that was given. */
  | { readonly kind: "several"; readonly versions: readonly { readonly id: string; readonly version: string }[] };

/** Which day, and which ruleset where the list holds several. */
export interface InForceOn {
  readonly id?: string;
  readonly on: CalendarDate;
}

/**
 * Finds the release that is in force on a day, both days of `effective` being inside.
 *
 * A release is superseded from the first day of one in the list that names it in `supersedes`. It stays so when that other one
 * ends: what was replaced does not come back by itself, and a gap is an answer (`none`). Releases of other ids than `id` may
 * supersede too, so a ruleset can be replaced by one with another id. No version is ever preferred for being higher.
 *
 * @throws {@link PreconditionError} `date.invalid`; `release.repeated` if two releases have the same id and version.
 * @example
 * rulesetInForce([], { on: "2024-06-30" }) // => { kind: "none" }
 */
export function rulesetInForce<R extends Ruleset>(releases: readonly R[], { id, on }: InForceOn): InForce<R> {
  if (!isCalendarDate(on)) throw new PreconditionError("date.invalid", on);
  const names = releases.map(nameOf);
  const repeated = names.find((name, index) => names.indexOf(name) < index);
  if (repeated !== undefined) throw new PreconditionError("release.repeated", repeated);

  const begun = releases.filter(({ effective }) => effective.from <= on);
  const superseded = new Set(begun.flatMap(({ supersedes }) => (supersedes ? [nameOf(supersedes)] : [])));
  const inForce = begun.filter(
    (release) =>
      (id === undefined || release.id === id) &&
      (release.effective.to === undefined || on <= release.effective.to) &&
      !superseded.has(nameOf(release)),
  );
  const [first, ...others] = inForce;
  if (first === undefined) return { kind: "none" };
  if (others.length === 0) return { kind: "inForce", ruleset: first };
  const versions = inForce.map(({ id: of, version }) => ({ id: of, version }));
  return { kind: "several", versions: versions.sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id))) };
}

const nameOf = ({ id, version }: { readonly id: string; readonly version: string }): string => `${id}@${version}`;
