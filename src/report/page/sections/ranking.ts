/**
 * The ranking: the first of the province, and the first of each city. Those equal in every key share a place; what is not
 * settled has a range.
 *
 * @module
 */
import { type RankEntry, rankScorecards } from "../../../scoring/rank/rankScorecards.js";
import { gradeResult, settledLabel } from "../../figures/cardParts.js";
import { counted, fill, type Message, sentences } from "../../words/fill.js";
import { quoted } from "../../words/names.js";
import { points, whole } from "../../words/numbers.js";
import { groupWords, levelWords, stationTypeWords } from "../../words/terms.js";
import { both } from "../html/both.js";
import { type Html, html } from "../html/html.js";
import type { Section } from "../html/section.js";
import { type Cell, type Column, table } from "../html/table.js";
import type { View } from "../view.js";
import { keyCells, keyColumns, placesNote, rankingTitle } from "./rankingKeys.js";

/** How many places the page shows. */
const shownPlaces = 50;

type Placed = Exclude<RankEntry, { readonly kind: "unranked" }>;

/** The ranking. */
export function rankingSection(view: View): Section {
  const entries = rankScorecards(view.scorecards, { by: view.rankBy }).flatMap((ranking) => ranking.entries);
  const settled = entries.filter((entry) => entry.kind === "settled").toSorted((a, b) => a.place - b.place);
  const provisional = entries.filter((entry) => entry.kind === "provisional");
  const first = settled.filter(({ place }) => place <= shownPlaces);
  const mayReach = provisional.filter(({ from }) => from <= shownPlaces);
  return {
    id: "ranking",
    title: rankingTitle(view.rankTitles),
    message: messageOf(view, { entries, settled, mayReach }),
    content: [
      html`<h3>${both(fill({ zh: "前 {n} 名", en: "The first {n}" }, { n: shownPlaces }))}</h3>`,
      table({
        caption: placesNote(view.rankTitles),
        columns: columnsOf(view),
        rows: first.map((entry) => rowOf(view, entry)),
      }),
      html`<h3>${both(fill({ zh: "各{level}第一名", en: "First of each {level}" }, { level: groupWords[view.places.groupLevel] }))}</h3>`,
      byGroup(view),
      mayReach.length === 0 ? undefined : mayReachTable(view, mayReach),
    ],
  };
}

function columnsOf(view: View): readonly Column[] {
  return [
    { head: { zh: "名次", en: "Place" } },
    { head: { zh: "派出所", en: "Station" }, name: true },
    ...keyColumns(view),
    { head: view.gradeTitle },
    { head: levelWords[view.places.groupLevel] },
    { head: { zh: "类型", en: "Type" } },
    { head: { zh: "最终名次", en: "Final place" }, numeric: true },
  ];
}

function rowOf(view: View, entry: Placed): readonly Cell[] {
  return [
    entry.kind === "settled" ? whole(entry.place) : "–",
    view.places.nameOf(entry.of),
    ...keyCells(view, entry.of),
    gradeCell(view, entry.of),
    groupName(view, entry.of),
    typeName(view, entry.of),
    rangeOf(entry),
  ];
}

function byGroup(view: View): Html {
  const within = Object.fromEntries(view.scorecards.map(({ of }) => [of, view.places.groupOf(of) ?? ""]));
  const rankings = rankScorecards(view.scorecards, { by: view.rankBy, within });
  const rows = view.places.groups.flatMap(({ id, name }) => {
    const entries = rankings.find((ranking) => ranking.within === id)?.entries ?? [];
    const overtake = entries.filter((entry) => entry.kind === "provisional" && entry.from === 1).length;
    const first = entries.filter((entry) => entry.kind === "settled").filter(({ place }) => place === 1);
    return first.map((entry) => ({ name, entry, overtake }));
  });
  return table({
    caption: {
      zh: "“仍可能第一”为成绩暂定而仍可能并列或超过者的数目",
      en: "“May still be first”: provisional stations that may yet be level or ahead",
    },
    columns: [
      { head: levelWords[view.places.groupLevel] },
      { head: { zh: "派出所", en: "Station" }, name: true },
      ...keyColumns(view),
      { head: view.gradeTitle },
      { head: { zh: "类型", en: "Type" } },
      { head: { zh: "仍可能第一", en: "May still be first" }, numeric: true },
    ],
    rows: rows.map(({ name, entry, overtake }) => [
      name,
      view.places.nameOf(entry.of),
      ...keyCells(view, entry.of),
      gradeCell(view, entry.of),
      typeName(view, entry.of),
      whole(overtake),
    ]),
  });
}

