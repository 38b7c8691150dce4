import { describe, expect, it } from "vitest";
import type { Condition, Quantity, Status } from "../../../src/ruleset/expression.js";
import { absent, fact, flag, group, leaf, points } from "../../scoring/support.js";
import { warned } from "./support.js";

const check = (when: Condition, worth: Quantity = 2): Quantity => ({ kind: "check", when, worth });
const asks = "missing.pays nodes[0].points.when";

describe("asking for the state of a fact", () => {
  it.each<[Status, number, readonly string[]]>([
    ["missing", 2, [asks]],
    ["missing", -2, []],
    ["known", 2, []],
    ["known", -2, [asks]],
    ["notApplicable", 2, []],
    ["notApplicable", -2, []],
  ])("%s gives %s", (is, worth, expected) => {
    const rule = check({ kind: "status", fact: "a.n", is }, worth);
    expect(warned({ nodes: [leaf("x", rule)] })).toEqual(expected);
  });

  it("does not matter of a figure of peers, which nobody can leave out", () => {
    const more = {
      facts: {
        a: {
          title: { zh: "事", en: "facts" },
          subject: "station",
          facts: {
            place: {
              title: { zh: "名次", en: "place" },
              measures: "administration",
              type: "number",
              cohort: { rubric: "other", points: "y", is: "place" },
            },
          },
        },
      },
      rubrics: {
        sheet: {
          title: { zh: "表", en: "sheet" },
          subject: "station",
          nodes: [leaf("x", check({ kind: "status", fact: "a.place", is: "missing" }))],
        },
        other: { title: { zh: "表", en: "other" }, subject: "station", nodes: [leaf("y", 1)] },
      },
    } as const;
    expect(warned({ nodes: [], more })).toEqual([]);
  });
});

describe("asking for the state of points", () => {
  const lookup: Quantity = {
    ...{ kind: "lookup", of: { kind: "given", of: { kind: "fact", fact: "a.stars" }, notApplicable: "one" } },
    table: { none: absent },
    else: 1,
  };
  const about = (of: Quantity, is: Status, worth: number) =>
    warned({ nodes: [leaf("x", check({ kind: "status", points: "y", is }, worth)), leaf("y", of)] });

  it.each<[string, Quantity, Status, number, readonly string[]]>([
    ["missing", fact("m"), "missing", 2, [asks]],
    ["missing", fact("m"), "known", 2, []],
    ["missing", fact("m"), "known", -2, [asks]],
    ["missing", fact("m"), "missing", -2, []],
    ["missing", fact("m"), "notApplicable", 2, []],
    ["missing", fact("m"), "notApplicable", -2, []],
    ["said not to apply", fact("n"), "notApplicable", -2, []],
    ["missing or not applicable", lookup, "missing", -2, []],
    ["missing", 3, "missing", 2, []],
    ["missing or not applicable", lookup, "notApplicable", 2, []],
    ["missing or not applicable", lookup, "notApplicable", -2, [asks]],
  ])("that may be %s", (_, of, is, worth, expected) => {
    expect(about(of, is, worth)).toEqual(expected);
  });

  const other = "missing.pays nodes[1].points.missing";
  it.each<[string, Quantity, Status, number, readonly string[]]>([
    // While the label is missing there are no points; once it is known there are some, or the other way round.
    ["none while missing", { kind: "given", of: fact("m"), missing: absent }, "notApplicable", 2, [other]],
    ["none while missing", { kind: "given", of: fact("m"), missing: absent }, "notApplicable", -2, []],
    ["none while missing", { kind: "given", of: fact("m"), missing: absent }, "known", -2, [other]],
    ["none while missing", { kind: "given", of: fact("m"), missing: absent }, "missing", 2, []],
    ["some while missing", { kind: "given", of: lookup, missing: 1 }, "known", 2, [other]],
    ["some while missing", { kind: "given", of: lookup, missing: 1 }, "notApplicable", -2, [other]],
    ["some while missing", { kind: "given", of: lookup, missing: 0 }, "missing", -2, []],
  ])("that are %s", (_, of, is, worth, expected) => {
    const found = about(of, is, worth).filter((warning) => warning === other);
    expect(found).toEqual(expected);
  });

  it("sees that an answer inside hides what is missing beside it", () => {
    const hiding: Quantity = {
      kind: "cases",
      cases: [{ id: "c", when: { kind: "given", of: flag("also"), missing: true }, then: 5 }],
      else: { kind: "limited", of: fact("m"), floor: 5, ceiling: 5 },
    };
    const nodes = (is: Status, worth: number) => [
      group("g", "sum", [leaf("x", check({ kind: "status", points: "y", is }, worth)), leaf("y", hiding)]),
    ];
    const answer = "missing.pays nodes[0].children[1].points.cases[0].when.missing";
    expect(warned({ nodes: nodes("known", 2) })).toContain(answer);
    expect(warned({ nodes: nodes("known", -2) })).not.toContain(answer);
    expect(warned({ nodes: nodes("missing", -2) })).toContain(answer);
    expect(points("y")).toEqual({ kind: "points", points: "y" });
  });
});
