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
import type { Text } from "../../../vocabulary/text.js";
import { reachWords } from "../compared.js";
import { alike, fill, listed } from "../fill.js";
import { factTitle, nodeTitle, quoted } from "../names.js";
import { choiceWords } from "./choice.js";
import { foldWords, isFold } from "./fold.js";
import { marks, quantityMessages as messages, operators, roundingWords, timeWords } from "./messages.js";
import { operand, type Speech } from "./speech.js";

/** Words of a quantity. */
export function quantityWords(speech: Speech, quantity: Quantity): Text {
  if (typeof quantity !== "object") return alike(canonicalAmount(quantity));
  if (isFold(quantity)) return foldWords(speech, quantity);
  const say = speech.quantity;
  const tight = (q: Quantity): Text => operand(speech, q);
  return match(quantity)
    .with({ kind: "fact" }, ({ fact, from }) => reached(factName(speech, fact), from))
    .with({ kind: "points" }, ({ points, from }) =>
      reached(fill(messages.points, { node: quoted(nodeTitle(speech.declared.rubric, points)) }), from),
    )
    .with({ kind: "since" }, ({ date, in: unit, started, from }) =>
      fill(started ? messages.started : messages.since, {
        date: reached(factName(speech, date), from),
        unit: timeWords[unit],
      }),
    )
    .with({ kind: "notApplicable" }, ({ reason }) => fill(messages.notApplicable, { reason }))
    .with({ kind: "sum" }, ({ of }) => listed(of.map(tight), operators.plus))
    .with({ kind: "difference" }, ({ of }) => listed(of.map(tight), operators.minus))
    .with({ kind: "product" }, ({ of }) => listed(of.map(tight), operators.times))
    .with({ kind: "ratio" }, ({ of, zero }) => {
      const ratio = listed(of.map(tight), operators.over);
      return zero === undefined ? ratio : fill(messages.zero, { ratio, zero: say(zero) });
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
  const part = ({ count, each, most }: TallyPart<Names>): Text =>
    fill(messages.each, {
      count: operand(speech, count),
      each: signed(each),
      most: most === undefined ? "" : fill(messages.most, { most: canonicalAmount(most) }),
    });
  return listed(
    [
      ...(start === undefined ? [] : [fill(messages.start, { start: speech.quantity(start) })]),
      ...of.map(part),
      ...(floor === undefined ? [] : [fill(messages.usedUp, { floor: speech.quantity(floor) })]),
      ...(ceiling === undefined ? [] : [fill(messages.ceiling, { ceiling: speech.quantity(ceiling) })]),
    ],
    marks,
  );
}

/** With its sign, so that what is taken and what is given look different. */
function signed(amount: AmountInput): string {
  const digits = canonicalAmount(amount);
  return compareAmounts(amount, 0) > 0 ? `+${digits}` : digits.replace("-", "−");
}

const factName = ({ declared }: Speech, id: string): Text => quoted(factTitle(declared.ruleset, id));

/** Said of another subject that the rule reaches. */
export function reached(of: Text, from: string | undefined): Text {
  if (from === undefined) return of;
  return fill({ zh: "{reached}的{of}", en: "{of} of {reached}" }, { of, reached: reachWords[from] ?? alike(from) });
}
