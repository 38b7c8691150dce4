/** Organisations with one fault each, and the one issue that each must give. */
import type { Issue } from "../../src/vocabulary/issue.js";
import { event, organisationOf, station, unit } from "./organisations.js";

const word = { zh: "名", en: "Name" };
const [a, b, c] = [station("a"), station("b"), station("c")];
const ended = (id: string, until = "2019-12-31") => station(id, { until });
const withUnit = (more: object) => ({
  ...organisationOf([]),
  units: [...organisationOf([]).units, { ...unit("other", "county", "city"), ...more }],
});
const withEvent = (more: object) => ({
  ...organisationOf([ended("a"), b]),
  lineage: [{ ...event("renamed", "2020-01-01", ["a"], ["b"]), ...more }],
});

/** Code, what is wrong, the organisation, the path, and the values. */
export type Row = readonly [code: string, what: string, value: unknown, path: Issue["path"], values: Issue["values"]];

/** Faults of structure. */
export const structureFaults: readonly Row[] = [
  ["type.wrong", "null", null, [], { expected: "object", got: "null" }],
  ["type.wrong", "a list", [], [], { expected: "object", got: "list" }],
  ["type.wrong", "a text", "{}", [], { expected: "object", got: "string" }],
  ["type.wrong", "units by id", { units: {}, stations: [] }, ["units"], { expected: "list", got: "object" }],
  [
    "type.wrong",
    "a lineage by id",
    { ...organisationOf([]), lineage: {} },
    ["lineage"],
    { expected: "list", got: "object" },
  ],
  [
    "type.wrong",
    "a unit that is a text",
    organisationOf([], [], ["x" as never]),
    ["units", 3],
    { expected: "object", got: "string" },
  ],
  [
    "type.wrong",
    "an event that is null",
    { ...organisationOf([]), lineage: [null] },
    ["lineage", 0],
    { expected: "object", got: "null" },
  ],
  [
    "type.wrong",
    "a name in one language",
    withUnit({ name: "名" }),
    ["units", 3, "name"],
    { expected: "object", got: "string" },
  ],
  [
    "type.wrong",
    "people and a half",
    withUnit({ population: 1.5 }),
    ["units", 3, "population"],
    { expected: "whole number", got: 1.5 },
  ],
  [
    "type.wrong",
    "people in words",
    withUnit({ population: "9" }),
    ["units", 3, "population"],
    { expected: "whole number", got: "string" },
  ],
  [
    "type.wrong",
    "a day as a number",
    withEvent({ on: 20200101 }),
    ["lineage", 0, "on"],
    { expected: "string", got: "number" },
  ],
  [
    "type.wrong",
    "a station by number",
    withEvent({ from: [7] }),
    ["lineage", 0, "from", 0],
    { expected: "string", got: "number" },
  ],
  ["number.tooSmall", "fewer people than none", withUnit({ population: -1 }), ["units", 3, "population"], { got: -1 }],
  ["key.missing", "no stations", { units: [] }, ["stations"], {}],
  ["key.missing", "an event without sides", withEvent({ to: undefined }), ["lineage", 0, "to"], {}],
  ["key.missing", "English missing", withUnit({ name: { zh: "名" } }), ["units", 3, "name", "en"], {}],
  ["key.unknown", "a misspelt key", withUnit({ popluation: 1 }), ["units", 3, "popluation"], {}],
  ["text.empty", "a blank name", withUnit({ name: { zh: " ", en: "Name" } }), ["units", 3, "name", "zh"], { got: " " }],
  [
    "text.malformed",
    "a name with half a character",
    withUnit({ name: { zh: "名\ud842", en: "Name" } }),
    ["units", 3, "name", "zh"],
    { got: "名\ud842" },
  ],
  [
    "text.empty",
    "a blank further name",
    withUnit({ name: { ...word, bo: "" } }),
    ["units", 3, "name", "bo"],
    { got: "" },
  ],
  [
    "text.language",
    "a language that is none",
    withUnit({ name: { ...word, "x y": "z" } }),
    ["units", 3, "name", "x y"],
    { got: "x y" },
  ],
  [
    "date.impossible",
    "a day that does not exist",
    withEvent({ on: "2019-02-29" }),
    ["lineage", 0, "on"],
    { got: "2019-02-29" },
  ],
  ["id.malformed", "no id", withUnit({ id: "" }), ["units", 3, "id"], { got: "" }],
  ["id.malformed", "space at the end", withUnit({ id: "x " }), ["units", 3, "id"], { got: "x " }],
  ["id.malformed", "a whole page", withUnit({ id: "x".repeat(65) }), ["units", 3, "id"], { got: "x".repeat(65) }],
  [
    "value.notAllowed",
    "a level that does not exist",
    withUnit({ level: "village" }),
    ["units", 3, "level"],
    { expected: ["province", "city", "county"], got: "village" },
  ],
  [
    "value.notAllowed",
    "a type of station that does not exist",
    organisationOf([station("a", { type: ["town"] as never })]),
    ["stations", 0, "type"],
    { expected: ["urban", "county-town", "town", "township", "waterway", "special"], got: "list" },
  ],
  [
    "value.notAllowed",
    "a kind of event that does not exist",
    withEvent({ kind: "moved" }),
    ["lineage", 0, "kind"],
    { expected: ["merged", "split", "renamed"], got: "moved" },
  ],
];

