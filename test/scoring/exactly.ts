/**
 * What a rubric says of an assessment in which nothing is missing: straight recursion over the ruleset, in fractions of
 * bigints, sharing nothing with the engine. `null` is "not applicable".
 */
import type { Condition, Level, Quantity } from "../../src/ruleset/expression.js";
import type { Group, Node } from "../../src/ruleset/node.js";
import type { Ruleset } from "../../src/ruleset/ruleset.js";
import type { Assessment } from "../../src/vocabulary/assessment.js";
import type { FactValue, LedgerRecord } from "../../src/vocabulary/ledger.js";

/** Numerator and positive denominator, not reduced. */
export type Fraction = readonly [bigint, bigint];
type Q = Fraction | null;
type C = boolean | null;
type L = string | null;

/** The number that a text or number stands for. */
export function fraction(said: FactValue): Fraction {
  const [whole, below] = String(said).split("/") as [string, string?];
  if (below !== undefined) return [BigInt(whole), BigInt(below)];
  const [left, right = ""] = whole.split(".") as [string, string?];
  return [BigInt(left + right), 10n ** BigInt(right.length)];
}

const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d];
const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d];
const over = ([a, b]: Fraction, [c, d]: Fraction): Fraction => (c < 0n ? [-a * d, b * -c] : [a * d, b * c]);
const minus = (a: Fraction, [c, d]: Fraction): Fraction => plus(a, [-c, d]);
/** Negative, zero or positive. */
export const order = ([a, b]: Fraction, [c, d]: Fraction): bigint => a * d - c * b;
const zero: Fraction = [0n, 1n];
const isZero = ([a]: Fraction): boolean => a === 0n;
const sum = (list: readonly Fraction[]): Fraction => list.reduce(plus, zero);
const lower = (a: Fraction, b: Fraction): Fraction => (order(b, a) < 0n ? b : a);
const higher = (a: Fraction, b: Fraction): Fraction => (order(b, a) > 0n ? b : a);
const down = ([a, b]: Fraction): bigint => (a - (((a % b) + b) % b)) / b;

function rounded(x: Fraction, to: Fraction, mode: string): Fraction {
  const steps = over(x, to);
  const below = down(steps);
  const rest = minus(steps, [below, 1n]);
  if (isZero(rest)) return x;
  const half = order(rest, [1n, 2n]);
  const negative = steps[0] < 0n;
  const up: Record<string, boolean> = {
    floor: false,
    ceiling: true,
    truncate: negative,
    "half-positive": half >= 0n,
    "half-away": half > 0n || (half === 0n && !negative),
    "half-even": half > 0n || (half === 0n && below % 2n !== 0n),
  };
  return times([below + (up[mode] ? 1n : 0n), 1n], to);
}

/** Strict: not applicable if one is. */
const strict = (list: readonly Q[], make: (all: readonly Fraction[]) => Q): Q => {
  const all = list.filter((one) => one !== null);
  return all.length < list.length ? null : make(all);
};
const notOf = (x: C): C => (x === null ? null : !x);
const allOf = (list: readonly C[]): C => (list.includes(false) ? false : list.includes(null) ? null : true);

/** Points of nodes, labels before and after vetoes, and which vetoes fire. */
export interface Exactly {
  readonly points: Readonly<Record<string, Q>>;
  readonly before: L;
  readonly after: L;
  readonly fired: readonly string[];
}

