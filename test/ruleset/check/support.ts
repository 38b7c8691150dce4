/** The sample ruleset with changes, and what is then found wrong. */
import { parseRuleset } from "../../../src/ruleset/parseRuleset.js";
import { short } from "../../refusals/ruleset.table.js";
import { at, broken } from "../../refusals/support.js";

/** Places, by short names, and what stands there afterwards. */
export type Changes = readonly (readonly [place: string, value?: unknown])[];

const long = (place: string): string => place.replace(/^@\w+/, (name) => short[name]!);

/** `code place`, sorted; none for a ruleset that is read. */
export function issuesOf(changes: Changes): readonly string[] {
  const result = parseRuleset(broken(...changes.map(([place, to]) => [at(long(place)), to] as const)));
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path.join(".")}`).sort();
}

/** Issues as a test writes them, by short names. */
export const expected = (...issues: readonly string[]): readonly string[] =>
  issues
    .map((issue) => {
      const [code, place = ""] = issue.split(" ");
      return `${code} ${long(place)}`;
    })
    .sort();

export const text = { zh: "字", en: "word" };
export const basis = { kind: "illustrative" };
export const fact = (name: string) => ({ kind: "fact", fact: name });
export const points = (id: string, more: object = {}) => ({ kind: "points", points: id, ...more });
export const check = (when: unknown) => ({ kind: "check", when, worth: 1 });
export const condition = (when: unknown) => ({ title: text, subject: "station", when, basis });
export const use = (name: string) => check({ kind: "condition", condition: name });
/** A rubric of one criterion, `sun`. */
export const rubric = (rule: unknown, more: object = {}) => ({
  ...{ title: text, subject: "station" },
  nodes: [{ id: "sun", title: text, basis, goal: "foundation", prevention: false, points: rule }],
  ...more,
});

/** Rows of a table with what each must give, as one value each: a tuple of any length is taken for a list otherwise. */
export const refusals = <T>(rows: readonly (readonly [what: string, given: T, ...issues: readonly string[]])[]) =>
  rows.map(([what, given, ...issues]) => ({ what, given, issues }));
