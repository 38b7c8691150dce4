/** Random small rulesets over the catalogue, valid by making, and random assessments for them. */
import fc from "fast-check";
import type { Condition, Item, Level, Quantity } from "../../src/ruleset/expression.js";
import type { Grade, GradeCut } from "../../src/ruleset/grade.js";
import { type Criterion, combinations, type Node } from "../../src/ruleset/node.js";
import type { Ruleset } from "../../src/ruleset/ruleset.js";
import type { Veto } from "../../src/ruleset/veto.js";
import { absent, basis, fact, fault, flag, group, leaf, points, rules, type Saying, text } from "./support.js";

/** What a generator may use. */
export interface Scope {
  /** Nodes whose points may be read. */
  readonly nodes: readonly string[];
  /** Whether rules may say what is made of a missing value; without that, learning a fact can only settle things. */
  readonly policies: boolean;
  /** Whether named conditions may be used. */
  readonly named?: boolean;
}

const amounts = fc.constantFrom<(string | number)[]>("-2", 0, "0.5", 1, "4/3", 3, 10);
const positive = fc.constantFrom<(string | number)[]>("0.5", "1/3", 1, 2);
const modes = fc.constantFrom("half-even", "half-away", "half-positive", "floor", "ceiling", "truncate");
const labels = fc.constantFrom("one", "two", "three");
const falling = (a: number, b: number) => b - a;
/** Some of these, at least one. */
const some = <T>(list: fc.Arbitrary<T>, maxLength = 3) => fc.array(list, { minLength: 1, maxLength });
const maybe = <T, K extends string>(key: K, value: fc.Arbitrary<T>): fc.Arbitrary<{ readonly [key in K]?: T }> =>
  fc
    .option(value, { nil: undefined })
    .map((held) => (held === undefined ? {} : { [key]: held }) as { readonly [key in K]?: T });

const each = fc.constantFrom<Quantity[]>(1, fact("faults.gravity"), {
  kind: "product",
  of: [fact("faults.gravity"), fact("m")],
});
const where = fc.constantFrom<Condition[]>(
  { kind: "flag", flag: "a.faults.grave" },
  { kind: "quantity", of: fact("faults.gravity"), atLeast: 3 },
  { kind: "level", of: { kind: "fact", fact: "a.faults.stars" }, atLeast: "two" },
  { kind: "all", of: [{ kind: "flag", flag: "a.faults.grave" }, flag("yes")] },
);
const appealed = maybe("appealed", fc.constantFrom("counts", "ignored", "open"));
const over = fc.record({ over: fc.constant("a.faults") });

/** Folds over the ledger of faults. */
const ledgers: fc.Arbitrary<Quantity> = fc.oneof(
  fc.tuple(over, appealed, maybe("where", where)).map(([a, b, c]): Quantity => ({ kind: "count", ...a, ...b, ...c })),
  fc
    .tuple(
      over,
      appealed,
      maybe("where", where),
      fc.record({ each, kind: fc.constantFrom("sum", "least", "greatest"), empty: amounts }),
    )
    .map(([a, b, c, d]): Quantity => ({ ...a, ...b, ...c, ...d })),
  fc
    .tuple(
      over,
      maybe("where", where),
      each,
      maybe("weight", fc.constantFrom<Quantity[]>(fact("faults.gravity"), 2)),
      amounts,
    )
    .map(([a, b, c, d, empty]): Quantity => ({ kind: "mean", ...a, ...b, ...d, each: c, empty })),
);

const read = (scope: Scope): fc.Arbitrary<Quantity> =>
  fc.oneof(
    { weight: 2, arbitrary: amounts },
    { weight: 4, arbitrary: fc.constantFrom<Quantity[]>(fact("n"), fact("m")) },
    fc.constantFrom<Quantity[]>(absent, { kind: "since", date: "a.day", in: "days" }),
    ...(scope.nodes.length > 0 ? [fc.constantFrom(...scope.nodes).map(points)] : []),
    ledgers,
  );

