/**
 * Checks that what is named is declared: sources, goals, conditions, quotas, nodes and grades.
 *
 * @module
 */

import { isKeyed } from "../../vocabulary/checks.js";
import type { Issue, Path } from "../../vocabulary/issue.js";
import { own } from "../own.js";
import { type Check, issue, type Subjects } from "./found.js";
import type { Reference } from "./reads.js";
import { presence } from "./tolerant.js";

/** Names that are declared once for the whole ruleset. */
export const checkNames: Check = ({ ruleset, of }) => [
  ...of("basis").flatMap(({ value, path }) => {
    const key = value.kind === "illustrative" ? "after" : "source";
    const source = own(value, key);
    return source === undefined ? [] : undeclared(ruleset.sources, source, "source", [...path, key]);
  }),
  ...of("node").flatMap(({ value, path }) =>
    value.goal === undefined ? [] : undeclared(ruleset.goals, value.goal, "goal", [...path, "goal"]),
  ),
  ...of("veto").flatMap(({ value, path }) =>
    (Array.isArray(value.bars) ? value.bars : []).flatMap((quota: unknown, index) =>
      undeclared(ruleset.quotas, quota, "quota", [...path, "bars", index]),
    ),
  ),
  ...of("quantity").flatMap(({ value, path }) => {
    const goal = "leaves" in value ? own(value, "goal") : undefined;
    return goal === undefined ? [] : undeclared(ruleset.goals, goal, "goal", [...path, "goal"]);
  }),
];

/** Conditions, nodes and grades that rules read or vetoes touch. */
export const checkReads: Check = (subjects) =>
  subjects.references.flatMap((reference) =>
    reference.sort === "condition" ? checkCondition(subjects, reference) : checkInRubrics(subjects, reference),
  );

function checkCondition({ ruleset }: Subjects, { id, path, place }: Reference): readonly Issue[] {
  const subject = own(own(ruleset.conditions, id), "subject");
  const other = subject !== undefined && place.subject !== undefined && subject !== place.subject;
  return other
    ? [issue("condition.otherSubject", path, { condition: id, subject, expected: place.subject })]
    : undeclared(ruleset.conditions, id, "condition", path);
}

/** A named condition is evaluated in every rubric that uses it; if none does, some rubric must have what it names. */
function checkInRubrics({ ruleset, nodeIds, users }: Subjects, reference: Reference): readonly Issue[] {
  const { sort, id, path, place } = reference;
  const lacks = (rubric: string): boolean =>
    sort === "grade"
      ? presence(own(own(ruleset.rubrics, rubric), "grades"), id) === "absent"
      : nodeIds.get(rubric)?.has(id) === false;
  if (reference.rubric !== undefined && typeof reference.rubric !== "string") return [];
  const named = reference.rubric ?? place.rubric;
  if (named !== undefined && presence(ruleset.rubrics, named) === "absent") return [];
  const concerned = named === undefined ? [...(users.get(place.condition) ?? [])] : [named];
  if (concerned.length === 0) {
    const rubrics = isKeyed(ruleset.rubrics) ? Object.keys(ruleset.rubrics) : [undefined];
    return rubrics.every((rubric) => rubric !== undefined && lacks(rubric))
      ? [issue(`${sort}.undeclared`, path, { [sort]: id })]
      : [];
  }
  return concerned
    .filter(lacks)
    .slice(0, 1)
    .map((rubric) => issue(`${sort}.undeclared`, path, { [sort]: id, rubric }));
}

function undeclared(map: unknown, id: unknown, sort: string, path: Path): readonly Issue[] {
  return presence(map, id) === "absent" ? [issue(`${sort}.undeclared`, path, { [sort]: id })] : [];
}
