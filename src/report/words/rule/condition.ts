/**
 * Conditions in words.
 *
 * @module
 */
import { match, P } from "ts-pattern";
import type { Condition } from "../../../ruleset/expression.js";
import type { Text } from "../../../vocabulary/text.js";
import { fill, listed, type Message } from "../fill.js";
import { conditionTitle, factTitle, nodeTitle, quoted } from "../names.js";
import { labelWords, scaleRead } from "./choice.js";
import { clauseWords } from "./clauses.js";
import { marks, conditionMessages as messages } from "./messages.js";
import { reached } from "./quantity.js";
import { clause, operand, type Speech, withValue } from "./speech.js";

const relations = ["atLeast", "atMost", "above", "below", "equals"] as const;

/** Words of a condition. */
export function conditionWords(speech: Speech, condition: Condition): Text {
  const { ruleset, rubric } = speech.declared;
  return match(condition)
    .with({ kind: "flag" }, ({ flag, from }) =>
      reached(withValue(quoted(factTitle(ruleset, flag)), speech.met?.value(flag, from)), from),
    )
    .with({ kind: "condition" }, (named) => quoted(conditionTitle(ruleset, named.condition)))
    .with({ kind: P.union("all", "any") }, ({ kind, of }) => {
      if (of.length === 0) return bare(kind === "all" ? messages.always : messages.never);
      return listed(
        of.map((one) => clause(speech, one)),
        messages[kind],
      );
    })
    .with({ kind: "not" }, ({ of }) => fill(messages.not, { of: clause(speech, of) }))
    .with({ kind: "quantity" }, (limits) => {
      const of = operand(speech, limits.of);
      const parts = relations.flatMap((relation) => {
        const limit = limits[relation];
        return limit === undefined ? [] : [fill(messages[relation], { of, limit: operand(speech, limit) })];
      });
      return listed(parts, messages.all);
    })
    .with({ kind: "level" }, (limits) => levelCondition(speech, limits))
    .with({ kind: "status" }, (status) => {
      const of = status.fact !== undefined ? factTitle(ruleset, status.fact) : nodeTitle(rubric, status.points);
      return fill(messages[status.is], { of: quoted(of) });
    })
    .with({ kind: "given" }, ({ of, missing, notApplicable }) => {
      const value = (holds: boolean) => (holds ? messages.yes : messages.no);
      const instead = [
        ...(missing === undefined ? [] : [fill(messages.givenMissing, { value: value(missing) })]),
        ...(notApplicable === undefined ? [] : [fill(messages.givenNotApplicable, { value: value(notApplicable) })]),
      ];
      return fill(messages.given, { of: clause(speech, of), instead: listed(instead, marks) });
    })
    .with({ kind: P.union("some", "every") }, ({ kind, over, where }) => {
      const ledger = quoted(factTitle(ruleset, over));
      if (where === undefined) return fill(messages[kind], { ledger, where: "" });
      // A book of rules is short; an explanation speaks in sentences.
      if (kind === "some" && speech.met === undefined)
        return fill(messages.some, { ledger, where: fill(messages.where, { where: speech.condition(where) }) });
      const said = clauseWords(speech, where, "entry");
      return fill(kind === "some" ? messages.someWhere : messages.everyWhere, { ledger, where: said });
    })
    .with({ kind: "atLeastOf" }, ({ n, of }) =>
      fill(messages.atLeastOf, {
        n,
        of: listed(
          of.map((one) => clause(speech, one)),
          marks,
        ),
      }),
    )
    .with({ kind: "evidenced" }, ({ fact }) => fill(messages.evidenced, { fact: quoted(factTitle(ruleset, fact)) }))
    .exhaustive();
}

function levelCondition(speech: Speech, limits: Extract<Condition, { kind: "level" }>): Text {
  const of = speech.level(limits.of);
  const scale = scaleRead(speech, limits.of);
  const label = (one: string): Text => labelWords(speech, scale, one);
  const { among, atLeast, atMost } = limits;
  const only = among?.length === 1 ? among[0] : undefined;
  return listed(
    [
      ...(only !== undefined ? [fill(messages.is, { of, label: label(only) })] : []),
      ...(among !== undefined && only === undefined
        ? [fill(messages.among, { of, labels: listed(among.map(label), { zh: "、", en: " / " }) })]
        : []),
      ...(atLeast === undefined ? [] : [fill(messages.atLeast, { of, limit: label(atLeast) })]),
      ...(atMost === undefined ? [] : [fill(messages.atMost, { of, limit: label(atMost) })]),
    ],
    messages.all,
  );
}

const bare = ({ zh, en }: Message): Text => ({ zh, en });
