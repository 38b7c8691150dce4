/**
 * Reads an organisation from outside: its structure, its tree of parents, and what became of its stations.
 *
 * Ids are those of the register that the organisation comes from (often numbers of twelve digits), so any text without
 * space at its ends will do, up to 64 characters.
 *
 * @module
 */
import { checkLineage } from "./checkLineage.js";
import { type Check, count, date, list, object, oneOf, string, text, words } from "./checks.js";
import { checkTree } from "./checkTree.js";
import type { Issue, Outcome } from "./issue.js";
import { type Organisation, stationTypes } from "./organisation.js";
import { draftOf } from "./organisationDraft.js";

const id: Check = string("id.malformed", (value) => value.length <= 64 && value !== "" && value === value.trim());

const unit = object(
  { id, level: oneOf(["province", "city", "county"]), name: text },
  { code: string("organisation.code.malformed", (value) => /^[0-9]{6}$/.test(value)), parent: id, population: count },
);

const station = object(
  { id, level: oneOf(["station"]), name: text, type: oneOf(stationTypes), parent: id },
  { since: date, until: date },
);

const event = object(
  { kind: oneOf(["merged", "split", "renamed"]), on: date, from: list(id), to: list(id) },
  { document: words },
);

const organisation = object(
  { units: list(unit), stations: list(station) },
  // An editor finds the schema by it; it says nothing about the organisation.
  { lineage: list(event), $schema: words },
);

/**
 * The organisation (the value itself, not a copy), or every issue at once: first those of structure in the order of the document, then those of units
 * and stations, then those of lineage. The codes and their meaning are in `issueCodes`. Never throws for any JSON.
 *
 * The parent of a unit or station must stand higher; a level may be skipped, since stations stand directly under some cities
 * and under zones administered by the province. A merger has at least two stations before and one after, a split one before
 * and at least two after, a renaming one and one. A station may stand on both sides of a merger or split: then it goes on.
 *
 * @example
 * readOrganisation({ units: [], stations: [] })
 * // => { ok: false, issues: [{ code: "organisation.province.count", path: ["units"], values: { expected: 1, got: 0 } }] }
 */
export function readOrganisation(value: unknown): Outcome<Organisation> {
  const draft = draftOf(value);
  const issues = [...organisation(value, []), ...(draft ? [...checkTree(draft), ...checkLineage(draft)] : [])];
  return isSound(value, issues) ? { ok: true, value } : { ok: false, issues };
}

/** The structure has been checked part by part: no issue means that it is one. */
function isSound(_value: unknown, issues: readonly Issue[]): _value is Organisation {
  return issues.length === 0;
}
