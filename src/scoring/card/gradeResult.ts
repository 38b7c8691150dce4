/**
 * The result of one grade: the label before and after vetoes, why this one, and what the next better one lacked.
 *
 * @module
 */
import { at } from "../../exact/at.js";
import { subtract } from "../../exact/rational.js";
import { writeAmount } from "../../exact/writeAmount.js";
import type { PlanCut, PlanGrade } from "../plan/plan.js";
import { constant } from "../run/constant.js";
import { boolAt, labAt, numAt } from "../run/context.js";
import { type Lab, settledNumber, surely } from "../run/value.js";
import type { GradeResult, Label, Lacking, Reason } from "./scorecard.js";
import { answerOf, comparedBy, type Run } from "./traced.js";

/** The result of a grade. */
export function gradeResult(run: Run, grade: PlanGrade): GradeResult {
  const before = labelOf(labAt(run, grade.before), grade);
  const after = gradeLabel(run, grade);
  const nextBetter = after.kind === "settled" ? nextBetterThan(run, grade, after.label) : undefined;
  return {
    id: grade.id,
    scale: grade.scale,
    before,
    after,
    ...(after.kind === "settled" ? { standing: grade.standing[after.label] ?? "is" } : {}),
    reason: reasonOf(run, grade, before),
    ...(nextBetter === undefined ? {} : { nextBetter }),
  };
}

/** The label of a grade after vetoes. */
export const gradeLabel = (run: Run, grade: PlanGrade): Label => labelOf(labAt(run, grade.after), grade);

/** Labels still possible stand from worst to best. */
function labelOf({ labels, na }: Lab, { order = [] }: PlanGrade): Label {
  const [only] = labels;
  if (only === undefined) return { kind: "notApplicable", because: na ?? { kind: "empty" } };
  if (labels.length === 1 && na === null) return { kind: "settled", label: only };
  const possible = [...labels].sort((a, b) => order.indexOf(a) - order.indexOf(b) || (a < b ? -1 : 1));
  return { kind: "open", possible, ...(na === null ? {} : { mayNotApply: true as const }) };
}

function reasonOf(run: Run, grade: PlanGrade, before: Label): Reason {
  if (before.kind === "open") return { code: "grade.open", values: { possible: before.possible.length } };
  if (before.kind === "notApplicable") return { code: "grade.notApplicable", values: {} };
  const { label } = before;
  if (grade.cuts === undefined) return { code: "grade.level", values: { label } };
  const reached = grade.cuts.findIndex((cut) => isReached(run, cut));
  for (const cut of reached === -1 ? [] : grade.cuts.slice(reached)) {
    const values = { label, cut: writeAmount(constant(cut.limit)), edge: cut.edge };
    if (!isReached(run, cut)) continue;
    if (lackingFor(run, cut).length === 0) return { code: "grade.cut", values };
    if (cut.otherwise !== undefined && cut.otherwise !== "next") return { code: "grade.otherwise", values };
  }
  return { code: "grade.else", values: { label } };
}

const isReached = (run: Run, { reached }: PlanCut): boolean => surely(boolAt(run, reached));

/** What stands between a label and the next better one of its scale: the cuts that give it, and vetoes that keep it away. */
function nextBetterThan(run: Run, grade: PlanGrade, label: string): GradeResult["nextBetter"] {
  const { order = [], cuts = [] } = grade;
  const better = order[order.indexOf(label) + 1];
  if (better === undefined || !order.includes(label)) return undefined;
  const rank = (one: string): number => order.indexOf(one);
  const sets = grade.sets.filter((set) => rank(set.label) < rank(better));
  const caps = grade.caps.filter((cap) => rank(cap.label) < rank(better));
  const vetoes = [...sets, ...caps].flatMap(({ veto, when }): Lacking[] => {
    const answer = answerOf(at(run.values, when));
    return answer === "yes" || answer === "open" ? [{ kind: "veto", veto, open: answer === "open" }] : [];
  });
  const cut = cuts.find((one) => one.label === better);
  const lacking = [
    ...(cut === undefined ? [] : [...pointsLacking(run, grade, cut), ...lackingFor(run, cut)]),
    ...vetoes,
  ];
  return { label: better, lacking };
}

function pointsLacking(run: Run, { points }: PlanGrade, { reached, edge, limit }: PlanCut): readonly Lacking[] {
  const answer = answerOf(at(run.values, reached));
  if (answer === "yes" || points === undefined) return [];
  const value = settledNumber(numAt(run, points));
  const needed = writeAmount(constant(limit));
  return [
    {
      kind: "points",
      needed,
      edge,
      ...(value === null ? {} : { reached: writeAmount(value), short: writeAmount(subtract(constant(limit), value)) }),
      open: answer === "open",
    },
  ];
}

/** Conditions and minimums of a cut that are not certainly met. */
function lackingFor(run: Run, { requires, minimums }: PlanCut): readonly Lacking[] {
  const conditions = requires.flatMap((part): Lacking[] => {
    const answer = answerOf(at(run.values, part.holds));
    if (answer === "yes") return [];
    const named = part.condition === undefined ? {} : { condition: part.condition };
    return [{ kind: "condition", ...named, open: answer === "open", compared: comparedBy(run, part) }];
  });
  const short = minimums.flatMap(({ node, points, limit, holds }): Lacking[] => {
    const answer = answerOf(at(run.values, holds));
    if (answer === "yes") return [];
    const value = settledNumber(numAt(run, points));
    const reached =
      value === null ? {} : { reached: writeAmount(value), short: writeAmount(subtract(constant(limit), value)) };
    return [{ kind: "minimum", node, needed: writeAmount(constant(limit)), ...reached, open: answer === "open" }];
  });
  return [...conditions, ...short];
}
