/**
 * What a line says: `team.officers 3; law.faults [{"points": 2}]; parent bureau.vehicles 4`; `nothing` says nothing.
 *
 * A part may begin with whom it is about: `parent`, an earlier scorecard (`baseline`, `current`), or a peer (`peer-1`), who is
 * a station under the same county unless the line says otherwise (`peer-1 under county-2`).
 */
import {
  type Assessment,
  type Beside,
  cohortFacts,
  compileRubric,
  type Evidence,
  type FactValue,
  type LedgerRecord,
  type Organisation,
  type Plan,
  type Ruleset,
  type Scorecard,
  score,
  type WorkingCalendar,
} from "../../../src/index.js";

/** What is said of each, by whom it is about. */
type Said = Readonly<Record<string, readonly string[]>>;

function saidIn(line: string): Said {
  const whose: Record<string, string[]> = { self: [] };
  for (const part of line === "nothing" ? [] : line.split(";").map((one) => one.trim())) {
    const [, who = "self", rest = ""] = /^(?:(parent|baseline|current|peer-\d+) )?(.*)$/s.exec(part) ?? [];
    whose[who] = [...(whose[who] ?? []), rest];
  }
  return whose;
}

/** The assessment that the line is about. */
export const selfOf = (line: string): Assessment => assessmentOf(saidIn(line)["self"] ?? []);

/** Everything beside it: other assessments and scorecards, the calendar, figures of peers. */
export function handedIn(ruleset: Ruleset, plan: Plan, line: string, calendar: WorkingCalendar | undefined): Beside {
  const said = saidIn(line);
  const counting = line.includes("with the calendar") && calendar !== undefined ? { calendar } : {};
  const card = (name: "baseline" | "current"): Partial<Record<typeof name, Scorecard>> => {
    const scored =
      said[name] && score(compileRubric(ruleset, plan.earlier[name] ?? plan.rubric), assessmentOf(said[name]));
    return scored?.ok ? { [name]: scored.scorecard } : {};
  };
  const peers = Object.keys(said).filter((who) => who.startsWith("peer-"));
  return {
    ...(said["parent"] === undefined ? {} : { parent: assessmentOf(said["parent"]) }),
    ...card("baseline"),
    ...card("current"),
    ...counting,
    ...(peers.length === 0 ? {} : { cohorts: cohortsOf(ruleset, said, peers) }),
  };
}

/** The figures of the station and of all peers that the line names. */
function cohortsOf(ruleset: Ruleset, said: Said, peers: readonly string[]): NonNullable<Beside["cohorts"]> {
  const assessments = [...peers, "self"].map((who) =>
    assessmentOf(said[who] ?? [], who === "self" ? "station-1" : who),
  );
  const others = Object.keys(ruleset.rubrics).filter((rubric) => rubric !== "page");
  return others.map((rubric) => {
    const made = cohortFacts(compileRubric(ruleset, rubric), assessments, {
      organisation: organisationOf(said, peers),
    });
    if (!made.ok) throw new Error(JSON.stringify(made.issues));
    return made.cohort;
  });
}

function organisationOf(said: Said, peers: readonly string[]): Organisation {
  const name = { zh: "…", en: "…" };
  const countyOf = (who: string): string => saidAs(said[who] ?? [], "under") ?? "county-1";
  const station = (id: string, parent: string) => ({ id, level: "station", name, type: "town", parent }) as const;
  return {
    units: [
      { id: "province", level: "province", name },
      { id: "city", level: "city", name, parent: "province" },
      ...["county-1", "county-2"].map((id) => ({ id, level: "county", name, parent: "city" }) as const),
    ],
    stations: [station("station-1", countyOf("self")), ...peers.map((who) => station(who, countyOf(who)))],
  };
}

/** What is said behind these words. */
const saidAs = (said: readonly string[], words: string): string | undefined =>
  said.find((one) => one.startsWith(`${words} `))?.slice(words.length + 1);

function assessmentOf(said: readonly string[], of = "station-1"): Assessment {
  const facts: Record<string, Record<string, string | number | boolean>> = {};
  const notApplicable: Record<string, { reason: string; by: string }> = {};
  const records: Record<string, LedgerRecord[]> = {};
  const evidence: Record<string, Evidence[]> = {};
  for (const one of said) {
    if (one === "with the calendar" || /^(under|as of) /.test(one)) continue;
    const [, id = "", value = ""] = /^(\S+) (.*)$/s.exec(one) ?? [];
    const [section = "", key = ""] = id.split(".");
    if (value === "not applicable") notApplicable[id] = { reason: "…", by: "bureau" };
    else if (value === "with a paper") evidence[id] = [paper];
    else if (value.startsWith("["))
      records[id] = (JSON.parse(value) as Entry[]).map((entry, i) => record(id, entry, i));
    else facts[section] = { ...facts[section], [key]: JSON.parse(value) };
  }
  const period = { from: "2024-01-01", to: "2024-12-31" };
  const asOf = saidAs(said, "as of") ?? period.to;
  return { id: `a-${of}`, of, stage: "self", period, asOf, facts, notApplicable, records, evidence };
}

const paper = { id: "paper-1", kind: "file", on: "2024-06-01", holder: "bureau" };

/** Fields of an entry, and what departs from the usual outside of one. */
interface Entry {
  readonly on?: string;
  readonly status?: LedgerRecord["status"];
  readonly paper?: FactValue;
  readonly [field: string]: FactValue | undefined;
}

function record(
  type: string,
  { on = "2024-05-01", status = "standing", paper: backed, ...given }: Entry,
  index: number,
): LedgerRecord {
  const evidence = backed === true ? { evidence: [paper] } : {};
  const fields = given as Record<string, FactValue>;
  return { id: `r-${index + 1}`, type, on, recordedOn: on, by: "inspector-4", status, ...evidence, fields };
}
