/**
 * Quantities in words: compact formulas with the names of facts, for people who read rules and not data.
 *
 * @module
 */
import { match, P } from "ts-pattern";
import { canonicalAmount, compareAmounts } from "../../../exact/amounts.js";
import type { AmountInput } from "../../../exact/readAmount.js";
import type { Quantity, TallyPart } from "../../../ruleset/expression.js";
import type { Names } from "../../../ruleset/names.js";
import type { Rubric } from "../../../ruleset/ruleset.js";
import type { Text } from "../../../vocabulary/text.js";
import { reachWords } from "../compared.js";
import { alike, fill, listed, type Message } from "../fill.js";
import { factOf, factTitle, nodeTitle, own, quoted } from "../names.js";
import { choiceWords } from "./choice.js";
import { cohortWords } from "./cohort.js";
import { foldWords, isFold } from "./fold.js";
import { marks, quantityMessages as messages, operators, roundingWords, timeWords } from "./messages.js";
import { operand, type Speech, withValue } from "./speech.js";

/** Words of a quantity. */
export function quantityWords(speech: Speech, quantity: Quantity): Text {
  if (typeof quantity !== "object") return alike(canonicalAmount(quantity));
  if (isFold(quantity)) return foldWords(speech, quantity);
  const say = speech.quantity;
  const tight = (q: Quantity): Text => operand(speech, q);
  return match(quantity)
    .with({ kind: "fact" }, ({ fact, from }) => reached(factName(speech, fact, from), from))
    .with({ kind: "points" }, ({ points, from, rubric }) => {
      const node = quoted(nodeTitle(rubricOf(speech, rubric), points));
      return reached(withValue(fill(messages.points, { node }), speech.met?.value(points, from)), from, rubric, speech);
    })
    .with({ kind: "leaf" }, ({ leaf }) => bare(leafWords[leaf]))
    .with({ kind: "since" }, ({ date: id, in: unit, started, from }) => {
      const date = reached(factName(speech, id, from), from);
      if (unit === "workingDays") return fill(messages.sinceWorking, { date });
      return fill(started ? messages.started : messages.since, { date, unit: timeWords[unit] });
    })
    .with({ kind: "notApplicable" }, ({ reason }) => fill(messages.notApplicable, { reason }))
    .with({ kind: "sum" }, ({ of }) => listed(of.map(tight), operators.plus))
    .with({ kind: "difference" }, ({ of }) => listed(of.map(tight), operators.minus))
    .with({ kind: "product" }, ({ of }) => listed(of.map(tight), operators.times))
    .with({ kind: "ratio" }, ({ of, zero }) => {
      const ratio = listed(of.map(tight), operators.over);
      const idle = typeof of[1] === "object" && of[1].kind === "fact" && speech.met?.isNotZero(of[1].fact, of[1].from);
      return zero === undefined || idle ? ratio : fill(messages.zero, { ratio, zero: say(zero) });
    })
    .with({ kind: P.union("least", "greatest") }, ({ kind, of }) =>
      fill(messages[kind], { of: listed(of.map(say), marks) }),
    )
    .with({ kind: "rounded" }, ({ of, to, mode }) =>
      fill(messages.rounded, { of: tight(of), to: canonicalAmount(to), mode: roundingWords[mode] }),
    )
    .with({ kind: "limited" }, ({ of, floor, ceiling }) => limitedWords(speech, tight(of), { floor, ceiling }))
    .with({ kind: "line" }, ({ of, through, before, after }) => {
      const points = through.map(([x, y]) => alike(`(${canonicalAmount(x)}, ${canonicalAmount(y)})`));
      return fill(messages.line, {
        of: say(of),
        points: listed(points),
        ends: (before ?? after) ? messages.extended : "",
      });
    })
    .with({ kind: "check" }, ({ when, worth }) =>
      fill(messages.check, { when: speech.condition(when), worth: tight(worth) }),
    )
    .with({ kind: "tally" }, (tally) => tallyWords(speech, tally))
    .with({ kind: "steps" }, ({ of: [from, to], step, started }) =>
      fill(started ? messages.stepsStarted : messages.steps, {
        from: tight(from),
        to: tight(to),
        step: canonicalAmount(step),
      }),
    )
    .with({ kind: P.union("cases", "bands", "lookup", "given") }, (choice) => choiceWords(speech, choice, say))
    .exhaustive();
}

