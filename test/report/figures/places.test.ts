import { describe, expect, it } from "vitest";
import { placesOf } from "../../../src/report/figures/places.js";
import { organisation } from "../smallProvince.js";

describe("places", () => {
  const places = placesOf(organisation);

  it("groups by city, in the order of the organisation", () => {
    expect(places.groups.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(["s-1", "b-1", "a", "p", "nobody"].map(places.groupOf)).toEqual(["a", "b", "a", undefined, undefined]);
  });

  it("names units and stations, and what it does not know by its id", () =>
    expect(["s-1", "a", "x"].map((id) => places.nameOf(id).en)).toEqual(["Synthetic station 1", "City A", "x"]));

  it("lists the units above, nearest first", () =>
    expect(places.above("s-3").map(({ id }) => id)).toEqual(["b-1", "b", "p"]));

  it.each([
    [["county", "province"], "county"],
    [["province"], "province"],
  ])("groups by what there is: %j", (levels, level) => {
    const units = organisation.units.filter((unit) => levels.includes(unit.level));
    expect(placesOf({ units, stations: [] }).groupLevel).toBe(level);
  });
});
