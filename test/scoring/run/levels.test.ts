import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankOf, sanctioned } from "../../../src/scoring/run/levels.js";
import type { Lab } from "../../../src/scoring/run/value.js";
import { conditions, everyChoice, levels } from "./support/model.js";
import { bool, lab, show } from "./support/notation.js";

const order = ["poor", "fair", "good", "best"];
const possible = (got: Lab): ReadonlySet<string> =>
  new Set(
    show(got)
      .replace(/\(\w+\)/, "")
      .split("|"),
  );

describe("rankOf", () => {
  type Row = readonly [which: "lowest" | "highest", operands: readonly string[], is: string, why: string];
  it.each<Row>([
    ["lowest", ["good", "fair"], "fair", "of known ones"],
    ["highest", ["good", "fair"], "good", "of known ones"],
    ["lowest", ["good", "NA(a)", "NA(b)"], "NA(a)", "strict: the first reason stands"],
    ["lowest", ["fair", "poor|best"], "poor|fair", "never above a known one"],
    ["highest", ["fair", "poor|best"], "fair|best", "never below a known one"],
    ["lowest", ["poor", "good|best"], "poor", "decided, whatever is missing"],
    ["lowest", ["fair|NA(a)", "good"], "fair|NA(a)", "one that may not apply lends the result nothing but its label"],
    ["highest", ["best|poor", "fair|good"], "fair|good|best", "several open"],
    ["lowest", [], "NA(empty)", "of none"],
    ["lowest", ["good", "unrated"], "NA(empty)", "a label without rank does not apply"],
    ["lowest", ["good", "fair|unrated"], "fair|NA(empty)", "nor may one that may have such a label"],
  ])("strict: the %s of %j is %s, %s", (which, operands, is) =>
    expect(
      show(
        rankOf(
          which,
          operands.map((each) => ({ each: lab(each) })),
          false,
          order,
        ),
      ),
    ).toBe(is),
  );

  type Skipping = readonly [
    which: "lowest" | "highest",
    operands: readonly (readonly [each: string, counts?: string])[],
    is: string,
    why: string,
  ];
  it.each<Skipping>([
    ["lowest", [["good"], ["NA"]], "good", "what does not apply is left out"],
    ["lowest", [["good"], ["poor", "no"]], "good", "what does not count is left out"],
    ["lowest", [["good"], ["poor", "NA"]], "good", "a test that does not apply does not count"],
    ["lowest", [["good"], ["poor", "yes"]], "poor", "what counts is in"],
    ["lowest", [["good"], ["poor", "yes|no"]], "poor|good", "what may count may decide"],
    ["lowest", [["good"], ["poor", "yes|NA"]], "poor|good", "also if its test may not apply"],
    ["highest", [["good"], ["fair|NA"]], "good", "what lies below cannot matter"],
    ["lowest", [["good|NA"], ["fair", "yes|no"]], "fair|good|NA(empty)", "all may be left out"],
    ["lowest", [["NA"], ["fair", "no"]], "NA(empty)", "nothing is left"],
    ["lowest", [["fair|NA"]], "fair|NA(empty)", "the only one may not apply"],
    ["lowest", [["unrated"], ["fair"]], "fair", "a label without rank is left out"],
  ])("skipping: the %s of %j is %s, %s", (which, operands, is) =>
    expect(
      show(
        rankOf(
          which,
          operands.map(([each, counts]) => ({
            each: lab(each),
            ...(counts === undefined ? {} : { counts: bool(counts) }),
          })),
          true,
          order,
        ),
      ),
    ).toBe(is),
  );

  const extreme = (which: "lowest" | "highest", labels: readonly string[]): string => {
    const ranks = labels.map((label) => order.indexOf(label));
    return order[which === "lowest" ? Math.min(...ranks) : Math.max(...ranks)] ?? "?";
  };
  const which = fc.constantFrom<"lowest" | "highest">("lowest", "highest");

  it("strict, gives exactly the labels that the operands can come to", () =>
    fc.assert(
      fc.property(which, fc.array(levels(order), { minLength: 1, maxLength: 3 }), (side, operands) => {
        const reached = everyChoice(operands.map(({ can }) => can)).map((list) =>
          list.includes("NA") ? "NA" : extreme(side, list),
        );
        const got = rankOf(
          side,
          operands.map(({ seen }) => ({ each: seen })),
          false,
          order,
        );
        expect(possible(got)).toEqual(new Set(reached));
      }),
    ));

  it("skipping, gives exactly the labels that the operands can come to", () =>
    fc.assert(
      fc.property(
        which,
        fc.array(fc.tuple(levels(order), fc.option(conditions, { nil: undefined })), { minLength: 1, maxLength: 3 }),
        (side, operands) => {
          const choices = operands.map(([each, counts]) =>
            each.can.flatMap((label) => (counts?.can ?? [true]).map((test) => (test === true ? label : "NA"))),
          );
          const reached = everyChoice(choices).map((list) => {
            const left = list.filter((label) => label !== "NA");
            return left.length === 0 ? "NA" : extreme(side, left);
          });
          const got = rankOf(
            side,
            operands.map(([each, counts]) => ({ each: each.seen, counts: counts?.seen })),
            true,
            order,
          );
          expect(possible(got)).toEqual(new Set(reached));
        },
      ),
    ));
});

type Effect = readonly [label: string, when: string];
const applied = (effects: readonly Effect[]) => effects.map(([label, when]) => ({ label, when: bool(when) }));

