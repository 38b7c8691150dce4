/**
 * What a ruleset may well reach, read off it without asking it anything: its forms, reasons by what stands outermost in a node, and
 * some edges by the forms that lead to them. Only a hint: it says which of several rulesets is worth asking.
 *
 * @module
 */
import type { Quantity } from "../../../src/ruleset/expression.js";
import type { Node } from "../../../src/ruleset/node.js";
import type { Ruleset } from "../../../src/ruleset/ruleset.js";
import type { Veto } from "../../../src/ruleset/veto.js";
import type { ReasonCode } from "../../../src/scoring/card/reasonCode.js";
import { formsIn } from "./forms.js";
import type { Sort } from "./tally.js";

/** Something that may be reached. */
export type Hint = readonly [sort: Sort, name: string];

/** Edges to which a form leads. */
const edgesOf: Readonly<Record<string, readonly string[]>> = Object.freeze({
  "quantity since in=workingDays": ["year that the calendar does not know"],
  "quantity mean over weight": ["ledger missing, weighed"],
  "quantity mean over trim": ["ledger missing, trimmed"],
  "quantity mean items trim": ["trim: perhaps too few"],
  "quantity mean items weight": ["weight without bound"],
  "fact window=period": ["entry outside of the period"],
  "fact records": ["entry after asOf"],
  "veto bars": ["bar open"],
});

/** Reasons that the outermost form of a rule gives. */
const codesOf: Readonly<Record<string, readonly ReasonCode[]>> = Object.freeze({
  amount: ["stated"],
  points: ["node.notApplicable", "read"],
  line: ["line.before", "line.after", "line.inside"],
  check: ["check.met", "check.unmet"],
  cases: ["case.taken", "case.else"],
  bands: ["band.below", "band.reached"],
  lookup: ["lookup.matched"],
  tally: ["tally.floor", "tally.ceiling", "tally.counted", "tally.none"],
});

/** What a ruleset may well reach. */
export function hintsIn(ruleset: Ruleset): readonly Hint[] {
  const { nodes = [], vetoes = [] } = ruleset.rubrics["main"] ?? {};
  const all = flat(nodes);
  const forms = [...formsIn(ruleset)];
  const names = new Set([...forms.flatMap(edgesBy), ...(mayZeroBelow0(all, vetoes) ? ["perhaps zeroed below 0"] : [])]);
  return [
    ...forms.map((name): Hint => ["form", name]),
    ...[...new Set(all.flatMap(codesIn))].map((code): Hint => ["code", code]),
    ...[...names].map((name): Hint => ["edge", name]),
  ];
}

function edgesBy(form: string): readonly string[] {
  const [, mode] = /^quantity rounded mode=(.*)$/.exec(form) ?? [];
  return mode === undefined ? (edgesOf[form] ?? []) : [`tie ${mode}`, `negative tie ${mode}`];
}

const flat = (nodes: readonly Node[]): readonly Node[] => nodes.flatMap((node) => [node, ...flat(node.children ?? [])]);

function codesIn(node: Node): readonly ReasonCode[] {
  if (node.children !== undefined) {
    if (node.combine === "all") return ["group.allFull", "group.notAllFull"];
    return node.combine === "mean" || node.combine === "share" ? ["group.weightless"] : [];
  }
  if (node.points === undefined) return ["rule.unpublished"];
  return [...ofRule(node.points), ...(node.notApplicable === "full" ? (["notApplicable.full"] as const) : [])];
}

function ofRule(rule: Quantity): readonly ReasonCode[] {
  if (typeof rule !== "object") return codesOf["amount"] ?? [];
  if (rule.kind === "given") {
    return [
      ...(rule.missing === undefined ? [] : (["given.missing"] as const)),
      ...(rule.notApplicable === undefined ? [] : (["given.notApplicable"] as const)),
    ];
  }
  if ("over" in rule) return ["appeal.open", ...(rule.kind === "mean" ? (["fold.weightless"] as const) : [])];
  return codesOf[rule.kind] ?? [];
}

/** Whether a veto that may be open zeroes what is certainly below 0. */
const mayZeroBelow0 = (nodes: readonly Node[], vetoes: readonly Veto[]): boolean =>
  vetoes.some(
    ({ unknown, zeroes = [] }) =>
      unknown === "open" && nodes.some(({ id, points }) => zeroes.includes(id) && isBelow0(points)),
  );

/** Whether a rule is an amount below 0, one times something, or something less an amount. */
function isBelow0(rule: Quantity | undefined): boolean {
  if (typeof rule !== "object") return rule !== undefined && `${rule}`.startsWith("-");
  if (rule.kind === "difference") return typeof rule.of[1] !== "object";
  return rule.kind === "product" && rule.of.some((one) => typeof one !== "object" && isBelow0(one));
}
