/**
 * Which case, band or row a choice took, in words.
 *
 * @module
 */
import { canonicalAmount } from "../../../exact/amounts.js";
import type { Bands, Cases, Lookup, Quantity } from "../../../ruleset/expression.js";
import type { Names } from "../../../ruleset/names.js";
import type { Text } from "../../../vocabulary/text.js";
import { fill, listed } from "../fill.js";
import { labelTitle, own, quoted } from "../names.js";
import { labelWords, scaleRead } from "../rule/choice.js";
import { answerOf } from "./answer.js";
import { conditionTold, noneTold } from "./conditionTold.js";
import { comparedName } from "./found.js";
import { levelName } from "./levelTold.js";
import { limitMet, quantityMet } from "./quantityMet.js";
import { relationsTold, relationTold } from "./relationTold.js";
import type { Telling } from "./telling.js";

type Choice = Cases<Names, Quantity> | Bands<Names, Quantity> | Lookup<Names, Quantity>;
type Say = (chosen: Quantity) => Text | undefined;

/** @param say - Tells what was chosen, if there is something to tell. */
export function choiceTold(telling: Telling, choice: Choice, say: Say): Text | undefined {
  switch (choice.kind) {
    case "cases":
      return casesTold(telling, choice, say);
    case "bands":
      return bandsTold(telling, choice, say);
    case "lookup":
      return lookupTold(telling, choice, say);
  }
}

/** The first case that held, or all that did not. */
function casesTold(telling: Telling, { cases, else: rest }: Cases<Names, Quantity>, say: Say): Text | undefined {
  for (const { when, then } of cases) {
    const answer = answerOf(telling, when);
    if (answer === "yes") return followed(conditionTold(telling, when), say(then));
    if (answer !== "no") return undefined;
  }
  return followed(
    noneTold(
      telling,
      cases.map(({ when }) => when),
    ),
    say(rest),
  );
}

/** The value, the cut that it reached and the next one. */
function bandsTold(telling: Telling, { of, below, cuts }: Bands<Names, Quantity>, say: Say): Text | undefined {
  const name = comparedName(of);
  const met = cuts.map((cut) => {
    const relation = cut.atLeast === undefined ? "above" : "atLeast";
    const limit = canonicalAmount(cut.atLeast ?? cut.above);
    const compared = telling.found.compared(name, relation, limit);
    return { compared, then: cut.then, words: relationTold(relation, compared?.holds, limitMet(telling, of, limit)) };
  });
  if (met.some(({ compared }) => compared?.holds !== "yes" && compared?.holds !== "no")) return undefined;
  const reached = met.findLastIndex(({ compared }) => compared?.holds === "yes");
  const value = met[0]?.compared?.value;
  const next = met[reached + 1]?.words;
  const at = met[reached];
  const relations = [...(at === undefined ? [] : [at.words]), ...(next === undefined ? [] : [next])];
  const told = listed(
    [
      quantityMet(telling, of, typeof value === "string" ? value : undefined),
      ...(relations.length === 0 ? [] : [relationsTold(relations)]),
    ],
    { zh: "，", en: ", " },
  );
  return followed(told, say(at === undefined ? below : at.then));
}

/** The label, and what its row says. */
function lookupTold(telling: Telling, { of, table, else: rest }: Lookup<Names, Quantity>, say: Say): Text | undefined {
  const { found, speech, declared } = telling;
  const id = comparedName(of);
  const from = typeof of === "object" && "from" in of ? of.from : undefined;
  const label = found.read(id, from)?.value;
  if (typeof label !== "string") return undefined;
  const scale = scaleRead(speech, of);
  const then = own(table, label) ?? rest;
  const named = scale === undefined ? labelWords(speech, scale, label) : labelTitle(declared.ruleset, scale, label);
  const told = fill(
    { zh: "{of}为{label}", en: "{of} is {label}" },
    { of: levelName(telling, of), label: quoted(named) },
  );
  return followed(told, then === undefined ? undefined : say(then));
}

function followed(told: Text, then: Text | undefined): Text {
  return then === undefined ? told : listed([told, then], { zh: "，", en: "; " });
}
