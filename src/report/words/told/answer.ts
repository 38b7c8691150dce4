/**
 * Whether a condition held, as far as a result says so.
 *
 * @module
 */
import { match, P } from "ts-pattern";
import type { Condition } from "../../../ruleset/expression.js";
import type { Compared } from "../../../scoring/card/scorecard.js";
import { own, scaleOf } from "../names.js";
import { scaleRead } from "../rule/choice.js";
import { comparedName } from "./found.js";
import type { Telling } from "./telling.js";

/** What a condition comes to; nothing where the result does not say it. */
export type Answer = Compared["holds"] | undefined;

/** The limits of a comparison, in the order in which they are told. */
export const relations = ["atLeast", "atMost", "above", "below", "equals"] as const;

/** The answer of a condition. */
export function answerOf(telling: Telling, condition: Condition): Answer {
  const { found, declared } = telling;
  const sub = (one: Condition): Answer => answerOf(telling, one);
  return match(condition)
    .returnType<Answer>()
    .with({ kind: "flag" }, ({ flag, from }) => {
      const read = found.read(flag, from);
      if (typeof read?.value === "boolean") return read.value ? "yes" : "no";
      return read?.state === "notApplicable" ? "notApplicable" : read && "open";
    })
    .with({ kind: "condition" }, ({ condition: id }) => {
      const named = own(declared.ruleset.conditions, id);
      return named && sub(named.when);
    })
    .with({ kind: P.union("all", "any") }, ({ kind, of }) => together(kind, of.map(sub)))
    .with({ kind: "not" }, ({ of }) => opposite(sub(of)))
    .with({ kind: "quantity" }, (test) =>
      together(
        "all",
        relations.flatMap((relation) => {
          const limit = test[relation];
          return limit === undefined ? [] : [found.compared(comparedName(test.of), relation, limit)?.holds];
        }),
      ),
    )
    .with(
      { kind: "level" },
      (test) => found.compared(comparedName(test.of), "among", labelsAsked(telling, test))?.holds,
    )
    .with({ kind: "given" }, ({ of, missing, notApplicable }) => {
      const answer = sub(of);
      if (answer === "notApplicable" && notApplicable !== undefined) return notApplicable ? "yes" : "no";
      // While it is open, the result does not say which of the two is replaced.
      return answer === "open" && (missing ?? notApplicable) !== undefined ? undefined : answer;
    })
    .with({ kind: "some" }, (fold) => {
      const read = found.entries(fold);
      if (typeof read?.value === "string") return read.value === "0" ? "no" : "yes";
      return read && "open";
    })
    .with({ kind: "every" }, (fold) => {
      // What is counted are the entries that are not as they should be.
      const read = found.entries(fold);
      if (typeof read?.value === "string") return read.value === "0" ? "yes" : "no";
      return read && "open";
    })
    .with({ kind: "atLeastOf" }, ({ n, of }) => {
      const answers = of.map(sub);
      const yes = answers.filter((answer) => answer === "yes").length;
      const may = answers.filter((answer) => answer === "open" || answer === undefined).length;
      if (yes >= n) return "yes";
      return yes + may < n ? "no" : answers.includes(undefined) ? undefined : "open";
    })
    .with({ kind: P.union("status", "evidenced") }, () => undefined)
    .exhaustive();
}

/** The labels that a test of a level allows, ranks written out; nothing where the scale cannot be told. */
export function labelsAsked({ declared, speech }: Telling, test: LevelTest): readonly string[] | undefined {
  const { of, among, atLeast, atMost } = test;
  if (atLeast === undefined && atMost === undefined) return among;
  const order = scaleOf(declared.ruleset, scaleRead(speech, of) ?? "")?.order;
  if (order === undefined) return undefined;
  const from = atLeast === undefined ? 0 : order.indexOf(atLeast);
  const range = order.slice(from, atMost === undefined ? order.length : order.indexOf(atMost) + 1);
  return among === undefined ? range : among.filter((label) => range.includes(label));
}

/** A level held against labels. */
type LevelTest = Extract<Condition, { readonly kind: "level" }>;

/** What several answers come to. */
function together(kind: "all" | "any", answers: readonly Answer[]): Answer {
  const decides = kind === "all" ? "no" : "yes";
  if (answers.includes(decides)) return decides;
  if (answers.includes(undefined)) return undefined;
  if (answers.includes("open")) return "open";
  return answers.includes("notApplicable") ? "notApplicable" : opposite(decides);
}

/** The answer of its negation. */
export function opposite(answer: Answer): Answer {
  if (answer === "yes") return "no";
  return answer === "no" ? "yes" : answer;
}
