/**
 * Compiles one rubric of a ruleset into a plan: everything that can be known without an assessment is done here, once.
 *
 * @module
 */
import { at } from "../../exact/at.js";
import { PreconditionError } from "../../exact/PreconditionError.js";
import { writeAmount } from "../../exact/writeAmount.js";
import { checkRulesetRules } from "../../ruleset/check/checkRulesetRules.js";
import { digestOf } from "../../ruleset/digest.js";
import type { Node } from "../../ruleset/node.js";
import type { Rubric, Ruleset } from "../../ruleset/ruleset.js";
import { type Reach, scopeTable } from "../../ruleset/scope.js";
import { engineVersion } from "../../vocabulary/engineVersion.js";
import { runPlan } from "../run/runPlan.js";
import { unreadTable } from "../run/unread.js";
import type { Value } from "../run/value.js";
import { compileCondition } from "./compileCondition.js";
import { compileGrade } from "./compileGrade.js";
import { compileNode, type NodeSlots } from "./compileNode.js";
import { compileQuantity } from "./compileQuantity.js";
import { type Compiler, emitter, tracing } from "./compiler.js";
import { compileVeto } from "./compileVeto.js";
import { explainNode, possibleReasons } from "./explain.js";
import { amountOf, factTable, literal } from "./factTable.js";
import type { Slot } from "./op.js";
import type { FactTable, Plan, PlanGrade, PlanNode, PlanVeto } from "./plan.js";
import { scalesOf } from "./scales.js";
import { dependencies, elsewhere } from "./slotsOf.js";

/**
 * Compiles a rubric. The result is plain data and can be kept, sent and run as often as wanted.
 *
 * @throws {@link PreconditionError} `rubric.unknown`; `ruleset.invalid` with the issues, for a ruleset that would not parse.
 */
export function compileRubric(ruleset: Ruleset, rubricId: string): Plan {
  const issues = checkRulesetRules(ruleset);
  if (issues.length > 0) throw new PreconditionError("ruleset.invalid", issues);
  const rubric = Object.hasOwn(ruleset.rubrics, rubricId) ? ruleset.rubrics[rubricId] : undefined;
  if (rubric === undefined) throw new PreconditionError("rubric.unknown", rubricId);

  const facts = factTable(ruleset, rubric.subject);
  const reached = reachedTables(ruleset, rubric);
  const flat = flatten(rubric.nodes, undefined);
  const shared = {
    ruleset,
    rubric,
    facts,
    reached,
    nodes: new Map(flat.map(({ node }) => [node.id, node])),
    emitter: emitter(),
  };
  const earned = phase(shared, []);
  const vetoes = (rubric.vetoes ?? []).map((veto) => compileVeto(earned.compiler, veto));
  const final = phase(shared, vetoes);
  const nodes = flat.map(({ node, parent }) => describeNode(earned, final, node, parent, vetoes));
  const grades = Object.keys(rubric.grades ?? {})
    .sort()
    .map(final.grade);
  const { ops } = shared.emitter;
  const rests = dependencies(ops);
  const others = [...vetoes.map(({ fired }) => fired), ...grades.map(({ after }) => after)];
  return {
    kind: "plan",
    ruleset: { id: ruleset.id, version: ruleset.version, digest: digestOf(ruleset) },
    engine: engineVersion,
    rubric: rubricId,
    effective: ruleset.effective,
    facts,
    reached,
    ops,
    nodes: withStatics(nodes, { ops, facts, reached }, rests),
    grades,
    vetoes,
    otherFacts: [...new Set(others.flatMap((slot) => own(rests, slot)))].sort((a, b) => a - b),
  };
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
  for (const [reach, target] of Object.entries(scopeTable[subject]))
    if (target !== "scorecard" && isReach(reach)) tables[reach] = factTable(ruleset, target);
  return tables;
}

const isReach = (reach: string): reach is Reach => reach === "parent" || reach === "unit";

/** One of the two ways in which nodes are compiled: as earned (no vetoes), or after vetoes have zeroed what they zero. */
interface Phase {
  readonly compiler: Compiler;
  readonly slots: (id: string) => NodeSlots;
  readonly grade: (id: string) => PlanGrade;
}

function phase(shared: Omit<Compiler, "pointsOf" | "gradeOf">, vetoes: readonly PlanVeto[]): Phase {
  const slots = once((id: string): NodeSlots => {
    const node = shared.nodes.get(id);
    if (node === undefined) throw new PreconditionError("ruleset.node.unknown", id);
    const own = compileNode(compiler, node);
    const by = vetoes.filter(({ zeroes }) => zeroes.includes(id)).map(({ fired }) => fired);
    return by.length === 0 ? own : { ...own, points: shared.emitter.emit({ op: "zeroed", of: own.points, by }) };
  });
  const grade = once((id: string): PlanGrade => {
    const rule = shared.rubric.grades?.[id];
    if (rule === undefined) throw new PreconditionError("ruleset.grade.unknown", id);
    return compileGrade(compiler, id, rule, vetoes);
  });
  const compiler: Compiler = { ...shared, pointsOf: (id) => slots(id).points, gradeOf: (id) => grade(id).after };
  return { compiler, slots, grade };
}

/** Makes each thing once; asking for a thing while it is being made is a cycle. */
function once<T>(make: (id: string) => T): (id: string) => T {
  const made = new Map<string, T>();
  const making = new Set<string>();
  return (id) => {
    const known = made.get(id);
    if (known !== undefined) return known;
    if (making.has(id)) throw new PreconditionError("ruleset.cycle", id);
    making.add(id);
    const value = make(id);
    made.set(id, value);
    return value;
  };
}

/** A node before what is known of it without an assessment. */
type Described = Omit<PlanNode, "facts" | "learnable" | "least" | "greatest" | "scale">;

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
    ...noting.trace,
    id: node.id,
    ...(parent === undefined ? {} : { parent: parent.id }),
    kind: node.children === undefined ? "criterion" : "group",
    earned: earned.slots(node.id).points,
    final: slots.points,
    ...(counts === undefined ? {} : { counts }),
    ...(node.full === undefined ? {} : { full: writeAmount(amountOf(node.full)) }),
    ...(node.shown === undefined ? {} : { shown: { to: literal(node.shown.to), mode: node.shown.mode } }),
    ...(node.basis === undefined ? {} : { basis: node.basis.kind }),
    explain,
    reasons: possibleReasons(explain),
  };
}

/** Bounds over all assessments are what a run on no facts at all leaves possible. */
function withStatics(
  nodes: readonly Described[],
  plan: Pick<Plan, "ops" | "facts" | "reached">,
  rests: readonly (readonly number[])[],
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
  return nodes.map((node) => ({
    ...node,
    ...bounds(values, node.final),
    ...(scales[node.final] == null ? {} : { scale: scales[node.final] ?? 1 }),
    facts: own(rests, node.final),
    learnable: at(rests, node.final).length > 0,
  }));
}

/** The facts of the subject itself that a slot rests on. */
const own = (rests: readonly (readonly number[])[], slot: Slot): readonly number[] =>
  at(rests, slot).filter((fact) => fact !== elsewhere);

function bounds(values: readonly Value[], slot: Slot): Pick<PlanNode, "least" | "greatest"> {
  const value = values[slot];
  if (value?.sort !== "number" || !value.some) return {};
  return {
    ...(value.least === null ? {} : { least: writeAmount(value.least) }),
    ...(value.greatest === null ? {} : { greatest: writeAmount(value.greatest) }),
  };
}
