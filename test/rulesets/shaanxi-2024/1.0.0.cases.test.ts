/**
 * Worked cases as plain JSON, worked out by hand from the words of the rules; the engine must say the same. Beside what
 * `checkCases` looks at, each says what else must come of it, under `also`.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Text } from "../../../src/index.js";
import type { Label, Scorecard } from "../../../src/scoring/card/scorecard.js";
import { compileRubric } from "../../../src/scoring/plan/compileRubric.js";
import { score } from "../../../src/scoring/score.js";
import { checkCases, type WorkedCase } from "../../../src/testing/checkCases.js";
import { nodes, ruleset } from "./criteria.js";

/** What is absent is expected to be empty. */
interface Also {
  /** Least and greatest points of nodes that are not settled. */
  readonly bounds?: Readonly<Record<string, readonly [string, string]>>;
  readonly notApplicable?: readonly string[];
  readonly notCounted?: readonly string[];
  /** The label before vetoes; absent if open. */
  readonly before?: string;
  /** Labels still possible, worst first. */
  readonly possible?: readonly string[];
  readonly barredFrom?: readonly string[];
  readonly mayBeBarredFrom?: readonly string[];
  readonly consequences?: readonly unknown[];
  readonly leftOut?: readonly (readonly [ledger: string, record: string, why: string])[];
  readonly underAppeal?: readonly (readonly [ledger: string, record: string])[];
  readonly missing?: readonly string[];
  /** Points of zeroed nodes as they were earned. */
  readonly earned?: Readonly<Record<string, string>>;
}

interface Case extends WorkedCase {
  readonly title: Text;
  readonly also: Also;
}

const folder = join(import.meta.dirname, "cases");
const cases = readdirSync(folder)
  .sort()
  .map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as Case);
const plan = compileRubric(ruleset, "station");

const cardOf = (one: Case): Scorecard => {
  const scored = score(plan, one.assessment);
  if (!scored.ok) throw new Error(JSON.stringify(scored.issues));
  return scored.scorecard;
};
const settled = (label: Label): string | undefined => (label.kind === "settled" ? label.label : undefined);
const possible = (label: Label): readonly string[] => (label.kind === "open" ? label.possible : []);

describe.each(cases.map((one): [string, Case] => [one.title.en, one]))("%s", (_, one) => {
  const { also } = one;
  const card = cardOf(one);
  /** Parts of a domain that does not apply are worked out by nobody. */
  const shown = card.nodes.filter(({ id }) => Object.hasOwn(one.expect.points!, id));

  it("comes out as worked out by hand", () => expect(checkCases(plan, [one])).toEqual([]));

  it("says of every node what it is, of those in domains that apply", () => {
    const domain = card.nodes.find(({ id }) => id === "population-management")!;
    const applying = nodes.filter(
      ({ above }) => domain.reason.code !== "notApplicable.full" || !above.some(({ id }) => id === domain.id),
    );
    expect(Object.keys(one.expect.points!).sort()).toEqual(applying.map(({ node }) => node.id).sort());
  });

  it("has these bounds, parts that do not apply, and parts that do not count", () => {
    const open = shown.filter(({ least, greatest }) => least !== undefined && greatest !== undefined);
    expect(Object.fromEntries(open.map(({ id, least, greatest }) => [id, [least, greatest]]))).toEqual(
      also.bounds ?? {},
    );
    const out = shown.filter(({ state }) => state === "notApplicable").map(({ id }) => id);
    expect(out.sort()).toEqual(also.notApplicable ?? []);
    expect(shown.flatMap(({ id, counts }) => (counts === "yes" ? [] : id)).sort()).toEqual(also.notCounted ?? []);
    expect(Object.fromEntries(shown.flatMap(({ id, earned }) => (earned === undefined ? [] : [[id, earned]])))).toEqual(
      also.earned ?? {},
    );
  });

  it("has this grade before vetoes, these labels still possible, and these consequences", () => {
    const { before, after } = card.grades[0]!;
    expect(settled(before)).toBe(also.before);
    expect(possible(after)).toEqual(also.possible ?? []);
    expect(card.barredFrom).toEqual(also.barredFrom ?? []);
    expect(card.mayBeBarredFrom).toEqual(also.mayBeBarredFrom ?? []);
    expect(card.consequences.map(({ text, ...rest }) => rest)).toEqual(also.consequences ?? []);
  });

  it("lists what was left out, is under appeal, or is missing", () => {
    expect(card.leftOut.map(({ ledger, record, why }) => [ledger, record, why])).toEqual(also.leftOut ?? []);
    expect(card.underAppeal.map(({ ledger, record }) => [ledger, record])).toEqual(also.underAppeal ?? []);
    expect(card.missing).toEqual(also.missing ?? []);
  });
});

it("cover every label, and every node with more and with fewer points", () => {
  const labels = new Set(cases.map((one) => settled(cardOf(one).grades[0]!.after)));
  expect([...labels].filter((label) => label !== undefined).sort()).toEqual([
    ...["grade-1", "grade-2", "grade-3", "grade-4", "grade-5"],
  ]);
  const reached = (id: string) =>
    new Set(cases.map(({ expect: expected }) => expected.points![id] ?? null).filter((x) => x));
  const same = nodes.filter(({ node }) => reached(node.id).size < 2).map(({ node }) => node.id);
  expect(same).toEqual([]);
});
