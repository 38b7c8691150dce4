/**
 * How a condition turned out, in words: what was met, and the limit that it met.
 *
 * @module
 */
import { match, P } from "ts-pattern";
import type { Condition } from "../../../ruleset/expression.js";
import type { Text } from "../../../vocabulary/text.js";
import { alike, fill, listed } from "../fill.js";
import { conditionTitle, factTitle, own, quoted } from "../names.js";
import { clauseWords } from "../rule/clauses.js";
import { reached } from "../rule/quantity.js";
import { valueWords } from "../values.js";
import { type Answer, answerOf, opposite, relations } from "./answer.js";
import { comparedName } from "./found.js";
import { levelTold } from "./levelTold.js";
import { limitMet, quantityMet } from "./quantityMet.js";
import { relationsTold, relationTold } from "./relationTold.js";
import type { Telling } from "./telling.js";
import { whichWords } from "./whichWords.js";

/** @param known - What it came to, where that is known from elsewhere: a result does not say it of every condition. */
export function conditionTold(telling: Telling, condition: Condition, known?: Answer): Text {
  const { declared, found, speech } = telling;
  const { ruleset } = declared;
  const answer = answerOf(telling, condition) ?? known;
  return match(condition)
    .with({ kind: "flag" }, ({ flag, from }) => {
      const of = reached(quoted(factTitle(ruleset, flag)), from);
      const read = found.read(flag, from);
      return read?.value === undefined
        ? fill(unread[read?.state === "notApplicable" ? "notApplicable" : "missing"], { of })
        : fill({ zh: "{of}为“{value}”", en: "{of}: {value}" }, { of, value: valueWords(declared, flag, read.value) });
    })
    .with({ kind: "condition" }, ({ condition: id }) => {
      const named = own(ruleset.conditions, id);
      const of = quoted(conditionTitle(ruleset, id));
      const holds = answer === undefined ? of : fill(turned[answer], { of });
      return named === undefined
        ? holds
        : fill(
            { zh: "{holds}（{why}）", en: "{holds} ({why})" },
            { holds, why: conditionTold(telling, named.when, answer) },
          );
    })
    .with({ kind: P.union("all", "any") }, ({ kind, of }) => decisive(telling, { kind, of }, answer))
    .with({ kind: "not" }, ({ of }) => conditionTold(telling, of, opposite(answer)))
    .with({ kind: "quantity" }, (test) => comparisonTold(telling, test))
    .with({ kind: "level" }, (test) => levelTold(telling, test))
    .with({ kind: "given" }, (given) => replacedTold(telling, given, answer))
    .with({ kind: "some" }, (fold) => {
      const ledger = quoted(factTitle(ruleset, fold.over));
      const which = fold.where === undefined ? "" : whichWords(speech, fold.where);
      const n = found.entries(fold)?.value;
      if (n === "0" || (n === undefined && answer === "no"))
        return fill({ zh: "{ledger}中没有{which}记录", en: "no entry of {ledger}{which}" }, { ledger, which });
      if (typeof n === "string") {
        const count = valueWords(declared, fold.over, n);
        return fill(
          { zh: "{ledger}中有{which}记录 {count}", en: "{count} of {ledger}{which}" },
          { ledger, which, count },
        );
      }
      return answer === "yes"
        ? fill({ zh: "{ledger}中有{which}记录", en: "an entry of {ledger}{which}" }, { ledger, which })
        : fill(
            {
              zh: "{ledger}中是否有{which}记录尚不能确定",
              en: "whether there is an entry of {ledger}{which} cannot be told yet",
            },
            { ledger, which },
          );
    })
    .with({ kind: "atLeastOf" }, ({ n, of }) => {
      const holding = of.filter((one) => answerOf(telling, one) === "yes").length;
      const list = listed(
        of.map((one) => conditionTold(telling, one)),
        { zh: "，", en: ", " },
      );
      return fill(
        {
          zh: "所列 {all} 项中有 {holding} 项符合，要求 {n} 项（{list}）",
          en: "{holding} of the {all} listed hold, {n} are asked for ({list})",
        },
        { all: of.length, holding, n, list },
      );
    })
    .with({ kind: "evidenced" }, ({ fact }) =>
      fill(papers[answer === "yes" || answer === "no" ? answer : "open"], { fact: quoted(factTitle(ruleset, fact)) }),
    )
    .with({ kind: "every" }, (fold) => everyTold(telling, fold, answer))
    .with({ kind: "status" }, (test) => {
      const words = speech.condition(test);
      return answer === "yes" ? words : fill(answer === "no" ? outOf.no : outOf.open, { words });
    })
    .exhaustive();
}

type Every = Extract<Condition, { readonly kind: "some" | "every" }>;

/** Whether all entries are as they should be, or how many are not. */
function everyTold({ declared, found, speech }: Telling, fold: Every, answer: Answer): Text {
  const words = speech.condition(fold);
  if (fold.where === undefined || answer === "yes") return words;
  const values = {
    ledger: quoted(factTitle(declared.ruleset, fold.over)),
    where: clauseWords(speech, fold.where, "entry"),
  };
  const against = found.entries(fold)?.value;
  if (answer === "no")
    return typeof against === "string" && against !== "0"
      ? fill(every.against, { ...values, count: valueWords(declared, fold.over, against) })
      : fill(every.no, values);
  return fill(every.open, values);
}

