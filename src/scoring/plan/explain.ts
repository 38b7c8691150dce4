/**
 * Where the reason of a node is to be looked for once it has run, and which reasons are possible.
 *
 * @module
 */
import { match, P } from "ts-pattern";
import { at } from "../../exact/at.js";
import { writeAmount } from "../../exact/writeAmount.js";
import type { Quantity } from "../../ruleset/expression.js";
import type { Group, Node } from "../../ruleset/node.js";
import type { ReasonCode } from "../card/reasonCode.js";
import { bandTests, edgeOf, fallingCuts } from "./compileChoice.js";
import { compileCondition } from "./compileCondition.js";
import { compileCounted, compileItems, compileLeaves, compileWeights } from "./compileFold.js";
import { compileLevel } from "./compileLevel.js";
import { groupItems, type NodeSlots } from "./compileNode.js";
import { compileQuantity, compileTally } from "./compileQuantity.js";
import { type Compiler, fullOf } from "./compiler.js";
import { amountOf, literal } from "./factTable.js";
import type { Slot } from "./op.js";
import type { Explain } from "./plan.js";
import type { Rests } from "./slotsOf.js";

const code = (is: ReasonCode): Explain => ({ by: "code", code: is });

/** The whole way of a node, from the outside in. */
export function explainNode(compiler: Compiler, node: Node, slots: NodeSlots): Explain {
  const inner = node.children === undefined ? explainCriterion(compiler, node.points) : explainGroup(compiler, node);
  const applied: Explain =
    node.applies === undefined ? inner : { by: "applies", when: compileCondition(compiler, node.applies), then: inner };
  const filled: Explain =
    node.missing === undefined
      ? applied
      : {
          by: "nodeMissing",
          of: slots.applied,
          toNotApplicable: typeof node.missing === "object" && node.missing.kind === "notApplicable",
          then: applied,
        };
  const replaced: Explain =
    node.notApplicable === undefined
      ? filled
      : { by: "nodeNotApplicable", of: slots.applied, full: node.notApplicable === "full", then: filled };
  return explainLimit(compiler, slots.replaced, node.floor, node.ceiling, replaced);
}

const explainCriterion = (compiler: Compiler, points: Quantity | undefined): Explain =>
  points === undefined ? code("rule.unpublished") : explainQuantity(compiler, points);

function explainGroup(compiler: Compiler, node: Group): Explain {
  const { combine, children } = node;
  const items = groupItems(compiler, node);
  const fulls = combine === "share" || combine === "all" ? children.map((child) => fullOf(compiler, child)) : [];
  if (combine === "all") return { by: "allFull", items, fulls };
  return { by: "group", combine, items, fulls };
}

function explainLimit(
  compiler: Compiler,
  of: Slot,
  floor: Quantity | undefined,
  ceiling: Quantity | undefined,
  then: Explain,
): Explain {
  if (floor === undefined && ceiling === undefined) return then;
  return {
    by: "limit",
    of,
    ...(floor === undefined ? {} : { floor: compileQuantity(compiler, floor) }),
    ...(ceiling === undefined ? {} : { ceiling: compileQuantity(compiler, ceiling) }),
    then,
  };
}

/** The outermost form that decides. */
function explainQuantity(compiler: Compiler, rule: Quantity): Explain {
  if (typeof rule !== "object") return code("stated");
  const slot = (part: Quantity): Slot => compileQuantity(compiler, part);
  return match(rule)
    .returnType<Explain>()
    .with({ kind: P.union("fact", "points", "leaf", "since") }, () => code("read"))
    .with({ kind: "notApplicable" }, () => code("rule.notApplicable"))
    .with({ kind: "check" }, ({ when }) => ({ by: "check", when: compileCondition(compiler, when) }))
    .with({ kind: "cases" }, ({ cases }) => ({
      by: "cases",
      tests: cases.map(({ when }) => compileCondition(compiler, when)),
      ids: cases.map(({ id }) => id),
    }))
    .with({ kind: "bands" }, (bands) => ({
      by: "bands",
      tests: bandTests(compiler, bands),
      cuts: fallingCuts(bands).map((cut) => {
        const { edge, limit } = edgeOf(cut);
        return { cut: cut.id ?? writeAmount(amountOf(limit)), edge };
      }),
    }))
    .with({ kind: "lookup" }, ({ of }) => ({ by: "lookup", of: compileLevel(compiler, of) }))
    .with({ kind: "tally" }, (tally) => ({
      by: "tally",
      sum: compileTally(compiler, tally),
      counts: tally.of.map(({ count }) => slot(count)),
      ...(tally.floor === undefined ? {} : { floor: slot(tally.floor) }),
      ...(tally.ceiling === undefined ? {} : { ceiling: slot(tally.ceiling) }),
    }))
    .with({ kind: "line" }, ({ of, through }) => ({
      by: "line",
      of: slot(of),
      first: literal(at(through, 0)[0]),
      last: literal(at(through, through.length - 1)[0]),
    }))
    .with({ kind: "limited" }, ({ of, floor, ceiling }) =>
      explainLimit(compiler, slot(of), floor, ceiling, explainQuantity(compiler, of)),
    )
    .with({ kind: "rounded" }, ({ of }) => explainQuantity(compiler, of))
    .with({ kind: "given" }, ({ of, missing, notApplicable }) => ({
      by: "given",
      of: slot(of),
      missing: missing !== undefined,
      notApplicable: notApplicable !== undefined,
      then: explainQuantity(compiler, of),
    }))
    .with({ items: P.array() }, ({ kind, items }) => ({ by: "fold", items: compileItems(compiler, kind, items) }))
    .with({ leaves: P.string }, (fold) => ({ by: "fold", items: compileLeaves(compiler, fold.kind, fold) }))
    .with({ over: P.string }, (fold) => ({
      by: "ledger",
      counted: compileCounted(compiler, fold),
      ...("weight" in fold && fold.weight !== undefined
        ? { weights: compileWeights(compiler, fold, fold.weight) }
        : {}),
    }))
    .otherwise(() => code("computed"));
}

