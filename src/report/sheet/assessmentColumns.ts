/**
 * The columns of the three tables that hold assessments: facts, entries of ledgers, and papers.
 *
 * In the table of facts, each fact has the column `section.fact`. An empty cell is a missing fact; `n/a: reason | by` one
 * that does not apply; the cell of a ledger holds the number of its entries, so that a lost row shows, and 0 says that
 * nothing happened.
 *
 * @module
 */

/** Columns that every row of facts fills. */
export const headColumns = Object.freeze(["id", "of", "stage", "from", "to", "asOf"] as const);

/** Columns that it may have beside. */
export const moreColumns = Object.freeze(["recordedOn", "reportedBy", "verifies", "verifiedBy", "supersedes"] as const);

/** Columns of an entry of a ledger beside its `assessment`, filled in every row; its fields stand under `section.ledger.field`. */
export const recordColumns = Object.freeze(["type", "id", "on", "recordedOn", "by", "status"] as const);

/** Columns of a paper beside its `assessment` and `fact`, filled in every row; there may be a `digest`, and the `record` that it is behind. */
export const evidenceColumns = Object.freeze(["id", "kind", "on", "holder"] as const);

/** Before the reason, in the cell of a fact that does not apply. */
export const notApplicablePrefix = "n/a:";

/** The three tables, each the text of a file. */
export interface AssessmentTables {
  readonly facts: string;
  readonly records?: string;
  readonly evidence?: string;
}
