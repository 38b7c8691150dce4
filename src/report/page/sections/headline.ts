/**
 * The top of the page: what it is, and its figures at a glance.
 *
 * @module
 */

import type { Scorecard } from "../../../scoring/card/scorecard.js";
import { tallyGrades } from "../../figures/gradeTally.js";
import { dateWords } from "../../words/dates.js";
import { fill, type Message } from "../../words/fill.js";
import { percent, whole } from "../../words/numbers.js";
import { both } from "../html/both.js";
import { type Html, html } from "../html/html.js";
import type { Section } from "../html/section.js";
import type { View } from "../view.js";

/** The top of the page, with a list of its sections. */
export function headline(view: View, sections: readonly Section[]): Html {
  const figures = keyFigures(view);
  return html`<header class="top"><div>
<div class="bar">${!view.synthetic ? undefined : html`<span class="stamp">${both({ zh: "合成数据 synthetic", en: "Synthetic data" })}</span>`}
<div class="switch"><button type="button" data-language="zh" aria-pressed="true">中文</button><button type="button" data-language="en" aria-pressed="false">English</button></div></div>
<h1>${both(view.title)}</h1>
<p class="under">${both(view.ruleset.title)}</p>
<p class="under"><span>${underTitle(view).map((part) => html`<span>${both(part)}</span>`)}</span></p>
${!view.synthetic ? undefined : html`<p class="under">${both(syntheticNote)}</p>`}
<dl class="keys" style="${evenRows(figures.length)}">${figures.map(key)}</dl>
<nav><ol>${sections.map(({ id, title }) => html`<li><a href="#${id}">${both(title)}</a></li>`)}</ol></nav>
</div></header>`;
}

const syntheticNote: Message = {
  zh: "页内派出所及其数据均为合成，用以演示评分规则，不代表任何真实单位。",
  en: "The stations on this page and their data are synthetic: they show how the rules work and stand for no real unit.",
};

/** What the style sheet lays the figures out by: all in one row where they have room, else in two rows as long as each other. */
const evenRows = (count: number): string => `--all:${count};--half:${Math.ceil(count / 2)}`;

interface KeyFigure {
  readonly name: Message;
  readonly figure: string;
  readonly small: Message | string;
  readonly colour?: string;
}

function key({ name, figure, small, colour }: KeyFigure): Html {
  const swatch = colour === undefined ? undefined : html`<span class="swatch" style="background:${colour}"></span>`;
  return html`<div><dt>${swatch}${both(typeof name === "string" ? { zh: name, en: name } : name)}</dt><dd class="big">${figure}</dd><dd>${typeof small === "string" ? small : both(small)}</dd></div>`;
}

function keyFigures({ organisation, scorecards, grade, labels }: View): readonly KeyFigure[] {
  const tally = tallyGrades(scorecards, grade);
  const scored = scorecards.length;
  const provisional = scorecards.filter((card) => card.provisional).length;
  const of = (count: number): string => percent(count, scored);
  return [
    {
      name: { zh: "派出所", en: "Stations" },
      figure: whole(organisation.stations.length),
      small: fill({ zh: "已评分 {scored}", en: "{scored} scored" }, { scored: whole(scored) }),
    },
    {
      name: { zh: "成绩暂定", en: "Provisional" },
      figure: whole(provisional),
      small: fill({ zh: "占 {share}", en: "{share} of those scored" }, { share: of(provisional) }),
    },
    ...labels.map(({ id, title, colour }) => {
      const count = tally.labels[id] ?? 0;
      return { name: title, figure: whole(count), small: of(count), colour };
    }),
    ...(tally.open === 0
      ? []
      : [{ name: { zh: "等次未定", en: "Grade not settled" }, figure: whole(tally.open), small: of(tally.open) }]),
    ...(tally.notApplicable === 0
      ? []
      : [
          {
            name: { zh: "不评等次", en: "No grade" },
            figure: whole(tally.notApplicable),
            small: of(tally.notApplicable),
          },
        ]),
  ];
}

/** The period, the day and who looked, where all scorecards agree on them. */
function underTitle({ scorecards }: View): readonly Message[] {
  const [card] = scorecards;
  if (card === undefined) return [];
  const { period, asOf, stage } = card;
  const all = (same: (one: Scorecard) => boolean): boolean => scorecards.every(same);
  return [
    ...(all((one) => one.period.from === period.from && one.period.to === period.to)
      ? [
          fill(
            { zh: "考核期{from}至{to}", en: "Period {from} to {to}" },
            { from: dateWords(period.from), to: dateWords(period.to) },
          ),
        ]
      : []),
    ...(all((one) => one.asOf === asOf)
      ? [fill({ zh: "截至{asOf}", en: "As of {asOf}" }, { asOf: dateWords(asOf) })]
      : []),
    ...(all((one) => one.stage === stage)
      ? [stage === "self" ? { zh: "自评成绩", en: "Self-assessments" } : { zh: "核查成绩", en: "Verified assessments" }]
      : []),
  ];
}
