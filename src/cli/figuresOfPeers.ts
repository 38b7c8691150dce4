/**
 * Computes the figures of the peer group that rules read, and places what is wrong with the group in its file.
 *
 * @module
 */
import { own } from "../ruleset/own.js";
import type { Ruleset } from "../ruleset/ruleset.js";
import type { Cohort } from "../scoring/cohort/cohort.js";
import { cohortsFor } from "../scoring/cohort/cohortsFor.js";
import type { Issue } from "../vocabulary/issue.js";
import { type Entry, located } from "./entries.js";
import type { BesideRead } from "./readBeside.js";
import { inFile, type Located } from "./tell.js";
import { unlessTooLong } from "./unlessTooLong.js";

/** The figures, and everything that is wrong with the peer group. */
export interface PeersRead {
  readonly cohorts: readonly Cohort[];
  readonly issues: readonly Located[];
}

/** What is needed beside the entries of the peer group. */
export interface PeersRequest extends Pick<BesideRead, "calendar" | "organisation"> {
  /** Whether the arguments name an organisation; it may have been unreadable. */
  readonly isPlaced: boolean;
}

/** Issue codes: those of the entries, of assessments and of `cohortsFor`, `argument.missing`, `number.tooLong`. */
export function figuresOfPeers(
  ruleset: Ruleset,
  rubric: string,
  entries: readonly Entry[],
  { isPlaced, ...beside }: PeersRequest,
): PeersRead {
  // What has no readable text is handed in as nothing, so that no figures are made without it.
  const assessments = entries.map(({ reading }) => (reading.ok ? reading.value : null));
  const made = unlessTooLong(() => cohortsFor(ruleset, rubric, assessments, beside));
  const file = entries[0]?.file ?? "";
  if (!made.ok) return { cohorts: [], issues: inFile(file, made.issues) };
  if (made.value.ok) {
    // Where rules read no figures, nobody has looked at the assessments.
    const issues = entries.flatMap(({ reading }) => (reading.ok ? [] : reading.issues));
    return { cohorts: made.value.cohorts, issues };
  }
  return { cohorts: [], issues: made.value.issues.flatMap((issue) => placed(issue, entries, file, isPlaced)) };
}

/** An issue at the line or index of its assessment. */
function placed(issue: Issue, entries: readonly Entry[], file: string, isPlaced: boolean): readonly Located[] {
  const [first, ...path] = issue.path;
  if (first === "organisation")
    return isPlaced ? [] : [{ code: "argument.missing", path: ["--organisation"], values: {} }];
  if (typeof first === "number") {
    const entry = entries[first];
    if (entry === undefined) return inFile(file, [issue]);
    return entry.reading.ok ? located(entry, [{ ...issue, path }]) : entry.reading.issues;
  }
  const entry = entries.find(({ reading }) => reading.ok && own(reading.value, "of") === path[0]);
  return entry === undefined ? inFile(file, [issue]) : located(entry, [issue]);
}
