/**
 * The criteria inside a node in words: `“治安防范”项下各评分项`.
 *
 * @module
 */
import type { LeafChoice } from "../../../ruleset/leaves.js";
import type { Text } from "../../../vocabulary/text.js";
import { alike, fill, listed, type Message } from "../fill.js";
import { nodeTitle, own, quoted } from "../names.js";
import { foldMessages as messages } from "./messages.js";
import type { Speech } from "./speech.js";

/** The criteria that a fold goes over. */
export function leavesWords(
  { declared: { ruleset, rubric } }: Speech,
  { leaves, goal, prevention }: LeafChoice & { readonly leaves: string },
): Text {
  const which: readonly Message[] = [
    ...(prevention === undefined ? [] : [prevention ? messages.preventionLeaf : messages.otherLeaf]),
    ...(goal === undefined ? [] : [fill(messages.goalLeaf, { goal: own(ruleset.goals, goal) ?? alike(goal) })]),
    messages.everyLeaf,
  ];
  return fill(messages.leaves, { node: quoted(nodeTitle(rubric, leaves)), which: listed(which, { zh: "", en: "" }) });
}
