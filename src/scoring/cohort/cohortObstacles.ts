/**
 * What keeps figures of peers from being computed at all: subjects that stand twice in the list, or nowhere in the organisation.
 *
 * @module
 */
import { own } from "../../ruleset/own.js";
import { ancestorsOf } from "../../vocabulary/ancestors.js";
import type { Issue } from "../../vocabulary/issue.js";
import { type Organisation, type UnitLevel, unitLevels } from "../../vocabulary/organisation.js";
import type { Plan } from "../plan/plan.js";
import { readAssessment } from "../read/readAssessment.js";
import { aboveIn } from "./peerGroups.js";

/**
 * The issues; with them, everything that is wrong with each assessment, so that all come at once. `plans` are of the rubrics
 * whose points are figures.
 */
export function cohortObstacles(
  plans: readonly Plan[],
  assessments: readonly unknown[],
  organisation: Organisation | undefined,
): readonly Issue[] {
  const [first] = plans;
  if (first === undefined) return [];
  const levels = levelsAsked(plans);
  const placed = placing(levels, organisation);
  const seen = new Set<string>();
  const faultsOf = (of: unknown): readonly Fault[] => {
    if (typeof of !== "string") return [];
    if (seen.has(of)) return [fault("cohort.of.repeated", of)];
    seen.add(of);
    return placed(of);
  };
  const checked = assessments.map((assessment) => ({ assessment, faults: faultsOf(own(assessment, "of")) }));
  const absent: readonly Issue[] =
    levels.length > 0 && organisation === undefined
      ? [{ code: "cohort.organisation.absent", path: ["organisation"], values: { levels } }]
      : [];
  if (absent.length === 0 && checked.every(({ faults }) => faults.length === 0)) return [];
  const issues = checked.flatMap(({ assessment, faults }, index): readonly Issue[] => {
    // Every rubric here is about the same kind of subject, so one table reads for all.
    const read = readAssessment(first.facts, assessment);
    const unread = read.ok ? [] : read.issues.map((issue) => ({ ...issue, path: [index, ...issue.path] }));
    return [...unread, ...faults.map((found) => ({ ...found, path: [index, "of"] }))];
  });
  return [...absent, ...issues];
}

/** An issue before its place is known. */
type Fault = Pick<Issue, "code" | "values">;

const fault = (code: string, got: string, more: object = {}): Fault => ({ code, values: { got, ...more } });

/** The levels of units under which peers must stand together, from the top down. */
function levelsAsked(plans: readonly Plan[]): readonly UnitLevel[] {
  const alike = plans.flatMap(({ rubric, facts }) =>
    facts.facts.flatMap(({ cohort }) => (cohort?.rubric === rubric ? (cohort.within ?? []) : [])),
  );
  return unitLevels.filter((level) => alike.some(({ above }) => above === level));
}

/** Says of a subject which of the levels it does not stand under. */
function placing(
  levels: readonly UnitLevel[],
  organisation: Organisation | undefined,
): (of: string) => readonly Fault[] {
  if (organisation === undefined || levels.length === 0) return () => [];
  const { parents, levels: levelOf } = aboveIn(organisation);
  return (of) => {
    if (!Object.hasOwn(parents, of)) return [fault("cohort.of.unknown", of)];
    const above = new Set(ancestorsOf(parents, of).map((id) => levelOf[id]));
    return levels.filter((level) => !above.has(level)).map((level) => fault("cohort.above.absent", of, { level }));
  };
}
