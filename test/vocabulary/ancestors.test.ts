import { describe, expect, it } from "vitest";
import { ancestorsOf, parentsOf } from "../../src/vocabulary/ancestors.js";
import { organisationOf, station, unit } from "./organisations.js";

const parents = parentsOf(
  organisationOf([station("a"), station("b", { parent: "zone" })], [], [unit("zone", "city", "province")]),
);

describe("ancestorsOf", () => {
  it.each([
    ["a", ["county", "city", "province"]],
    ["b", ["zone", "province"]],
    ["county", ["city", "province"]],
    ["province", []],
  ])("leads up from %s over %j", (id, above) => expect(ancestorsOf(parents, id)).toEqual(above));

  it.each([
    ["unit.unknown", "x", parents],
    ["unit.unknown", "toString", parents],
    ["unit.unknown", "a", { a: "gone" }],
    ["unit.cycle", "a", { a: "b", b: "a" }],
    ["unit.cycle", "c", { a: "b", b: "a", c: "a" }],
  ])("refuses with %s the way up from %s", (code, id, lookup) =>
    expect(() => ancestorsOf(lookup, id)).toThrow(expect.objectContaining({ code })),
  );

  it("takes ids that objects have meanings for", () => {
    const odd = parentsOf(organisationOf([station("__proto__"), station("constructor")]));
    expect(ancestorsOf(odd, "__proto__")).toEqual(["county", "city", "province"]);
    expect(ancestorsOf(odd, "constructor")).toEqual(["county", "city", "province"]);
  });
});