const every = {
  no: {
    zh: "{ledger}中并非每条记录都满足：{where}",
    en: "not every entry of {ledger} is one in which {where}",
  },
  against: {
    zh: "{ledger}中并非每条记录都满足：{where}（{count}不满足）",
    en: "not every entry of {ledger} is one in which {where} ({count} otherwise)",
  },
  open: {
    zh: "{ledger}中是否每条记录都满足尚不能确定：{where}",
    en: "whether in every entry of {ledger} {where} cannot be told yet",
  },
} as const;

type Replaced = Extract<Condition, { readonly kind: "given" }>;

/** What the condition inside came to, and as what the rule takes it where that answers for it. */
function replacedTold(telling: Telling, { of, missing, notApplicable }: Replaced, answer: Answer): Text {
  const inner = answerOf(telling, of);
  const told = conditionTold(telling, of);
  const taken = inner === "open" ? missing : inner === "notApplicable" ? notApplicable : undefined;
  // While it is open, it may also not apply, which has an answer of its own.
  if (taken === undefined || (answer !== undefined && answer !== (taken ? "yes" : "no"))) return told;
  return fill(taken ? replaced.yes : replaced.no, { told });
}

const replaced = {
  yes: { zh: "{told}，按规则视为符合", en: "{told}, which the rule takes as met" },
  no: { zh: "{told}，按规则视为不符合", en: "{told}, which the rule takes as not met" },
} as const;

const papers = {
  yes: { zh: "{fact}附有证明材料", en: "{fact} is backed by a document" },
  no: { zh: "{fact}没有附证明材料", en: "{fact} is backed by no document" },
  open: { zh: "{fact}是否附有证明材料未见记载", en: "whether {fact} is backed by a document is not recorded here" },
} as const;

const outOf = {
  no: { zh: "并非{words}", en: "it is not so that {words}" },
  open: { zh: "是否{words}未见记载", en: "whether {words} is not recorded here" },
} as const;

const unread = {
  missing: { zh: "{of}缺失", en: "{of} is missing" },
  notApplicable: { zh: "{of}不适用", en: "{of} does not apply" },
} as const;

const turned = {
  yes: { zh: "具备{of}", en: "{of} holds" },
  no: { zh: "不具备{of}", en: "{of} does not hold" },
  open: { zh: "{of}尚不能确定", en: "{of} cannot be told yet" },
  notApplicable: { zh: "{of}不适用", en: "{of} does not apply" },
} as const;

/** Of several, those that decided; where it takes all to decide, all of them. */
function decisive(
  telling: Telling,
  { kind, of }: { readonly kind: "all" | "any"; readonly of: readonly Condition[] },
  known: Answer,
): Text {
  const decides = kind === "all" ? "no" : "yes";
  const answers = of.map((one) => answerOf(telling, one));
  const deciding = of.filter((_, i) => answers[i] === decides);
  const unsaid = of.filter((_, i) => answers[i] === undefined);
  const open = of.filter((_, i) => answers[i] === "open" || answers[i] === "notApplicable");
  const told = deciding.length > 0 ? deciding : known === decides ? unsaid : open.length > 0 ? open : of;
  // One that nothing is recorded of must be the one that decided, or is as the others are.
  const its = known === decides && told.length > 1 ? undefined : known;
  if (told.length === 0) return telling.speech.condition({ kind, of });
  return listed(
    told.map((one) => conditionTold(telling, one, its)),
    { zh: "，", en: ", and " },
  );
}

type Comparison = Extract<Condition, { readonly kind: "quantity" }>;

/** Several that did not hold, each as it is told; comparisons of one thing are told together. */
export function noneTold(telling: Telling, conditions: readonly Condition[]): Text {
  const groups: [Condition, ...Condition[]][] = [];
  for (const condition of conditions) {
    const last = groups.at(-1);
    if (last !== undefined && ofSame(last[0], condition)) last.push(condition);
    else groups.push([condition]);
  }
  return listed(
    groups.map((group) => {
      const tests = group.flatMap((one) => (one.kind === "quantity" ? [one] : []));
      return tests.length > 1 ? comparisonTold(telling, ...tests) : conditionTold(telling, group[0]);
    }),
    { zh: "；", en: "; " },
  );
}

const ofSame = (a: Condition, b: Condition): boolean =>
  a.kind === "quantity" && b.kind === "quantity" && JSON.stringify(a.of) === JSON.stringify(b.of);

/** `“民警”为 12 人，达到 10 人`. */
function comparisonTold(telling: Telling, ...tests: readonly Comparison[]): Text {
  const [test] = tests;
  if (test === undefined) return alike("");
  const name = comparedName(test.of);
  const limits = tests.flatMap((one) =>
    relations.flatMap((relation) => {
      const limit = one[relation];
      if (limit === undefined) return [];
      const compared = telling.found.compared(name, relation, limit);
      return [{ compared, words: relationTold(relation, compared?.holds, limitMet(telling, test.of, limit)) }];
    }),
  );
  const failing = limits.filter(({ compared }) => compared?.holds === "no");
  const told = failing.length > 0 ? failing : limits;
  const value = told.find(({ compared }) => compared?.value !== undefined)?.compared?.value;
  return fill(
    { zh: "{of}，{limits}", en: "{of}, {limits}" },
    {
      of: quantityMet(telling, test.of, typeof value === "string" ? value : undefined),
      limits: relationsTold(told.map(({ words }) => words)),
    },
  );
}
