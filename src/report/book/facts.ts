/**
 * The facts that a ruleset asks for, section by section.
 *
 * @module
 */
import { canonicalAmount } from "../../exact/amounts.js";
import type { Fact, FieldShape } from "../../ruleset/fact.js";
import type { Ruleset } from "../../ruleset/ruleset.js";
import type { Text } from "../../vocabulary/text.js";
import { alike, fill, listed, type Message } from "../words/fill.js";
import { scaleOf } from "../words/names.js";
import { subjectWords } from "../words/terms.js";
import { code, type Markdown, markdownTable, oneLine, stacked, twoLines } from "./markdown.js";

/** A table for each section. */
export function factsChapter(ruleset: Ruleset): readonly string[] {
  return [
    "## 事实 Facts",
    ...Object.entries(ruleset.facts).flatMap(([id, { title, subject, facts }]) => [
      `### ${oneLine(title)} (\`${id}\`, ${oneLine(subjectWords[subject])})`,
      markdownTable(
        [
          { zh: "编号", en: "Id" },
          { zh: "名称", en: "Title" },
          { zh: "取值", en: "Values" },
          { zh: "衡量", en: "Measures" },
          { zh: "材料", en: "Evidence" },
        ],
        Object.entries(facts).map(([name, fact]) => [
          code(`${id}.${name}`),
          stacked([twoLines(fact.title), fact.definition && twoLines(fact.definition)]),
          valuesOf(ruleset, fact),
          code(fact.measures),
          fact.evidence === undefined ? "–" : twoLines(fact.evidence),
        ]),
      ),
    ]),
  ];
}

function valuesOf(ruleset: Ruleset, fact: Fact): Markdown {
  const may = fact.mayNotApply ? { zh: "缺失时可能不适用", en: "may turn out not to apply" } : undefined;
  if (fact.type !== "records") return stacked([twoLines(shapeWords(ruleset, fact)), may && twoLines(may)]);
  const head = fill(
    {
      zh: "台账：{window}；申诉中的记录{appealed}{most}",
      en: "ledger: {window}; entries under appeal {appealed}{most}",
    },
    {
      window: windowWords[fact.window],
      appealed: appealedWords[fact.appealed],
      most: fact.most === undefined ? "" : fill({ zh: "；至多 {n} 条", en: "; at most {n} entries" }, { n: fact.most }),
    },
  );
  const fields = Object.entries(fact.fields).map(([name, field]) =>
    stacked([{ markdown: `${code(name).markdown} ${oneLine(field.title)}: ${oneLine(shapeWords(ruleset, field))}` }]),
  );
  return stacked([twoLines(head), ...fields, may && twoLines(may)]);
}

const windowWords: Readonly<Record<"period" | "all", Message>> = {
  period: { zh: "考核期内", en: "within the period" },
  all: { zh: "截至计算日的全部", en: "all up to the day of assessment" },
};

const appealedWords: Readonly<Record<"counts" | "ignored" | "open", Message>> = {
  counts: { zh: "计入", en: "count" },
  ignored: { zh: "不计入", en: "do not count" },
  open: { zh: "两可", en: "stay open" },
};

function shapeWords(ruleset: Ruleset, shape: FieldShape): Text {
  switch (shape.type) {
    case "flag":
      return { zh: "是或否", en: "yes or no" };
    case "date":
      return { zh: "日期", en: "date" };
    case "level": {
      const title = scaleOf(ruleset, shape.scale)?.title ?? alike(shape.scale);
      return fill({ zh: "等次：{scale}", en: "level of {scale}" }, { scale: title });
    }
    case "number": {
      const { unit, least, greatest, step, decimals } = shape;
      const parts: readonly Text[] = [
        unit ?? { zh: "数", en: "number" },
        ...(least === undefined ? [] : [alike(`≥ ${canonicalAmount(least)}`)]),
        ...(greatest === undefined ? [] : [alike(`≤ ${canonicalAmount(greatest)}`)]),
        ...(step === undefined
          ? []
          : [fill({ zh: "间隔 {step}", en: "in steps of {step}" }, { step: canonicalAmount(step) })]),
        ...(decimals === undefined ? [] : [decimalsWords(decimals)]),
      ];
      return listed(parts, { zh: "，", en: ", " });
    }
  }
}

function decimalsWords(n: number): Text {
  if (n === 0) return { zh: "整数", en: "whole" };
  return fill({ zh: "至多 {n} 位小数", en: n === 1 ? "at most {n} decimal" : "at most {n} decimals" }, { n });
}
