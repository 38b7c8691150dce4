/**
 * Levels in words: a label, the level of a fact, the result of a grade, and choices among them.
 *
 * @module
 */
import { match, P } from "ts-pattern";
import type { Level } from "../../../ruleset/expression.js";
import type { Text } from "../../../vocabulary/text.js";
import { alike, fill, listed } from "../fill.js";
import { factTitle, own, quoted } from "../names.js";
import { choiceWords } from "./choice.js";
import { marks, levelMessages as messages, quantityMessages } from "./messages.js";
import { reached, rubricOf } from "./quantity.js";
import { type Speech, withValue } from "./speech.js";

/** Words of a level. */
export function levelWords(speech: Speech, level: Level): Text {
  if (typeof level === "string") return alike(level);
  const say = speech.level;
  return match(level)
    .with({ kind: "fact" }, ({ fact, from }) =>
      reached(withValue(quoted(factTitle(speech.declared.ruleset, fact)), speech.met?.value(fact, from)), from),
    )
    .with({ kind: "grade" }, ({ grade, from, rubric }) => {
      const title = own(rubricOf(speech, rubric)?.grades, grade)?.title ?? alike(grade);
      return reached(withValue(quoted(title), speech.met?.value(grade, from)), from, rubric, speech);
    })
    .with({ kind: "notApplicable" }, ({ reason }) => fill(quantityMessages.notApplicable, { reason }))
    .with({ kind: P.union("cases", "bands", "lookup", "given") }, (choice) => choiceWords(speech, choice, say))
    .with({ kind: P.union("lowest", "highest") }, (rank) => {
      const of = rank.of !== undefined ? rank.of.map(say) : rank.items.map(({ each }) => say(each));
      return fill(messages[rank.kind], { of: listed(of, marks) });
    })
    .exhaustive();
}
