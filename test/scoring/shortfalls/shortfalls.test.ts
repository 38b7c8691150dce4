import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Node } from "../../../src/ruleset/node.js";
import type { Scorecard } from "../../../src/scoring/card/scorecard.js";
import { compileRubric } from "../../../src/scoring/plan/compileRubric.js";
import { score } from "../../../src/scoring/score.js";
import type { Shortfall } from "../../../src/scoring/shortfalls/shortfall.js";
import { shortfalls } from "../../../src/scoring/shortfalls/shortfalls.js";
import { fraction, order } from "../exactly.js";
import { rulesets, sayings } from "../random.js";
import { absent, assessment, fact, flag, group, leaf, rules, type Saying, scored, veto } from "../support.js";

const card = (nodes: readonly Node[], said: Saying = {}): Scorecard => scored(rules({ nodes }), said);

/** One line for a shortfall: `1 x 5-3=2`, `2 y 0..4?` (may not apply) `!` (may not count). */
const told = (one: Shortfall): string => {
  const bounds =
    one.kind === "settled"
      ? `${one.against}-${one.points}=${one.short}${one.earned === undefined ? "" : ` earned ${one.earned}`}`
      : `${one.least ?? ""}..${one.greatest ?? ""}${one.mayNotApply ? "?" : ""}${one.mayNotCount ? "!" : ""}`;
  return `${one.place} ${one.node} ${bounds}`;
};
const ranked = (now: Scorecard, against?: Scorecard): readonly string[] =>
  shortfalls(now, against === undefined ? {} : { against }).ranked.map(told);

describe("shortfalls of full marks", () => {
  it("ranks criteria by what they cost; equal ones share a place and stand by id", () => {
    const nodes = [
      group("total", "sum", [
        leaf("w", 3, { full: 5 }),
        leaf("z", 1, { full: 5 }),
        group("part", "sum", [leaf("a", 2, { full: 4 }), leaf("full", 4, { full: 4 })], { full: 8 }),
      ]),
      leaf("bonus", 6, { full: 5 }),
    ];
    expect(ranked(card(nodes))).toEqual(["1 z 5-1=4", "2 a 4-2=2", "2 w 5-3=2", "4 full 4-4=0", "5 bonus 5-6=-1"]);
  });

  it("is exact", () => expect(ranked(card([leaf("x", "1/3", { full: "0.4" })]))).toEqual(["1 x 0.4-1/3=1/15"]));

  it("says of what the scorecard is, and against what it was held", () => {
    const { ranked: _, ...outside } = shortfalls(card([leaf("x", 1, { full: 1 })]));
    expect(outside).toEqual({
      ...{ kind: "shortfalls", assessment: "first", of: "station-1", against: { kind: "full" }, leftOut: [] },
    });
  });

  it("ranks what is not settled by its certain shortfall, with the range that is still possible", () => {
    const nodes = [
      leaf("certain", { kind: "limited", of: fact("m"), ceiling: 3 }, { full: 5 }),
      leaf("settled", 8, { full: 10 }),
      leaf("anything", fact("free"), { full: 5 }),
      leaf("maybe", fact("m"), { full: 20 }),
      leaf("whatever", { kind: "product", of: [0, fact("m")] }, { full: 1 }),
      leaf("unpublished", 0, { full: 4 }),
    ].map(({ points: _, ...node }, i, all) =>
      i === 5 ? { ...node, basis: { kind: "unpublished" as const, source: "order" } } : all[i]!,
    );
    expect(ranked(card(nodes))).toEqual([
      "1 certain 2..5",
      "1 settled 10-8=2",
      "3 whatever 1-0=1",
      "4 maybe 0..20",
      "4 unpublished 0..4",
      "6 anything ..?",
    ]);
  });

  it("lets what may not apply or may not count cost nothing", () => {
    const counts = flag("also");
    const nodes = [
      leaf("na", { kind: "limited", of: fact("n"), ceiling: 5 }, { full: 10 }),
      leaf("better", { kind: "sum", of: [fact("n"), 20] }, { full: 10 }),
      group("total", "sum", [
        leaf("counts", 3, { full: 10, counts }),
        group("part", "sum", [leaf("inner", 3, { full: 5 }), leaf("more", 3, { full: 2 })], { counts }),
        leaf("always", 1, { full: 1 }),
      ]),
      group("applies", "sum", [leaf("under", 1, { full: 2 })], { applies: flag("yes") }),
    ];
    expect(ranked(card(nodes))).toEqual([
      "1 always 1-1=0",
      "1 counts 0..7!",
      "1 inner 0..2!",
      "1 na 0..10?",
      "1 under 0..1?",
      "6 more -1..0!",
      "7 better -110..0?",
    ]);
  });

  it("names apart what has no full marks, does not apply or does not count, and which node says so", () => {
    const no = flag("also");
    const nodes = [
      leaf("plain", 3),
      leaf("na", absent, { full: 1 }),
      group("total", "sum", [
        leaf("idle", 0, { full: 5, counts: no }),
        group("part", "sum", [leaf("inner", 0, { full: 5 }), leaf("naInner", absent, { full: 5 })], { counts: no }),
      ]),
      group("gone", "sum", [leaf("under", 0, { full: 2 })], { applies: no }),
      leaf("x", 1, { full: 2 }),
    ];
    const { ranked: kept, leftOut } = shortfalls(card(nodes, { also: false }));
    expect(kept.map(told)).toEqual(["1 x 2-1=1"]);
    expect(leftOut).toEqual([
      { node: "plain", why: "withoutFull" },
      { node: "na", why: "notApplicable", because: "na" },
      { node: "idle", why: "notCounted", because: "idle" },
      { node: "inner", why: "notCounted", because: "part" },
      { node: "naInner", why: "notApplicable", because: "naInner" },
      { node: "under", why: "notApplicable", because: "gone" },
    ]);
  });

  it("takes the points after vetoes, and says what they were; a zeroed group leaves its criteria alone", () => {
    const nodes = [leaf("x", 4, { full: 5 }), group("part", "sum", [leaf("y", 4, { full: 5 })])];
    const vetoes = [veto("v", { zeroes: ["x", "part"] })];
    expect(ranked(scored(rules({ nodes, vetoes }), { yes: true }))).toEqual(["1 x 5-0=5 earned 4", "2 y 5-4=1"]);
  });
});

