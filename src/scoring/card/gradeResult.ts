/**
 * The result of one grade: the label before and after vetoes, why this one, and what the next better one lacked.
 *
 * @module
 */
import { at } from "../../exact/at.js";
import { subtract } from "../../exact/rational.js";
import { writeAmount } from "../../exact/writeAmount.js";
import { entryOf } from "../plan/declared.js";
import type { PlanCut, PlanGrade } from "../plan/plan.js";
import { constant } from "../run/constant.js";
import { boolAt, labAt, numAt } from "../run/context.js";
import type { Run } from "../run/refine.js";
import { type Lab, settledNumber, surely } from "../run/value.js";
import type { GradeResult, Label, Lacking, Reason } from "./scorecard.js";
import { answerOf, comparedBy } from "./traced.js";

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
    ...(run.loose.has(grade.before) || run.loose.has(grade.after) ? { loose: true } : {}),
    ...(after.kind === "settled" ? { standing: entryOf(grade.standing, after.label) ?? "is" } : {}),
    reason: reasonOf(run, grade, before),
    ...(nextBetter === undefined ? {} : { nextBetter }),
  };
}

/** The label of a grade after vetoes. */
export const gradeLabel = (run: Run, grade: PlanGrade): Label => labelOf(labAt(run, grade.after), grade);

/** Labels still possible stand from worst to best, those without rank first. */
function labelOf({ labels, na }: Lab, { order = [] }: PlanGrade): Label {
  if (na !== null && labels.length === 0) return { kind: "notApplicable", because: na };
  if (na === null && labels.length === 1) return { kind: "settled", label: at(labels, 0) };
  const possible = [...labels].sort().sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return { kind: "open", possible, ...(na === null ? {} : { mayNotApply: true as const }) };
}

function reasonOf(run: Run, grade: PlanGrade, before: Label): Reason {
  if (before.kind === "open") return { code: "grade.open", values: { possible: before.possible.length } };
  if (before.kind === "notApplicable") return { code: "grade.notApplicable", values: {} };
  const { label } = before;
  if (grade.cuts === undefined) return { code: "grade.level", values: { label } };
  const deciding = decidingCut(run, grade);
  if (deciding === undefined) return { code: "grade.else", values: { label } };
  const { cut, whole } = deciding;
  const values = { label, cut: writeAmount(constant(cut.limit)), edge: cut.edge };
  return { code: whole ? "grade.cut" : "grade.otherwise", values };
}

/** The cut that gave the label, with all that it asks or by its policy; none if no cut did. */
function decidingCut(
  run: Run,
  { cuts = [] }: PlanGrade,
): { readonly cut: PlanCut; readonly whole: boolean } | undefined {
  return cuts
    .filter(({ reached }) => surely(boolAt(run, reached)))
    .map((cut) => ({ cut, whole: lackingFor(run, cut).length === 0 }))
    .find(({ cut, whole }) => whole || (cut.otherwise !== undefined && cut.otherwise !== "next"));
}

/** The next better label of the scale that there is a way to, and what it lacked: points, conditions, and vetoes that keep it away. */
function nextBetterThan(run: Run, grade: PlanGrade, label: string): GradeResult["nextBetter"] {
  const { order = [] } = grade;
  const better = order.includes(label) ? order.slice(order.indexOf(label) + 1) : [];
  const ways = better.map((one) => {
    const vetoes = vetoesAgainst(run, grade, order.slice(order.indexOf(one)));
    return { label: one, lacking: [...wayTo(run, grade, one), ...vetoes] };
  });
  return grade.cuts === undefined ? ways[0] : ways.find(({ lacking }) => lacking.length > 0);
}

/**
 * What the first cut that gives a label lacks, or nothing if a cut does give it. A cut gives one label with all that it asks, and
 * may give one without; cuts after the one that decided are never asked.
 */
function wayTo(run: Run, grade: PlanGrade, label: string): readonly Lacking[] {
  const { cuts = [] } = grade;
  const deciding = decidingCut(run, grade);
  const asked = deciding === undefined ? cuts : cuts.slice(0, cuts.indexOf(deciding.cut) + 1);
  const ways = asked.flatMap((cut) => {
    const points = pointsLacking(run, grade, cut);
    const whole = cut.label === label ? [[...points, ...lackingFor(run, cut)]] : [];
    return cut.otherwise === label ? [...whole, points] : whole;
  });
  return ways.some((lacking) => lacking.length === 0) ? [] : (ways[0] ?? []);
}

/** Vetoes that have fired, or may have, and keep away every one of these labels. */
function vetoesAgainst(run: Run, { sets, caps }: PlanGrade, labels: readonly string[]): readonly Lacking[] {
  const against = [...sets, ...caps].filter(({ label }) => !labels.includes(label));
  const fired = new Map(against.map(({ veto, when }) => [veto, answerOf(at(run.values, when))]));
  return [...fired].flatMap(([veto, answer]): Lacking[] =>
    answer === "yes" || answer === "open" ? [{ kind: "veto", veto, open: answer === "open" }] : [],
  );
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
