/**
 * Compiles one rubric of a ruleset into a plan: everything that can be known without an assessment is done here, once.
 *
 * @module
 */
import { at } from "../../exact/at.js";
import { PreconditionError } from "../../exact/PreconditionError.js";
import { writeAmount } from "../../exact/writeAmount.js";
import { checkRulesetRules } from "../../ruleset/check/checkRulesetRules.js";
import { readingGraphOf } from "../../ruleset/check/readingGraph.js";
import { digestOf } from "../../ruleset/digest.js";
import type { Node } from "../../ruleset/node.js";
import type { Rubric, Ruleset } from "../../ruleset/ruleset.js";
import { type Reach, type ReachTarget, reaches, scopeTable } from "../../ruleset/scope.js";
import { engineVersion } from "../../vocabulary/engineVersion.js";
import { type BasisKind, basisKinds } from "../../vocabulary/source.js";
import { numAt } from "../run/context.js";
import { runPlan } from "../run/runPlan.js";
import { unreadTable } from "../run/unread.js";
import { compileCondition } from "./compileCondition.js";
import { compileQuantity } from "./compileQuantity.js";
import { emitter, traced, tracing } from "./compiler.js";
import { compileVeto } from "./compileVeto.js";
import { entryOf } from "./declared.js";
import { doubtsOf } from "./doubts.js";
import { explainNode, possibleReasons } from "./explain.js";
import { amountOf, factTable, literal } from "./factTable.js";
import { frozenCopy } from "./frozenCopy.js";
import type { Op, Slot } from "./op.js";
import { type Phase, phase } from "./phase.js";
import type { FactTable, Plan, PlanGrade, PlanNode, PlanVeto } from "./plan.js";
import { scalesOf } from "./scales.js";
import { type Rests, restsOf, slotsOf, union } from "./slotsOf.js";

/**
 * Compiles a rubric. The result is plain data, frozen, and can be kept, sent and run as often as wanted.
 *
 * @throws {@link PreconditionError} `rubric.unknown`; `ruleset.invalid` with the issues, for a ruleset that would not parse;
 * `rational.tooLong` for rules whose numbers can grow beyond 100,000 digits.
 * @example
 * compileRubric(ruleset, "station").nodes.map(({ id }) => id)
 * // => ["total", "strength"]
 */
export function compileRubric(ruleset: Ruleset, rubricId: string): Plan {
  const issues = checkRulesetRules(ruleset);
  if (issues.length > 0) throw new PreconditionError("ruleset.invalid", issues);
  const rubric = entryOf(ruleset.rubrics, rubricId);
  if (rubric === undefined) throw new PreconditionError("rubric.unknown", rubricId);

  const facts = factTable(ruleset, rubric.subject);
  const reached = reachedTables(ruleset, rubric);
  const flat = flatten(rubric.nodes, undefined);
  const shared = {
    ruleset,
    rubric,
    rubricId,
    facts,
    reached,
    emitter: emitter(),
  };
  const byId = Object.fromEntries(flat.map(({ node }) => [node.id, node]));
  const reading = readingGraphOf(ruleset, rubricId);
  const earned = phase(shared, byId, reading, []);
  const vetoes = (rubric.vetoes ?? []).map((veto) => compileVeto(earned.compiler, veto));
  const final = phase(shared, byId, reading, vetoes);
  const nodes = flat.map(({ node, parent }) => describeNode(earned, final, node, parent, vetoes));
  const grades = Object.keys(rubric.grades ?? {})
    .sort()
    .map(final.grade);
  const { ops } = shared.emitter;
  const rests = restsOf(ops);
  const others = [...vetoes.map(({ fired }) => fired), ...grades.map(({ after }) => after)];
  return frozenCopy<Plan>({
    kind: "plan",
    ruleset: { id: ruleset.id, version: ruleset.version, digest: digestOf(ruleset) },
    engine: engineVersion,
    rubric: rubricId,
    earlier: earlierIn(ops),
    effective: ruleset.effective,
    facts,
    reached,
    ops,
    nodes: withStatics(nodes, { ops, facts, reached }, rests),
    grades: grades.map((grade) => ({ ...grade, rests: at(rests, grade.after) })),
    vetoes,
    otherFacts: union(others.map((slot) => at(rests, slot).facts)),
    reads: ops.map(slotsOf),
    doubts: doubtsOf(ops, resultsOf(nodes, grades, vetoes), facts, reached),
  });
}

