/** A scanned site as an assessment: the outcome of each test; or a score that is already known, for the grade chart alone. */
import type { Assessment } from "baiqian";
import { assessmentOf } from "../assessmentOf.js";

/** Outcomes by test, or a score. */
export type Scan = { readonly outcomes: Readonly<Record<string, string>> } | { readonly rawScore: number };

/** Names and nests, nothing else. */
export function toAssessment(name: string, scan: Scan): Assessment {
  const facts = "rawScore" in scan ? { chart: { "raw-score": scan.rawScore } } : { site: scan.outcomes };
  return assessmentOf(name, { facts });
}

/** The rubric that the case is about. */
export function rubricOf(scan: Scan): string {
  return "rawScore" in scan ? "chart" : "site";
}
