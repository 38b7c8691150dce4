/**
 * The names that expressions may use, as one type: strings for rules from outside, literals where a ruleset is authored in TypeScript.
 *
 * @module
 */

/** Names by sort. A facts' name is `section.fact`; a field's is `section.ledger.field`. */
export interface Names {
  readonly number: string;
  readonly flag: string;
  readonly level: string;
  readonly date: string;
  readonly ledger: string;
  readonly node: string;
  readonly condition: string;
  readonly grade: string;
  readonly source: string;
  readonly scale: string;
  readonly quota: string;
  readonly goal: string;
  readonly rubric: string;
}