/** Every code that a way can end in; a node can also not apply, or not be settled, whatever its rule. */
export function possibleReasons(
  explain: Explain,
  { facts, reached, appeals, unpublished }: Rests,
): readonly ReasonCode[] {
  const inapplicable: readonly ReasonCode[] = [
    "fact.notApplicable",
    "rule.notApplicable",
    "node.notApplicable",
    "fold.empty",
  ];
  const open: readonly ReasonCode[] = [
    ...(facts.length + reached.length > 0 ? (["fact.missing"] as const) : []),
    ...(appeals.length > 0 ? (["appeal.open"] as const) : []),
    ...(unpublished ? (["rule.unpublished"] as const) : []),
  ];
  return [...new Set([...codesOf(explain), ...inapplicable, ...open])].sort();
}

function codesOf(explain: Explain): readonly ReasonCode[] {
  return match(explain)
    .returnType<readonly ReasonCode[]>()
    .with({ by: "applies" }, ({ then }) => ["applies.no", ...codesOf(then)])
    .with({ by: "nodeNotApplicable" }, ({ full, then }) => [
      full ? "notApplicable.full" : "notApplicable.points",
      ...codesOf(then),
    ])
    .with({ by: "nodeMissing" }, ({ toNotApplicable, then }) => [
      ...(toNotApplicable ? [] : (["missing.points"] as const)),
      "missing.notApplicable",
      ...codesOf(then),
    ])
    .with({ by: "given" }, ({ missing, notApplicable, then }) => [
      ...(missing ? (["given.missing"] as const) : []),
      ...(notApplicable ? (["given.notApplicable"] as const) : []),
      ...codesOf(then),
    ])
    .with({ by: "limit" }, ({ floor, ceiling, then }) => [
      ...(floor === undefined ? [] : (["limit.floor"] as const)),
      ...(ceiling === undefined ? [] : (["limit.ceiling"] as const)),
      ...codesOf(then),
    ])
    .with({ by: "zeroed" }, ({ then }) => ["veto.zeroed", ...codesOf(then)])
    .with({ by: "check" }, () => ["check.met", "check.unmet"])
    .with({ by: "cases" }, () => ["case.taken", "case.else"])
    .with({ by: "bands" }, () => ["band.reached", "band.below"])
    .with({ by: "lookup" }, () => ["lookup.matched"])
    .with({ by: "tally" }, ({ floor, ceiling }) => [
      "tally.none",
      "tally.counted",
      ...(floor === undefined ? [] : (["tally.floor"] as const)),
      ...(ceiling === undefined ? [] : (["tally.ceiling"] as const)),
    ])
    .with({ by: "line" }, () => ["line.before", "line.inside", "line.after"])
    .with({ by: "fold" }, () => ["fold.taken", "fold.empty", "fold.weightless"])
    .with({ by: "ledger" }, ({ weights }) => [
      "fold.taken",
      "fold.empty",
      ...(weights === undefined ? [] : (["fold.weightless"] as const)),
    ])
    .with({ by: "allFull" }, () => ["group.allFull", "group.notAllFull", "group.empty"])
    .with({ by: "group", combine: P.union("sum", "least", "greatest") }, ({ combine }) => [
      `group.${combine}`,
      "group.empty",
    ])
    .with({ by: "group", combine: P.union("mean", "share") }, ({ combine }) => [
      `group.${combine}`,
      "group.empty",
      "group.weightless",
    ])
    .with({ by: "code" }, (leaf) => [leaf.code])
    .exhaustive();
}