/** Faults of the tree. */
export const treeFaults: readonly Row[] = [
  [
    "organisation.id.repeated",
    "a unit twice",
    withUnit({ id: "city" }),
    ["units", 3, "id"],
    { got: "city", first: ["units", 1, "id"] },
  ],
  [
    "organisation.id.repeated",
    "a station called like a unit",
    organisationOf([station("city")]),
    ["stations", 0, "id"],
    { got: "city", first: ["units", 1, "id"] },
  ],
  [
    "organisation.code.malformed",
    "a code of five digits",
    withUnit({ code: "61040" }),
    ["units", 3, "code"],
    { got: "61040" },
  ],
  [
    "organisation.code.repeated",
    "a code used twice",
    organisationOf(
      [],
      [],
      [
        { ...unit("x", "county", "city"), code: "610403" },
        { ...unit("y", "county", "city"), code: "610403" },
      ],
    ),
    ["units", 4, "code"],
    { got: "610403", first: ["units", 3, "code"] },
  ],
  ["organisation.province.count", "no province", { units: [], stations: [] }, ["units"], { expected: 1, got: 0 }],
  [
    "organisation.province.count",
    "two provinces",
    organisationOf([], [], [unit("p", "province")]),
    ["units"],
    { expected: 1, got: 2 },
  ],
  [
    "organisation.parent.missing",
    "a city under nothing",
    organisationOf([], [], [unit("x", "city")]),
    ["units", 3, "parent"],
    { level: "city" },
  ],
  [
    "organisation.parent.missing",
    "a county under nothing",
    organisationOf([], [], [unit("x", "county")]),
    ["units", 3, "parent"],
    { level: "county" },
  ],
  [
    "key.missing",
    "a station under nothing",
    { ...organisationOf([]), stations: [{ ...a, parent: undefined }] },
    ["stations", 0, "parent"],
    {},
  ],
  [
    "organisation.parent.unexpected",
    "a province under a city",
    { units: [unit("p", "province", "c"), unit("c", "city", "p")], stations: [] },
    ["units", 0, "parent"],
    { got: "c" },
  ],
  [
    "organisation.parent.unknown",
    "a parent unheard of",
    organisationOf([station("a", { parent: "x" })]),
    ["stations", 0, "parent"],
    { got: "x" },
  ],
  [
    "organisation.parent.notHigher",
    "a county under a county",
    organisationOf([], [], [unit("x", "county", "county")]),
    ["units", 3, "parent"],
    { got: "county", level: "county", above: "county" },
  ],
  [
    "organisation.parent.notHigher",
    "a station under a station",
    organisationOf([a, station("b", { parent: "a" })]),
    ["stations", 1, "parent"],
    { got: "a", level: "station", above: "station" },
  ],
  [
    "organisation.parent.cycle",
    "a unit under itself",
    withUnit({ parent: "other" }),
    ["units", 3, "parent"],
    { got: "other" },
  ],
  [
    "organisation.dates.reversed",
    "an end before the beginning",
    organisationOf([station("a", { since: "2020-01-02", until: "2020-01-01" })]),
    ["stations", 0, "until"],
    { since: "2020-01-02", until: "2020-01-01" },
  ],
];

const on = "2020-01-01";

