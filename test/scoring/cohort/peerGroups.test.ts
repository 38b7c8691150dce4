import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Alike } from "../../../src/ruleset/fact.js";
import { aboveIn, type Peer, peerGroups } from "../../../src/scoring/cohort/peerGroups.js";
import type { FactTable, Shape } from "../../../src/scoring/plan/plan.js";
import { refusal } from "../../exact/support/refusal.js";
import { organisationOf, station, unit } from "../../vocabulary/organisations.js";
import { lab, num } from "../run/support/notation.js";

const shapes: readonly (readonly [key: string, shape: Shape])[] = [
  ["kind", { type: "level", labels: ["town", "city", "missing"] }],
  ["stars", { type: "level", labels: ["one", "two"] }],
  ["force", { type: "number" }],
];
const table: FactTable = {
  subject: "station",
  facts: shapes.map(([key, shape]) => ({ id: `team.${key}`, section: "team", key, mayNotApply: true, shape })),
  index: { team: Object.fromEntries(shapes.map(([key], i) => [key, i])) },
};
const kind: Alike = { fact: "team.kind" };
const stars: Alike = { fact: "team.stars" };

/** A peer by the labels of its kind and its stars. */
const peer = (of: string, kindOf = "town", starsOf = "one"): Peer => ({
  of,
  inputs: [lab(kindOf), lab(starsOf), num("1")],
  value: num("1"),
});
const ids = (list: readonly Peer[]): string => list.map(({ of }) => of).join(" ");
const sorted = ({ groups, anywhere, nowhere }: ReturnType<typeof peerGroups>) => ({
  groups: groups.map(ids),
  anywhere: ids(anywhere),
  nowhere: ids(nowhere),
});
const none = { anywhere: "", nowhere: "" };

/** Three stations of one county, one of another county of the same city, and one right under another city. */
const organisation = organisationOf(
  [station("a"), station("b"), station("c", { parent: "other" }), station("d", { parent: "far" }), station("e")],
  undefined,
  [unit("other", "county", "city"), unit("far", "city", "province")],
);
const above = aboveIn(organisation);

describe("peerGroups", () => {
  it.each<readonly [what: string, within: readonly Alike[], groups: readonly string[]]>([
    ["everybody", [], ["a b c d e"]],
    ["alike in one thing", [kind], ["a c d", "b e"]],
    ["alike in two things", [kind, stars], ["a d", "b e", "c"]],
    ["alike in two things, the other way round", [stars, kind], ["a d", "b e", "c"]],
    ["under one province", [{ above: "province" }], ["a b c d e"]],
    ["under one city", [{ above: "city" }], ["a b c e", "d"]],
    ["alike and under one city", [kind, { above: "city" }], ["a c", "b e", "d"]],
  ])("%s", (_what, within, groups) => {
    const peers = [peer("a"), peer("b", "city"), peer("c", "town", "two"), peer("d"), peer("e", "city")];
    expect(sorted(peerGroups(peers, within, table, above))).toEqual({ ...none, groups });
  });

  it("is under one county for those that have one", () => {
    const peers = [peer("a"), peer("c"), peer("b")];
    expect(sorted(peerGroups(peers, [{ above: "county" }], table, above))).toEqual({ ...none, groups: ["a b", "c"] });
  });

  it.each<readonly [what: string, labels: readonly [string, string], anywhere: string, nowhere: string]>([
    ["one label is missing", ["town|city", "one"], "x", ""],
    ["the other is", ["town", "one|two"], "x", ""],
    ["one is missing and may not apply", ["town|city|missing|NA", "one"], "x", ""],
    ["one does not apply", ["NA", "one"], "", "x"],
    ["one does not apply, the other is missing", ["NA", "one|two"], "", "x"],
    ["one is missing, the other does not apply", ["town|city", "NA"], "", "x"],
  ])("keeps apart those of whom %s", (_what, [kindOf, starsOf], anywhere, nowhere) => {
    const peers = [peer("a"), peer("x", kindOf, starsOf), peer("b")];
    expect(sorted(peerGroups(peers, [kind, stars], table, undefined))).toEqual({ groups: ["a b"], anywhere, nowhere });
  });

  it("takes no label for a state", () =>
    expect(sorted(peerGroups([peer("a", "missing"), peer("b", "missing")], [kind], table, undefined))).toEqual({
      ...none,
      groups: ["a b"],
    }));

  it("takes no label of one fact for that of another", () => {
    const [a, b] = [peer("a", "one", "two"), peer("b", "two", "one")];
    expect(sorted(peerGroups([a, b], [kind, stars], table, undefined)).groups).toEqual(["a", "b"]);
  });

  it("puts two in one group exactly if they are alike in everything asked", () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom("town", "city"), fc.constantFrom("one", "two")), { maxLength: 8 }),
        fc.subarray([kind, stars]),
        (labels, within) => {
          const peers = labels.map(([kindOf, starsOf], i) => peer(`p${i}`, kindOf, starsOf));
          const { groups, anywhere, nowhere } = peerGroups(peers, within, table, undefined);
          expect([anywhere, nowhere]).toEqual([[], []]);
          expect(groups.flat()).toHaveLength(peers.length);
          const groupOf = (one: Peer) => groups.findIndex((group) => group.includes(one));
          const label = (one: Peer) =>
            within.map((alike) => labels[peers.indexOf(one)]![alike === kind ? 0 : 1]).join(" ");
          for (const one of peers)
            for (const other of peers) expect(groupOf(one) === groupOf(other)).toBe(label(one) === label(other));
        },
      ),
    ));

  it.each<readonly [code: string, what: string, within: Alike, of: string, units: typeof above | undefined]>([
    ["cohort.organisation.absent", "units without an organisation", { above: "city" }, "a", undefined],
    ["cohort.above.absent", "a station without such a unit above it", { above: "county" }, "d", above],
    ["cohort.above.absent", "its own level, which is not above it", { above: "station" }, "a", above],
    ["unit.unknown", "somebody who is not in the organisation", { above: "city" }, "z", above],
    ["fact.notLevel", "a fact that is no level", { fact: "team.force" }, "a", undefined],
    ["index.impossible", "a fact that is not declared", { fact: "team.luck" }, "a", undefined],
    ["index.impossible", "a section that is not declared", { fact: "luck.kind" }, "a", undefined],
    ["index.impossible", "a fact without its section", { fact: "team" }, "a", undefined],
  ])("refuses with %s %s", (code, _what, within, of, units) =>
    expect(() => peerGroups([peer(of)], [within], table, units)).toThrow(refusal(code)),
  );

  it("names the subject and the level that it has no unit of", () => {
    const got = { of: "d", level: "county" };
    expect(() => peerGroups([peer("d")], [{ above: "county" }], table, above)).toThrow(
      expect.objectContaining({ got }),
    );
  });
});

describe("aboveIn", () => {
  it("knows parents and levels of units and stations", () =>
    expect(aboveIn(organisationOf([station("a")]))).toEqual({
      parents: { province: null, city: "province", county: "city", a: "county" },
      levels: { province: "province", city: "city", county: "county", a: "station" },
    }));
});
