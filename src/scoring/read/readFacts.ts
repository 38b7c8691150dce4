/**
 * Reads the facts, ledgers, papers and "not applicable" of an assessment into the slots of a fact table.
 *
 * @module
 */
import { at } from "../../exact/at.js";
import { isKeyed, type Keyed, keyed, object, words } from "../../vocabulary/checks.js";
import type { Issue, Path } from "../../vocabulary/issue.js";
import type { LeftOut, UnderAppeal } from "../card/scorecard.js";
import type { FactSlot, FactTable } from "../plan/plan.js";
import { unreadTable } from "../run/unread.js";
import type { Input } from "../run/value.js";
import { evidence, pointsToPaper } from "./readEvidence.js";
import { type Days, readLedger } from "./readLedger.js";
import { readValue } from "./readValue.js";
import { type Note, noteAll, own } from "./report.js";

/** The part of a reading that goes by fact. */
interface FactsReading {
  readonly inputs: readonly Input[];
  readonly evidenced: readonly boolean[];
  readonly leftOut: readonly LeftOut[];
  readonly underAppeal: readonly UnderAppeal[];
}

/** Reads everything that is said of facts; a fact that nothing is said of stays missing. */
export function readFacts(table: FactTable, assessment: Keyed, days: Days | undefined, note: Note): FactsReading {
  const inputs = [...unreadTable(table)];
  const evidenced = inputs.map(() => false);
  const leftOut: LeftOut[] = [];
  const underAppeal: UnderAppeal[] = [];
  const said = new Map<number, string>();
  const say = (index: number, how: string, path: Path): void => {
    const before = said.get(index);
    if (before !== undefined) note("fact.saidTwice", path, { as: [before, how] }, at(table.facts, index).id);
    said.set(index, how);
  };

  eachFact(table, own(assessment, "facts"), note, (index, { id, shape, cohort }, value, path) => {
    say(index, "facts", path);
    if (cohort !== undefined) note("fact.cohort", path, {}, id);
    else if (shape.type === "records") note("fact.isLedger", path, {}, id);
    else inputs[index] = readValue(shape, value, path, id, note) ?? at(inputs, index);
  });
  eachName(table, assessment, "notApplicable", note, (index, fact, value, path) => {
    say(index, "notApplicable", path);
    inputs[index] = readNotApplicable(fact, value, path, note) ?? at(inputs, index);
  });
  eachName(table, assessment, "records", note, (index, { id, shape }, value, path) => {
    say(index, "records", path);
    if (shape.type !== "records") return note("record.notLedger", path, { type: shape.type }, id);
    const read = readLedger(shape, id, value, days, path, note);
    inputs[index] = read.ledger;
    leftOut.push(...read.leftOut);
    underAppeal.push(...read.underAppeal);
  });
  eachName(table, assessment, "evidence", note, (index, { id }, value, path) => {
    noteAll(note, evidence(value, path), id);
    evidenced[index] = pointsToPaper(value);
  });
  return { inputs, evidenced, leftOut, underAppeal };
}

/** Is told of one declared fact of which something is said. */
type Reader = (index: number, fact: FactSlot, value: unknown, path: Path) => void;

/** Goes through `facts.section.fact`, noting what is not declared. */
function eachFact(table: FactTable, facts: unknown, note: Note, read: Reader): void {
  if (!isKeyed(facts)) return;
  for (const [section, values] of Object.entries(facts)) {
    const declared = Object.hasOwn(table.index, section) ? table.index[section] : undefined;
    if (declared === undefined) {
      note("section.unknown", ["facts", section], { subject: table.subject });
      continue;
    }
    noteAll(note, keyed(values, ["facts", section]));
    for (const [key, value] of isKeyed(values) ? Object.entries(values) : []) {
      const index = Object.hasOwn(declared, key) ? declared[key] : undefined;
      const path = ["facts", section, key];
      if (index === undefined) note("fact.unknown", path, { got: `${section}.${key}` });
      else read(index, at(table.facts, index), value, path);
    }
  }
}

/** Goes through a map by `section.fact`, noting what is not declared. */
function eachName(table: FactTable, assessment: Keyed, key: string, note: Note, read: Reader): void {
  const map = own(assessment, key);
  if (!isKeyed(map)) return;
  for (const [id, value] of Object.entries(map)) {
    const [section = "", name = "", ...more] = id.split(".");
    const declared = Object.hasOwn(table.index, section) ? table.index[section] : undefined;
    const index = declared && more.length === 0 && Object.hasOwn(declared, name) ? declared[name] : undefined;
    if (index === undefined) note("fact.unknown", [key, id], { got: id });
    else read(index, at(table.facts, index), value, [key, id]);
  }
}

const because = object({ reason: words, by: words }, {});

const isBecause = (
  _value: unknown,
  found: readonly Issue[],
): _value is { readonly reason: string; readonly by: string } => found.length === 0;

/** Not applicable, where the declaration allows it, with who says so and why. */
function readNotApplicable(
  { id, mayNotApply, shape, cohort }: FactSlot,
  value: unknown,
  path: Path,
  note: Note,
): Input | undefined {
  const found = because(value, path);
  noteAll(note, found, id);
  if (cohort !== undefined) note("fact.cohort", path, {}, id);
  else if (!mayNotApply) note("notApplicable.notAllowed", path, {}, id);
  if (!isBecause(value, found)) return undefined;
  const na = { kind: "fact", fact: id, reason: value.reason, by: value.by } as const;
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
