/**
 * Every form of a rule with every key and choice that it may have, read off the schemas, so that a new form is never forgotten; and those
 * that a ruleset has.
 *
 * @module
 */
import { combinations } from "../../../src/ruleset/node.js";
import type { Ruleset } from "../../../src/ruleset/ruleset.js";
import { conditionForms, levelForms, quantityForms } from "../../../src/ruleset/schema/expression.js";
import { walk } from "../../../src/ruleset/walk.js";

/** What a schema is made of, as far as it is looked at. */
interface Def {
  readonly type?: string;
  readonly innerType?: { readonly _zod: { readonly def: Def } };
  readonly values?: readonly unknown[];
  readonly shape?: Readonly<Record<string, { readonly _zod: { readonly def: Def } }>>;
}

/** Keys that say which form it is, or that every one of it has. */
const plain: ReadonlySet<string> = new Set(["kind", "of", "items", "over", "leaves", "each", "else", "reason"]);
/** Keys whose value is a choice among a few words. */
const choices: ReadonlySet<string> = new Set(["mode", "in", "is", "from", "appealed", "leaf"]);
const ways = Object.freeze(["leaves", "items", "over", "of"] as const);

/** Names of forms, with their keys and choices. */
export const allForms = (): readonly string[] => [...new Set(named())];

const named = (): readonly string[] => [
  "quantity amount",
  "level label",
  ...(
    [
      ["quantity", quantityForms],
      ["condition", conditionForms],
      ["level", levelForms],
    ] as const
  ).flatMap(([sort, forms]) =>
    Object.values(forms).flatMap((schema) =>
      formsOf(sort, (schema as unknown as { readonly _zod: { readonly def: Def } })._zod.def),
    ),
  ),
  ...others,
];

function formsOf(sort: string, { shape = {} }: Def): readonly string[] {
  const kinds = shape["kind"]?._zod.def.values ?? [];
  return kinds.flatMap((kind) => {
    const name = nameOf(sort, { ...shape, kind });
    const keys = Object.entries(shape).filter(([key]) => !plain.has(key));
    return [
      name,
      ...keys.flatMap(([key, { _zod }]) => {
        const isOptional = _zod.def.type === "optional";
        const inner = isOptional ? (_zod.def.innerType?._zod.def ?? {}) : _zod.def;
        if (!choices.has(key)) return isOptional ? [`${name} ${key}`] : [];
        return (
          (inner.values ?? [])
            // Only a fact may be read of somebody else; the other scorecards are read by forms of their own.
            .filter((value) => key !== "from" || inner.values?.length === 2 || value === "parent" || value === "unit")
            .map((value) => `${name} ${key}=${String(value)}`)
        );
      }),
    ];
  });
}

function nameOf(sort: string, form: Readonly<Record<string, unknown>>): string {
  const kind = String(form["kind"]);
  const way = ways.find((key) => form[key] !== undefined);
  const isFold = ["sum", "least", "greatest", "mean", "count", "product", "lowest", "highest"].includes(kind);
  return `${sort} ${kind}${isFold && way !== undefined ? ` ${way}` : ""}`;
}

