/**
 * What stands around the rules: scales, quotas, forbidden indicators and sources.
 *
 * @module
 */
import type { Places, Ruleset } from "../../ruleset/ruleset.js";
import type { Text } from "../../vocabulary/text.js";
import { fill, type Message } from "../words/fill.js";
import { labelsOf, labelTitle } from "../words/names.js";
import { confidenceWords, sourceKindWords } from "../words/terms.js";
import { code, markdownTable, stacked, twoLines } from "./markdown.js";
import { basisCell } from "./nodes.js";

const idHead: Message = { zh: "编号", en: "Id" };
const titleHead: Message = { zh: "名称", en: "Title" };
const basisHead: Message = { zh: "依据", en: "Basis" };

/** Scales with their labels, worst to best. */
export function scalesChapter(ruleset: Ruleset): readonly string[] {
  const scales = Object.entries(ruleset.scales ?? {});
  if (scales.length === 0) return [];
  return [
    "## 等级表 Scales",
    markdownTable(
      [
        idHead,
        titleHead,
        { zh: "等次，由低到高", en: "Labels, worst to best" },
        { zh: "不排序", en: "Outside the order" },
      ],
      scales.map(([id, scale]) => {
        const names = (labels: readonly string[]) =>
          stacked(labels.map((label) => fillLabel(label, labelTitle(ruleset, id, label))));
        return [
          code(id),
          scale.title === undefined ? "–" : twoLines(scale.title),
          names(scale.order ?? []),
          names(scale.order ? (scale.outside ?? []) : labelsOf(scale)),
        ];
      }),
    ),
  ];
}

const fillLabel = (label: string, { zh, en }: Text): string => `${label}: ${zh} ${en}`;

/** Quotas and targets. */
export function quotasChapter(ruleset: Ruleset): readonly string[] {
  const quotas = Object.entries(ruleset.quotas ?? {});
  if (quotas.length === 0) return [];
  return [
    "## 名额 Quotas",
    markdownTable(
      [idHead, titleHead, { zh: "数目", en: "Places" }, { zh: "期限", en: "By" }, basisHead],
      quotas.map(([id, { title, places, by, basis, note }]) => [
        code(id),
        stacked([twoLines(title), note && twoLines(note)]),
        twoLines(placesWords(places)),
        by ?? "–",
        basisCell(ruleset, basis),
      ]),
    ),
  ];
}

function placesWords(places: Places): Text {
  if (places.kind === "unknown")
    return fill({ zh: "未知：{reason}", en: "unknown: {reason}" }, { reason: places.reason });
  const { count: n } = places;
  switch (places.kind) {
    case "above":
      return fill({ zh: "超过 {n}", en: "above {n}" }, { n });
    case "atLeast":
      return fill({ zh: "{n} 以上", en: "at least {n}" }, { n });
    case "exactly":
      return fill({ zh: "{n}", en: "{n}" }, { n });
    case "about":
      return fill({ zh: "约 {n}", en: "about {n}" }, { n });
  }
}

/** What may not be scored. */
export function forbiddenChapter(ruleset: Ruleset): readonly string[] {
  const forbidden = ruleset.forbidden ?? [];
  if (forbidden.length === 0) return [];
  return [
    "## 禁止的指标 Forbidden indicators",
    markdownTable(
      [{ zh: "衡量", en: "Measures" }, { zh: "名目", en: "Terms" }, basisHead],
      forbidden.map(({ measures, terms, basis }) => [code(measures), terms.join("、"), basisCell(ruleset, basis)]),
    ),
  ];
}

/** Every source. */
export function sourcesChapter(ruleset: Ruleset): readonly string[] {
  return [
    "## 来源 Sources",
    markdownTable(
      [
        idHead,
        titleHead,
        { zh: "种类", en: "Kind" },
        { zh: "发布者", en: "Publisher" },
        { zh: "日期", en: "Date" },
        { zh: "文号", en: "Number" },
        { zh: "可信程度", en: "Confidence" },
        { zh: "地址", en: "Address" },
      ],
      Object.entries(ruleset.sources).map(([id, source]) => [
        code(id),
        stacked([twoLines(source.title), source.note && twoLines(source.note)]),
        twoLines(sourceKindWords[source.kind]),
        twoLines(source.publisher),
        source.date ?? "–",
        source.number ?? "–",
        twoLines(confidenceWords[source.confidence]),
        source.url ?? "–",
      ]),
    ),
  ];
}
