/**
 * Vetoes: which fired and where, what they did, and the clauses that reach the units above.
 *
 * @module
 */

import type { Consequence, Scorecard, VetoResult } from "../../../scoring/card/scorecard.js";
import { grouped } from "../../figures/grouped.js";
import { effectWords, vetoStateWords } from "../../words/explainVeto.js";
import { counted, fill, listed, type Message, sentences } from "../../words/fill.js";
import { labelTitle } from "../../words/names.js";
import { whole } from "../../words/numbers.js";
import { vetoTitle } from "../../words/reasons.js";
import { levelWords } from "../../words/terms.js";
import { both } from "../html/both.js";
import { type Html, html } from "../html/html.js";
import type { Section } from "../html/section.js";
import { table } from "../html/table.js";
import type { View } from "../view.js";
import { citationHtml } from "./basisLine.js";

/** Rows beyond this many are counted, not shown: the whole list is in the scorecards. */
const mostRows = 60;

/** Clauses that reach one unit, from stations directly below it. */
interface Reached {
  readonly unit: string;
  readonly consequences: readonly (Consequence & { readonly station: string })[];
}

interface Hit {
  readonly card: Scorecard;
  readonly veto: VetoResult;
}

/** Vetoes and consequences. */
export function vetoesSection(view: View): Section {
  const hits = view.scorecards.flatMap((card) =>
    card.vetoes.filter(({ state }) => state !== "notFired").map((veto): Hit => ({ card, veto })),
  );
  const fired = hits.filter(({ veto }) => veto.state === "fired");
  const stations = new Set(fired.map(({ card }) => card.of)).size;
  const reached = reachedUnits(view);
  return {
    id: "vetoes",
    title: { zh: "一票否决及其对上级单位的影响", en: "Vetoes, and what they mean for the units above" },
    message: sentences([
      fired.length === 0
        ? { zh: "没有派出所触发一票否决。", en: "No station has a veto that fired." }
        : fill(
            { zh: "{stations}触发一票否决，共 {fired} 次。", en: "Vetoes fired at {stations}, {fired} in all." },
            { stations: counted(stations, "个派出所", "station", "stations"), fired: fired.length },
          ),
      reachedWords(reached),
    ]),
    content: [ruleTable(view, hits), stationTable(view, fired, hits), consequenceTable(view, reached)],
  };
}

/** How many units are reached for certain, and how many it may come to be while vetoes are open. */
function reachedWords(reached: readonly Reached[]): Message {
  if (reached.length === 0) return { zh: "没有条款涉及上级单位。", en: "No clause reaches a unit above." };
  const certain = reached.filter(({ consequences }) => consequences.some(({ open }) => !open)).length;
  if (certain === 0)
    return fill(
      {
        zh: "没有条款确定涉及上级单位，可能涉及 {units}。",
        en: "No clause is certain to reach a unit above; {units} may be reached.",
      },
      { units: counted(reached.length, "个", "unit", "units") },
    );
  return fill(
    { zh: "有条款涉及 {units}{possible}。", en: "Clauses reach {units} above{possible}." },
    {
      units: counted(certain, "个上级单位", "unit", "units"),
      possible:
        certain === reached.length
          ? ""
          : fill({ zh: "，可能达 {n} 个", en: ", possibly {n}" }, { n: whole(reached.length) }),
    },
  );
}

/** In the order of the organisation. */
function reachedUnits({ scorecards, organisation, places }: View): readonly Reached[] {
  const clauses = scorecards.flatMap(({ of, consequences }) => consequences.map((one) => ({ station: of, ...one })));
  const byUnit = grouped(clauses, ({ station }) => places.station(station)?.parent);
  return organisation.units.flatMap(({ id }) => {
    const consequences = byUnit.get(id);
    return consequences === undefined ? [] : [{ unit: id, consequences }];
  });
}

function ruleTable(view: View, hits: readonly Hit[]): Html {
  const count = (id: string, state: VetoResult["state"]): string =>
    whole(hits.filter(({ veto }) => veto.id === id && veto.state === state).length);
  return table({
    caption: { zh: "各项一票否决", en: "Each veto" },
    columns: [
      { head: { zh: "一票否决项", en: "Veto" }, long: true },
      { head: { zh: "触发", en: "Fired" }, numeric: true },
      { head: { zh: "未定", en: "Not settled" }, numeric: true },
      { head: { zh: "依据", en: "Basis" }, long: true },
    ],
    rows: (view.declared.rubric.vetoes ?? []).map(({ id, title, basis }) => [
      title,
      count(id, "fired"),
      count(id, "open"),
      citationHtml(view.ruleset, basis),
    ]),
  });
}

function stationTable(view: View, fired: readonly Hit[], hits: readonly Hit[]): Html | undefined {
  if (hits.length === 0) return undefined;
  const shown = [...fired, ...hits.filter(({ veto }) => veto.state === "open")].slice(0, mostRows);
  return html`<details class="numbers"><summary>${both({ zh: "涉及的派出所", en: "The stations concerned" })}</summary>${table(
    {
      caption: fill(
        { zh: "共 {all} 条，列出 {shown} 条", en: "{shown} of {all} shown" },
        { all: hits.length, shown: shown.length },
      ),
      columns: [
        { head: { zh: "派出所", en: "Station" }, name: true },
        { head: levelWords[view.places.groupLevel] },
        { head: { zh: "一票否决项", en: "Veto" }, long: true },
        { head: { zh: "状态", en: "State" } },
        { head: { zh: "作用", en: "Effects" }, long: true },
      ],
      rows: shown.map(({ card, veto }) => [
        view.places.nameOf(card.of),
        view.places.nameOf(view.places.groupOf(card.of) ?? "–"),
        vetoTitle(view.declared, veto.id),
        vetoStateWords[veto.state],
        listed(
          veto.effects.map((effect) => effectWords(view.declared, effect)),
          { zh: "；", en: "; " },
        ),
      ]),
    },
  )}</details>`;
}

function consequenceTable(view: View, reached: readonly Reached[]): Html | undefined {
  if (reached.length === 0) return undefined;
  return table({
    caption: {
      zh: "涉及上级单位的条款：只指明适用的条款，是否处理由有权机关决定",
      en: "Clauses that reach units above: they are named as applying; what follows is for the authority to decide",
    },
    columns: [
      { head: { zh: "上级单位", en: "Unit" } },
      { head: { zh: "派出所", en: "Station" }, name: true },
      { head: { zh: "条款", en: "Clause" }, long: true },
      { head: { zh: "等次", en: "Label" } },
      { head: { zh: "状态", en: "State" } },
    ],
    rows: reached.flatMap(({ unit, consequences }) =>
      consequences.map(({ station, open, text, scale, label }) => [
        aboveOf(view, unit),
        view.places.nameOf(station),
        text,
        scale === undefined || label === undefined ? "–" : labelTitle(view.ruleset, scale, label),
        open ? vetoStateWords.open : { zh: "适用", en: "applies" },
      ]),
    ),
  });
}

/** A unit with the one above it, so that counties of like names are told apart. */
function aboveOf({ places }: View, unit: string): Message {
  const parent = places.above(unit)[0];
  const name = places.nameOf(unit);
  return parent === undefined || parent.level === "province" || name.zh.startsWith(parent.name.zh)
    ? name
    : fill({ zh: "{parent}{name}", en: "{name}, {parent}" }, { parent: parent.name, name });
}