describe("shortfalls of a baseline", () => {
  const nodes = [
    leaf("n", fact("n"), { counts: flag("also") }),
    leaf("m", { kind: "limited", of: fact("m"), ceiling: 10 }, { full: 10 }),
    leaf("free", fact("free")),
  ];
  const both = (before: Saying, now: Saying) =>
    shortfalls(card(nodes, now), { against: scored(rules({ nodes }), assessment(before, { id: "earlier" })) });

  it("ranks what was lost since then; what was gained is below 0", () => {
    const found = both({ n: 50, also: true, m: 7, free: 1 }, { n: 40, also: true, m: 9, free: 1 });
    expect(found.against).toEqual({ kind: "baseline", assessment: "earlier" });
    expect(found.ranked.map(told)).toEqual(["1 n 50-40=10", "2 free 1-1=0", "3 m 7-9=-2"]);
  });

  it.each<[string, Saying, Saying, readonly string[]]>([
    ["missing now", { n: 50, also: true, m: 7, free: 1 }, { also: true }, ["1 m -3..7", "2 n -50..50?", "3 free ..?"]],
    ["missing then", { also: true }, { n: 50, also: true, m: 7, free: 1 }, ["1 m -7..3", "2 n -50..50?", "3 free ..?"]],
    [
      "perhaps not counted then",
      { n: 50, m: 7, free: 1 },
      { n: 40, also: true, m: 7, free: 1 },
      ["1 free 1-1=0", "1 m 7-7=0", "1 n 0..10!"],
    ],
  ])("gives a range for what is %s", (_, before, now, rows) =>
    expect(both(before, now).ranked.map(told)).toEqual(rows),
  );

  it.each<[string, Saying, Saying, object]>([
    ["does not apply now", { n: 1, also: true }, { n: "NA", also: true }, { why: "notApplicable", because: "n" }],
    ["did not apply", { n: "NA", also: true }, { n: 1, also: true }, { why: "baselineNotApplicable", because: "n" }],
    ["did not count", { n: 1, also: false }, { n: 1, also: true }, { why: "baselineNotCounted", because: "n" }],
  ])("names apart what %s", (_, before, now, why) =>
    expect(both({ m: 1, free: 1, ...before }, { m: 1, free: 1, ...now }).leftOut).toEqual([{ node: "n", ...why }]),
  );

  const now = card(nodes);
  it.each<[string, Scorecard]>([
    ["scorecard.otherSubject", { ...now, of: "station-2" }],
    ["scorecard.otherRubric", { ...now, rubric: "county" }],
    ["scorecard.otherRuleset", card([leaf("n", fact("n"))])],
    ["scorecard.node.absent", { ...now, nodes: now.nodes.slice(1) }],
  ])("throws %s", (code, against) =>
    expect(() => shortfalls(now, { against })).toThrow(expect.objectContaining({ code })),
  );
});

