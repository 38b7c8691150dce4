import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CohortRule } from "../../../src/ruleset/fact.js";
import { writtenFigure } from "../../../src/scoring/cohort/figureInput.js";
import { figuresOf } from "../../../src/scoring/cohort/figures.js";
import type { Peer } from "../../../src/scoring/cohort/peerGroups.js";
import type { Num } from "../../../src/scoring/run/value.js";
import { type Fraction, fractions, order, toRational } from "../../exact/support/fraction.js";
import {
  allows,
  type Become,
  boundedNumbers,
  everyChoice,
  highest,
  isNumber,
  lowest,
  type May,
  numbers,
  over,
  settled,
  sum,
  text,
} from "../run/support/model.js";
import { num } from "../run/support/notation.js";
import { told } from "./support.js";

type Is = CohortRule["is"];
type Best = NonNullable<CohortRule["best"]>;
const rule = (is: Is, best?: Best): CohortRule => ({
  ...{ rubric: "sheet", points: "total", is },
  ...(best === undefined ? {} : { best }),
});
const peer = (value: Num, of: string): Peer => ({ of, inputs: [], value });
const peers = (written: readonly string[], name: string): readonly Peer[] =>
  written.map((one, i) => peer(num(one), `${name}${i}`));

/** The figure of the first member. */
const figure = (is: CohortRule, members: readonly string[], anywhere: readonly string[]): string => {
  const group = peers(members, "m");
  return told(writtenFigure(figuresOf(is, group, peers(anywhere, "a"))(group[0]!)));
};

describe("figures that are the same for the whole group", () => {
  type Row = readonly [is: Is, members: readonly string[], anywhere: readonly string[], figure: string, why: string];
  it.each<Row>([
    ["mean", ["1", "2", "4"], [], "7/3", "exact"],
    ["mean", ["1", "NA", "2"], [], "1.5", "whoever it does not apply to is left out"],
    ["mean", ["NA", "NA"], [], "NA", "nobody is left"],
    ["mean", ["1", "2..4"], [], "1.5..2.5", "one who is open"],
    ["mean", ["1", "3|NA"], [], "1..2", "one who may be left out"],
    ["mean", ["3|NA"], [], "3?", "nobody may be left"],
    ["mean", ["1"], ["3"], "1..2", "one who may be in any group"],
    ["mean", ["NA"], ["3"], "3?", "or in none that anybody is left of"],
    ["mean", ["1", ".."], [], "..", "one without bounds"],
    ["median", ["9", "1", "2"], [], "2", "the middle one, however they stand"],
    ["median", ["9", "1", "2", "4"], [], "3", "the mean of the two in the middle"],
    ["median", ["9", "1", "NA", "2"], [], "2", "of those left"],
    ["median", ["NA"], [], "NA", "nobody is left"],
    ["median", ["1", "2..4", "9"], [], "2..4", "the one in the middle is open"],
    ["median", ["1", "..", "9"], [], "1..9", "the others keep it within theirs"],
    ["median", ["1", "2", "9|NA"], [], "1.5..2", "of two or of three"],
    ["median", ["1", "2"], ["9"], "1.5..2", "the same for one who may be in any group"],
    ["median", ["3|NA"], [], "3?", "nobody may be left"],
    ["median", ["2", "2"], ["2"], "2", "settled whoever is in"],
    ["least", ["3", "1", "2"], [], "1", "the lowest"],
    ["least", ["3", "1|NA"], [], "1..3", "who may be left out"],
    ["least", ["NA"], [], "NA", "nobody is left"],
    ["greatest", ["3", "1", "2"], [], "3", "the highest"],
    ["greatest", ["3"], ["5"], "3..5", "who may be in any group"],
    ["size", ["3", "1", "2"], [], "3", "how many they are"],
    ["size", ["3", "NA", "2"], [], "2", "of those it applies to"],
    ["size", ["1..5", ".."], [], "2", "open points count as much as known ones"],
    ["size", ["3", "2|NA"], [], "1..2", "but who may be left out does not yet"],
    ["size", ["3"], ["2"], "1..2", "nor who may be in any group"],
    ["size", ["3"], ["NA"], "1", "but whom it does not apply to is in none"],
    ["size", ["NA"], [], "0", "nobody"],
  ])("the %s of %j and perhaps %j is %s: %s", (is, members, anywhere, expected) => {
    const group = peers(members, "m");
    const figureOf = figuresOf(rule(is), group, peers(anywhere, "a"));
    for (const member of group) expect(told(writtenFigure(figureOf(member)))).toBe(expected);
  });
});

