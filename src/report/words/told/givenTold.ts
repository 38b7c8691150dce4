/**
 * What a rule put in the place of something missing or not applicable, in words.
 *
 * @module
 */
import { canonicalAmount } from "../../../exact/amounts.js";
import type { Given, Quantity } from "../../../ruleset/expression.js";
import type { Read } from "../../../scoring/card/scorecard.js";
import type { Text } from "../../../vocabulary/text.js";
import { fill, listed } from "../fill.js";
import { inapplicabilityWords } from "../reasons.js";
import { pointsWords } from "../values.js";
import { missingNouns } from "./missingTold.js";
import { quantityTold } from "./quantityTold.js";
import type { Telling } from "./telling.js";

/** Which of the two states was answered. */
export type Answered = "missing" | "notApplicable";

/** What was replaced and by what; nothing where the rule has no such answer. */
export function givenTold(telling: Telling, rule: Quantity, state: Answered, read: readonly Read[]): Text | undefined {
  const given = answering(rule, state);
  const instead = given?.[state];
  if (given === undefined || instead === undefined) return undefined;
  const why = state === "missing" ? missingTold(telling, read) : absentTold(telling, given.of, read);
  if (why === undefined) return undefined;
  if (typeof instead === "object" && instead.kind === "notApplicable")
    return fill(
      { zh: "{why}，按规则不适用：{reason}", en: "{why}, so by its rule it does not apply: {reason}" },
      { why, reason: instead.reason },
    );
  const answer = typeof instead === "object" ? telling.speech.quantity(instead) : pointsWords(canonicalAmount(instead));
  return fill({ zh: "{why}，按规则以{answer}代替", en: "{why}, so the rule takes {answer} instead" }, { why, answer });
}

/** The outermost answer on the way from the outside in, as the engine asks; a stated one inside leaves nothing to answer outside. */
function answering(rule: Quantity, state: Answered): Given<Quantity> | undefined {
  if (typeof rule !== "object") return undefined;
  if (rule.kind === "limited" || rule.kind === "rounded") return answering(rule.of, state);
  if (rule.kind !== "given") return undefined;
  const inner = answering(rule.of, state);
  const settles = inner !== undefined && typeof inner[state] !== "object";
  return rule[state] === undefined || settles ? inner : rule;
}

function missingTold({ declared }: Telling, read: readonly Read[]): Text | undefined {
  const nouns = missingNouns(declared, read);
  if (nouns.length === 0) return undefined;
  const arePoints = read.some(({ state, kind }) => state === "missing" && kind === "points");
  const en = nouns.length === 1 && !arePoints ? "{nouns} is missing" : "{nouns} are missing";
  return fill({ zh: "{nouns}缺失", en }, { nouns: listed(nouns) });
}

/** Why it does not apply: what is said of a fact, or how the rule came to say so. */
function absentTold(telling: Telling, of: Quantity, read: readonly Read[]): Text | undefined {
  const why = read.find((one) => one.notApplicable)?.notApplicable;
  if (why !== undefined) return inapplicabilityWords(telling.declared, why);
  const told = quantityTold(telling, of);
  return told && fill({ zh: "{told}，不适用", en: "{told}, so it does not apply" }, { told });
}
