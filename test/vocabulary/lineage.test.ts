import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { carriersOf, historyOf, predecessorsOf, successorsOf } from "../../src/vocabulary/lineage.js";
import { readOrganisation } from "../../src/vocabulary/readOrganisation.js";
import { event, organisationOf, station } from "./organisations.js";

/** a and b merge into ab, which splits into east and west; west is renamed; old goes on beside young and takes it back. */
const organisation = organisationOf(
  [
    station("a", { until: "2009-12-31" }),
    station("b", { until: "2009-12-31" }),
    station("ab", { since: "2010-01-01", until: "2014-12-31" }),
    station("west", { since: "2015-01-01", until: "2019-12-31" }),
    station("east", { since: "2015-01-01" }),
    station("far-west", { since: "2020-01-01" }),
    station("old"),
    station("young", { since: "2012-05-01", until: "2018-08-31" }),
    station("closed", { until: "2001-01-01" }),
  ],
  [
    event("renamed", "2020-01-01", ["west"], ["far-west"]),
    event("merged", "2010-01-01", ["b", "a"], ["ab"]),
    event("split", "2015-01-01", ["ab"], ["west", "east"]),
    event("split", "2012-05-01", ["old"], ["old", "young"]),
    event("merged", "2018-09-01", ["young", "old"], ["old"]),
  ],
);

describe("lineage", () => {
  it("is tried on an organisation that can be read", () => expect(readOrganisation(organisation).ok).toBe(true));

  it.each([
    ["a", "2009-12-31", []],
    ["ab", "2010-01-01", ["a before 2010-01-01", "b before 2010-01-01"]],
    [
      "far-west",
      "2024-12-31",
      ["west before 2020-01-01", "ab before 2015-01-01", "a before 2010-01-01", "b before 2010-01-01"],
    ],
    ["young", "2018-01-01", ["old before 2012-05-01"]],
    ["old", "2018-01-01", []],
    ["old", "2024-12-31", ["young before 2018-09-01"]],
  ])("historyOf %s on %s is %j", (id, on, history) =>
    expect(historyOf(organisation, id, on).map((earlier) => `${earlier.id} before ${earlier.before}`)).toEqual(history),
  );

  it.each([
    ["a", "2009-12-31", []],
    ["a", "2010-01-01", ["ab from 2010-01-01"]],
    ["a", "2019-01-01", ["ab from 2010-01-01", "east from 2015-01-01", "west from 2015-01-01"]],
    ["old", "2024-12-31", ["young from 2012-05-01"]],
    ["young", "2024-12-31", ["old from 2018-09-01"]],
  ])("carriersOf %s on %s are %j", (id, on, carriers) =>
    expect(carriersOf(organisation, id, on).map((later) => `${later.id} from ${later.from}`)).toEqual(carriers),
  );

  it.each([
    ["a", "2009-12-31", ["a"]],
    ["a", "2010-01-01", ["ab"]],
    ["a", "2016-01-01", ["east", "west"]],
    ["a", "2020-01-01", ["east", "far-west"]],
    ["old", "2015-01-01", ["old", "young"]],
    ["old", "2020-01-01", ["old"]],
    ["closed", "2020-01-01", []],
    ["east", "2014-12-31", []],
  ])("successorsOf %s on %s are %j", (id, on, stations) =>
    expect(successorsOf(organisation, id, on)).toEqual(stations),
  );

  it.each([
    ["far-west", "2020-01-01", ["far-west"]],
    ["far-west", "2019-12-31", ["west"]],
    ["far-west", "2012-01-01", ["ab"]],
    ["east", "2000-01-01", ["a", "b"]],
    ["old", "2015-01-01", ["old", "young"]],
    ["old", "2011-01-01", ["old"]],
    ["young", "2011-01-01", ["old"]],
  ])("predecessorsOf %s on %s are %j", (id, on, stations) =>
    expect(predecessorsOf(organisation, id, on)).toEqual(stations),
  );

  it("takes events of one day together: what goes on passes on only what it had before that day", () => {
    const day = "2020-01-01";
    const together = organisationOf(
      [station("a"), station("new"), station("gone", { until: "2019-12-31" })],
      [event("merged", day, ["a", "gone"], ["a"]), event("split", day, ["a"], ["a", "new"])],
    );
    expect(historyOf(together, "new", day).map(({ id }) => id)).toEqual(["a"]);
    expect(historyOf(together, "a", day).map(({ id }) => id)).toEqual(["gone"]);
  });

  it("does not depend on the order of events, and each way is the other's reverse", () =>
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...(organisation.lineage ?? [])], { minLength: 5 }),
        fc.constantFrom("2009-12-31", "2013-01-01", "2016-01-01", "2018-09-01", "2024-12-31"),
        (lineage, on) => {
          const shuffled = { ...organisation, lineage };
          for (const { id } of organisation.stations) {
            expect(historyOf(shuffled, id, on)).toEqual(historyOf(organisation, id, on));
            for (const { id: earlier } of historyOf(shuffled, id, on)) {
              expect(carriersOf(shuffled, earlier, on).map((carrier) => carrier.id)).toContain(id);
            }
          }
        },
      ),
    ));

  it("answers where nothing ever happened", () => {
    const quiet = organisationOf([station("a")]);
    expect(historyOf(quiet, "a", "2024-12-31")).toEqual([]);
    expect(successorsOf(quiet, "a", "2024-12-31")).toEqual(["a"]);
  });

  it.each([historyOf, carriersOf, successorsOf, predecessorsOf])("%o refuses what it cannot know", (ask) => {
    expect(() => ask(organisation, "x", "2024-12-31")).toThrow(expect.objectContaining({ code: "station.unknown" }));
    expect(() => ask(organisation, "a", "2024-02-30")).toThrow(expect.objectContaining({ code: "date.invalid" }));
  });
});
