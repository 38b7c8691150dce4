/**
 * Conditions as clauses of a sentence: a flag is said to be yes or no, a limit in words instead of signs.
 *
 * @module
 */
import { match, P } from "ts-pattern";
import { canonicalAmount } from "../../../exact/amounts.js";
import type { Condition, Quantity } from "../../../ruleset/expression.js";
import type { Text } from "../../../vocabulary/text.js";
import { fill, listed } from "../fill.js";
import { conditionTitle, factTitle, quoted } from "../names.js";
import { valueWords } from "../values.js";
import { labelWords, scaleRead } from "./choice.js";
import { operand, type Speech } from "./speech.js";

/** Of whom a clause is said: of the entries of a ledger, whose own papers are meant, or of anybody else. */
export type Whose = "entry" | "subject";

/** A condition as a clause. */
export function clauseWords(speech: Speech, where: Condition, whose: Whose, holds = true): Text {
  return match(where)
    .with({ kind: "flag", from: P.optional(undefined) }, ({ flag }) =>
      fill(holds ? { zh: "{of}为是", en: "{of} is yes" } : { zh: "{of}为否", en: "{of} is no" }, {
        of: quoted(factTitle(speech.declared.ruleset, flag)),
      }),
    )
    .with({ kind: "condition" }, ({ condition }) =>
      fill({ zh: "具备{of}", en: "{of} holds" }, { of: quoted(conditionTitle(speech.declared.ruleset, condition)) }),
    )
    .with({ kind: "not", of: { kind: "flag" } }, ({ of }) => clauseWords(speech, of, whose, !holds))
    .with({ kind: P.union("all", "any") }, ({ kind, of }) =>
      of.length === 0
        ? speech.condition(where)
        : listed(
            of.map((one) => clauseWords(speech, one, whose)),
            kind === "all" ? { zh: "、", en: " and " } : { zh: "或", en: " or " },
          ),
    )
    .with({ kind: "level" }, (test) => levelWords(speech, test))
    .with({ kind: "quantity" }, (limits) => limitWords(speech, limits))
    .with({ kind: "evidenced" }, (papers) =>
      whose === "entry" ? { zh: "附有证明材料", en: "a document is given" } : speech.condition(papers),
    )
    .otherwise((one) => speech.condition(one));
}

type OfLevel = Extract<Condition, { readonly kind: "level" }>;

/** `“内务”不低于“中”`: a level and the labels asked for. */
function levelWords(speech: Speech, { of, among, atLeast, atMost }: OfLevel): Text {
  const label = (one: string): Text => quoted(labelWords(speech, scaleRead(speech, of), one));
  const parts = [
    ...(among === undefined
      ? []
      : [fill({ zh: "为{labels}", en: "{labels}" }, { labels: listed(among.map(label), { zh: "或", en: " or " }) })]),
    ...(atLeast === undefined
      ? []
      : [fill({ zh: "不低于{label}", en: "at least {label}" }, { label: label(atLeast) })]),
    ...(atMost === undefined ? [] : [fill({ zh: "不高于{label}", en: "at most {label}" }, { label: label(atMost) })]),
  ];
  return fill(
    { zh: "{of}{parts}", en: "{of} is {parts}" },
    { of: speech.level(of), parts: listed(parts, { zh: "，且", en: " and " }) },
  );
}

type Limited = Extract<Condition, { readonly kind: "quantity" }>;

const relations = ["atLeast", "atMost", "above", "below", "equals"] as const;

/** `“得分”达到 60`: a quantity and its limits. */
function limitWords(speech: Speech, limits: Limited): Text {
  const several = typeof limits.of === "object" && limits.of.kind === "leaf" && limits.of.leaf !== "weight";
  const be = several ? "are" : "is";
  const parts = relations.flatMap((relation) => {
    const limit = limits[relation];
    return limit === undefined ? [] : [fill(relationWords[relation], { limit: limitSaid(speech, limits.of, limit) })];
  });
  return fill(
    { zh: "{of}{parts}", en: "{of} {be} {parts}" },
    { of: operand(speech, limits.of), be, parts: listed(parts, { zh: "，且", en: " and " }) },
  );
}

/** A limit in the unit of the fact that is held against it. */
function limitSaid(speech: Speech, of: Quantity, limit: Quantity): Text {
  const isFact = typeof of === "object" && of.kind === "fact";
  return isFact && typeof limit !== "object"
    ? valueWords(speech.declared, of.fact, canonicalAmount(limit))
    : operand(speech, limit);
}

const relationWords = {
  atLeast: { zh: "达到{limit}", en: "at least {limit}" },
  atMost: { zh: "不超过{limit}", en: "at most {limit}" },
  above: { zh: "超过{limit}", en: "more than {limit}" },
  below: { zh: "不满{limit}", en: "less than {limit}" },
  equals: { zh: "等于{limit}", en: "equal to {limit}" },
} as const;