/** Parts that are no expressions: the keys that change something. */
const others: readonly string[] = Object.freeze([
  ...[
    "item weight",
    "item counts",
    "levelItem counts",
    "tallyPart most",
    "quantityCut id",
    "quantityCut atLeast",
    "quantityCut above",
  ],
  ...["levelCut atLeast", "levelCut above", "node points", "node unpublished", "node children"],
  ...[
    "full",
    "weight",
    "counts",
    "applies",
    "notApplicable",
    "notApplicable=full",
    "missing",
    "missing=notApplicable",
  ].map((key) => `node ${key}`),
  ...["floor", "ceiling", "rounded", "shown", "empty", "weightless", "goal", "prevention"].map((key) => `node ${key}`),
  ...combinations.map((combine) => `node combine=${combine}`),
  ...[
    "grade cuts",
    "grade of",
    "grade standing",
    "gradeCut atLeast",
    "gradeCut above",
    "gradeCut requires",
    "gradeCut minimums",
  ],
  ...[
    "gradeCut otherwise=next",
    "gradeCut otherwise=label",
    "veto caps",
    "veto sets",
    "veto zeroes",
    "veto bars",
    "veto reachesParent",
  ],
  ...["fires", "ignored", "open"].map((policy) => `veto unknown=${policy}`),
  ...["fires", "ignored"].map((policy) => `veto notApplicable=${policy}`),
  ...["number", "flag", "level", "date", "records"].map((type) => `fact ${type}`),
  ...["mayNotApply", "most", "cohort", "step", "decimals", "least", "greatest"].map((key) => `fact ${key}`),
  ...["counts", "ignored", "open"].map((policy) => `fact appealed=${policy}`),
  ...["period", "all"].map((window) => `fact window=${window}`),
  ...["mean", "median", "least", "greatest", "size", "place", "share"].map((is) => `cohort is=${is}`),
  ...["cohort best=greatest", "cohort best=least", "cohort within fact", "cohort within above"],
]);

type Keyed = Readonly<Record<string, unknown>>;

/** The forms that stand in the rubric `main` of a ruleset, in its facts, or in named conditions. */
export function formsIn({ facts, conditions, rubrics, ...rest }: Ruleset): ReadonlySet<string> {
  const found = new Set<string>();
  const main = rubrics["main"];
  const part: Ruleset = {
    ...rest,
    facts,
    ...(conditions === undefined ? {} : { conditions }),
    rubrics: main === undefined ? {} : { main },
  };
  walk<undefined>("ruleset", part, [], undefined, (sort, value) => {
    if (sort === "quantity" && typeof value !== "object") found.add("quantity amount");
    if (sort === "level" && typeof value === "string") found.add("level label");
    if (typeof value === "object" && value !== null) for (const name of namesOf(sort, value as Keyed)) found.add(name);
    return () => undefined;
  });
  return found;
}

function namesOf(sort: string, value: Keyed): readonly string[] {
  if (sort === "quantity" || sort === "condition" || sort === "level") {
    const name = nameOf(sort, value);
    return [
      name,
      ...Object.entries(value).map(([key, held]) =>
        choices.has(key) ? `${name} ${key}=${String(held)}` : `${name} ${key}`,
      ),
    ];
  }
  const keys = Object.keys(value).map((key) => `${sort} ${key}`);
  const chosen = ["combine", "unknown", "notApplicable", "appealed", "window"].map(
    (key) => `${sort} ${key}=${String(value[key])}`,
  );
  const { missing, otherwise, basis, cohort, type } = value as Keyed & {
    readonly basis?: Keyed;
    readonly missing?: Keyed;
  };
  return [
    ...keys,
    ...chosen,
    ...(sort === "node" && basis?.["kind"] === "unpublished" ? ["node unpublished"] : []),
    ...(sort === "node" && missing?.["kind"] === "notApplicable" ? ["node missing=notApplicable"] : []),
    ...(sort === "gradeCut" && otherwise !== undefined
      ? [`gradeCut otherwise=${otherwise === "next" ? "next" : "label"}`]
      : []),
    ...(sort === "fact" ? [`fact ${String(type)}`, ...cohortNames(cohort)] : []),
  ];
}

function cohortNames(cohort: unknown): readonly string[] {
  if (typeof cohort !== "object" || cohort === null) return [];
  const { is, best, within } = cohort as {
    readonly is: string;
    readonly best?: string;
    readonly within?: readonly object[];
  };
  return [
    `cohort is=${is}`,
    `cohort best=${String(best)}`,
    ...(within ?? []).map((alike) => `cohort within ${"fact" in alike ? "fact" : "above"}`),
  ];
}
