import { describe, expect, it } from "vitest";
import type { LedgerShape } from "../../../src/scoring/plan/plan.js";
import { readLedger } from "../../../src/scoring/read/readLedger.js";
import { collector } from "../../../src/scoring/read/report.js";
import { decided } from "../../../src/scoring/run/value.js";
import type { LedgerRecord } from "../../../src/vocabulary/ledger.js";
import { num } from "../run/support/notation.js";
import { paper, record } from "./tables.js";

const all: LedgerShape = {
  type: "records",
  fields: [
    { id: "marks", shape: { type: "number", least: { n: 0, d: 1 } } },
    { id: "grave", shape: { type: "flag" } },
  ],
  appealed: "open",
  window: "all",
};
const within: LedgerShape = { ...all, window: "period" };
const days = { from: "2024-01-01", to: "2024-06-30", asOf: "2024-09-30" };
const read = (shape: LedgerShape, value: unknown, known: typeof days | null = days) => {
  const { issues, note } = collector();
  return { issues, ...readLedger(shape, "law.faults", value, known ?? undefined, ["records", "law.faults"], note) };
};

describe("readLedger", () => {
  it.each<readonly [string, LedgerShape, Partial<LedgerRecord>, string | undefined]>([
    ["an entry within the period", within, {}, undefined],
    ["on its first day", within, { on: "2024-01-01" }, undefined],
    ["on its last day", within, { on: "2024-06-30", recordedOn: "2024-07-01" }, undefined],
    ["on the day before", within, { on: "2023-12-31" }, "outsidePeriod"],
    ["on the day after", within, { on: "2024-07-01", recordedOn: "2024-07-01" }, "outsidePeriod"],
    ["outside of the period, where all are let in", all, { on: "2020-01-01" }, undefined],
    ["after the day to which time is measured", all, { on: "2024-10-01", recordedOn: "2024-10-01" }, "afterAsOf"],
    ["on that day", all, { on: "2024-09-30", recordedOn: "2024-09-30" }, undefined],
    ["recorded later", all, { recordedOn: "2024-10-01" }, "recordedLater"],
    [
      "recorded later and outside of the period",
      within,
      { on: "2023-01-01", recordedOn: "2024-10-01" },
      "recordedLater",
    ],
    ["revoked", all, { status: "revoked" }, "revoked"],
    ["revoked after that day", all, { on: "2024-10-01", recordedOn: "2024-10-01", status: "revoked" }, "revoked"],
    ["under appeal", all, { status: "appealed" }, undefined],
  ])("lets in or lists: %s", (_what, shape, more, why) => {
    const { issues, ledger, leftOut } = read(shape, [record("r1", more)]);
    expect(issues).toEqual([]);
    expect(ledger.entries).toHaveLength(why === undefined ? 1 : 0);
    expect(leftOut).toEqual(why === undefined ? [] : [{ ledger: "law.faults", record: "r1", why }]);
  });

  it("reads entries in order, fields in the order of their declaration", () => {
    const { ledger } = read(all, [
      record("r2", { fields: { grave: true, marks: "1.5" }, evidence: [paper] }),
      record("r1", { status: "appealed", evidence: [] }),
    ]);
    const flag = { sort: "flag", yes: true, no: true, na: null, missing: true };
    expect(ledger).toEqual({
      sort: "ledger",
      entries: [
        { status: "standing", evidenced: decided(true), fields: [num("1.5"), decided(true)] },
        { status: "appealed", evidenced: decided(false), fields: [num("0.."), flag] },
      ],
      na: null,
      missing: false,
    });
  });

  it("lists what is under appeal, of the entries that are let in", () => {
    const appealed = { status: "appealed" } as const;
    const { underAppeal } = read(within, [
      record("r1", appealed),
      record("r2", { ...appealed, on: "2020-01-01" }),
      record("r3"),
    ]);
    expect(underAppeal).toEqual([{ ledger: "law.faults", record: "r1" }]);
  });

  it("checks entries also where the days to let them in are not known", () => {
    const { issues, ledger } = read(all, [record("r1"), record("r2", { by: "" })], null);
    expect(issues.map(({ code }) => code)).toEqual(["text.empty"]);
    expect(ledger.entries).toEqual([]);
  });

  it("says all that is wrong with an entry", () => {
    const entry = { type: "law.deeds", on: "2024-03-02", recordedOn: "2024-03-01", fields: { marks: -1, x: 1 }, y: 1 };
    expect(read(all, [entry]).issues.map(({ code, path }) => [code, path.at(-1)])).toEqual([
      ["key.missing", "id"],
      ["key.missing", "by"],
      ["key.missing", "status"],
      ["key.unknown", "y"],
      ["record.ledger", "type"],
      ["record.order", "recordedOn"],
      ["key.unknown", "x"],
      ["fact.range", "marks"],
    ]);
  });

  it.each(["on", "recordedOn"])("does not blame %s for its order while it is no day", (key) =>
    expect(read(all, [{ ...record("r1"), [key]: "0" }]).issues.map(({ code }) => code)).toEqual(["date.impossible"]),
  );

  it("does not take two entries without an id for one", () => {
    const { id: _, ...entry } = record("r1");
    expect(read(all, [entry, entry]).issues.map(({ code }) => code)).toEqual(["key.missing", "key.missing"]);
  });

  it("counts the entries that are handed in, also those left out", () => {
    const shape = { ...all, most: 1 };
    const { issues } = read(shape, [record("r1"), record("r2", { status: "revoked" })]);
    expect(issues.map(({ code }) => code)).toEqual(["record.most"]);
    expect(read(shape, [record("r1")]).issues).toEqual([]);
  });
});