function mayReachTable(view: View, entries: readonly Placed[]): Html {
  const summary = fill(
    {
      zh: "成绩暂定而仍可能进入前 {n} 名的派出所（{count}）",
      en: "Provisional stations that may still be among the first {n} ({count})",
    },
    { n: shownPlaces, count: entries.length },
  );
  return html`<details class="numbers"><summary>${both(summary)}</summary>${table({
    caption: { zh: "成绩暂定：总分与名次的可能范围", en: "Provisional: the totals and places still possible" },
    columns: columnsOf(view),
    rows: entries.slice(0, shownPlaces).map((entry) => rowOf(view, entry)),
  })}</details>`;
}

function messageOf(
  view: View,
  {
    entries,
    settled,
    mayReach,
  }: {
    readonly entries: readonly RankEntry[];
    readonly settled: readonly (Placed & { readonly kind: "settled" })[];
    readonly mayReach: readonly Placed[];
  },
): Message {
  const first = settled.filter(({ place }) => place === 1);
  const [leader] = first;
  if (leader === undefined) return { zh: "尚无已定的成绩。", en: "No total is settled yet." };
  const leading =
    first.length === 1
      ? fill(
          {
            zh: "成绩已定的 {n} 个派出所中，{name}以 {points} 分居首，等级为{grade}{veto}。",
            en: "Among {n} stations with a settled total, {name} leads with {points}; its grade is {grade}{veto}.",
          },
          {
            n: whole(settled.length),
            name: nameWithGroup(view, leader.of),
            points: points(leader.points),
            ...gradeWords(view, leader.of),
          },
        )
      : fill(
          {
            zh: "成绩已定的 {n} 个派出所中，{count} 个以 {points} 分并列第一。",
            en: "Among {n} stations with a settled total, {count} share the first place with {points}.",
          },
          { n: whole(settled.length), count: first.length, points: points(leader.points) },
        );
  const unranked = entries.filter(({ kind }) => kind === "unranked").length;
  return sentences([
    leading,
    ...(mayReach.length === 0
      ? []
      : [
          fill(
            { zh: "另有 {count}成绩暂定，仍可能进入前 {n} 名。", en: "{count} may still come among the first {n}." },
            { count: counted(mayReach.length, "个", "provisional station", "provisional stations"), n: shownPlaces },
          ),
        ]),
    ...(unranked === 0
      ? []
      : [
          fill(
            { zh: "{n}不参加排名。", en: "{n} not ranked." },
            { n: counted(unranked, "个", "station is", "stations are") },
          ),
        ]),
  ]);
}

function gradeWords(view: View, of: string): { readonly grade: Message; readonly veto: Message | string } {
  const { title, vetoed } = gradeOf(view, of);
  return { grade: quoted(title), veto: vetoed ? { zh: "（因一票否决）", en: " (by a veto)" } : "" };
}

function rangeOf({ from, to }: Placed): string {
  return from === to ? whole(from) : `${whole(from)}–${whole(to)}`;
}

/** The label, and a mark where a veto made it what it is: points alone do not tell. */
function gradeCell(view: View, of: string): Cell {
  const { title, vetoed } = gradeOf(view, of);
  return vetoed ? html`${both(title)}<span class="tag">${both({ zh: "一票否决", en: "veto" })}</span>` : title;
}

function gradeOf({ cardOf, grade, labels }: View, of: string): { readonly title: Message; readonly vetoed: boolean } {
  const card = cardOf(of);
  const result = card && gradeResult(card, grade);
  const label = card && settledLabel(card, grade);
  const before = result?.before.kind === "settled" ? result.before.label : undefined;
  const title = labels.find(({ id }) => id === label)?.title ?? { zh: "–", en: "–" };
  return { title, vetoed: label !== undefined && before !== undefined && before !== label };
}

function typeName({ places }: View, of: string): Message | string {
  const type = places.station(of)?.type;
  return type === undefined ? "–" : stationTypeWords[type];
}

function groupName({ places }: View, of: string): Message {
  return places.nameOf(places.groupOf(of) ?? "–");
}

function nameWithGroup(view: View, of: string): Message {
  const name = view.places.nameOf(of);
  const group = groupName(view, of);
  if (name.zh.startsWith(group.zh)) return name;
  return fill({ zh: "{group}{name}", en: "{name} ({group})" }, { group, name });
}
