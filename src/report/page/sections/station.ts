/**
 * One station in full: every criterion with its reason, what was read and compared, and the clause it rests on.
 *
 * @module
 */
import type { Scorecard } from "../../../scoring/card/scorecard.js";
import { gradeResult, nodeResult } from "../../figures/cardParts.js";
import { gradeSentence, lackingSentences, outcomeWords } from "../../words/explainGrade.js";
import { gotWords } from "../../words/explainNode.js";
import { fill, type Message } from "../../words/fill.js";
import { own } from "../../words/names.js";
import { points, precisely } from "../../words/numbers.js";
import { stationTypeWords } from "../../words/terms.js";
import { both } from "../html/both.js";
import { type Html, html } from "../html/html.js";
import type { Section } from "../html/section.js";
import type { View } from "../view.js";
import { basisLine } from "./basisLine.js";
import { nodeTree } from "./nodeTree.js";

/** One station in full; nothing if it has no scorecard. */
export function stationSection(view: View): Section | undefined {
  const card = view.cardOf(view.featured);
  if (card === undefined) return undefined;
  const roots = card.nodes.filter(({ parent }) => parent === undefined);
  return {
    id: "station",
    title: { zh: "一个派出所的完整评分", en: "One station in full" },
    message: messageOf(view, card),
    content: [gradeCard(view, card), ...roots.map((root) => nodeTree(view, card, root))],
  };
}

function gradeCard(view: View, card: Scorecard): Html {
  const type = view.places.station(card.of)?.type;
  const above = view.places.above(card.of).toReversed();
  const where: readonly Message[] = [
    ...above.map(({ name }) => name),
    ...(type === undefined ? [] : [stationTypeWords[type]]),
  ];
  return html`<div class="card"><p class="soft">${where.map((one, i) => html`${i === 0 ? "" : " · "}${both(one)}`)}</p>
${card.grades.map(
  (grade) =>
    html`<p>${both(gradeSentence(view.declared, grade))}</p>
${lackingSentences(view.declared, grade).map((one) => html`<p>${both(one)}</p>`)}
${basisLine(view.ruleset, own(view.declared.rubric.grades, grade.id)?.basis)}`,
)}</div>`;
}

function messageOf(view: View, card: Scorecard): Message {
  const total = nodeResult(card, view.total);
  const grade = gradeResult(card, view.grade);
  const got =
    total?.points === undefined
      ? total && gotWords(total)
      : fill(
          { zh: "{points} 分{of}", en: "{points}{of}" },
          {
            points: points(total.points),
            of:
              total.full === undefined
                ? ""
                : fill({ zh: "（满分 {full} 分）", en: " of {full} points" }, { full: precisely(total.full) }),
          },
        );
  return fill(
    { zh: "{name}：{title} {points}{grade}。", en: "{name}: {title} {points}{grade}." },
    {
      name: view.places.nameOf(card.of),
      title: view.totalTitle,
      points: got ?? "–",
      grade:
        grade === undefined
          ? ""
          : fill(
              { zh: "，{title}为{outcome}", en: "; {title}: {outcome}" },
              { title: view.gradeTitle, outcome: outcomeWords(view.declared, grade) },
            ),
    },
  );
}
