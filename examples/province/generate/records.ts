/** Ledgers: entries of a station's own faults and deeds, some appealed, revoked or entered late. */
import { addDays, type Fact, type FactValue, type LedgerRecord, type Ruleset } from "baiqian";
import { chanceOf } from "./chance.js";
import { qualityIn, type Subject } from "./subject.js";
import { tuning } from "./tuning.js";
import { makeValue } from "./value.js";
import { entries, flag, type Wish } from "./wish.js";

/** A declared ledger. */
export type Ledger = Extract<Fact, { readonly type: "records" }>;

/** Faults are rare in a good station, and most stations have none. */
const faults = entries(5, 240, 0);
const others = entries(6, 100, 700);

/** All entries of one ledger in the period. */
export function makeRecords(id: string, ledger: Ledger, subject: Subject, ruleset: Ruleset): LedgerRecord[] {
  const wish: Wish = tuning[id] ?? (ledger.measures === "own-fault" ? faults : others);
  if (wish.kind !== "entries") return [];
  const chance = chanceOf(subject.station.id, id);
  // One station in a hundred had a very bad year in this: its points are used up.
  const isFull = ledger.measures === "own-fault" && wish.most > 0 && chance.happens(6);
  const quality = qualityIn(id, subject);
  const likely = isFull ? 1000 : Math.round(wish.worst + ((wish.best - wish.worst) * quality) / 1000);
  const count = Math.min(ledger.most ?? 1000, isFull ? wish.most * 2 : wish.most);
  return Array.from({ length: count }, (_, i) => `r${i + 1}`)
    .filter(() => chance.happens(likely))
    .map((record) => makeRecord(id, ledger, record, subject, ruleset));
}

/** One entry. Whatever `fixed` names is as it says, for the stories that a province must have. */
export function makeRecord(
  id: string,
  ledger: Ledger,
  record: string,
  subject: Subject,
  ruleset: Ruleset,
  fixed: Partial<Pick<LedgerRecord, "status" | "fields">> = {},
): LedgerRecord {
  const chance = chanceOf(subject.station.id, id, record);
  const on = addDays(subject.period.to, -chance.between(5, 360));
  const isLate = chance.happens(5);
  const fields = Object.keys(ledger.fields).map((name): readonly [string, FactValue] => [
    name,
    fixed.fields?.[name] ?? makeField(record, name, ledger, id, subject, ruleset),
  ]);
  return {
    id: `${subject.station.id}-${id.replace(".", "-")}-${record}`,
    type: id,
    on,
    recordedOn: addDays(on, isLate ? 400 : chance.between(0, 5)),
    by: `${subject.station.parent}-clerk`,
    status: fixed.status ?? (chance.happens(8) ? "appealed" : chance.happens(40) ? "revoked" : "standing"),
    ...(chance.happens(850) ? { evidence: [makeEvidence(`${record}-paper`, on, subject)] } : {}),
    fields: Object.fromEntries(fields),
  };
}

/** A pointer to a paper that the station holds. */
export function makeEvidence(id: string, on: string, { station }: Subject) {
  return { id: `${station.id}-${id}`, kind: "document", on, holder: station.id };
}

/** Whatever makes a fault worse (concealed, by a leader …) is rare. */
const aggravating = flag(15, 15);

function makeField(
  record: string,
  name: string,
  { fields, measures }: Ledger,
  id: string,
  subject: Subject,
  ruleset: Ruleset,
): FactValue {
  const field = fields[name]!;
  const wish = tuning[`${id}.${name}`] ?? (field.type === "flag" && measures === "own-fault" ? aggravating : undefined);
  return makeValue(field, { name: `${id}.${record}.${name}`, wish, subject, ruleset, valueOf: () => undefined });
}
