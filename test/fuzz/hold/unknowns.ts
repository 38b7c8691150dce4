/**
 * Everything that is unknown to a case, each with what it may turn out to be.
 *
 * @module
 */
import type { Fact } from "../../../src/ruleset/fact.js";
import type { Ruleset } from "../../../src/ruleset/ruleset.js";
import type { Assessment } from "../../../src/vocabulary/assessment.js";
import { calendarUnknown, cardUnknowns, figureUnknown } from "./besideUnknowns.js";
import { domainOf } from "./domain.js";
import { appeals, lacking, possibleLedgers } from "./ledgers.js";
import { because, inSelf, type Known, paper, type Turn, type Unknown } from "./turn.js";

/** The unknowns on which one of these sources rests. */
export function unknownsOf(ruleset: Ruleset, known: Known, sources: ReadonlySet<string>): readonly Unknown[] {
  return [...sources].flatMap((source): readonly Unknown[] => {
    const [sort, name = "", , from] = source.split(" ");
    if (sort === "fact") return factUnknowns(ruleset, known, source, name, from);
    if (sort === "card") return cardUnknowns(ruleset, known, source, name === "baseline" ? "baseline" : "current");
    if (sort === "calendar") return calendarUnknown(known, source);
    return [{ source, turns: [(same) => same], isWhole: true }];
  });
}

function factUnknowns(
  ruleset: Ruleset,
  known: Known,
  source: string,
  name: string,
  from: string | undefined,
): readonly Unknown[] {
  const [section = "", key = ""] = name.split(".");
  const fact = ruleset.facts[section]?.facts[key];
  if (fact === undefined) return [];
  if (from !== undefined) return reachedUnknown(ruleset, known, { source, name, fact, from });
  const { assessment } = known;
  if (fact.type === "number" && fact.cohort !== undefined) return figureUnknown(known, source, name);
  const isSaid = assessment.facts[section]?.[key] !== undefined || assessment.notApplicable?.[name] !== undefined;
  const entries = assessment.records?.[name];
  if (isSaid) return [];
  if (entries === undefined) return [missing(ruleset, source, name, fact)];
  if (fact.type !== "records") return [];
  return [...appeals(source, name, entries), ...lacking(ruleset, source, name, fact.fields, entries)];
}

function missing(ruleset: Ruleset, source: string, name: string, fact: Fact): Unknown {
  const { changes, isWhole } = saidOf(ruleset, name, fact);
  const turns = changes.map(inSelf);
  // Whoever hands in the fact may hand in its paper too.
  const isAsked = JSON.stringify([ruleset.rubrics["main"], ruleset.conditions]).includes(
    `"evidenced","fact":"${name}"`,
  );
  const withPaper = inSelf((assessment) => ({ ...assessment, evidence: { ...assessment.evidence, [name]: paper } }));
  return {
    source,
    turns: isAsked ? turns.flatMap((turn) => [turn, (known: Known) => withPaper(turn(known))]) : turns,
    isWhole,
  };
}

/** Everything that can be said of a fact that nothing is said of. */
function saidOf(
  ruleset: Ruleset,
  name: string,
  fact: Fact,
): { readonly changes: readonly ((a: Assessment) => Assessment)[]; readonly isWhole: boolean } {
  const [section = "", key = ""] = name.split(".");
  const inapplicable = (assessment: Assessment): Assessment => ({
    ...assessment,
    notApplicable: { ...assessment.notApplicable, [name]: because },
  });
  const notApplicable = fact.mayNotApply ? [inapplicable] : [];
  if (fact.type === "records") {
    const isAsked = JSON.stringify(ruleset.rubrics["main"]).includes(`"evidenced","fact":"${name}"`);
    const { ledgers, isWhole } = possibleLedgers(ruleset, name, fact, isAsked);
    const held = ledgers.map(
      (entries) =>
        (assessment: Assessment): Assessment => ({
          ...assessment,
          records: { ...assessment.records, [name]: entries },
        }),
    );
    return { changes: [...held, ...notApplicable], isWhole };
  }
  const { values, isWhole } = domainOf(ruleset.scales ?? {}, fact);
  const said = values.map(
    (value) =>
      (assessment: Assessment): Assessment => ({
        ...assessment,
        facts: { ...assessment.facts, [section]: { ...assessment.facts[section], [key]: value } },
      }),
  );
  return { changes: [...said, ...notApplicable], isWhole };
}

interface ReachedFact {
  readonly source: string;
  readonly name: string;
  readonly fact: Fact;
  readonly from: string;
}

function reachedUnknown(
  ruleset: Ruleset,
  { assessment, handed }: Known,
  { source, name, fact, from }: ReachedFact,
): readonly Unknown[] {
  const reach = from === "unit" ? "unit" : "parent";
  const [section = "", key = ""] = name.split(".");
  const there = handed[reach];
  if (there?.facts[section]?.[key] !== undefined || there?.notApplicable?.[name] !== undefined) return [];
  const { changes, isWhole } = saidOf(ruleset, name, fact);
  const nobody: Assessment = {
    ...assessment,
    id: "of-above",
    of: "above",
    facts: {},
    notApplicable: {},
    records: {},
    evidence: {},
  };
  const turns = changes.map(
    (make): Turn =>
      (known) => ({ ...known, handed: { ...known.handed, [reach]: make(known.handed[reach] ?? nobody) } }),
  );
  return [{ source, turns, isWhole }];
}
