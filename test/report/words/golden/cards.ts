/**
 * Ten assessments by the shipped ruleset, each a good station with a few things said otherwise, and their scorecards.
 */

import { ruleset } from "../../../../src/rulesets/shaanxi-2024/1.0.0/index.js";
import type { Scorecard } from "../../../../src/scoring/card/scorecard.js";
import { compileRubric } from "../../../../src/scoring/plan/compileRubric.js";
import { score } from "../../../../src/scoring/score.js";
import good from "./good.json" with { type: "json" };

/** What is said otherwise: facts by section, where `null` leaves one out; ledgers, what does not apply, and papers. */
interface Otherwise {
  readonly facts?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly records?: Readonly<Record<string, readonly object[] | null>>;
  readonly notApplicable?: Readonly<Record<string, { readonly reason: string; readonly by: string }>>;
  /** Only what is said here, and nothing of the good station. */
  readonly alone?: true;
}

/** An entry of a ledger in May. */
const entry = (ledger: string, n: number, fields: object, more: object = {}) => ({
  ...{ id: `${ledger}-${n}`, type: `ledger.${ledger}`, on: `2024-05-${10 + n}`, recordedOn: `2024-05-${10 + n}` },
  ...{ by: "county", status: "standing", fields, ...more },
});
const entries = (ledger: string, count: number, fields: object) =>
  Array.from({ length: count }, (_, i) => entry(ledger, i + 1, fields));

const county = (reason: string) => ({ reason, by: "某县公安局" });

/** By name. */
const otherwise: Readonly<Record<string, Otherwise>> = {
  "all-good": {},
  /** On a cut, just below one, and between two points of a line. */
  "band-edges": {
    facts: {
      station: { type: "town", "registered-force": 8, "actual-force": 8, "established-posts": 10 },
      premises: {
        "floor-area": "400",
        vehicles: 2,
        "footage-days": 30,
        "vests-rate": "99.5",
        "self-service-desk": false,
      },
      population: { "entries-correct": 189, "service-points": 8, "home-service-mark": "0.9" },
      prevention: {
        "fire-checks-done": 36,
        "arrival-rate": "94.99",
        "patrol-hours-done": 3200,
        "drilled-on": "2024-06-30",
      },
      enforcement: { findings: 10, "findings-corrected": 9, "legal-officer": "part-time" },
      community: { officers: 4, "rooms-due": 6, "area-days": 3, "committee-seats": 2 },
      satisfaction: { residents: "86.5", served: 90 },
      team: { "chief-since": "2024-01-01", "training-days": 10, "certified-officers": 7 },
    },
  },
  /** Facts that nobody has said, here and there. */
  "facts-missing": {
    facts: {
      premises: { "floor-area": null, "footage-days": null, "casework-safety-passed": null },
      prevention: { "patrol-plan": null, "warning-notices": null },
      community: { officers: null },
      satisfaction: { residents: null },
    },
    records: { "ledger.enforcement-faults": null },
  },
  /** Only the type of station is known. */
  "nothing-known": { alone: true, facts: { station: { type: "township" } } },
  /** A waterway station without the population function, without a hospital, auxiliaries, or a survey. */
  "not-applicable": {
    facts: {
      station: { type: "waterway", "population-function": false, auxiliaries: null },
      prevention: {
        "hospital-room": null,
        venues: null,
        "venues-with-plan": null,
        agreements: 0,
        "agreements-followed-up": 0,
      },
      satisfaction: { "survey-held": false, residents: null, "deputies-mark": null },
      team: { "auxiliaries-assessed": null },
    },
    notApplicable: {
      "station.auxiliaries": county("未配备辅警"),
      "prevention.hospital-room": county("辖区内无二级以上医院"),
      "prevention.venues": county("辖区内无大型公共场所"),
      "prevention.venues-with-plan": county("辖区内无大型公共场所"),
      "satisfaction.deputies-mark": county("当年未召开评议会"),
      "team.auxiliaries-assessed": county("未配备辅警"),
    },
  },
  /** A grave event: the grade is set, and a clause applies to the bureau above. */
  "veto-fired": {
    records: { "ledger.grave-events": [entry("grave-events", 1, { kind: "weapon-misuse" })] },
  },
  /** False reporting: the grade is capped, and the bonus taken. */
  capped: { records: { "ledger.false-reports": [entry("false-reports", 1, { confirmed: true })] } },
  /** A serious fault under appeal: two results stay possible. */
  "appeal-open": {
    records: {
      "ledger.enforcement-faults": [
        entry("enforcement-faults", 1, { gravity: "serious", concealed: false }, { status: "appealed" }),
        entry("enforcement-faults", 2, { gravity: "minor", concealed: false }),
      ],
      "ledger.discipline": [
        entry("discipline", 1, { measure: "sanction", leader: true }, { status: "appealed" }),
        entry("discipline", 2, { measure: "reminder", leader: false }, { status: "revoked" }),
      ],
    },
  },
  /** A concealed fault takes the whole domain. */
  zeroed: {
    records: { "ledger.enforcement-faults": [entry("enforcement-faults", 1, { gravity: "minor", concealed: true })] },
  },
  /** Tallies that are used up, proportions at their floor, and a grade that fails. */
  "used-up": {
    facts: {
      premises: { "funds-paid": "90.25", "floor-area": "600", "safety-checked-on": "2022-11-30" },
      population: { "entries-correct": 150, "permits-on-time": 240 },
      prevention: { "hazards-followed-up": 10, "patrol-plan": false, "arrival-rate": "70.5", "units-inspected": 20 },
      enforcement: { "in-time-rate": "80", "legal-meetings": 3, findings: 8, "findings-corrected": 3 },
      community: { officers: 2, "requests-in-time-rate": "91.5", "meeting-q1": false, "meeting-q2": false },
      satisfaction: { residents: "70", served: 60 },
      team: { "chief-since": "2024-08-15", "training-days": 3 },
    },
    records: {
      "ledger.registration-errors": entries("registration-errors", 6, { "self-corrected": false }),
      "ledger.enforcement-faults": [
        ...entries("enforcement-faults", 5, { gravity: "ordinary", concealed: false }),
        entry("enforcement-faults", 6, { gravity: "serious", concealed: false }),
      ],
      "ledger.inspection-findings": entries("inspection-findings", 5, { subject: "duty" }),
      "ledger.reviewed-files": [
        entry("reviewed-files", 1, { mark: "59.5" }),
        entry("reviewed-files", 2, { mark: 80 }),
        entry("reviewed-files", 3, { mark: 61 }),
      ],
    },
  },
};

const plan = compileRubric(ruleset, "station");

function cardOf(name: string, { facts = {}, records = {}, notApplicable = {}, alone }: Otherwise): Scorecard {
  const all: Record<string, Record<string, unknown>> = alone ? {} : structuredClone(good.facts);
  for (const [section, values] of Object.entries(facts)) all[section] = present({ ...all[section], ...values });
  const scored = score(plan, {
    ...good,
    ...{ id: name, verifies: `${name}-self`, facts: all, notApplicable },
    records: present({ ...(alone ? {} : good.records), ...records }),
    evidence: alone ? {} : good.evidence,
  });
  if (!scored.ok) throw new Error(`${name}: ${JSON.stringify(scored.issues)}`);
  return scored.scorecard;
}

const present = (values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));

/** The scorecards by name. */
export const cards: readonly (readonly [name: string, card: Scorecard])[] = Object.entries(otherwise).map(
  ([name, said]) => [name, cardOf(name, said)],
);

export { ruleset };