describe("sanctioned", () => {
  it.each<readonly [grade: string, sets: readonly Effect[], caps: readonly Effect[], is: string, why: string]>([
    ["best", [], [], "best", "no veto"],
    ["best", [], [["good", "yes"]], "good", "a cap takes the lower"],
    ["fair", [], [["good", "yes"]], "fair", "a cap above changes nothing"],
    ["best", [], [["good", "no"]], "best", "a cap that did not fire"],
    ["best", [], [["good", "NA"]], "best", "nor one that does not apply"],
    [
      "best",
      [],
      [
        ["good", "yes"],
        ["fair", "yes"],
      ],
      "fair",
      "the lowest of several caps",
    ],
    ["best", [], [["good", "yes|no"]], "good|best", "an open cap leaves both"],
    [
      "best",
      [],
      [
        ["good", "yes"],
        ["fair", "yes|no"],
      ],
      "fair|good",
      "an open cap below a certain one",
    ],
    [
      "best",
      [],
      [
        ["fair", "yes"],
        ["good", "yes|no"],
      ],
      "fair",
      "an open cap above a certain one is decided",
    ],
    ["good|best", [], [["fair", "yes"]], "fair", "a cap can decide an open grade"],
    ["NA(a)", [], [["fair", "yes"]], "NA(a)", "a cap leaves not applicable alone"],
    ["unrated", [], [["fair", "yes"]], "unrated", "and labels outside the order"],
    ["best|unrated", [], [["fair", "yes"]], "fair|unrated", "one of each"],
    ["best|NA(a)", [], [["fair", "yes"]], "fair|NA(a)", "what may not apply still may not"],
    ["poor", [["fair", "yes"]], [], "fair", "a set overrides, upwards too"],
    ["NA(a)", [["fair", "yes"]], [], "fair", "a set overrides not applicable"],
    ["unrated", [["fair", "yes"]], [], "fair", "and labels outside the order"],
    [
      "best",
      [
        ["good", "yes"],
        ["fair", "yes"],
      ],
      [],
      "fair",
      "several sets: the lowest",
    ],
    ["best", [["good", "yes"]], [["poor", "yes"]], "good", "a set beats caps"],
    ["best", [["good", "no"]], [["poor", "yes"]], "poor", "a set that did not fire does not"],
    ["best", [["fair", "yes|no"]], [], "best|fair", "an open set leaves both"],
    ["NA(a)", [["fair", "yes|no"]], [], "fair|NA(a)", "or not applicable"],
    ["fair", [["fair", "yes|no"]], [], "fair", "the same either way is decided"],
    [
      "best",
      [
        ["good", "yes"],
        ["fair", "yes|no"],
      ],
      [],
      "good|fair",
      "an open set below a certain one",
    ],
    [
      "best",
      [
        ["fair", "yes"],
        ["good", "yes|no"],
      ],
      [],
      "fair",
      "an open set above a certain one is decided",
    ],
    ["best", [["fair", "yes|no"]], [["good", "yes|no"]], "good|best|fair", "open ones of both kinds"],
    ["best", [["unrated", "yes"]], [], "unrated", "a set may take the grade outside the order"],
    [
      "best",
      [
        ["fair", "yes"],
        ["unrated", "yes"],
      ],
      [],
      "unrated",
      "which goes before every rank",
    ],
    [
      "best",
      [
        ["void", "yes"],
        ["unrated", "yes"],
      ],
      [],
      "unrated",
      "of several such the first by code unit",
    ],
    [
      "best",
      [
        ["unrated", "yes"],
        ["void", "yes"],
      ],
      [],
      "unrated",
      "whichever comes first",
    ],
    ["best", [["unrated", "yes|no"]], [], "best|unrated", "an open one"],
  ])("%s with sets %j and caps %j is %s: %s", (grade, sets, caps, is) => {
    const got = show(sanctioned(lab(grade), order, applied(sets), applied(caps)));
    expect(got.split("|").sort()).toEqual(is.split("|").sort());
  });

  it("sets a label of a scale without order", () =>
    expect(show(sanctioned(lab("urban"), [], applied([["rural", "yes"]]), []))).toBe("rural"));

  const effects = fc.array(fc.tuple(fc.constantFrom(...order, "unrated", "void"), conditions), { maxLength: 3 });
  const ranked = fc.array(fc.tuple(fc.constantFrom(...order), conditions), { maxLength: 3 });

  /** What vetoes that have fired make of a grade, step by step, in the words of the algebra. */
  const decided = (grade: string, sets: readonly string[], caps: readonly string[]): string => {
    const outside = sets.filter((label) => !order.includes(label)).sort();
    const inside = order.filter((label) => sets.includes(label));
    const [set] = [...outside, ...inside];
    if (set !== undefined) return set;
    if (!order.includes(grade)) return grade;
    return order[Math.min(order.indexOf(grade), ...caps.map((label) => order.indexOf(label)))] ?? "?";
  };

  it("gives exactly the labels that grade and vetoes can come to, whatever their order", () =>
    fc.assert(
      fc.property(levels([...order, "unrated"]), effects, ranked, (grade, sets, caps) => {
        const see = (list: typeof sets) => list.map(([label, { seen }]) => ({ label, when: seen }));
        const fired = (list: typeof sets) =>
          everyChoice(list.map(([label, { can }]) => can.map((fires) => (fires === true ? [label] : [])))).map((one) =>
            one.flat(),
          );
        const reached = grade.can.flatMap((label) =>
          fired(sets).flatMap((set) => fired(caps).map((cap) => decided(label, set, cap))),
        );
        const got = sanctioned(grade.seen, order, see(sets), see(caps));
        expect(possible(got)).toEqual(new Set(reached));
        const turned = sanctioned(grade.seen, order, see(sets).toReversed(), see(caps).toReversed());
        expect(possible(turned)).toEqual(possible(got));
      }),
    ));
});
