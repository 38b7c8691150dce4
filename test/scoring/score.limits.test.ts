import { describe, expect, it } from "vitest";
import { limits } from "../../src/ruleset/limits.js";
import { parseRuleset } from "../../src/ruleset/parseRuleset.js";
import { compileRubric } from "../../src/scoring/plan/compileRubric.js";
import { score } from "../../src/scoring/score.js";

const said = { zh: "字", en: "word" };
const criterion = (id: string, points: unknown) => ({ id, title: said, basis: { kind: "illustrative" }, points });
const group = (id: string, children: readonly unknown[]) => ({ id, title: said, combine: "sum", children });
const digits = `0.${"0".repeat(limits.digits.most - 3)}1`;

/** Groups inside one another, as deep as a document may be; the innermost holds `criteria` of them all. */
function nested(criteria: number, groups: number) {
  const inner = Array.from({ length: criteria }, (_, i) =>
    criterion(`c${i}`, { kind: "sum", of: [{ kind: "fact", fact: "a.n" }, digits] }),
  );
  return Array.from({ length: groups }).reduce<object>((node, _, i) => group(`g${i}`, [node]), group("inner", inner));
}

const rules = (nodes: readonly unknown[]) => ({
  id: "limits",
  version: "1.0.0",
  title: said,
  jurisdiction: "610000",
  effective: { from: "2024-01-01" },
  sources: {},
  facts: {
    a: {
      title: said,
      subject: "station",
      facts: { n: { type: "number", title: said, measures: "other", least: 0, greatest: 1 } },
    },
  },
  rubrics: { station: { title: said, subject: "station", nodes } },
});
const sheet = (facts: object) => ({
  id: "a-1",
  of: "s-1",
  stage: "self",
  period: { from: "2024-01-01", to: "2024-12-31" },
  asOf: "2024-12-31",
  facts,
});

/** Groups that leave room for the criteria in their midst: two levels of the document each. */
const deepest = (limits.depth.most - 12) / 2;

describe("a ruleset at its limits", () => {
  it("is scored: as many criteria as there may be, as deep as they may stand, with as many digits", () => {
    const parsed = parseRuleset(rules([nested(limits.criteria.most, deepest)]));
    expect(parsed.ok ? [] : parsed.issues.slice(0, 3)).toEqual([]);
    if (!parsed.ok) return;
    const plan = compileRubric(parsed.ruleset, "station");
    const whole = score(plan, sheet({ a: { n: digits } }));
    const total = whole.ok ? whole.scorecard.nodes[0] : undefined;
    // So many criteria, each of twice the smallest number that may be written.
    expect(total?.points).toBe(`${digits.slice(0, -5)}2`);
    const blank = score(plan, sheet({}));
    expect(blank.ok && blank.scorecard.nodes[0]?.greatest).toBe(`10000.${digits.slice(2, -5)}1`);
  });

  it.each<readonly [string, unknown, string]>([
    ["one criterion more", rules([nested(limits.criteria.most + 1, 1)]), limits.criteria.code],
    ["one level more", rules([nested(1, deepest + 4)]), limits.depth.code],
    ["a hundred thousand levels", rules([nested(1, 100_000)]), limits.depth.code],
    ["one digit more", rules([criterion("c", `0.${"0".repeat(limits.digits.most)}1`)]), limits.digits.code],
  ])("is refused with %s, without a hang or an overflow", (_what, value, code) => {
    const parsed = parseRuleset(value);
    expect(parsed.ok ? [] : [...new Set(parsed.issues.map((issue) => issue.code))]).toEqual([code]);
  });
});

describe("rules that read one another", () => {
  const pointsOf = (value: unknown, facts: object): unknown => {
    const parsed = parseRuleset(value);
    if (!parsed.ok) return parsed.issues.slice(0, 3);
    const card = score(compileRubric(parsed.ruleset, "station"), sheet(facts));
    return card.ok ? card.scorecard.nodes[0]?.points : card.issues;
  };
  const count = 5000;
  const chain = Array.from({ length: count }, (_, i) =>
    criterion(
      `c${i}`,
      i + 1 < count ? { kind: "sum", of: [{ kind: "points", points: `c${i + 1}` }, 1] } : { kind: "fact", fact: "a.n" },
    ),
  );

  it.each([
    ["before what they read", chain],
    ["after it", [chain[0], ...chain.slice(1).reverse()]],
  ])("are scored however long the chain, %s", (_, nodes) =>
    expect(pointsOf(rules(nodes), { a: { n: 1 } })).toBe(`${count}`),
  );

  const named = (condition: string) => ({ kind: "condition", condition });
  it.each([
    ["once", 3000, (next: object) => ({ kind: "not", of: { kind: "not", of: next } })],
    [
      "twice each",
      300,
      (next: object) => ({ kind: "all", of: [next, { kind: "not", of: { kind: "not", of: next } }] }),
    ],
  ])("are scored however long the chain of conditions, read %s", (_, length, rule) => {
    const sure = { kind: "quantity", of: { kind: "fact", fact: "a.n" }, atLeast: 1 };
    const conditions = Object.fromEntries(
      Array.from({ length }, (_, i) => [
        `d${i}`,
        {
          title: said,
          subject: "station",
          basis: { kind: "illustrative" },
          when: i + 1 < length ? rule(named(`d${i + 1}`)) : sure,
        },
      ]),
    );
    const check = criterion("c", { kind: "check", when: named("d0"), worth: 3 });
    expect(pointsOf({ ...rules([check]), conditions }, { a: { n: 1 } })).toBe("3");
    expect(pointsOf({ ...rules([check]), conditions }, { a: { n: 0 } })).toBe("0");
  });

  it("are scored however many criteria one fold takes in", () => {
    const inner = Array.from({ length: 9000 }, (_, i) => criterion(`c${i}`, 1));
    const all = { kind: "sum", leaves: "inner", each: { kind: "leaf", leaf: "points" } };
    expect(pointsOf(rules([criterion("all", all), group("inner", inner)]), {})).toBe("9000");
  });
});
