/**
 * A quantity with the value that it had: `“民警”为 12 人`, `“甲”（3 人）÷“乙”（4 人）= 0.75`.
 *
 * @module
 */
import type { Quantity } from "../../../ruleset/expression.js";
import type { Read } from "../../../scoring/card/scorecard.js";
import type { Text } from "../../../vocabulary/text.js";
import { fill, listed } from "../fill.js";
import { factTitle, nodeTitle, quoted } from "../names.js";
import { precisely } from "../numbers.js";
import { reached, rubricOf } from "../rule/quantity.js";
import { valueWords } from "../values.js";
import { conditionTold } from "./conditionTold.js";
import { equalsWords } from "./equalsWords.js";
import { comparedName } from "./found.js";
import { sinceTold, timeWords } from "./sinceTold.js";
import type { Telling } from "./telling.js";

/** @param value - What it came to, where that is known. */
export function quantityMet(telling: Telling, of: Quantity, value?: string): Text {
  const { declared, found, speech } = telling;
  if (typeof of === "object" && of.kind === "fact") {
    const name = reached(quoted(factTitle(declared.ruleset, of.fact)), of.from);
    const met = value ?? found.read(of.fact, of.from)?.value;
    return met === undefined
      ? missing(name, found.read(of.fact, of.from))
      : isWords(name, valueWords(declared, of.fact, met));
  }
  if (typeof of === "object" && of.kind === "points") {
    const name = quoted(nodeTitle(rubricOf(speech, of.rubric), of.points));
    const met = value ?? found.read(of.points, of.from)?.value;
    const title = reached(name, of.from, of.rubric, speech);
    return met === undefined
      ? fill({ zh: "{title}得分未定", en: "the points of {title} are not settled" }, { title })
      : fill(
          { zh: "{title}得 {points} 分", en: "{title} has {points} points" },
          { title, points: precisely(String(met)) },
        );
  }
  if (typeof of === "object" && of.kind === "since") {
    const day = found.read(of.date, of.from)?.value;
    const name = reached(quoted(factTitle(declared.ruleset, of.date)), of.from);
    const date =
      day === undefined
        ? missing(name, found.read(of.date, of.from))
        : isWords(name, valueWords(declared, of.date, day));
    return sinceTold(telling, of, date, value);
  }
  if (typeof of === "object" && of.kind === "count" && of.of !== undefined && value !== undefined)
    return fill(
      { zh: "所列 {all} 项中有 {n} 项符合（{list}）", en: "{n} of the {all} listed hold ({list})" },
      {
        all: of.of.length,
        n: precisely(value),
        list: listed(
          of.of.map((one) => conditionTold(telling, one)),
          { zh: "，", en: ", " },
        ),
      },
    );
  const words = speech.quantity(of);
  return value === undefined || typeof of !== "object"
    ? words
    : fill({ zh: "{words} {value}", en: "{words} {value}" }, { words, value: equalsWords(value) });
}

const isWords = (of: Text, value: Text): Text => fill({ zh: "{of}为{value}", en: "{of} is {value}" }, { of, value });

const missing = (of: Text, read: Read | undefined): Text =>
  fill(
    read?.state === "notApplicable"
      ? { zh: "{of}不适用", en: "{of} does not apply" }
      : { zh: "{of}缺失", en: "{of} is missing" },
    { of },
  );

/** A limit in the unit of what is held against it. */
export function limitMet({ declared, speech }: Telling, of: Quantity, limit: Quantity): Text {
  if (typeof limit === "object") return speech.quantity(limit);
  if (typeof of === "object" && of.kind === "since") return timeWords(of.in, String(limit));
  if (typeof of === "object" && of.kind === "count" && of.of !== undefined)
    return fill({ zh: "{n} 项", en: "{n}" }, { n: precisely(limit) });
  const id = typeof of === "object" && (of.kind === "fact" || of.kind === "points") ? comparedName(of) : "computed";
  return valueWords(declared, id, String(limit));
}
