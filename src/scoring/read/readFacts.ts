/**
 * Reads the facts, ledgers, papers and "not applicable" of an assessment into the slots of a fact table.
 *
 * @module
 */
import { at } from "../../exact/at.js";
import type { LeftOut, UnderAppeal } from "../card/scorecard.js";
import type { FactSlot, FactTable } from "../plan/plan.js";
import { unreadTable } from "../run/unread.js";
import type { Input } from "../run/value.js";
import { readEvidence, readText } from "./readEvidence.js";
import { type Days, readLedger } from "./readLedger.js";
import { readValue } from "./readValue.js";
import { isRecord, type Note, onlyKeys, own } from "./report.js";

type Json = Readonly<Record<string, unknown>>;

/** The part of a reading that goes by fact. */
interface FactsReading {
  readonly inputs: readonly Input[];
  readonly evidenced: readonly boolean[];
  readonly leftOut: readonly LeftOut[];
  readonly underAppeal: readonly UnderAppeal[];
}

/** Reads everything that is said of facts; a fact that nothing is said of stays missing. */
export function readFacts(table: FactTable, assessment: Json, days: Days | undefined, note: Note): FactsReading {
  const inputs = [...unreadTable(table)];
  const evidenced = inputs.map(() => false);
  const leftOut: LeftOut[] = [];
  const underAppeal: UnderAppeal[] = [];
  const said = new Map<number, string>();
  const say = (index: number, how: string, path: readonly string[]): void => {
    const before = said.get(index);
    if (before !== undefined) note("fact.saidTwice", path, { as: [before, how] }, at(table.facts, index).id);
    said.set(index, how);
  };

  eachValue(table, own(assessment, "facts"), note, (index, fact, value) => {
    const path = ["facts", fact.section, fact.key];
    say(index, "facts", path);
    if (fact.shape.type === "records")
      return note("fact.isLedger", path, { got: value, wanted: `records["${fact.id}"]` }, fact.id);
    inputs[index] = readValue(fact.shape, value, path, fact.id, note) ?? at(inputs, index);
  });
  eachKey(table, assessment, "notApplicable", note, (index, fact, value, path) => {
    say(index, "notApplicable", path);
    inputs[index] = readNotApplicable(fact, value, path, note) ?? at(inputs, index);
  });
  eachKey(table, assessment, "records", note, (index, fact, value, path) => {
    say(index, "records", path);
    if (fact.shape.type !== "records")
      return note("record.notLedger", path, { got: fact.id, type: fact.shape.type }, fact.id);
    const read = readLedger(fact.shape, fact.id, value, days, path, note);
    inputs[index] = read.ledger;
    leftOut.push(...read.leftOut);
    underAppeal.push(...read.underAppeal);
  });
  eachKey(table, assessment, "evidence", note, (index, _fact, value, path) => {
    evidenced[index] = readEvidence(value, path, note);
  });
  return { inputs, evidenced, leftOut, underAppeal };
}

/** Goes through `facts.section.fact`, noting what is not declared. */
function eachValue(
  table: FactTable,
  facts: unknown,
  note: Note,
  read: (index: number, fact: FactSlot, value: unknown) => void,
): void {
  if (!isRecord(facts)) {
    note(facts === undefined ? "key.missing" : "facts.type", ["facts"], { got: facts ?? null });
    return;
  }
  for (const [section, values] of Object.entries(facts)) {
    const index = Object.hasOwn(table.index, section) ? table.index[section] : undefined;
    if (index === undefined) note("section.unknown", ["facts", section], { got: section, subject: table.subject });
    else if (!isRecord(values)) note("facts.type", ["facts", section], { got: values });
    else
      for (const [key, value] of Object.entries(values)) {
        const slot = Object.hasOwn(index, key) ? index[key] : undefined;
        if (slot === undefined) note("fact.unknown", ["facts", section, key], { got: `${section}.${key}` });
        else read(slot, at(table.facts, slot), value);
      }
  }
}

/** Goes through a map by `section.fact`, noting what is not declared. */
function eachKey(
  table: FactTable,
  assessment: Json,
  key: string,
  note: Note,
  read: (index: number, fact: FactSlot, value: unknown, path: readonly string[]) => void,
): void {
  const map = own(assessment, key);
  if (map === undefined) return;
  if (!isRecord(map)) {
    note(`${key}.type`, [key], { got: map });
    return;
  }
  for (const [id, value] of Object.entries(map)) {
    const [section = "", name = "", ...more] = id.split(".");
    const index = Object.hasOwn(table.index, section) ? table.index[section] : undefined;
    const slot = index !== undefined && more.length === 0 && Object.hasOwn(index, name) ? index[name] : undefined;
    if (slot === undefined) note("fact.unknown", [key, id], { got: id });
    else read(slot, at(table.facts, slot), value, [key, id]);
  }
}

/** Not applicable, where the declaration allows it, with who says so and why. */
function readNotApplicable(
  { id, mayNotApply, shape }: FactSlot,
  value: unknown,
  path: readonly string[],
  note: Note,
): Input | undefined {
  if (!isRecord(value)) {
    note("notApplicable.type", path, { got: value }, id);
    return undefined;
  }
  onlyKeys(value, ["reason", "by"], path, note);
  const reason = readText(value, "reason", path, note);
  const by = readText(value, "by", path, note);
  if (!mayNotApply) note("notApplicable.notAllowed", path, { got: id }, id);
  if (reason === undefined || by === undefined) return undefined;
  const na = { kind: "fact", fact: id, reason, by } as const;
  switch (shape.type) {
    case "number":
      return { sort: "number", some: false, least: null, greatest: null, na, missing: false };
    case "flag":
      return { sort: "flag", yes: false, no: false, na, missing: false };
    case "level":
      return { sort: "level", labels: [], na, missing: false };
    case "date":
      return { sort: "date", na, missing: false };
    case "records":
      return { sort: "ledger", entries: [], na, missing: false };
  }
}
