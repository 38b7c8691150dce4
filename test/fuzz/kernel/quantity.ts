/**
 * Quantities in kernel forms.
 *
 * @module
 */
import type { Condition, Item, Quantity } from "../../../src/ruleset/expression.js";
import type { Names } from "../../../src/ruleset/names.js";
import { add, amount, divide, type Fraction, multiply, negate, subtract, written } from "../../reference/fraction.js";
import { type Around, leavesIn } from "./around.js";
import { chosenOf, kernelChoice } from "./choice.js";
import { kernelCondition } from "./condition.js";

type Form<K extends string> = Extract<Quantity, { readonly kind: K }>;
const isForm = <K extends string>(rule: Exclude<Quantity, string | number>, kind: K): rule is Form<K> & typeof rule =>
  rule.kind === kind;

/** The same quantity in kernel forms. */
export function kernelQuantity(rule: Quantity, around: Around): Quantity {
  if (typeof rule !== "object") return rule;
  const sub = (part: Quantity): Quantity => kernelQuantity(part, around);
  const test = (part: Condition): Condition => kernelCondition(part, around);
  if (isForm(rule, "leaf")) return leafPart(rule, around);
  if (isForm(rule, "difference"))
    return { kind: "sum", of: [sub(rule.of[0]), { kind: "product", of: [-1, sub(rule.of[1])] }] };
  if (isForm(rule, "ratio")) {
    const below = kernelBounded(rule.of[1], around);
    return {
      kind: "ratio",
      of: [sub(rule.of[0]), below],
      ...(rule.zero === undefined ? {} : { zero: sub(rule.zero) }),
    };
  }
  if (isForm(rule, "rounded")) return { kind: "rounded", of: sub(rule.of), to: rule.to, mode: rule.mode };
  if (rule.kind === "product") return { ...rule, of: rule.of.map(sub) };
  if (isForm(rule, "limited"))
    return within(sub(rule.of), rule.floor && sub(rule.floor), rule.ceiling && sub(rule.ceiling));
  if (isForm(rule, "line")) return piecewise(rule, sub(rule.of));
  if (isForm(rule, "check"))
    return { kind: "cases", cases: [{ id: "met", when: test(rule.when), then: sub(rule.worth) }], else: 0 };
  if (isForm(rule, "tally")) return tally(rule, sub);
  if (isForm(rule, "steps")) return steps(rule, sub);
  if (rule.kind === "cases" || rule.kind === "bands" || rule.kind === "lookup" || rule.kind === "given")
    return kernelChoice<Quantity>(chosenOf(rule), around, kernelQuantity);
  return fold(rule, around);
}

/** The same where it must be seen that it is not negative, or not 0: there a limit stays one, since only of a limit that is seen. */
export function kernelBounded(rule: Quantity, around: Around): Quantity {
  if (typeof rule !== "object") return rule;
  if (rule.kind === "limited") return { ...rule, of: kernelQuantity(rule.of, around) };
  if (rule.kind === "sum" && rule.of !== undefined)
    return { kind: "sum", of: rule.of.map((part) => kernelBounded(part, around)) };
  return kernelQuantity(rule, around);
}

/** Of the criterion in hand. */
function leafPart({ leaf: part }: Form<"leaf">, { leaf, ...outside }: Around): Quantity {
  if (leaf === undefined) throw new Error("a leaf outside of leaves");
  if (part === "points") return { kind: "points", points: leaf.id };
  return part === "full" ? (leaf.full ?? 0) : kernelBounded(leaf.weight ?? 1, outside);
}

/** `greatest(floor, least(ceiling, x))`. */
export function within(x: Quantity, floor: Quantity | undefined, ceiling: Quantity | undefined): Quantity {
  const below: Quantity = ceiling === undefined ? x : { kind: "least", of: [x, ceiling] };
  return floor === undefined ? below : { kind: "greatest", of: [below, floor] };
}

/** Each part up to most, and all of them between the limits. */
function tally({ start = 0, of, floor, ceiling }: Form<"tally">, sub: (part: Quantity) => Quantity): Quantity {
  const parts = of.map(({ count, each, most }): Quantity => {
    const worth: Quantity = { kind: "product", of: [sub(count), each] };
    return most === undefined ? worth : within(worth, written(negate(amount(most))), most);
  });
  return within({ kind: "sum", of: [sub(start), ...parts] }, floor && sub(floor), ceiling && sub(ceiling));
}

