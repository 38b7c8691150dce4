/**
 * Where the parts of a ruleset stand: for every form, which of its keys hold expressions, amounts, texts or further parts.
 *
 * The one table that everything without a schema library walks by: checks, digests, compiled rules.
 *
 * @module
 */

/** What can stand at a place. `amount` and `text` are leaves that need no further walking. */
export type Part =
  | ExpressionPart
  | "amount"
  | "text"
  | "ruleset"
  | "source"
  | "scale"
  | "section"
  | "fact"
  | "field"
  | "namedCondition"
  | "rubric"
  | "node"
  | "fullOrQuantity"
  | "rounding"
  | "grade"
  | "gradeCut"
  | "veto"
  | "parentConsequence"
  | "quota"
  | "places"
  | "forbidden"
  | "basis"
  | "item"
  | "levelItem"
  | "tallyPart"
  | "quantityCase"
  | "levelCase"
  | "quantityCut"
  | "levelCut";

/** The three sorts of expression. */
export type ExpressionPart = "quantity" | "condition" | "level";

/** One part; a list `[]`, a map `{}`, or a list of lists `[][]` of them. */
export type Slot = Part | `${Part}[]` | `${Part}{}` | `${Part}[][]`;

/** Slots by key. */
export type Slots = Readonly<Record<string, Slot>>;

const choice = (sort: "quantity" | "level"): Readonly<Record<string, Slots>> => ({
  cases: { cases: `${sort}Case[]`, else: sort },
  bands: { of: "quantity", below: sort, cuts: `${sort}Cut[]` },
  lookup: { of: "level", table: `${sort}{}`, else: sort },
  given: { of: sort, missing: sort, notApplicable: sort },
  notApplicable: { reason: "text" },
});

const fold: Slots = {
  of: "quantity[]",
  items: "item[]",
  where: "condition",
  each: "quantity",
  weight: "quantity",
  empty: "quantity",
  weightless: "quantity",
};

/** Slots of expressions, by sort and kind. */
export const expressionSlots: Readonly<Record<ExpressionPart, Readonly<Record<string, Slots>>>> = Object.freeze({
  quantity: {
    ...choice("quantity"),
    fact: {},
    points: {},
    leaf: {},
    since: {},
    sum: fold,
    least: fold,
    greatest: fold,
    mean: fold,
    count: { of: "condition[]", where: "condition" },
    product: { of: "quantity[]" },
    difference: { of: "quantity[]" },
    ratio: { of: "quantity[]", zero: "quantity" },
    rounded: { of: "quantity", to: "amount" },
    limited: { of: "quantity", floor: "quantity", ceiling: "quantity" },
    line: { of: "quantity", through: "amount[][]" },
    check: { when: "condition", worth: "quantity" },
    tally: { start: "quantity", of: "tallyPart[]", floor: "quantity", ceiling: "quantity" },
    steps: { of: "quantity[]", step: "amount" },
  },
  condition: {
    flag: {},
    condition: {},
    all: { of: "condition[]" },
    any: { of: "condition[]" },
    not: { of: "condition" },
    quantity: {
      of: "quantity",
      atLeast: "quantity",
      atMost: "quantity",
      above: "quantity",
      below: "quantity",
      equals: "quantity",
    },
    level: { of: "level" },
    status: {},
    given: { of: "condition" },
    some: { where: "condition" },
    every: { where: "condition" },
    atLeastOf: { of: "condition[]" },
    evidenced: {},
  },
  level: {
    ...choice("level"),
    fact: {},
    grade: {},
    lowest: { of: "level[]", items: "levelItem[]" },
    highest: { of: "level[]", items: "levelItem[]" },
  },
});

/** Slots of everything else. */
export const partSlots: Readonly<Record<Exclude<Part, ExpressionPart>, Slots>> = Object.freeze({
  amount: {},
  text: {},
  ruleset: {
    title: "text",
    note: "text",
    sources: "source{}",
    scales: "scale{}",
    goals: "text{}",
    facts: "section{}",
    conditions: "namedCondition{}",
    forbidden: "forbidden[]",
    quotas: "quota{}",
    rubrics: "rubric{}",
  },
  source: { title: "text", publisher: "text", note: "text" },
  scale: { title: "text", labels: "text{}" },
  section: { title: "text", facts: "fact{}" },
  fact: {
    title: "text",
    definition: "text",
    evidence: "text",
    unit: "text",
    least: "amount",
    greatest: "amount",
    step: "amount",
    fields: "field{}",
  },
  field: { title: "text", unit: "text", least: "amount", greatest: "amount", step: "amount" },
  namedCondition: { title: "text", when: "condition", basis: "basis" },
  rubric: { title: "text", nodes: "node[]", grades: "grade{}", vetoes: "veto[]" },
  node: {
    title: "text",
    note: "text",
    full: "amount",
    weight: "quantity",
    counts: "condition",
    applies: "condition",
    notApplicable: "fullOrQuantity",
    missing: "quantity",
    floor: "quantity",
    ceiling: "quantity",
    rounded: "rounding",
    shown: "rounding",
    points: "quantity",
    basis: "basis",
    children: "node[]",
    empty: "quantity",
    weightless: "quantity",
  },
  fullOrQuantity: {},
  rounding: { to: "amount" },
  grade: { title: "text", basis: "basis", points: "quantity", cuts: "gradeCut[]", of: "level" },
  gradeCut: { atLeast: "amount", above: "amount", requires: "condition", minimums: "amount{}" },
  veto: { title: "text", basis: "basis", when: "condition", reachesParent: "parentConsequence" },
  parentConsequence: { text: "text" },
  quota: { title: "text", places: "places", basis: "basis", note: "text" },
  places: { reason: "text" },
  forbidden: { basis: "basis" },
  basis: { reading: "text", note: "text" },
  item: { each: "quantity", weight: "quantity", counts: "condition" },
  levelItem: { each: "level", counts: "condition" },
  tallyPart: { count: "quantity", each: "amount", most: "amount" },
  quantityCase: { when: "condition", then: "quantity" },
  levelCase: { when: "condition", then: "level" },
  quantityCut: { atLeast: "amount", above: "amount", then: "quantity" },
  levelCut: { atLeast: "amount", above: "amount", then: "level" },
});
