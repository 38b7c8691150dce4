/**
 * The nodes of one scorecard: groups that open, criteria with everything that is known of them.
 *
 * @module
 */
import { nearestDouble } from "../../../exact/nearestDouble.js";
import { compare, divide, sign, zero } from "../../../exact/rational.js";
import type { Node } from "../../../ruleset/node.js";
import type { NodeResult, Scorecard } from "../../../scoring/card/scorecard.js";
import { comparedSentence, gotWords, readSentence, whyWords } from "../../words/explainNode.js";
import { alike, fill, type Message } from "../../words/fill.js";
import { nodeOf, own } from "../../words/names.js";
import { exactly, points, precisely } from "../../words/numbers.js";
import { speechOf } from "../../words/rule/speechOf.js";
import { both } from "../html/both.js";
import { type Html, html } from "../html/html.js";
import type { View } from "../view.js";
import { basisLine } from "./basisLine.js";

/** A node with everything below it. */
export function nodeTree(view: View, card: Scorecard, result: NodeResult): Html {
  if (result.kind === "criterion") return criterion(view, card, result);
  const children = card.nodes.filter(({ parent }) => parent === result.id);
  const below = children.map((child) => nodeTree(view, card, child));
  const head = html`<span>${both(titleOf(view, result))}</span><span class="got">${scoreOf(result)}</span>${gauge(result)}`;
  if (holdsDomain(view, card, result)) return html`<div class="path">${head}</div>${below}`;
  return html`<details class="domain"${result.id === view.domains[0] ? html` open` : undefined}><summary>${head}</summary>
<p class="soft">${both(whyWords({ ...view.declared, card }, result))}</p>${below}</details>`;
}

/** Whether one of the domains lies somewhere below: then it only leads to them. */
function holdsDomain(view: View, card: Scorecard, { id }: NodeResult): boolean {
  return card.nodes.some(
    (node) => node.parent === id && (view.domains.includes(node.id) || holdsDomain(view, card, node)),
  );
}

function criterion(view: View, card: Scorecard, result: NodeResult): Html {
  const node = nodeOf(view.declared.rubric, result.id);
  const lines = [readSentence(view.declared, result), comparedSentence(view.declared, result)];
  return html`<div class="criterion${lost(result) ? " lost" : ""}"><h4>${both(titleOf(view, result))}${tags(view, node)}</h4>
<div class="got">${scoreOf(result)}</div>
<p>${both(whyWords({ ...view.declared, card }, result))}</p>
${node && ruleLine(view, node)}${lines.map((line) => line && html`<p class="soft">${both(line)}</p>`)}
${basisLine(view.ruleset, node?.basis)}</div>`;
}

/** The rule in its author's words, or else as a formula. */
function ruleLine(view: View, node: Node): Html | undefined {
  const rule = node.note ?? (node.points === undefined ? undefined : speechOf(view.declared).quantity(node.points));
  return rule && html`<p class="soft">${both(fill({ zh: "规则：{rule}", en: "Rule: {rule}" }, { rule }))}</p>`;
}

function tags({ ruleset }: View, node: Node | undefined): Html {
  const goal = node?.goal === undefined ? undefined : own(ruleset.goals, node.goal);
  const prevention = node?.prevention
    ? html`<span class="tag">${both({ zh: "主防责任", en: "prevention duty" })}</span>`
    : undefined;
  return html`${prevention}${goal && html`<span class="tag">${both(goal)}</span>`}`;
}

function scoreOf(result: NodeResult): Html {
  if (result.points === undefined) return both(gotWords(result));
  const of = result.full === undefined ? "" : ` / ${precisely(result.full)}`;
  return html`${points(result.shown ?? result.points)}${of}`;
}

function gauge({ points: got, full }: NodeResult): Html | undefined {
  if (got === undefined || full === undefined || sign(exactly(full)) <= 0) return undefined;
  const share = nearestDouble(divide(exactly(got), exactly(full)));
  return html`<span class="gauge" aria-hidden="true"><span style="width:${Math.round(Math.max(0, Math.min(1, share)) * 100)}%"></span></span>`;
}

const lost = ({ points: got, full }: NodeResult): boolean =>
  got !== undefined && compare(exactly(got), full === undefined ? zero : exactly(full)) < 0;

const titleOf = ({ declared }: View, { id }: NodeResult): Message => nodeOf(declared.rubric, id)?.title ?? alike(id);