function steps({ of: [from, to], step, started }: Form<"steps">, sub: (part: Quantity) => Quantity): Quantity {
  const between = kernelDifference(sub(to), sub(from));
  const counted: Quantity = { kind: "ratio", of: [between, step] };
  return { kind: "greatest", of: [0, { kind: "rounded", of: counted, to: 1, mode: started ? "ceiling" : "floor" }] };
}

const kernelDifference = (a: Quantity, b: Quantity): Quantity => ({
  kind: "sum",
  of: [a, { kind: "product", of: [-1, b] }],
});

/** A line as cases, one for each piece. */
function piecewise({ through, before, after }: Form<"line">, of: Quantity): Quantity {
  const points = through.map(([x, y]) => ({ x: amount(x), y: amount(y) }));
  const pieces = points.slice(1).map((end, i) => {
    const start = points[i] ?? end;
    const slope = divide(subtract(end.y, start.y), subtract(end.x, start.x));
    return { from: start, to: end, rule: straight(of, slope, subtract(start.y, multiply(slope, start.x))) };
  });
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined) return of;
  const upTo = (id: string, x: Fraction, then: Quantity) => ({
    ...{ id, when: { kind: "quantity", of, below: written(x) } as const, then },
  });
  return {
    kind: "cases",
    cases: [
      upTo("before", first.from.x, before === "extend" ? first.rule : written(first.from.y)),
      ...pieces.map(({ to, rule }, i) => upTo(`piece-${i}`, to.x, rule)),
    ],
    else: after === "extend" ? last.rule : written(last.to.y),
  };
}

const straight = (of: Quantity, slope: Fraction, offset: Fraction): Quantity => ({
  kind: "sum",
  of: [{ kind: "product", of: [written(slope), of] }, written(add(offset, { n: 0n, d: 1n }))],
});

/** Folds: over items and ledgers with kernel forms inside; over criteria as items; counts as sums of 1. */
function fold(rule: Exclude<Quantity, string | number>, around: Around): Quantity {
  const sub = (part: Quantity): Quantity => kernelQuantity(part, around);
  const test = (part: Condition): Condition => kernelCondition(part, around);
  if (rule.kind === "count") {
    if (rule.of !== undefined) {
      const items = rule.of.map((counts) => ({ each: 1, counts: test(counts) }));
      return { kind: "sum", items, empty: 0 };
    }
    const { kind: _, ...source } = rule;
    return fold(
      source.over === undefined ? { kind: "sum", ...source, each: 1, empty: 0 } : { kind: "sum", ...source, each: 1 },
      around,
    );
  }
  const rest = Object.fromEntries(
    (["empty", "weightless"] as const).flatMap((key) => {
      const answer = key in rule ? (rule as { readonly [key: string]: unknown })[key] : undefined;
      return answer === undefined ? [] : [[key, sub(answer as Quantity)]];
    }),
  );
  if ("leaves" in rule && rule.leaves !== undefined) {
    const { leaves: _, goal: __, prevention: ___, where, each, ...others } = rule as Leaves;
    const items = leavesIn(around, rule as Leaves).map((leaf) => {
      const inside = { ...around, leaf };
      return item(
        {
          each,
          ...(where === undefined ? {} : { counts: where }),
          ...("weight" in others ? { weight: others.weight } : {}),
        } as Item<Names>,
        inside,
      );
    });
    const { weight: ____, ...bare } = others;
    return { ...bare, ...rest, items } as Quantity;
  }
  if ("items" in rule && rule.items !== undefined)
    return { ...rule, ...rest, items: rule.items.map((one) => item(one, around)) } as Quantity;
  if ("over" in rule && rule.over !== undefined) {
    const { where, each, weight } = rule as Over;
    return {
      ...rule,
      ...rest,
      each: sub(each),
      ...(where === undefined ? {} : { where: test(where) }),
      ...(weight === undefined ? {} : { weight: kernelBounded(weight, around) }),
    } as Quantity;
  }
  return "of" in rule && Array.isArray(rule.of) ? ({ ...rule, of: rule.of.map(sub) } as Quantity) : rule;
}

interface Leaves {
  readonly kind: string;
  readonly leaves: string;
  readonly goal?: string;
  readonly prevention?: boolean;
  readonly where?: Condition;
  readonly each: Quantity;
  readonly weight?: Quantity;
}

interface Over {
  readonly where?: Condition;
  readonly each: Quantity;
  readonly weight?: Quantity;
}

const item = ({ each, weight, counts }: Item<Names>, around: Around): Item<Names> => ({
  each: kernelQuantity(each, around),
  ...(weight === undefined ? {} : { weight: kernelBounded(weight, around) }),
  ...(counts === undefined ? {} : { counts: kernelCondition(counts, around) }),
});