/** Something, between limits; without any, itself. */
export function limitedWords(
  speech: Speech,
  of: Text,
  limits: { readonly floor?: Quantity | undefined; readonly ceiling?: Quantity | undefined },
): Text {
  const { floor, ceiling } = limits;
  const parts = [
    ...(floor === undefined ? [] : [fill(messages.floor, { floor: speech.quantity(floor) })]),
    ...(ceiling === undefined ? [] : [fill(messages.ceiling, { ceiling: speech.quantity(ceiling) })]),
  ];
  return parts.length === 0 ? of : fill(messages.limited, { of, limits: listed(parts, marks) });
}

function tallyWords(speech: Speech, { start, of, floor, ceiling }: Extract<Quantity, { kind: "tally" }>): Text {
  const isNone = (count: Quantity): boolean =>
    typeof count === "object" && "over" in count && count.over !== undefined && speech.met?.isNone(count) === true;
  const part = ({ count, each, most }: TallyPart<Names>): Text =>
    fill(messages.each, {
      count: operand(speech, count),
      one: measureOf(count),
      each: signed(each),
      most: most === undefined ? "" : fill(messages.most, { most: canonicalAmount(most) }),
    });
  const counting = of.filter(({ count }) => !isNone(count));
  return listed(
    [
      ...(start === undefined ? [] : [fill(messages.start, { start: speech.quantity(start) })]),
      ...(counting.length === 0 && of.length > 0 ? [bare(messages.nothing)] : counting.map(part)),
      ...(floor === undefined ? [] : [fill(messages.usedUp, { floor: speech.quantity(floor) })]),
      ...(ceiling === undefined ? [] : [fill(messages.ceiling, { ceiling: speech.quantity(ceiling) })]),
    ],
    marks,
  );
}

/** What one of them is called in Chinese: an entry, a step, or a thing. */
function measureOf(count: Quantity): Message {
  if (typeof count === "object" && "over" in count && count.over !== undefined) return { zh: "条", en: "" };
  return typeof count === "object" && count.kind === "steps" ? { zh: "档", en: "" } : { zh: "个", en: "" };
}

/** With its sign, so that what is taken and what is given look different. */
function signed(amount: AmountInput): string {
  const digits = canonicalAmount(amount);
  return compareAmounts(amount, 0) > 0 ? `+${digits}` : digits.replace("-", "−");
}

/** A fact by its name, a figure of a peer group with what it is, and with the value that was met. */
function factName({ declared: { ruleset }, met }: Speech, id: string, from: string | undefined): Text {
  const fact = factOf(ruleset, id);
  const name = quoted(factTitle(ruleset, id));
  const cohort = fact !== undefined && "cohort" in fact ? fact.cohort : undefined;
  const said = cohort === undefined ? name : withValue(name, cohortWords(ruleset, cohort));
  return withValue(said, met?.value(id, from));
}

/** The rubric that a rule names, or the one that it belongs to. */
export const rubricOf = ({ declared }: Speech, rubric: string | undefined): Rubric | undefined =>
  rubric === undefined ? declared.rubric : own(declared.ruleset.rubrics, rubric);

/** Said of another subject that the rule reaches, or of another scorecard. */
export function reached(of: Text, from: string | undefined, rubric?: string, speech?: Speech): Text {
  if (from === undefined) return of;
  const name = reachWords[from] ?? alike(from);
  const sheet = speech && rubric !== undefined ? (rubricOf(speech, rubric)?.title ?? alike(rubric)) : undefined;
  const where = sheet === undefined ? name : fill({ zh: "{name}（{sheet}）", en: "{name} ({sheet})" }, { name, sheet });
  return fill({ zh: "{where}的{of}", en: "{of} of {where}" }, { of, where });
}

const leafWords = { points: messages.leafPoints, full: messages.leafFull, weight: messages.leafWeight } as const;
const bare = ({ zh, en }: Message): Text => ({ zh, en });