/** The slots of everything that a scorecard tells. */
const resultsOf = (
  nodes: readonly Described[],
  grades: readonly Pick<PlanGrade, "before" | "after">[],
  vetoes: readonly PlanVeto[],
): readonly Slot[] => [
  ...nodes.flatMap(({ earned, final, counts }) => [earned, final, ...(counts === undefined ? [] : [counts])]),
  ...grades.flatMap(({ before, after }) => [before, after]),
  ...vetoes.map(({ when }) => when),
];

/** Of which rubric the other scorecards are that operations read. */
function earlierIn(ops: readonly Op[]): Plan["earlier"] {
  const reads = ops.flatMap((op) =>
    op.op === "earlierPoints" || op.op === "earlierGrade" ? [[op.from, op.rubric] as const] : [],
  );
  return Object.fromEntries(reads);
}

/** Every node with its parent, parents before children. */
function flatten(
  nodes: readonly Node[],
  parent: Node | undefined,
): readonly { readonly node: Node; readonly parent: Node | undefined }[] {
  return nodes.flatMap((node) => [{ node, parent }, ...flatten(node.children ?? [], node)]);
}

/** The facts of whatever the subject reaches. */
function reachedTables(ruleset: Ruleset, { subject }: Rubric): Partial<Record<Reach, FactTable>> {
  const tables: Partial<Record<Reach, FactTable>> = {};
  const targets: Readonly<Partial<Record<Reach, ReachTarget>>> = scopeTable[subject];
  for (const reach of reaches) {
    const target = targets[reach];
    if (target !== undefined && target !== "scorecard") tables[reach] = factTable(ruleset, target);
  }
  return tables;
}

/** A node before what is known of it without an assessment. */
type Described = Omit<PlanNode, "rests" | "reasons" | "least" | "greatest" | "scale">;

function describeNode(
  earned: Phase,
  final: Phase,
  node: Node,
  parent: Node | undefined,
  vetoes: readonly PlanVeto[],
): Described {
  const slots = final.slots(node.id);
  const noting = tracing(final.compiler);
  if (node.applies) compileCondition(noting, node.applies);
  if (node.points !== undefined) compileQuantity(noting, node.points);
  const counts = node.counts === undefined ? undefined : compileCondition(noting, node.counts);
  const way = explainNode(final.compiler, node, slots);
  const zeroing = vetoes.filter(({ zeroes }) => zeroes.includes(node.id)).map(({ id, fired }) => ({ veto: id, fired }));
  const explain = zeroing.length === 0 ? way : ({ by: "zeroed", vetoes: zeroing, then: way } as const);
  return {
    ...traced(noting.trace),
    id: node.id,
    ...(parent === undefined ? {} : { parent: parent.id }),
    kind: node.children === undefined ? "criterion" : "group",
    earned: earned.slots(node.id).points,
    final: slots.points,
    ...(counts === undefined ? {} : { counts }),
    ...(node.full === undefined ? {} : { full: writeAmount(amountOf(node.full)) }),
    ...(node.shown === undefined ? {} : { shown: { to: literal(node.shown.to), mode: node.shown.mode } }),
    weakest: weakestBasis(node),
    explain,
  };
}

/** The weakest basis of a node and everything in it; {@link basisKinds} go from strong to weak. */
function weakestBasis({ basis, children = [] }: Node): BasisKind {
  const own = basis === undefined ? [] : [basis.kind];
  const ranks = [...own, ...children.map(weakestBasis)].map((kind) => basisKinds.indexOf(kind));
  return at(basisKinds, Math.max(0, ...ranks));
}

/** Bounds over all assessments are what a run on no facts at all leaves possible. */
function withStatics(
  nodes: readonly Described[],
  plan: Pick<Plan, "ops" | "facts" | "reached">,
  rests: readonly Rests[],
): readonly PlanNode[] {
  const { ops, facts, reached } = plan;
  const self = unreadTable(facts);
  const tables = Object.fromEntries(Object.entries(reached).map(([reach, table]) => [reach, unreadTable(table)]));
  const inputs = {
    asOf: "0001-01-01",
    self,
    evidenced: self.map(() => false),
    reached: tables,
    earlier: {},
    anything: true,
  } as const;
  const values = runPlan(plan, inputs);
  const scales = scalesOf(ops, facts);
  return nodes.map((node) => {
    const { least, greatest } = numAt({ inputs, shapes: facts, values }, node.final);
    const scale = at(scales, node.final);
    const own = at(rests, node.final);
    return {
      ...node,
      ...(least === null ? {} : { least: writeAmount(least) }),
      ...(greatest === null ? {} : { greatest: writeAmount(greatest) }),
      ...(scale === null ? {} : { scale }),
      rests: own,
      reasons: possibleReasons(node.explain, own),
    };
  });
}