/** A quantity of at most this depth. */
export function quantities(scope: Scope, depth = 2): fc.Arbitrary<Quantity> {
  if (depth === 0) return read(scope);
  const sub = quantities(scope, depth - 1);
  const test = conditions(scope, depth - 1);
  const cut = fc.constantFrom("atLeast", "above");
  const items: fc.Arbitrary<Item<never>[]> = some(
    fc
      .tuple(sub, maybe("weight", fc.constantFrom<Quantity[]>(0, 1, 3, fact("m"), fact("n"))), maybe("counts", test))
      .map(([one, weight, counts]) => ({ each: one, ...weight, ...counts }) as Item<never>),
  );
  const nothing = fc.tuple(maybe("empty", sub), maybe("weightless", sub)).map(([a, b]) => ({ ...a, ...b }));
  return fc.oneof(
    { weight: 4, arbitrary: read(scope) },
    fc.record({ kind: fc.constantFrom("sum", "product", "least", "greatest"), of: some(sub) }),
    fc.tuple(sub, sub).map(([a, b]): Quantity => ({ kind: "difference", of: [a, b] })),
    fc.tuple(sub, sub, amounts).map(([a, b, zero]): Quantity => ({ kind: "ratio", of: [a, b], zero })),
    fc.record({ kind: fc.constant("rounded"), of: sub, to: positive, mode: modes }),
    fc
      .tuple(sub, maybe("floor", sub), maybe("ceiling", sub))
      .map(([of, a, b]): Quantity => ({ kind: "limited", of, ...a, ...b })),
    fc.tuple(sub, amounts, amounts, amounts, fc.boolean(), fc.boolean()).map(
      ([of, a, b, c, before, after]): Quantity => ({
        ...{
          kind: "line",
          of,
          through: [
            [0, a],
            ["3/2", b],
            [10, c],
          ],
        },
        ...(before ? { before: "extend" } : {}),
        ...(after ? { after: "extend" } : {}),
      }),
    ),
    fc.record({ kind: fc.constant("check"), when: test, worth: sub }),
    fc
      .tuple(
        maybe("start", sub),
        some(fc.tuple(sub, amounts, maybe("most", positive)), 2),
        maybe("floor", amounts),
        maybe("ceiling", amounts),
      )
      .map(
        ([start, parts, floor, ceiling]): Quantity => ({
          ...{ kind: "tally", ...start, ...floor, ...ceiling },
          of: parts.map(([count, one, most], i) => ({ id: `p${i}`, count, each: one, ...most })),
        }),
      ),
    fc
      .tuple(sub, sub, positive, fc.boolean())
      .map(([a, b, step, started]): Quantity => ({ kind: "steps", of: [a, b], step, ...(started ? { started } : {}) })),
    fc.tuple(some(fc.tuple(test, sub), 2), sub).map(
      ([list, last]): Quantity => ({
        kind: "cases",
        cases: list.map(([when, one], i) => ({ id: `c${i}`, when, then: one })),
        else: last,
      }),
    ),
    fc.tuple(sub, sub, some(fc.tuple(fc.integer({ min: -2, max: 12 }), cut, sub))).map(
      ([of, below, list]): Quantity => ({
        ...{ kind: "bands", of, below },
        cuts: list
          .toSorted(([a], [b]) => a - b)
          .map(([at, edge, one]) => (edge === "above" ? { above: at, then: one } : { atLeast: at, then: one })),
      }),
    ),
    fc
      .tuple(levels(scope, 0), sub, sub)
      .map(([of, a, b]): Quantity => ({ kind: "lookup", of, table: { one: a, three: b }, else: a })),
    fc
      .tuple(sub, scope.policies ? maybe("missing", sub) : fc.constant({}), maybe("notApplicable", sub))
      .map(([of, a, b]): Quantity => ({ kind: "given", of, ...a, ...b })),
    fc.tuple(fc.constantFrom("sum", "least", "greatest"), items, nothing).map(
      ([kind, list, { empty }]): Quantity => ({
        ...{ kind, items: list.map(({ weight: _, ...item }) => item) },
        ...(empty === undefined ? {} : { empty }),
      }),
    ),
    fc.tuple(items, nothing).map(([list, more]): Quantity => ({ kind: "mean", items: list, ...more })),
    fc.record({ kind: fc.constant("count"), of: some(test) }),
  ) as fc.Arbitrary<Quantity>;
}