/** Faults of lineage. */
export const lineageFaults: readonly Row[] = [
  [
    "organisation.lineage.station.unknown",
    "a station unheard of",
    organisationOf([b], [event("renamed", on, ["x"], ["b"])]),
    ["lineage", 0, "from", 0],
    { got: "x" },
  ],
  [
    "organisation.lineage.station.unknown",
    "a unit that is no station",
    organisationOf([b], [event("renamed", on, ["city"], ["b"])]),
    ["lineage", 0, "from", 0],
    { got: "city" },
  ],
  [
    "organisation.lineage.station.repeated",
    "a station twice",
    organisationOf([ended("a"), b], [event("merged", on, ["a", "a"], ["b"])]),
    ["lineage", 0, "from", 1],
    { got: "a" },
  ],
  [
    "organisation.lineage.merged.count",
    "a merger of one",
    organisationOf([ended("a"), b], [event("merged", on, ["a"], ["b"])]),
    ["lineage", 0],
    { from: 1, to: 1 },
  ],
  [
    "organisation.lineage.merged.count",
    "a merger into two",
    organisationOf([a, b], [event("merged", on, ["a", "b"], ["a", "b"])]),
    ["lineage", 0],
    { from: 2, to: 2 },
  ],
  [
    "organisation.lineage.split.count",
    "a split into one",
    organisationOf([ended("a"), b], [event("split", on, ["a"], ["b"])]),
    ["lineage", 0],
    { from: 1, to: 1 },
  ],
  [
    "organisation.lineage.renamed.count",
    "a renaming of none",
    organisationOf([b], [event("renamed", on, [], ["b"])]),
    ["lineage", 0],
    { from: 0, to: 1 },
  ],
  [
    "organisation.lineage.renamed.same",
    "a renaming to itself",
    organisationOf([a], [event("renamed", on, ["a"], ["a"])]),
    ["lineage", 0],
    { got: ["a"] },
  ],
  [
    "organisation.lineage.begun.twice",
    "a station that begins twice",
    organisationOf(
      [ended("a"), b, ended("c", "2020-12-31")],
      [event("renamed", on, ["a"], ["b"]), event("renamed", "2021-01-01", ["c"], ["b"])],
    ),
    ["lineage", 1],
    { got: "b" },
  ],
  [
    "organisation.lineage.ended.twice",
    "a station that ends twice",
    organisationOf(
      [ended("a"), b, c],
      [event("renamed", on, ["a"], ["b"]), event("renamed", "2021-01-01", ["a"], ["c"])],
    ),
    ["lineage", 1],
    { got: "a" },
  ],
  [
    "organisation.lineage.cycle",
    "a station that comes back",
    organisationOf(
      [ended("a"), ended("b", "2020-12-31")],
      [event("renamed", on, ["a"], ["b"]), event("renamed", "2021-01-01", ["b"], ["a"])],
    ),
    ["lineage", 1],
    { got: "a", endedOn: on },
  ],
  [
    "organisation.lineage.outside",
    "a split before the beginning",
    organisationOf(
      [ended("a"), b, c],
      [event("renamed", on, ["a"], ["b"]), event("split", "2019-06-01", ["b"], ["b", "c"])],
    ),
    ["lineage", 1],
    { got: "b", on: "2019-06-01" },
  ],
  [
    "organisation.lineage.outside",
    "a split after the end",
    organisationOf(
      [ended("a"), b, c],
      [event("renamed", on, ["a"], ["b"]), event("split", "2020-06-01", ["a"], ["a", "c"])],
    ),
    ["lineage", 1],
    { got: "a", on: "2020-06-01" },
  ],
  [
    "organisation.lineage.outside",
    "an end before the first day",
    organisationOf(
      [station("a", { since: "2021-01-01", until: "2022-01-01" }), b],
      [event("split", on, ["a"], ["a", "b"])],
    ),
    ["lineage", 0],
    { got: "a", on },
  ],
  [
    "organisation.lineage.outside",
    "a split after the last day",
    organisationOf([ended("a"), b], [event("split", on, ["a"], ["a", "b"])]),
    ["lineage", 0],
    { got: "a", on },
  ],
  [
    "organisation.lineage.outside",
    "an end long after the last day",
    organisationOf([ended("a", "2019-12-30"), b], [event("renamed", on, ["a"], ["b"])]),
    ["lineage", 0],
    { got: "a", on },
  ],
  [
    "organisation.lineage.since.differs",
    "a first day other than the event's",
    organisationOf([ended("a"), station("b", { since: "2020-02-01" })], [event("renamed", on, ["a"], ["b"])]),
    ["stations", 1, "since"],
    { expected: on, got: "2020-02-01" },
  ],
  [
    "organisation.lineage.until.missing",
    "no last day",
    organisationOf([a, b], [event("renamed", on, ["a"], ["b"])]),
    ["stations", 0, "until"],
    { on },
  ],
  [
    "organisation.lineage.until.late",
    "a last day after the event",
    organisationOf([ended("a", "2020-01-02"), b], [event("renamed", on, ["a"], ["b"])]),
    ["stations", 0, "until"],
    { on, got: "2020-01-02" },
  ],
];