export function exactly(ruleset: Ruleset, assessment: Assessment): Exactly {
  const { nodes, grades = {}, vetoes = [] } = ruleset.rubrics["sheet"]!;
  const byId = new Map<string, Node>();
  const register = (list: readonly Node[]): void => {
    for (const node of list) {
      byId.set(node.id, node);
      register(node.children ?? []);
    }
  };
  register(nodes);
  const ranks: readonly string[] = ruleset.scales?.["stars"]?.order ?? [];

  /** The same rules on a sheet of which these nodes are zeroed. */
  const sheet = (zeroed: ReadonlySet<string>) => {
    const isAbsent = (id: string): boolean => assessment.notApplicable?.[id] !== undefined;
    const said = (id: string, entry?: LedgerRecord): FactValue | null => {
      if (isAbsent(id)) return null;
      const [section, key, field] = id.split(".") as [string, string, string?];
      return field === undefined ? assessment.facts[section]![key]! : entry!.fields[field]!;
    };
    const entries = (id: string): readonly LedgerRecord[] =>
      (assessment.records?.[id] ?? []).filter(({ status }) => status === "standing");

    const first = (tests: readonly C[], branches: readonly (() => Q)[]): Q => {
      for (const [i, test] of tests.entries()) {
        if (test === null) return null;
        if (test) return branches[i]!();
      }
      return branches[tests.length]!();
    };
    const limited = (x: Q, floor: Quantity | undefined, ceiling: Quantity | undefined, entry?: LedgerRecord): Q => {
      const top = ceiling === undefined ? x : strict([x, q(ceiling, entry)], ([a, b]) => lower(a!, b!));
      return floor === undefined ? top : strict([top, q(floor, entry)], ([a, b]) => higher(a!, b!));
    };
    const folded = (
      how: string,
      operands: readonly (readonly [Fraction, Fraction])[],
      empty: () => Q,
      weightless: () => Q,
    ): Q => {
      const values = operands.map(([value]) => value);
      if (values.length === 0) return empty();
      if (how === "sum") return sum(values);
      if (how === "least") return values.reduce(lower);
      if (how === "greatest") return values.reduce(higher);
      const weight = sum(operands.map(([, one]) => one));
      return isZero(weight) ? weightless() : over(sum(operands.map(([value, one]) => times(value, one))), weight);
    };
    const operand = (value: Q, weight: Q, counts: C): readonly (readonly [Fraction, Fraction])[] =>
      value !== null && weight !== null && counts === true ? [[value, weight]] : [];
    const nothing = (rule: { readonly empty?: Quantity; readonly weightless?: Quantity }) => {
      const empty = (): Q => (rule.empty === undefined ? null : q(rule.empty));
      return { empty, weightless: (): Q => (rule.weightless === undefined ? empty() : q(rule.weightless)) };
    };

    const q = (rule: Quantity, entry?: LedgerRecord): Q => {
      if (typeof rule !== "object") return fraction(rule);
      const all = (list: readonly Quantity[], make: (values: readonly Fraction[]) => Q): Q =>
        strict(
          list.map((one) => q(one, entry)),
          make,
        );
      if ("over" in rule && rule.over !== undefined) {
        if (isAbsent(rule.over)) return null;
        const list = entries(rule.over).flatMap((one) =>
          operand(
            rule.kind === "count" ? [1n, 1n] : q(rule.each, one),
            rule.kind === "mean" && rule.weight !== undefined ? q(rule.weight, one) : [1n, 1n],
            rule.where === undefined ? true : c(rule.where, one),
          ),
        );
        const { empty, weightless } = nothing(
          rule.kind === "count" ? { empty: 0 } : { ...(rule.kind === "sum" ? { empty: 0 } : {}), ...rule },
        );
        return folded(rule.kind === "count" ? "sum" : rule.kind, list, empty, weightless);
      }
      if ("items" in rule && rule.items !== undefined) {
        const list = rule.items.flatMap(({ each, weight, counts }) =>
          operand(
            q(each),
            rule.kind !== "mean" || weight === undefined ? [1n, 1n] : q(weight),
            counts === undefined ? true : c(counts),
          ),
        );
        const { empty, weightless } = nothing(rule);
        return folded(rule.kind, list, empty, weightless);
      }
      switch (rule.kind) {
        case "fact": {
          const value = said(rule.fact, entry);
          return value === null ? null : fraction(value);
        }
        case "points":
          return points(rule.points);
        case "notApplicable":
          return null;
        case "since": {
          const value = said(rule.date);
          const days = value === null ? 0 : (Date.parse(assessment.asOf) - Date.parse(String(value))) / 86_400_000;
          return value === null ? null : [BigInt(Math.max(0, days)), 1n];
        }
        case "sum":
          return all(rule.of ?? [], sum);
        case "product":
          return all(rule.of, (list) => list.reduce(times, [1n, 1n]));
        case "least":
          return all(rule.of ?? [], (list) => list.reduce(lower));
        case "greatest":
          return all(rule.of ?? [], (list) => list.reduce(higher));
        case "difference":
          return all(rule.of, ([a, b]) => minus(a!, b!));
        case "ratio":
          return all(rule.of, ([a, b]) => (isZero(b!) ? q(rule.zero!, entry) : over(a!, b!)));
        case "rounded":
          return all([rule.of], ([x]) => rounded(x!, fraction(rule.to), rule.mode));
        case "limited":
          return limited(q(rule.of, entry), rule.floor, rule.ceiling, entry);
        case "line":
          return all([rule.of], ([x]) => {
            const corners = rule.through.map(([a, b]) => [fraction(a), fraction(b)] as const);
            const [head, last] = [corners[0]!, corners.at(-1)!];
            if (order(x!, head[0]) <= 0n && rule.before === undefined) return head[1];
            if (order(x!, last[0]) >= 0n && rule.after === undefined) return last[1];
            const next = corners.findIndex(([at], i) => i > 0 && order(x!, at) <= 0n);
            const i = next === -1 ? corners.length - 1 : next;
            const [[x0, y0], [x1, y1]] = [corners[i - 1]!, corners[i]!];
            return plus(y0, times(over(minus(y1, y0), minus(x1, x0)), minus(x!, x0)));
          });
        case "check":
          return first([c(rule.when, entry)], [() => q(rule.worth, entry), () => zero]);
        case "tally": {
          const parts = rule.of.map(({ count, each, most }) =>
            strict([q(count, entry)], ([number]) => {
              const one = times(number!, fraction(each));
              const size = most === undefined ? undefined : fraction(most);
              return size === undefined ? one : higher(lower(one, size), [-size[0], size[1]]);
            }),
          );
          const start = rule.start === undefined ? [] : [q(rule.start, entry)];
          return limited(strict([...start, ...parts], sum), rule.floor, rule.ceiling, entry);
        }
        case "steps":
          return all(rule.of, ([from, to]) => {
            const steps = over(minus(to!, from!), fraction(rule.step));
            return higher(rounded(steps, [1n, 1n], rule.started ? "ceiling" : "floor"), zero);
          });
        case "cases":
          return first(
            rule.cases.map(({ when }) => c(when, entry)),
            [
              ...rule.cases.map(
                ({ then }) =>
                  () =>
                    q(then, entry),
              ),
              () => q(rule.else, entry),
            ],
          );
        case "bands": {
          const of = q(rule.of, entry);
          const reached = rule.cuts.filter(({ atLeast, above }) =>
            of === null
              ? false
              : atLeast === undefined
                ? order(of, fraction(above)) > 0n
                : order(of, fraction(atLeast)) >= 0n,
          );
          return of === null ? null : q(reached.at(-1)?.then ?? rule.below, entry);
        }
        case "lookup": {
          const label = l(rule.of, entry);
          return label === null ? null : q(rule.table[label] ?? rule.else!, entry);
        }
        case "given": {
          const value = q(rule.of, entry);
          return value === null && rule.notApplicable !== undefined ? q(rule.notApplicable, entry) : value;
        }
        default:
          return [BigInt((rule as { of: readonly Condition[] }).of.filter((one) => c(one, entry) === true).length), 1n];
      }
    };

    const c = (rule: Condition, entry?: LedgerRecord): C => {
      const each = (list: readonly Condition[]): C[] => list.map((one) => c(one, entry));
      const count = (test: (one: LedgerRecord) => C): C =>
        isAbsent("a.faults") ? null : entries("a.faults").some((one) => test(one) === true);
      switch (rule.kind) {
        case "flag":
          return said(rule.flag, entry) as C;
        case "condition":
          return c(ruleset.conditions![rule.condition]!.when);
        case "all":
          return allOf(each(rule.of));
        case "any":
          return notOf(allOf(each(rule.of).map(notOf)));
        case "not":
          return notOf(c(rule.of, entry));
        case "quantity": {
          const holds: Record<string, (by: bigint) => boolean> = {
            atLeast: (by) => by >= 0n,
            atMost: (by) => by <= 0n,
            above: (by) => by > 0n,
            below: (by) => by < 0n,
            equals: (by) => by === 0n,
          };
          const of = q(rule.of, entry);
          return allOf(
            (["atLeast", "atMost", "above", "below", "equals"] as const).flatMap((key): C[] => {
              const against = rule[key];
              if (against === undefined) return [];
              const limit = q(against, entry);
              return [of === null || limit === null ? null : holds[key]!(order(of, limit))];
            }),
          );
        }
        case "level": {
          const label = l(rule.of, entry);
          if (label === null) return null;
          const rank = ranks.indexOf(label);
          const from = rule.atLeast === undefined || (rank >= 0 && rank >= ranks.indexOf(rule.atLeast));
          return (rule.among?.includes(label) ?? true) && from;
        }
        case "status": {
          const absent = rule.fact === undefined ? points(rule.points) === null : isAbsent(rule.fact);
          return rule.is === (absent ? "notApplicable" : "known");
        }
        case "given": {
          const value = c(rule.of, entry);
          return value === null && rule.notApplicable !== undefined ? rule.notApplicable : value;
        }
        case "some":
          return count((one) => c(rule.where!, one));
        case "every":
          return notOf(count((one) => notOf(c(rule.where!, one))));
        case "atLeastOf":
          return each(rule.of).filter((one) => one === true).length >= rule.n;
        case "evidenced":
          return false;
      }
    };

    const l = (rule: Level, entry?: LedgerRecord): L => {
      if (typeof rule === "string") return rule;
      switch (rule.kind) {
        case "fact":
          return said(rule.fact, entry) as L;
        case "cases": {
          for (const { when, then } of rule.cases) {
            const test = c(when, entry);
            if (test === null) return null;
            if (test) return l(then, entry);
          }
          return l(rule.else, entry);
        }
        case "given":
          return l(rule.of, entry) ?? l(rule.notApplicable!, entry);
        case "lowest":
        case "highest": {
          const strict = rule.of?.map((one) => l(one)) ?? [];
          if (strict.includes(null)) return null;
          const skipping = rule.items?.filter(({ counts }) => counts === undefined || c(counts) === true) ?? [];
          const left = [...strict, ...skipping.map(({ each }) => l(each))].filter((label) => label !== null);
          const byRank = left.toSorted((a, b) => ranks.indexOf(a) - ranks.indexOf(b));
          return (rule.kind === "lowest" ? byRank[0] : byRank.at(-1)) ?? null;
        }
        default:
          throw new Error(`${rule.kind} is not made at random`);
      }
    };

    const combined = ({ combine, children, full, ...rest }: Group): Q => {
      const taken = children.flatMap((child) => {
        const weight = child.weight === undefined || combine !== "mean" ? ([1n, 1n] as const) : q(child.weight);
        const counts = child.counts === undefined ? true : c(child.counts);
        return operand(points(child.id), weight, counts).map((one) => ({ one, full: fraction(child.full!) }));
      });
      const { empty, weightless } = nothing(rest);
      if (combine !== "share" && combine !== "all")
        return folded(
          combine,
          taken.map(({ one }) => one),
          empty,
          weightless,
        );
      if (taken.length === 0) return empty();
      if (combine === "all")
        return taken.every(({ one: [value], full: whole }) => order(value, whole) >= 0n) ? fraction(full!) : zero;
      const attainable = sum(taken.map((one) => one.full));
      if (isZero(attainable)) return weightless();
      return times(over(sum(taken.map(({ one: [value] }) => value)), attainable), fraction(full!));
    };

    const known = new Map<string, Q>();
    const points = (id: string): Q => {
      const before = known.get(id);
      if (before !== undefined) return before;
      const node = byId.get(id)!;
      const applies = node.applies === undefined ? true : c(node.applies);
      const own = applies === true ? (node.children === undefined ? q(node.points!) : combined(node)) : null;
      const instead = node.notApplicable === "full" ? node.full : node.notApplicable;
      const replaced = own === null && instead !== undefined ? q(instead) : own;
      const within = limited(replaced, node.floor, node.ceiling);
      const { rounded: to } = node;
      const value = to === undefined ? within : strict([within], ([x]) => rounded(x!, fraction(to.to), to.mode));
      const final = value !== null && zeroed.has(id) ? zero : value;
      known.set(id, final);
      return final;
    };
    return { q, c, l, points };
  };

  const earned = sheet(new Set());
  const fired = vetoes.filter(({ when, notApplicable }) => earned.c(when) ?? notApplicable === "fires");
  const { q, c, l, points } = sheet(new Set(fired.flatMap(({ zeroes = [] }) => zeroes)));

  const grade = grades["grade"]!;
  const byCuts = (): L => {
    if (grade.cuts === undefined) return l(grade.of);
    const total = q(grade.points);
    for (const { label, atLeast, above, requires, minimums = {}, otherwise } of grade.cuts) {
      const reached =
        total === null
          ? null
          : atLeast === undefined
            ? order(total, fraction(above!)) > 0n
            : order(total, fraction(atLeast)) >= 0n;
      const asked = Object.entries(minimums).map(([id, limit]): C => {
        const value = points(id);
        return value === null ? null : order(value, fraction(limit!)) >= 0n;
      });
      const whole = allOf([reached, ...(requires === undefined ? [] : [c(requires)]), ...asked]);
      if (whole === null) return null;
      if (whole) return label;
      if (reached === null) return null;
      if (reached && otherwise !== undefined && otherwise !== "next") return otherwise;
    }
    return grade.else;
  };
  const before = byCuts();
  const lowest = (list: readonly string[]): string => list.toSorted((a, b) => ranks.indexOf(a) - ranks.indexOf(b))[0]!;
  const labelsOf = (key: "caps" | "sets"): string[] => fired.flatMap((veto) => veto[key]?.["grade"] ?? []);
  const [caps, sets] = [labelsOf("caps"), labelsOf("sets")];
  const capped = before === null || !ranks.includes(before) ? before : lowest([before, ...caps]);
  return {
    points: Object.fromEntries([...byId.keys()].map((id) => [id, points(id)])),
    before,
    after: sets.length > 0 ? lowest(sets) : capped,
    fired: fired.map(({ id }) => id),
  };
}