describe("where one stands: its place, and the share of those at least as good", () => {
  type Row = readonly [
    own: string,
    others: readonly string[],
    anywhere: readonly string[],
    place: string,
    share: string,
    lowPlace: string,
    lowShare: string,
    why: string,
  ];
  it.each<Row>([
    ["5", [], [], "1", "1", "1", "1", "alone"],
    ["5", ["3", "7"], [], "2", "2/3", "2", "2/3", "between two"],
    ["9", ["3", "7"], [], "1", "1/3", "3", "1", "above two"],
    ["5", ["5", "5", "3"], [], "1", "0.75", "2", "1", "ties share the better place and the worse share"],
    ["5", ["NA", "7"], [], "2", "1", "1", "0.5", "whom it does not apply to is no peer"],
    ["NA", ["5", "7"], [], "NA", "NA", "NA", "NA", "nor has a place"],
    ["5", ["4..6"], [], "1..2", "0.5..1", "1..2", "0.5..1", "an open peer on either side"],
    ["5", ["6..7", "1"], [], "2", "2/3", "2", "2/3", "an open peer on one side is as good as known"],
    ["5", ["5..6"], [], "1..2", "1", "1", "0.5..1", "an open peer who may be level"],
    ["5", ["3..5"], [], "1", "0.5..1", "1..2", "1", "the same from below"],
    ["5", ["..", "1"], [], "1..2", "1/3..2/3", "2..3", "2/3..1", "a peer without bounds"],
    ["5", ["7|NA"], [], "1..2", "1", "1", "0.5..1", "one who may be left out"],
    ["5", ["3|NA", "7"], [], "2", "2/3..1", "1..2", "0.5..2/3", "the same, on the other side"],
    ["5", ["7"], ["9"], "2..3", "1", "1", "1/3..0.5", "one who may be in any group"],
    ["5", [], ["3", "NA"], "1", "0.5..1", "1..2", "1", "and one who is in none"],
    ["4..6", ["5", "1"], [], "1..2", "1/3..2/3", "2..3", "2/3..1", "its own points are open"],
    ["6..8", ["5", "9"], [], "2", "2/3", "2", "2/3", "open, but between the same peers throughout"],
    ["5|NA", ["7"], [], "2?", "1?", "1?", "0.5?", "it may not apply itself"],
    ["4..6|NA", ["5"], [], "1..2?", "0.5..1?", "1..2?", "0.5..1?", "open in both ways"],
    ["..", ["5", "NA"], [], "1..2", "0.5..1", "1..2", "0.5..1", "nothing is known of it"],
  ])("%s among %j and perhaps %j: %s and %s, from below %s and %s (%s)", (own, others, anywhere, ...expected) => {
    const of = (is: Is, best?: Best) => figure(rule(is, best), [own, ...others], anywhere);
    expect([of("place"), of("share"), of("place", "least"), of("share", "least")]).toEqual(expected.slice(0, 4));
    expect([of("place", "greatest"), of("share", "greatest")]).toEqual(expected.slice(0, 2));
  });

  it("is each member's own", () => {
    const group = peers(["5", "7", "NA", "5..6"], "m");
    const all = (is: Is) => group.map((member) => told(writtenFigure(figuresOf(rule(is), group, [])(member))));
    expect(all("place")).toEqual(["2..3", "1", "NA", "2"]);
    expect(all("share")).toEqual(["1", "1/3", "NA", "2/3..1"]);
  });
});

const rising = (list: readonly Fraction[]): readonly Fraction[] => list.toSorted(order);
const part = (count: number, of: number): Fraction => [BigInt(count), BigInt(of)];

/** Every figure of those left, by counting; `own` is not applicable or one of them. */
const naive: Readonly<Record<Is, (all: readonly Fraction[], own: Become, best: Best) => Become>> = {
  mean: (all) => (all.length === 0 ? "NA" : over(sum(all), [BigInt(all.length), 1n])),
  median: (all) => {
    const [low, high] = [(all.length - 1) >> 1, all.length >> 1].map((i) => rising(all)[i]);
    return low === undefined || high === undefined ? "NA" : over(sum([low, high]), [2n, 1n]);
  },
  least: (all) => rising(all)[0] ?? "NA",
  greatest: (all) => rising(all).at(-1) ?? "NA",
  size: (all) => part(all.length, 1),
  place: (all, own, best) =>
    own === "NA" ? "NA" : part(1 + all.filter((one) => better(one, own, best) > 0).length, 1),
  share: (all, own, best) =>
    own === "NA" ? "NA" : part(all.filter((one) => better(one, own, best) >= 0).length, all.length),
};
const better = (a: Fraction, b: Fraction, best: Best): number => order(a, b) * (best === "greatest" ? 1 : -1);

const statistics = fc.constantFrom<Is>("mean", "median", "least", "greatest", "size", "place", "share");
const ends = fc.constantFrom<Best>("greatest", "least");
const whole: fc.Arbitrary<Fraction> = fc.integer({ min: -4, max: 4 }).map((n): Fraction => [BigInt(n), 1n]);
const becomes = <T>(value: fc.Arbitrary<T>) => fc.oneof({ weight: 6, arbitrary: value }, fc.constant<"NA">("NA"));