describe("laws of shortfalls", () => {
  const cards = (complete: boolean) =>
    fc.tuple(rulesets(true), sayings(complete), sayings(true)).map(([ruleset, first, then]) => {
      const plan = compileRubric(ruleset, "sheet");
      const of = (said: Saying): Scorecard => {
        const result = score(plan, assessment(said));
        if (!result.ok) throw new Error(JSON.stringify(result.issues));
        return result.scorecard;
      };
      return [of(first), of({ ...first, ...then })] as const;
    });

  const above = (a: string, b: string): boolean => order(fraction(a), fraction(b)) > 0n;
  const rangeOf = (one: Shortfall) =>
    one.kind === "settled" ? { least: one.short, greatest: one.short } : { least: one.least, greatest: one.greatest };

  it("ranks or names apart every criterion once; a place is 1 and the number of those that certainly cost more", () => {
    fc.assert(
      fc.property(cards(false), ([one, other]) => {
        for (const against of [undefined, other]) {
          const { ranked: list, leftOut } = shortfalls(one, against === undefined ? {} : { against });
          const named = [...list, ...leftOut].map(({ node }) => node);
          expect(named.sort()).toEqual(["w", "x", "y", "z"]);
          const certain = list.map((it) => rangeOf(it).least);
          for (const [i, { place }] of list.entries()) {
            const own = certain[i];
            const more = certain.filter((its) => its !== undefined && (own === undefined || above(its, own)));
            expect(place).toBe(1 + more.length);
          }
        }
      }),
    );
  });

  it("keeps a shortfall within its range, or at 0, whatever is learnt", () => {
    fc.assert(
      fc.property(rulesets(false), sayings(false), sayings(true), (ruleset, said, more) => {
        const [open, known] = [said, { ...more, ...said }].map((saying) => shortfalls(scored(ruleset, saying)));
        const later = new Map(known!.ranked.map((one) => [one.node, rangeOf(one)]));
        for (const one of open!.ranked) {
          const [before, after] = [rangeOf(one), later.get(one.node) ?? { least: "0", greatest: "0" }];
          if (before.least !== undefined)
            expect(after.least === undefined || above(before.least, after.least)).toBe(false);
          if (before.greatest !== undefined)
            expect(after.greatest === undefined || above(after.greatest, before.greatest)).toBe(false);
        }
      }),
    );
  });

  it("turns round when the two scorecards change places", () => {
    fc.assert(
      fc.property(cards(false), ([one, other]) => {
        const [there, back] = [shortfalls(one, { against: other }), shortfalls(other, { against: one })];
        const settled = (list: readonly Shortfall[]) => list.filter(({ kind }) => kind === "settled");
        expect(settled(back.ranked).map((it) => told(it)).length).toBe(settled(there.ranked).length);
        for (const it of settled(there.ranked)) {
          const its = back.ranked.find(({ node }) => node === it.node);
          expect(
            [rangeOf(its!).least, rangeOf(it).least].map((short) => fraction(short!)[0]).reduce((a, b) => a + b),
          ).toBe(0n);
        }
      }),
    );
  });
});
