/**
 * Nodes as criteria with nothing but points: fields as forms around them, groups as folds over the points of their children.
 *
 * @module
 */
import type { Condition, Item, Quantity } from "../../../src/ruleset/expression.js";
import type { Names } from "../../../src/ruleset/names.js";
import type { Criterion, Group, Node } from "../../../src/ruleset/node.js";
import { absent } from "../generate/scope.js";
import type { Around } from "./around.js";
import { kernelCondition } from "./condition.js";
import { kernelBounded, kernelQuantity, within } from "./quantity.js";

/** Every node by itself, in the same order; no one stands inside another. */
export const kernelNodes = (nodes: readonly Node[], around: Around): readonly Criterion[] =>
  nodes.flatMap((node) => [kernelNode(node, around), ...kernelNodes(node.children ?? [], around)]);

function kernelNode(node: Node, around: Around): Criterion {
  const { id, title, full, counts, basis = { kind: "illustrative" } as const } = node;
  const { goal, prevention } = node.children === undefined ? node : { goal: undefined, prevention: undefined };
  const goals = Object.keys(around.ruleset.goals ?? {});
  const bare = {
    ...{ id, title, basis },
    ...(full === undefined ? {} : { full }),
    ...(goals[0] === undefined ? {} : { goal: goal ?? goals[0], prevention: prevention ?? false }),
    ...(counts === undefined ? {} : { counts: kernelCondition(counts, around) }),
  };
  // What is not public has no rule that could be written otherwise.
  if (basis.kind === "unpublished" && node.children === undefined) {
    const { rounded, shown } = node;
    return {
      ...bare,
      ...secretFields(node, around),
      ...(rounded === undefined ? {} : { rounded }),
      ...(shown === undefined ? {} : { shown }),
    };
  }
  const points = node.children === undefined ? kernelQuantity(node.points ?? 0, around) : groupPoints(node, around);
  return { ...bare, points: wrapped(node, points, around) };
}

/** The fields of a criterion without a rule, each in kernel forms. */
function secretFields({ applies, notApplicable, missing, floor, ceiling }: Node, around: Around) {
  const fields = Object.entries({ missing, floor, ceiling }).flatMap(([key, part]) =>
    part === undefined ? [] : [[key, kernelQuantity(part, around)] as const],
  );
  return {
    ...Object.fromEntries(fields),
    ...(applies === undefined ? {} : { applies: kernelCondition(applies, around) }),
    ...(notApplicable === undefined
      ? {}
      : { notApplicable: notApplicable === "full" ? notApplicable : kernelQuantity(notApplicable, around) }),
  };
}

/** The fields around the points, from the inside out. */
function wrapped(
  { applies, full, notApplicable, missing, floor, ceiling, rounded }: Node,
  points: Quantity,
  around: Around,
): Quantity {
  const sub = (part: Quantity): Quantity => kernelQuantity(part, around);
  const applied: Quantity =
    applies === undefined
      ? points
      : {
          kind: "cases",
          cases: [{ id: "applies", when: kernelCondition(applies, around), then: points }],
          else: absent,
        };
  const filled: Quantity =
    notApplicable === undefined && missing === undefined
      ? applied
      : {
          kind: "given",
          of: applied,
          ...(missing === undefined ? {} : { missing: sub(missing) }),
          ...(notApplicable === undefined
            ? {}
            : { notApplicable: notApplicable === "full" ? (full ?? 0) : sub(notApplicable) }),
        };
  const limited = within(
    filled,
    floor === undefined ? undefined : sub(floor),
    ceiling === undefined ? undefined : sub(ceiling),
  );
  return rounded === undefined ? limited : { kind: "rounded", of: limited, ...rounded };
}

/** A group as a fold over the points of its children. */
function groupPoints(group: Group, around: Around): Quantity {
  const sub = (part: Quantity): Quantity => kernelQuantity(part, around);
  const test = (part: Condition): Condition => kernelCondition(part, around);
  const { combine, children, full = 0 } = group;
  const item = (child: Node, each: Quantity): Item<Names> => ({
    each,
    ...(child.counts === undefined ? {} : { counts: test(child.counts) }),
  });
  const pointsOf = ({ id }: Node): Quantity => ({ kind: "points", points: id });
  /** A stated amount that does not apply if the child does not. */
  const beside = (child: Node, amount: Quantity): Quantity => ({
    kind: "sum",
    of: [amount, { kind: "product", of: [0, pointsOf(child)] }],
  });
  const empty = group.empty === undefined ? undefined : sub(group.empty);
  const weightless = group.weightless === undefined ? undefined : sub(group.weightless);
  const isNothingLeft: Condition = {
    kind: "quantity",
    of: { kind: "sum", items: children.map((child) => item(child, beside(child, 1))), empty: 0 },
    equals: 0,
  };
  const unlessNothing = (rest: Quantity): Quantity => ({
    kind: "cases",
    cases: [{ id: "nothing", when: isNothingLeft, then: empty ?? absent }],
    else: rest,
  });
  switch (combine) {
    case "share": {
      const reached: Quantity = { kind: "sum", items: children.map((child) => item(child, pointsOf(child))) };
      const attainable: Quantity = {
        kind: "sum",
        items: children.map((child) => item(child, beside(child, child.full ?? 0))),
      };
      return unlessNothing({
        kind: "ratio",
        of: [{ kind: "product", of: [full, reached] }, attainable],
        zero: weightless ?? empty ?? absent,
      });
    }
    case "all": {
      const short = children.map(
        (child): Item<Names> => ({
          each: 1,
          counts: {
            kind: "all",
            of: [
              { kind: "not", of: { kind: "quantity", of: pointsOf(child), atLeast: child.full ?? 0 } },
              ...(child.counts === undefined ? [] : [test(child.counts)]),
            ],
          },
        }),
      );
      const isComplete: Condition = { kind: "quantity", of: { kind: "sum", items: short, empty: 0 }, equals: 0 };
      return unlessNothing({ kind: "cases", cases: [{ id: "complete", when: isComplete, then: full }], else: 0 });
    }
    case "mean":
      return {
        kind: "mean",
        items: children.map((child) => ({
          ...item(child, pointsOf(child)),
          ...(child.weight === undefined ? {} : { weight: kernelBounded(child.weight, around) }),
        })),
        ...(empty === undefined ? {} : { empty }),
        ...(weightless === undefined ? {} : { weightless }),
      };
    default:
      return {
        kind: combine,
        items: children.map((child) => item(child, pointsOf(child))),
        ...(empty === undefined ? {} : { empty }),
      };
  }
}