/** A condition of at most this depth. */
export function conditions(scope: Scope, depth = 1): fc.Arbitrary<Condition> {
  const sub = depth === 0 ? undefined : conditions(scope, depth - 1);
  const of = depth === 0 ? read(scope) : quantities(scope, depth - 1);
  const relation = fc.constantFrom("atLeast", "atMost", "above", "below", "equals");
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom<Condition[]>(flag("yes"), flag("also")) },
    fc.tuple(of, relation, amounts).map(([a, is, limit]) => ({ kind: "quantity", of: a, [is]: limit }) as Condition),
    fc.tuple(levels(scope, depth), labels).map(([a, atLeast]): Condition => ({ kind: "level", of: a, atLeast })),
    fc
      .tuple(depth === 0 ? fc.constant<Level>({ kind: "fact", fact: "a.stars" }) : stars(scope), labels)
      .map(([a, label]): Condition => ({ kind: "level", of: a, among: [label, "none"] })),
    where.map((one): Condition => ({ kind: "some", over: "a.faults", where: one })),
    where.map((one): Condition => ({ kind: "every", over: "a.faults", where: one })),
    ...(scope.named ? [fc.constant<Condition>({ kind: "condition", condition: "sound" })] : []),
    ...(scope.policies
      ? [
          fc
            .tuple(fc.constantFrom("a.n", "a.yes", "a.faults"), fc.constantFrom("known", "missing", "notApplicable"))
            .map(([name, is]): Condition => ({ kind: "status", fact: name, is })),
        ]
      : []),
    ...(sub === undefined
      ? []
      : [
          fc.record({ kind: fc.constantFrom("all", "any"), of: some(sub) }),
          sub.map((one): Condition => ({ kind: "not", of: one })),
          fc
            .tuple(
              sub,
              scope.policies ? maybe("missing", fc.boolean()) : fc.constant({}),
              maybe("notApplicable", fc.boolean()),
            )
            .map(([one, a, b]): Condition => ({ kind: "given", of: one, ...a, ...b })),
          fc
            .tuple(fc.integer({ min: 0, max: 3 }), some(sub))
            .map(([n, list]): Condition => ({ kind: "atLeastOf", n: Math.min(n, list.length), of: list })),
        ]),
  ) as fc.Arbitrary<Condition>;
}

/** A level on the scale of stars, some labels of which have no rank. */
function stars(scope: Scope): fc.Arbitrary<Level> {
  const judged = fc.constant<Level>({ kind: "fact", fact: "a.stars" });
  const chosen = fc.tuple(conditions(scope, 0), labels, judged);
  return fc.oneof(
    judged,
    chosen.map(([when, a, b]): Level => ({ kind: "cases", cases: [{ id: "c", when, then: a }], else: b })),
  );
}

/** A level of which every label may be compared by rank. */
function levels(scope: Scope, depth: number): fc.Arbitrary<Level> {
  const judged: Level = { kind: "fact", fact: "a.rank" };
  if (depth === 0) return fc.constantFrom<Level[]>(judged, { kind: "fact", fact: "a.stars" });
  const ranked = fc.tuple(fc.constantFrom("lowest", "highest"), labels, conditions(scope, 0), fc.boolean());
  return fc.oneof(
    stars(scope),
    ranked.map(
      ([kind, a, counts, strict]): Level =>
        strict
          ? { kind, of: [a, judged] }
          : {
              kind,
              items: [
                { each: a, counts },
                { each: { kind: "given", of: judged, notApplicable: "one" }, counts: flag("also") },
                { each: judged },
              ],
            },
    ),
  );
}

/** The fields of a node that change its value. */
const fields = (scope: Scope): fc.Arbitrary<Partial<Criterion>> => {
  const test = conditions(scope, 1);
  const value = quantities(scope, 0);
  const all = [
    maybe("applies", test),
    maybe("counts", test),
    maybe("weight", fc.constantFrom<Quantity[]>(0, 1, 3, fact("m"))),
    maybe("notApplicable", fc.oneof(fc.constant("full" as const), value)),
    scope.policies ? maybe("missing", value) : fc.constant({}),
    maybe("floor", value),
    maybe("ceiling", value),
    maybe("rounded", fc.record({ to: positive, mode: modes })),
  ].map((one) =>
    fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: one as fc.Arbitrary<object> }),
  );
  return fc
    .tuple(fc.constantFrom<(string | number)[]>(0, "2.5", 10), ...all)
    .map(([full, ...parts]) => Object.assign({ full }, ...parts) as Partial<Criterion>);
};

/** The same children, weights only where they mean something. */
const weighed = (how: string, children: readonly Node[]): readonly Node[] =>
  how === "mean" ? children : children.map(({ weight: _, ...child }) => child as Node);

/** Two criteria beside a group of two under a total; each may read those before it. */
export const sheets = (policies: boolean): fc.Arbitrary<readonly Node[]> => {
  const scope = (...nodes: string[]): Scope => ({ nodes, policies, named: true });
  const criterion = (id: string, within: Scope) =>
    fc.tuple(quantities(within), fields(within)).map(([rule, more]) => leaf(id, rule, more));
  const how = fc.tuple(fc.constantFrom(...combinations), maybe("empty", amounts), maybe("weightless", amounts));
  return fc
    .tuple(
      fc.tuple(
        criterion("w", scope()),
        criterion("x", scope("w")),
        criterion("y", scope("w", "x")),
        criterion("z", scope("w", "x", "y")),
      ),
      fc.tuple(how, how),
      fc.tuple(fields(scope("w", "x")), fields(scope())),
    )
    .map(([[w, x, y, z], [[one, ...a], [two, ...b]], [inner, outer]]) => {
      const { applies: _, weight: __, ...rest } = outer;
      const part = group("part", two, weighed(two, [y, z]), Object.assign({}, inner, ...b) as object);
      return [group("total", one, weighed(one, [w, x, part]), Object.assign({}, rest, ...a) as object)];
    });
};

