/**
 * What is wrong with another scorecard of a subject that its shape does not show.
 *
 * @module
 */
import { compare } from "../exact/rational.js";
import { type AmountReading, mostComputedDigits, readAmount } from "../exact/readAmount.js";
import type { Earlier } from "../ruleset/expression.js";
import type { Label, NodeResult, Scorecard } from "../scoring/card/scorecard.js";
import type { Plan } from "../scoring/plan/plan.js";
import type { Issue, Path } from "../vocabulary/issue.js";
import { unlessTooLong } from "./unlessTooLong.js";

/**
 * Issue codes: `scorecard.otherRubric` for one of a rubric that the rules do not mean, those of amounts, `range.reversed`, and
 * `value.notAllowed` for labels that the grade cannot have.
 */
export function cardIssues(plan: Plan, from: Earlier, card: Scorecard): readonly Issue[] {
  const rubric = plan.earlier[from];
  const isOther = rubric !== undefined && card.rubric !== rubric;
  return [
    ...(isOther
      ? [{ code: "scorecard.otherRubric", path: ["rubric"], values: { got: card.rubric, expected: rubric } }]
      : []),
    ...card.nodes.flatMap((node, index) => nodeIssues(node, ["nodes", index])),
    ...(isOther ? [] : labelIssues(plan, from, card)),
  ];
}

function nodeIssues(node: NodeResult, path: Path): readonly Issue[] {
  const read = (["points", "least", "greatest"] as const).map((key) => {
    const got = node[key];
    return { key, got, reading: got === undefined ? undefined : readComputed(got) };
  });
  const issues = read.flatMap(({ key, got, reading }): readonly Issue[] =>
    reading === undefined || reading.ok ? [] : [{ code: reading.code, path: [...path, key], values: { got } }],
  );
  const [, least, greatest] = read.map(({ reading }) => (reading?.ok ? reading.value : undefined));
  if (least === undefined || greatest === undefined || compare(least, greatest) <= 0) return issues;
  const values = { least: node.least, greatest: node.greatest };
  return [...issues, { code: "range.reversed", path: [...path, "greatest"], values }];
}

/** Amounts that were computed may be longer than those that people write. */
function readComputed(text: string): AmountReading {
  const read = unlessTooLong(() => readAmount(text, mostComputedDigits));
  return read.ok ? read.value : { ok: false, code: "amount.tooLong" };
}

/** Labels of the grades that rules read; of others nothing is asked. */
function labelIssues({ ops }: Plan, from: Earlier, { grades }: Scorecard): readonly Issue[] {
  return grades.flatMap(({ id, after }, index): readonly Issue[] => {
    const read = ops.find((op) => op.op === "earlierGrade" && op.from === from && op.grade === id);
    if (read?.op !== "earlierGrade") return [];
    const path = ["grades", index, "after"];
    if (after.kind === "open" && after.possible.length === 0)
      return [{ code: "list.length", path: [...path, "possible"], values: { got: 0 } }];
    return labelsIn(after)
      .filter(([label]) => !read.labels.includes(label))
      .map(([got, ...at]) => ({
        code: "value.notAllowed",
        path: [...path, ...at],
        values: { got, expected: read.labels },
      }));
  });
}

/** Each label with its place. */
function labelsIn(label: Label): readonly (readonly [label: string, ...path: Path])[] {
  if (label.kind === "settled") return [[label.label, "label"]];
  return label.kind === "open" ? label.possible.map((one, i) => [one, "possible", i] as const) : [];
}
