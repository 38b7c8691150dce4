/**
 * How a level turned out, in words.
 *
 * @module
 */
import type { Condition, Level } from "../../../ruleset/expression.js";
import type { Text } from "../../../vocabulary/text.js";
import { fill, listed, type Message } from "../fill.js";
import { factTitle, labelTitle, quoted } from "../names.js";
import { labelWords, scaleRead } from "../rule/choice.js";
import { reached } from "../rule/quantity.js";
import { labelsAsked } from "./answer.js";
import { comparedName } from "./found.js";
import type { Telling } from "./telling.js";

/** `“派出所类别”为“建制镇所”，不是“治安所”`. */
export function levelTold(telling: Telling, test: Extract<Condition, { readonly kind: "level" }>): Text {
  const { declared, speech, found } = telling;
  const compared = found.compared(comparedName(test.of), "among", labelsAsked(telling, test));
  const scale = scaleRead(speech, test.of);
  const named = (one: string): Text => quoted(labelWords(speech, scale, one));
  if (compared === undefined) return speech.condition(test);
  const of = levelName(telling, test.of);
  const met =
    compared.value === undefined
      ? fill({ zh: "{of}尚不能确定", en: "{of} cannot be told yet" }, { of })
      : fill(
          { zh: "{of}为{value}", en: "{of} is {value}" },
          {
            of,
            value: quoted(
              scale === undefined
                ? labelWords(speech, scale, String(compared.value))
                : labelTitle(declared.ruleset, scale, String(compared.value)),
            ),
          },
        );
  if (compared.holds === "yes" || compared.holds === "notApplicable") return met;
  const asked = wanted(test, named);
  return fill({ zh: "{met}，{asked}", en: "{met}, {asked}" }, { met, asked });
}

function wanted(
  { among, atLeast, atMost }: Extract<Condition, { readonly kind: "level" }>,
  named: (label: string) => Text,
): Text {
  const or: Message = { zh: "或", en: " or " };
  const parts = [
    ...(among === undefined
      ? []
      : [fill({ zh: "不是{labels}", en: "not {labels}" }, { labels: listed(among.map(named), or) })]),
    ...(atLeast === undefined ? [] : [fill({ zh: "不到{label}", en: "below {label}" }, { label: named(atLeast) })]),
    ...(atMost === undefined ? [] : [fill({ zh: "高于{label}", en: "above {label}" }, { label: named(atMost) })]),
  ];
  return listed(parts, { zh: "，", en: ", " });
}

/** What a level is called: the fact or grade, or the rule that makes it. */
export function levelName({ declared, speech }: Telling, level: Level): Text {
  if (typeof level === "object" && level.kind === "fact")
    return reached(quoted(factTitle(declared.ruleset, level.fact)), level.from);
  return speech.level(level);
}