const ids = ["total", "w", "x", "part", "y", "z"] as const;
const everything = (policies: boolean): Scope => ({ nodes: ids, policies, named: true });

const cuts = (policies: boolean): fc.Arbitrary<GradeCut[]> =>
  fc
    .tuple(
      fc.uniqueArray(fc.integer({ min: -3, max: 40 }), { minLength: 2, maxLength: 2 }),
      maybe("requires", conditions(everything(policies), 1)),
      maybe("minimums", fc.record({ y: amounts })),
      fc.constantFrom("next", "one", "none"),
      fc.constantFrom("atLeast", "above"),
    )
    .map(([limits, requires, minimums, otherwise, edge]) => {
      const [high, low] = limits.toSorted(falling) as [number, number];
      return [
        {
          label: "three",
          atLeast: high,
          ...requires,
          ...minimums,
          ...("requires" in requires || "minimums" in minimums ? { otherwise } : {}),
        },
        edge === "above" ? { label: "two", above: low } : { label: "two", atLeast: low },
      ];
    });

const grades = (policies: boolean): fc.Arbitrary<Grade> =>
  fc.oneof(
    fc.tuple(cuts(policies), fc.constantFrom("one", "two", "none")).map(
      ([list, last]): Grade => ({
        title: text("g"),
        scale: "stars",
        basis,
        points: points("total"),
        cuts: list,
        else: last,
      }),
    ),
    stars(everything(policies)).map((of): Grade => ({ title: text("g"), scale: "stars", basis, of })),
  );

const vetoes = (policies: boolean): fc.Arbitrary<Veto[]> =>
  fc
    .array(
      fc.tuple(
        conditions(everything(policies), 1),
        policies ? fc.constantFrom("fires", "ignored", "open") : fc.constant("open" as const),
        fc.constantFrom("fires", "ignored"),
        maybe(
          "caps",
          labels.map((grade) => ({ grade })),
        ),
        maybe(
          "sets",
          fc.constantFrom("one", "two", "none").map((grade) => ({ grade })),
        ),
        fc.subarray([...ids], { maxLength: 2 }),
        fc.subarray(["model", "award"]),
      ),
      { maxLength: 3 },
    )
    .map((list) =>
      list.map(
        ([when, unknown, notApplicable, caps, sets, zeroes, bars], i): Veto => ({
          ...{ id: `v${i}`, title: text("v"), basis, when, unknown, notApplicable, zeroes, bars },
          ...caps,
          ...sets,
        }),
      ),
    );

/** A ruleset of one rubric, `sheet`. */
export const rulesets = (policies: boolean): fc.Arbitrary<Ruleset> =>
  fc
    .tuple(sheets(policies), grades(policies), vetoes(policies), conditions({ nodes: [], policies }, 1))
    .map(([nodes, grade, list, sound]) => rules({ nodes, grades: { grade }, vetoes: list, conditions: { sound } }));

const gravity = fc.constantFrom(0, 1, 3, 10);
/** Which facts and fields may be left out, and whether an entry may stand under appeal. */
export const sayings = (complete: boolean): fc.Arbitrary<Saying> => {
  const held = <T>(value: fc.Arbitrary<T>) => (complete ? value : fc.option(value, { nil: undefined, freq: 3 }));
  const orAbsent = <T>(value: fc.Arbitrary<T>) => fc.oneof({ weight: 4, arbitrary: value }, fc.constant("NA" as const));
  const present = (record: object) =>
    Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
  const entry = fc.tuple(
    fc.record({
      gravity: held(gravity),
      grave: held(fc.boolean()),
      stars: held(fc.constantFrom("one", "two", "three", "none")),
    }),
    complete ? fc.constantFrom("standing", "revoked") : fc.constantFrom("standing", "standing", "appealed", "revoked"),
  );
  const entries = fc
    .array(entry, { maxLength: 3 })
    .map((list) => list.map(([said, status], i) => fault(`f${i}`, present(said), status)));
  return fc
    .record({
      n: held(orAbsent(fc.constantFrom<(string | number)[]>(0, "0.5", 3, "62.25", 100))),
      m: held(fc.constantFrom(0, 1, 7, 20)),
      yes: held(orAbsent(fc.boolean())),
      also: held(fc.boolean()),
      stars: held(orAbsent(fc.constantFrom("one", "two", "three", "none"))),
      rank: held(orAbsent(fc.constantFrom("one", "two", "three"))),
      day: held(orAbsent(fc.constantFrom("2024-12-31", "2024-12-28", "2025-03-01"))),
      faults: held(orAbsent(entries)),
    })
    .map((saying) => present(saying) as Saying);
};
