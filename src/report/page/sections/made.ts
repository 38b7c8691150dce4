/**
 * What the report was made with: ruleset, engine and sources, and how firmly its points rest on what is published.
 *
 * @module
 */
import { add, zero } from "../../../exact/rational.js";
import { criteriaOf } from "../../figures/attainment.js";
import { basisTally } from "../../figures/basisTally.js";
import { fill, type Message } from "../../words/fill.js";
import { percent, points, whole } from "../../words/numbers.js";
import { basisWords, confidenceWords } from "../../words/terms.js";
import { both } from "../html/both.js";
import { type Html, html } from "../html/html.js";
import type { Section } from "../html/section.js";
import { table } from "../html/table.js";
import type { View } from "../view.js";

/** How firmly the points rest on published texts. */
export function basisSection({ declared, scorecards }: View): Section {
  const criteria = criteriaOf(declared.rubric.nodes);
  const shares = basisTally(criteria, scorecards);
  const full = shares.map((share) => share.full).reduce(add, zero);
  const got = shares.map((share) => share.points).reduce(add, zero);
  const firm = shares.filter(({ kind }) => kind === "cited" || kind === "interpreted");
  return {
    id: "basis",
    title: { zh: "分数依据", en: "What the points rest on" },
    message: fill(
      {
        zh: "{criteria} 个评分项中，{firm} 个直接引用或解读自公开文件，其余为示例设定或内容未公开。",
        en: "Of {criteria} criteria, {firm} cite or interpret a published text; the others are illustrative or unpublished.",
      },
      { criteria: criteria.length, firm: firm.reduce((sum, share) => sum + share.criteria, 0) },
    ),
    content: table({
      caption: {
        zh: "满分按评分项合计，得分按全部派出所已定的评分项合计",
        en: "Full marks are summed over criteria, points over the settled criteria of all stations",
      },
      columns: [
        { head: { zh: "依据", en: "Basis" } },
        { head: { zh: "评分项", en: "Criteria" }, numeric: true },
        { head: { zh: "满分", en: "Full marks" }, numeric: true },
        { head: { zh: "占满分", en: "Share of full" }, numeric: true },
        { head: { zh: "得分", en: "Points" }, numeric: true },
        { head: { zh: "占得分", en: "Share of points" }, numeric: true },
      ],
      rows: shares.map((share) => [
        basisWords[share.kind],
        whole(share.criteria),
        points(share.full),
        percent(share.full, full),
        points(share.points),
        percent(share.points, got),
      ]),
    }),
  };
}

/** Pins and sources. */
export function madeSection({ ruleset, rubric, scorecards }: View): Section {
  const pins = new Map(
    scorecards.map((card) => [JSON.stringify([card.pins.ruleset, card.pins.engine, card.pins.inForce]), card.pins]),
  );
  return {
    id: "made",
    title: { zh: "本报告据以生成的规则与来源", en: "What this report was made with" },
    message: fill(
      { zh: "{title}，{version} 版。", en: "{title}, version {version}." },
      { title: ruleset.title, version: ruleset.version },
    ),
    content: [
      ...[...pins.values()].map(({ ruleset: pinned, engine, inForce }) =>
        list([
          [{ zh: "规则", en: "Ruleset" }, html`${pinned.id} ${pinned.version}, ${rubric}`],
          [{ zh: "摘要", en: "Digest" }, html`${pinned.digest}`],
          [{ zh: "引擎", en: "Engine" }, html`${engine}`],
          [
            { zh: "是否施行", en: "In force" },
            both(
              inForce
                ? { zh: "计算日在施行期内", en: "in force on the day of assessment" }
                : { zh: "计算日不在施行期内", en: "not in force on the day of assessment" },
            ),
          ],
        ]),
      ),
      html`<details class="numbers"><summary>${both(fill({ zh: "引用的来源（{n}）", en: "Sources ({n})" }, { n: Object.keys(ruleset.sources).length }))}</summary>${table(
        {
          caption: { zh: "引用的来源", en: "Sources" },
          columns: [
            { head: { zh: "题名", en: "Title" }, long: true },
            { head: { zh: "发布者", en: "Publisher" }, long: true },
            { head: { zh: "日期", en: "Date" } },
            { head: { zh: "可信程度", en: "Confidence" } },
          ],
          rows: Object.values(ruleset.sources).map(({ title, publisher, date, confidence }) => [
            title,
            publisher,
            date ?? "–",
            confidenceWords[confidence],
          ]),
        },
      )}</details>`,
    ],
  };
}

function list(entries: readonly (readonly [Message, Html])[]): Html {
  return html`<dl class="pins">${entries.map(([name, value]) => html`<dt>${both(name)}</dt><dd>${value}</dd>`)}</dl>`;
}
