/**
 * Which entries of a ledger a rule means, in words: `“严重程度”为严重的`.
 *
 * @module
 */
import { match, P } from "ts-pattern";
import type { Condition } from "../../../ruleset/expression.js";
import type { Text } from "../../../vocabulary/text.js";
import { fill, listed } from "../fill.js";
import { factTitle, quoted } from "../names.js";
import { labelWords, scaleRead } from "../rule/choice.js";
import type { Speech } from "../rule/speech.js";

/** In Chinese before the noun, in English behind it. */
export function whichWords(speech: Speech, where: Condition): Text {
  return fill({ zh: "{where}的", en: " in which {where}" }, { where: clauseWords(speech, where, true) });
}

/** A condition on an entry, as a clause: a flag is said to be yes or no. */
function clauseWords(speech: Speech, where: Condition, holds: boolean): Text {
  return match(where)
    .with({ kind: "flag" }, ({ flag }) =>
      fill(holds ? { zh: "{of}为是", en: "{of} is yes" } : { zh: "{of}为否", en: "{of} is no" }, {
        of: quoted(factTitle(speech.declared.ruleset, flag)),
      }),
    )
    .with({ kind: "not", of: { kind: "flag" } }, ({ of }) => clauseWords(speech, of, !holds))
    .with({ kind: P.union("all", "any") }, ({ kind, of }) =>
      of.length === 0
        ? speech.condition(where)
        : listed(
            of.map((one) => clauseWords(speech, one, true)),
            kind === "all" ? { zh: "、", en: " and " } : { zh: "或", en: " or " },
          ),
    )
    .with({ kind: "level", among: [P.string] }, ({ of, among: [label] }) =>
      fill(
        { zh: "{of}为{label}", en: "{of} is {label}" },
        { of: speech.level(of), label: quoted(labelWords(speech, scaleRead(speech, of), label)) },
      ),
    )
    .with({ kind: "evidenced" }, () => ({ zh: "附有证明材料", en: "a document is given" }))
    .otherwise((one) => speech.condition(one));
}
