/**
 * Checks of every place where a rule names a fact, a field or a ledger: declared, of the right sort, within reach, allowed.
 *
 * @module
 */

import type { Issue, Path } from "../../vocabulary/issue.js";
import { forbiddenMeasures } from "../../vocabulary/measures.js";
import { own } from "../own.js";
import type { Ruleset } from "../ruleset.js";
import { subjects as everySubject, scopeTable } from "../scope.js";
import { type Declared, declaredFact } from "./declared.js";
import { type Check, issue, type Subjects } from "./found.js";
import type { Occurrences, Place } from "./occurrences.js";
import { listed } from "./tolerant.js";

/** One naming of a fact. */
interface FactRead {
  readonly name: unknown;
  /** The type it must have; absent where any will do. */
  readonly expected?: string;
  readonly from?: unknown;
  /** The key that names it. */
  readonly path: Path;
  readonly place: Place;
}

/** Facts undeclared, of another sort, of another subject, out of reach, or forbidden. */
export const checkFactReads: Check = (subjects) => readsOf(subjects.of).flatMap((read) => checkOne(subjects, read));

function readsOf(of: Occurrences): readonly FactRead[] {
  const reads: FactRead[] = [];
  for (const { value, path, place } of of("quantity")) {
    if (value.kind === "fact") {
      reads.push({ name: value.fact, expected: "number", from: value.from, path: [...path, "fact"], place });
    }
    if (value.kind === "since") {
      reads.push({ name: value.date, expected: "date", from: value.from, path: [...path, "date"], place });
    }
    if ("over" in value) reads.push({ name: value.over, expected: "records", path: [...path, "over"], place });
  }
  for (const { value, path, place } of of("condition")) {
    if (value.kind === "flag") {
      reads.push({ name: value.flag, expected: "flag", from: value.from, path: [...path, "flag"], place });
    }
    if ((value.kind === "status" || value.kind === "evidenced") && "fact" in value) {
      reads.push({ name: value.fact, path: [...path, "fact"], place });
    }
    if ("over" in value) reads.push({ name: value.over, expected: "records", path: [...path, "over"], place });
  }
  for (const { value, path, place } of of("level")) {
    if (value.kind === "fact") {
      reads.push({ name: value.fact, expected: "level", from: value.from, path: [...path, "fact"], place });
    }
  }
  return reads;
}

function checkOne({ ruleset }: Subjects, read: FactRead): readonly Issue[] {
  const declared = declaredFact(ruleset, read.name);
  if (declared.presence === "unclear") return [];
  const { name, expected, path } = read;
  if (declared.presence === "absent") return [issue(absence(ruleset, read), path, { fact: name })];
  return [
    ...(expected !== undefined && declared.type !== undefined && declared.type !== expected
      ? [issue("fact.wrongSort", path, { fact: name, expected, got: declared.type })]
      : []),
    ...checkPlace(read),
    ...checkReach(declared, read),
    ...checkAllowed(ruleset, declared, read),
  ];
}

/** What it is that is not declared. */
function absence(ruleset: Ruleset, { name, expected }: FactRead): string {
  const [section, fact, field] = String(name).split(".");
  if (expected === "records") return "ledger.undeclared";
  if (field === undefined) return "fact.undeclared";
  return declaredFact(ruleset, `${section}.${fact}`).type === "records" ? "field.undeclared" : "ledger.undeclared";
}

/** Fields are read entry by entry, inside a fold over their ledger; a ledger has no ledger inside. */
function checkPlace({ name, expected, path, place }: FactRead): readonly Issue[] {
  const [section, fact, field] = String(name).split(".");
  const ledger = `${section}.${fact}`;
  if (field !== undefined && place.ledger !== ledger) {
    return [issue("field.outsideLedger", path, { fact: name, ledger: place.ledger ?? null })];
  }
  return expected === "records" && place.ledger !== undefined
    ? [issue("ledger.inLedger", path, { ledger: name, inside: place.ledger })]
    : [];
}

function checkReach(declared: Declared, { name, from, path, place }: FactRead): readonly Issue[] {
  if (place.subject === undefined) return [];
  const reach = from === undefined ? place.subject : own(scopeTable[place.subject], from);
  if (!everySubject.some((subject) => subject === reach)) {
    return [issue("from.notAllowed", [...path.slice(0, -1), "from"], { from, subject: place.subject })];
  }
  return declared.subject !== undefined && declared.subject !== reach
    ? [issue("fact.otherSubject", path, { fact: name, subject: declared.subject, expected: reach })]
    : [];
}

function checkAllowed(ruleset: Ruleset, { measures }: Declared, { name, path }: FactRead): readonly Issue[] {
  if (!forbiddenMeasures.some((forbidden) => forbidden === measures)) return [];
  const entry = listed(ruleset.forbidden).find(([, indicator]) => indicator.measures === measures)?.[1];
  const source = own(entry?.basis, "source");
  const clause = own(entry?.basis, "clause");
  return [
    issue("measure.forbidden", path, {
      fact: name,
      measures,
      ...(source === undefined ? {} : { source }),
      ...(clause === undefined ? {} : { clause }),
    }),
  ];
}
