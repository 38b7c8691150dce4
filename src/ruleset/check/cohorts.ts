/**
 * Checks of facts that are figures of a peer group: of what, among whom, and that no figure waits for itself.
 *
 * @module
 */

import type { Issue } from "../../vocabulary/issue.js";
import type { CohortRule } from "../fact.js";
import { own } from "../own.js";
import { subjects as everySubject } from "../scope.js";
import { circlesOf } from "./components.js";
import { declaredFact } from "./declared.js";
import { type Check, issue, type Subjects } from "./found.js";
import type { Occurrence } from "./occurrences.js";
import { listed, presence } from "./tolerant.js";

/** Everything that a figure of a peer group must keep to. */
export const checkCohorts: Check = (subjects) => {
  const found = subjects.of("fact").flatMap((occurrence) => cohortIn(occurrence));
  return [...found.flatMap((one) => checkOne(subjects, one)), ...checkCircles(subjects, found)];
};

/** A cohort where it is declared: the path and name of its fact. */
interface Found {
  readonly name: string;
  readonly fact: object;
  readonly cohort: CohortRule;
  readonly path: readonly (string | number)[];
}

function cohortIn({ value, path }: Occurrence<object>): readonly Found[] {
  const cohort = own(value, "cohort");
  if (typeof cohort !== "object" || cohort === null) return [];
  return [
    {
      name: `${String(path[1])}.${String(path[3])}`,
      fact: value,
      cohort: cohort as CohortRule,
      path: [...path, "cohort"],
    },
  ];
}

/** What a mean or a share seldom keeps to. */
const exactness = Object.freeze(["decimals", "step"] as const);

function checkOne({ ruleset, nodeIds }: Subjects, { name, fact, cohort, path }: Found): readonly Issue[] {
  const rubric = presence(ruleset.rubrics, cohort.rubric);
  if (rubric === "absent") return [issue("rubric.undeclared", [...path, "rubric"], { rubric: cohort.rubric })];
  const { subject } = declaredFact(ruleset, name);
  const other = own(own(ruleset.rubrics, cohort.rubric), "subject");
  return [
    ...(nodeIds.get(cohort.rubric)?.has(cohort.points) === false
      ? [issue("node.undeclared", [...path, "points"], { node: cohort.points, rubric: cohort.rubric })]
      : []),
    ...(subject !== undefined && everySubject.some((known) => known === other) && other !== subject
      ? [issue("cohort.otherSubject", [...path, "rubric"], { subject: other, expected: subject })]
      : []),
    ...exactness.flatMap((key) =>
      own(fact, key) === undefined ? [] : [issue("cohort.inexact", [...path.slice(0, -1), key])],
    ),
    ...listed(cohort.within).flatMap(([index, { fact }]) => {
      if (fact === undefined) return [];
      const declared = declaredFact(ruleset, fact);
      const here = [...path, "within", index, "fact"];
      if (declared.presence === "absent") return [issue("fact.undeclared", here, { fact })];
      if (declared.type !== undefined && declared.type !== "level")
        return [issue("fact.wrongSort", here, { fact, expected: "level", got: declared.type })];
      return declared.subject !== undefined && subject !== undefined && declared.subject !== subject
        ? [issue("fact.otherSubject", here, { fact, subject: declared.subject, expected: subject })]
        : [];
    }),
  ];
}

/** A figure of a rubric that reads, directly or by other figures, this figure. */
function checkCircles(subjects: Subjects, found: readonly Found[]): readonly Issue[] {
  const graph = new Map<string, Set<string>>();
  for (const { name, cohort } of found)
    if (typeof cohort.rubric === "string") graph.set(`fact/${name}`, new Set([`rubric/${cohort.rubric}`]));
  for (const { value, place } of [...subjects.of("quantity"), ...subjects.of("condition")]) {
    const read = own(value, "fact");
    if (typeof read !== "string" || !graph.has(`fact/${read}`)) continue;
    const readers = place.rubric === undefined ? (subjects.users.get(place.condition) ?? []) : [place.rubric];
    for (const reader of readers)
      graph.set(`rubric/${reader}`, (graph.get(`rubric/${reader}`) ?? new Set()).add(`fact/${read}`));
  }
  const circles = circlesOf(graph);
  return found.flatMap(({ name, path }) =>
    circles.some((circle) => circle.has(`fact/${name}`))
      ? [issue("cohort.cycle", [...path, "rubric"], { fact: name })]
      : [],
  );
}
