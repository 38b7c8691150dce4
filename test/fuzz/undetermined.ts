/**
 * What the documentation leaves open, so that the engine and the reference may differ without either being wrong.
 *
 * Each line says why. A line goes as soon as the documentation says which of the two it is.
 *
 * @module
 */
import type { Node } from "../../src/ruleset/node.js";
import type { Ruleset } from "../../src/ruleset/ruleset.js";
import type { Beside as Handed } from "../../src/scoring/beside.js";
import type { Scorecard } from "../../src/scoring/card/scorecard.js";
import type { Assessment } from "../../src/vocabulary/assessment.js";
import type { Difference } from "./agree.js";

/** Where a difference was met. */
export interface Met {
  readonly ruleset: Ruleset;
  readonly assessment: Assessment;
  readonly handed: Handed;
  readonly card: Scorecard;
  /** Results of which the engine knows more than the reference. */
  readonly tighter: number;
  /** Whether points are open for the reference that a veto took: a card does not tell how exactly the engine knows them. */
  readonly unseen: boolean;
}

/** Why something does not apply; where several things do not, any of them may be named. */
const inapplicable: readonly string[] = Object.freeze([
  ...[
    "fact.notApplicable",
    "rule.notApplicable",
    "node.notApplicable",
    "fold.empty",
    "missing.notApplicable",
    "applies.no",
  ],
]);
/** Nothing was left, and the answer for that does not apply itself. */
const nothing: readonly string[] = Object.freeze(["group.empty", "group.weightless", "fold.empty", "fold.weightless"]);

/** Two reasons that both fit. */
const reasons: ReadonlySet<string> = new Set([
  ...inapplicable.flatMap((code) => [...inapplicable, ...nothing].map((other) => `${code} / ${other}`)),
  // What is read, and then rounded.
  "read / computed",
  "stated / computed",
  // Both an appeal and a missing fact, one of which may not matter.
  "fact.missing / appeal.open",
  "appeal.open / fact.missing",
  // A replacement or a limit that is itself missing, or open by an appeal.
  ...["given.missing", "given.notApplicable", "limit.floor", "limit.ceiling"].flatMap((code) => [
    ...[`${code} / fact.missing`, `${code} / appeal.open`],
  ]),
  "limit.floor / rule.unpublished",
  "limit.ceiling / rule.unpublished",
  // Two ways to one label.
  "grade.cut / grade.otherwise",
  "grade.otherwise / grade.cut",
  // A limit that is met, while the other one is missing.
  "limit.ceiling / missing.points",
  // A replacement that does not apply itself.
  ...["given.missing", "given.notApplicable"].flatMap((code) => inapplicable.map((other) => `${code} / ${other}`)),
  // A node that was missing, got points, and does not apply by its ceiling.
  "missing.notApplicable / missing.points",
  // A criterion that is not public, and something missing or appealed that decides whether it is zeroed.
  "fact.missing / rule.unpublished",
  "appeal.open / rule.unpublished",
  // A count that is open, whose points or whose ceiling settle the tally all the same.
  "tally.counted / tally.none",
  "tally.floor / tally.none",
]);

/** Whether the documentation does not say which of the two it is. */
export function isUndetermined(difference: Difference, met: Met): boolean {
  const { about, engine, reference, id } = difference;
  const rules = JSON.stringify([met.ruleset.rubrics["main"], met.ruleset.conditions]);
  // What is known more exactly may be decided where the reference asks what the rule says of the unknown.
  if (met.tighter > 0 && /"missing":|"status"|"unknown":"(fires|ignored)"/.test(rules)) return true;
  if (met.unseen && about === "earned" && /"missing":/.test(rules)) return true;
  // What is known more exactly may decide what the reference still misses.
  if (met.tighter > 0 && about === "state" && engine === "known") return true;
  const mayBeZeroed = met.card.vetoes.some(({ state }) => state === "open");
  // The state of what a veto may zero, asked by a rule.
  if (mayBeZeroed && /"status"[^}]*"points"/.test(rules)) return true;
  if (about === "reason") {
    const node = nodeOf(met.ruleset.rubrics["main"]?.nodes ?? [], id);
    // Limits that cross.
    if (
      engine === "limit.floor" &&
      node !== undefined &&
      /"floor".*"ceiling"|"ceiling".*"floor"/.test(JSON.stringify({ ...node, children: [] }))
    )
      return true;
    return reasons.has(`${engine} / ${reference}`);
  }
  // No day to count, and no calendar to count by; nothing weighs anything, whatever counts.
  return about === "state" && /"workingDays"|"weight":/.test(rules);
}

function nodeOf(nodes: readonly Node[], id: string): Node | undefined {
  for (const node of nodes) {
    const found = node.id === id ? node : nodeOf(node.children ?? [], id);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a rule asks for a state that the reference has no way to know. */
export function asksOfNobody(
  { facts, rubrics, conditions }: Ruleset,
  { records = {}, notApplicable = {} }: Assessment,
): boolean {
  const rules = JSON.stringify([rubrics["main"], conditions]);
  return Object.entries(facts).some(([section, declared]) =>
    Object.entries(declared.facts).some(([key, fact]) => {
      const name = `${section}.${key}`;
      // A figure of peers that was handed in.
      if (fact.type === "number")
        return fact.cohort !== undefined && new RegExp(`"(status|evidenced)"[^}]*"${name}"`).test(rules);
      // A field of a ledger that is missing: an entry may come that says it.
      return (
        fact.type === "records" &&
        records[name] === undefined &&
        notApplicable[name] === undefined &&
        Object.keys(fact.fields).some((field) => new RegExp(`"status"[^}]*"${name}.${field}"`).test(rules))
      );
    }),
  );
}
