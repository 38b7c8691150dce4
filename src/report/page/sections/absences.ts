/**
 * What is provisional or does not apply, and where: by section of facts and by city.
 *
 * @module
 */
import { absentInSection, inapplicableFacts, missingFacts } from "../../figures/absences.js";
import { grouped } from "../../figures/grouped.js";
import { counted, fill, type Message } from "../../words/fill.js";
import { factTitle } from "../../words/names.js";
import { percent, whole } from "../../words/numbers.js";
import { levelWords } from "../../words/terms.js";
import { figure, type Width } from "../html/figure.js";
import { type Html, html } from "../html/html.js";
import type { Section } from "../html/section.js";
import { type Table, table } from "../html/table.js";
import { drawGrid, type SquareGrid } from "../pictures/grid.js";
import { warmth } from "../pictures/palette.js";
import type { View } from "../view.js";

/** Facts shown by name; the rest are few. */
const mostFacts = 12;

/** What is provisional or does not apply. */
export function absencesSection(view: View): Section {
  const byGroup = grouped(view.scorecards, ({ of }) => view.places.groupOf(of));
  const groups = view.places.groups.map(({ id, name }) => ({ name, cards: byGroup.get(id) ?? [] }));
  const sections = Object.entries(view.ruleset.facts)
    .filter(([id]) => {
      const { missing, notApplicable } = absentInSection(view.scorecards, id);
      return missing + notApplicable > 0;
    })
    .map(([id, { title }]) => ({
      name: title,
      all: absentInSection(view.scorecards, id),
      groups: groups.map(({ cards }) => ({ cards: cards.length, ...absentInSection(cards, id) })),
    }));
  const provisional = view.scorecards.filter((card) => card.provisional).length;
  return {
    id: "absences",
    title: { zh: "暂定与不适用", en: "What is provisional or does not apply" },
    message: fill(
      {
        zh: "{provisional}成绩暂定：缺失的事实只放宽可能的范围，从不按零分计。",
        en: "{provisional} provisional: missing facts widen what is possible and are never counted as zero.",
      },
      { provisional: counted(provisional, "个派出所", "station is", "stations are") },
    ),
    content: [
      figure({
        id: "picture-absences",
        title: { zh: "有事实缺失的派出所所占比重（%）", en: "Share of stations with a missing fact (per cent)" },
        name: fill(
          {
            zh: "热力图：{sections} 类事实在 {groups} 个单位的缺失情况，数据见下表",
            en: "Heat map: missing facts in {sections} sections among {groups} units; the table below has the numbers",
          },
          { sections: sections.length, groups: groups.length },
        ),
        draw: (language, width) => drawGrid(gridOf(view, groups, sections, width), language, width),
        numbers: [
          absenceTable(view, groups, sections, "missing", {
            zh: "至少缺失一项事实的派出所数",
            en: "Stations with at least one fact missing",
          }),
          absenceTable(view, groups, sections, "notApplicable", {
            zh: "至少有一项事实不适用的派出所数",
            en: "Stations with at least one fact that does not apply",
          }),
        ],
      }),
      factTables(view),
    ],
  };
}

/** Cities down and sections across; the other way round where there is little room, because names of sections are long. */
function gridOf(
  view: View,
  groups: readonly { readonly name: Message }[],
  sections: readonly SectionCounts[],
  width: Width,
): SquareGrid {
  const share = ({ missing, cards }: GroupCount): number => (cards === 0 ? 0 : missing / cards);
  const most = Math.max(0.01, ...sections.flatMap((section) => section.groups.map(share)));
  const across = width === "narrow";
  return {
    id: "picture-absences",
    synthetic: view.synthetic,
    columns: (across ? groups : sections).map(nameOf),
    rows: (across ? sections : groups).map(nameOf),
    squares: sections.flatMap((section, s) =>
      section.groups.map((group, g) => ({
        row: across ? s : g,
        column: across ? g : s,
        text: group.cards === 0 ? "–" : `${Math.round(share(group) * 100)}%`,
        short: group.cards === 0 ? "–" : String(Math.round(share(group) * 100)),
        colour: warmth(share(group) / most),
      })),
    ),
    legend: [],
  };
}

const nameOf = ({ name }: { readonly name: Message }): Message => name;

interface GroupCount {
  readonly cards: number;
  readonly missing: number;
  readonly notApplicable: number;
}

interface SectionCounts {
  readonly name: Message;
  readonly all: { readonly missing: number; readonly notApplicable: number };
  readonly groups: readonly GroupCount[];
}

function absenceTable(
  view: View,
  groups: readonly { readonly name: Message; readonly cards: readonly unknown[] }[],
  sections: readonly SectionCounts[],
  what: "missing" | "notApplicable",
  caption: Message,
): Table {
  return {
    caption,
    columns: [
      { head: levelWords[view.places.groupLevel] },
      { head: { zh: "已评分", en: "Scored" }, numeric: true },
      ...sections.map(({ name }) => ({ head: name, numeric: true as const })),
    ],
    rows: groups.map(({ name, cards }, i) => [
      name,
      whole(cards.length),
      ...sections.map((section) => whole(section.groups[i]?.[what] ?? 0)),
    ]),
    total: [{ zh: "合计", en: "All" }, whole(view.scorecards.length), ...sections.map(({ all }) => whole(all[what]))],
  };
}

function factTables(view: View): Html {
  const rows = (facts: readonly (readonly [string, number])[]): Table["rows"] =>
    facts
      .slice(0, mostFacts)
      .map(([fact, stations]) => [
        factTitle(view.ruleset, fact),
        whole(stations),
        percent(stations, view.scorecards.length),
      ]);
  const columns: Table["columns"] = [
    { head: { zh: "事实", en: "Fact" }, long: true },
    { head: { zh: "派出所", en: "Stations" }, numeric: true },
    { head: { zh: "比重", en: "Share" }, numeric: true },
  ];
  return html`<div class="pair"><div>${table({
    caption: { zh: "最常缺失的事实", en: "Facts most often missing" },
    columns,
    rows: rows(missingFacts(view.scorecards)),
  })}</div><div>${table({
    caption: { zh: "最常不适用的事实", en: "Facts that most often do not apply" },
    columns,
    rows: rows(inapplicableFacts(view.scorecards)),
  })}</div></div>`;
}
