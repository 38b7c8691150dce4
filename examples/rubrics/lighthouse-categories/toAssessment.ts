/** A category of a report as an assessment: an entry for each audit; one without a score has none. */
import type { Assessment } from "baiqian";
import { assessmentOf, recordOf } from "../assessmentOf.js";

/** The audits of one category; `score` is `null` where there is none. */
export interface Category {
  readonly audits: readonly {
    readonly id: string;
    readonly weight: string;
    readonly mode: string;
    readonly score: string | null;
  }[];
}

/** Names and nests, nothing else. */
export function toAssessment(name: string, { audits }: Category): Assessment {
  const entries = audits.map(({ id, score, ...fields }) =>
    recordOf(id, "category.audits", score === null ? fields : { ...fields, score }),
  );
  return assessmentOf(name, { records: { "category.audits": entries } });
}