describe("laws of figures", () => {
  // Whole numbers so that there are ties, and fractions of any size.
  const members = fc.oneof(
    fc.array(becomes(whole), { minLength: 1, maxLength: 8 }),
    fc.array(becomes(fractions), { minLength: 1, maxLength: 6 }),
  );

  it("agrees with counting, for settled points", () =>
    fc.assert(
      fc.property(statistics, ends, members, (is, best, values) => {
        const group = values.map((value, i) => peer(settled(value), `m${i}`));
        const figureOf = figuresOf(rule(is, best), group, []);
        for (const [i, member] of group.entries()) {
          const expected = naive[is](values.filter(isNumber), values[i]!, best);
          expect(told(writtenFigure(figureOf(member)))).toBe(told(writtenFigure(settled(expected))));
        }
      }),
      { numRuns: 300 },
    ));

  it("a share of at most s is met by at most that part of the peers", () =>
    fc.assert(
      fc.property(fc.array(whole, { minLength: 1, maxLength: 9 }), ends, fc.nat(20), (values, best, percent) => {
        const group = values.map((value, i) => peer(settled(value), `m${i}`));
        const figureOf = figuresOf(rule("share", best), group, []);
        const met = group.filter((member) => {
          const { greatest } = figureOf(member);
          return greatest !== null && order([BigInt(greatest.n), BigInt(greatest.d)], part(percent, 20)) <= 0;
        });
        expect(met.length * 20).toBeLessThanOrEqual(percent * values.length);
      }),
    ));

  it("the order of peers never matters", () =>
    fc.assert(
      fc.property(
        statistics,
        ends,
        fc.array(numbers, { minLength: 1, maxLength: 5 }),
        fc.nat(9),
        (is, best, list, by) => {
          const group = list.map(({ seen }, i) => peer(seen, `m${i}`));
          const turned = group.map((one, i) => [(i * 7 + by) % 11, one] as const).toSorted(([a], [b]) => a - b);
          const [one, other] = [group, turned.map(([, member]) => member)].map((all) =>
            figuresOf(rule(is, best), all, []),
          );
          for (const member of group) expect(other!(member)).toEqual(one!(member));
        },
      ),
    ));

  it("a peer to whom the points do not apply changes nothing", () =>
    fc.assert(
      fc.property(
        statistics,
        ends,
        fc.array(numbers, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        (is, best, list, sure) => {
          const group = list.map(({ seen }, i) => peer(seen, `m${i}`));
          const absent = peer(num("NA"), "absent");
          const [one, other] = [
            figuresOf(rule(is, best), group, []),
            figuresOf(rule(is, best), sure ? [absent, ...group] : group, sure ? [] : [absent]),
          ];
          for (const member of group) expect(other(member)).toEqual(one(member));
        },
      ),
    ));

  /** A peer, whether it belongs to the group for certain, and what it may be to the group: its points, or no member. */
  type MayBe = readonly [value: May<Become, Num>, isMember: boolean];
  const mayBe = (value: fc.Arbitrary<May<Become, Num>>): fc.Arbitrary<readonly [May<Become, Num>, readonly MayBe[]]> =>
    fc.tuple(value, fc.array(fc.tuple(value, fc.boolean()), { maxLength: 3 }));
  const choices = ([{ can }, isMember]: MayBe): readonly Become[] => (isMember ? can : [...can, "NA"]);

  const figureOfFirst = (is: CohortRule, own: May<Become, Num>, others: readonly MayBe[]): Num => {
    const first = peer(own.seen, "own");
    const rest = others.map(([{ seen }], i) => peer(seen, `o${i}`));
    return figuresOf(
      is,
      [first, ...rest.filter((_, i) => others[i]![1])],
      rest.filter((_, i) => !others[i]![1]),
    )(first);
  };
  const everyFigure = (is: Is, best: Best, own: May<Become, Num>, others: readonly MayBe[]): readonly Become[] =>
    everyChoice([own.can, ...others.map(choices)]).map((become) =>
      naive[is](become.filter(isNumber), become[0] ?? "NA", best),
    );

  it("whatever becomes of open peers was possible", () =>
    fc.assert(
      fc.property(statistics, ends, mayBe(numbers), (is, best, [own, others]) => {
        const got = figureOfFirst(rule(is, best), own, others);
        for (const one of everyFigure(is, best, own, others))
          expect(allows(got, one), text({ is, best, own, others, one, got })).toBe(true);
      }),
      { numRuns: 300 },
    ));

  it("bounds are attained, and what may not apply can come about", () =>
    fc.assert(
      fc.property(statistics, ends, mayBe(boundedNumbers), (is, best, [own, others]) => {
        const got = figureOfFirst(rule(is, best), own, others);
        const every = everyFigure(is, best, own, others);
        const [first, ...more] = every.filter(isNumber);
        expect([got.some, got.na !== null], text({ is, best, own, others, got })).toEqual([
          first !== undefined,
          every.includes("NA"),
        ]);
        if (first !== undefined)
          expect([got.least, got.greatest], text({ is, best, own, others, got })).toEqual([
            toRational(lowest(first, ...more)),
            toRational(highest(first, ...more)),
          ]);
      }),
      { numRuns: 300 },
    ));
});
