import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readOrganisation } from "../../src/vocabulary/readOrganisation.js";
import { lineageFaults, structureFaults, treeFaults } from "./organisationFaults.js";
import { event, organisationOf, station, unit } from "./organisations.js";

/** As it comes from a file: keys without a value are not there. */
const fromFile = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const issuesOf = (value: unknown) => {
  const got = readOrganisation(value);
  return got.ok ? [] : got.issues;
};

describe("readOrganisation", () => {
  it.each([...structureFaults, ...treeFaults, ...lineageFaults])(
    "says %s of %s",
    (code, _what, value, path, values) => {
      expect(issuesOf(fromFile(value))).toContainEqual({ code, path, values });
    },
  );

  it.each([...structureFaults, ...treeFaults, ...lineageFaults].filter(([code]) => code.startsWith("organisation.")))(
    "says nothing but %s of %s",
    (code, _what, value) => expect(issuesOf(fromFile(value)).filter((issue) => issue.code !== code)).toEqual([]),
  );

  it.each([
    ["every level in its place", organisationOf([station("a")])],
    ["a station directly under a city", organisationOf([station("a", { parent: "city" })])],
    [
      "Yangling, a zone of the province with the code of another city's district",
      organisationOf(
        [station("a", { parent: "yangling" })],
        [],
        [{ ...unit("yangling", "city", "province"), code: "610403", population: 253_871 }],
      ),
    ],
    ["ids as registers give them", organisationOf([station("610403520000")])],
    [
      "mergers, splits and renamings one after another",
      organisationOf(
        [
          station("a", { since: "1950-01-01", until: "2009-12-31" }),
          station("b", { until: "2010-01-01" }),
          station("ab", { since: "2010-01-01", until: "2014-12-31" }),
          station("east", { since: "2015-01-01" }),
          station("west"),
        ],
        [event("merged", "2010-01-01", ["a", "b"], ["ab"]), event("split", "2015-01-01", ["ab"], ["east", "west"])],
      ),
    ],
    [
      "a station that goes on through a split and a merger",
      organisationOf(
        [station("a"), station("b", { until: "2020-01-01" })],
        [event("split", "2010-01-01", ["a"], ["a", "b"]), event("merged", "2020-01-01", ["a", "b"], ["a"])],
      ),
    ],
    ["the address of a schema", { $schema: "https://example.org/organisation.json", ...organisationOf([]) }],
  ])("accepts %s", (_what, value) => expect(readOrganisation(value)).toEqual({ ok: true, value }));

  it("gives every issue at once: structure, then the tree, then lineage", () => {
    const value = {
      ...organisationOf([station("a", { parent: "nowhere" })], [event("merged", "2020-01-01", ["a"], ["x"])]),
      remark: "",
    };
    expect(issuesOf(value).map(({ code }) => code)).toEqual([
      "key.unknown",
      "organisation.parent.unknown",
      "organisation.lineage.merged.count",
      "organisation.lineage.station.unknown",
      "organisation.lineage.until.missing",
    ]);
  });

  it("does not go round in circles: the way up from below a cycle is left alone", () => {
    const units = [unit("province", "province"), unit("x", "county", "y"), unit("y", "county", "x")];
    const value = { units, stations: [station("a", { parent: "x" })] };
    expect(issuesOf(value).map(({ code, path }) => [code, path[1]])).toEqual([
      ["organisation.parent.cycle", 1],
      ["organisation.parent.cycle", 2],
    ]);
  });

  it("does not guess the order of a level that it cannot read", () => {
    const value = organisationOf(
      [station("a", { parent: "x" })],
      [],
      [{ ...unit("x", "county", "a"), level: "?" as never }],
    );
    expect(issuesOf(value).map(({ code }) => code)).toEqual([
      "value.notAllowed",
      "organisation.parent.cycle",
      "organisation.parent.cycle",
    ]);
    const below = organisationOf([], [], [{ ...unit("x", "county", "county"), level: "?" as never }]);
    expect(issuesOf(below).map(({ code }) => code)).toEqual(["value.notAllowed"]);
    const above = organisationOf(
      [station("a", { parent: "x" })],
      [],
      [{ ...unit("x", "county", "county"), level: "?" as never }],
    );
    expect(issuesOf(above).map(({ code }) => code)).toEqual(["value.notAllowed"]);
  });

  it("throws for no JSON at all", () =>
    fc.assert(fc.property(fc.jsonValue(), (value) => void expect(readOrganisation(value).ok).toBe(false))));

  it("throws for no JSON in the place of a unit, station or event", () =>
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (...parts) => {
        const [some, station, happening] = parts;
        readOrganisation({ units: [some], stations: [station], lineage: [happening] });
      }),
    ));
});
