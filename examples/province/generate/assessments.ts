/** One verified assessment for each synthetic station, and two that were replaced by a later one. */
import { type Assessment, addDays, type FactValue, type LedgerRecord, type Organisation, type Ruleset } from "baiqian";
import { declaredFacts, makeFacts } from "./facts.js";
import { makeMissing, makeNotApplicable } from "./gaps.js";
import { makeEvidence, makeRecord, makeRecords } from "./records.js";
import { stories } from "./stories.js";
import { qualityOf, type Subject } from "./subject.js";

const period = { from: "2024-01-01", to: "2024-12-31" } as const;

/** Stations, counted from the first, whose assessment was corrected later. */
const corrected: readonly number[] = [40, 777];

/** In the order of the stations; a later assessment stands right behind the one that it replaces. */
export function makeAssessments(organisation: Organisation, ruleset: Ruleset): Assessment[] {
  const cityOf = new Map(organisation.units.map((unit) => [unit.id, unit.parent ?? ""]));
  const { stations } = organisation;
  return stations.flatMap((station, i) => {
    const subject = { station, quality: qualityOf(station, cityOf.get(station.parent) ?? ""), period };
    const isHere = (number: number): boolean => number % stations.length === i;
    const assessment = makeAssessment(
      subject,
      ruleset,
      stories.filter((story) => isHere(story.station)),
    );
    return corrected.some(isHere) ? [assessment, correct(assessment)] : [assessment];
  });
}

function makeAssessment(subject: Subject, ruleset: Ruleset, told: typeof stories): Assessment {
  const { station } = subject;
  const declared = declaredFacts(ruleset);
  const values = makeFacts(ruleset, subject);
  const notApplicable = makeNotApplicable(subject, declared, values);
  const missing = makeMissing(subject, [...declared.keys()]);
  const isThere = (id: string): boolean => !missing.has(id) && !(id in notApplicable);

  const records: Record<string, LedgerRecord[]> = {};
  for (const [id, ledger] of declared) {
    if (ledger.type !== "records" || !isThere(id)) continue;
    const here = told.filter((story) => story.ledger === id);
    records[id] = [
      ...makeRecords(id, ledger, subject, ruleset),
      ...here.map((story, i) => makeRecord(id, ledger, `story${i + 1}`, subject, ruleset, story)),
    ];
  }
  const backed = [...declared].filter(
    ([id, { evidence, measures }]) => evidence && measures === "own-deed" && isThere(id),
  );
  return {
    id: `2024-${station.id}`,
    of: station.id,
    stage: "verified",
    period,
    asOf: period.to,
    recordedOn: addDays(period.to, 20),
    reportedBy: station.id,
    verifies: `2024-${station.id}-self`,
    verifiedBy: station.parent,
    facts: nested([...values].filter(([id]) => isThere(id))),
    ...(Object.keys(notApplicable).length > 0 ? { notApplicable } : {}),
    records,
    evidence: Object.fromEntries(
      backed
        .filter(([, { type }]) => type !== "records")
        .map(([id]) => [id, [makeEvidence("paper", period.to, subject)]]),
    ),
  };
}

/** The same station, looked at again: a fact was wrong. */
function correct(assessment: Assessment): Assessment {
  const { team } = assessment.facts;
  return {
    ...assessment,
    id: `${assessment.id}-2`,
    supersedes: assessment.id,
    recordedOn: addDays(period.to, 40),
    facts: { ...assessment.facts, team: { ...team, "training-days": "15" } },
  };
}

/** `section.fact` to sections of facts. */
function nested(values: readonly (readonly [string, FactValue])[]): Record<string, Record<string, FactValue>> {
  const sections: Record<string, Record<string, FactValue>> = {};
  for (const [id, value] of values) {
    const [section = "", name = ""] = id.split(".");
    sections[section] = { ...sections[section], [name]: value };
  }
  return sections;
}
