/**
 * What a rule read, and the comparisons that it made, in words.
 *
 * @module
 */
import type { Compared, Read } from "../../scoring/card/scorecard.js";
import type { Text } from "../../vocabulary/text.js";
import { alike, fill, listed, type Message } from "./fill.js";
import { factOf, factTitle, nodeOf, quoted } from "./names.js";
import { precisely } from "./numbers.js";
import { rubricRead } from "./rule/rubricRead.js";
import { type Declared, valueWords } from "./values.js";

/** What a relation is called; `{limit}` is what was compared with. */
export const relationWords: Readonly<
  Record<Compared["relation"], { readonly zh: `${string}{limit}${string}`; readonly en: `${string}{limit}${string}` }>
> = Object.freeze({
  atLeast: { zh: "{limit}以上", en: "at least {limit}" },
  atMost: { zh: "{limit}以下", en: "at most {limit}" },
  above: { zh: "超过{limit}", en: "above {limit}" },
  below: { zh: "不满{limit}", en: "below {limit}" },
  equals: { zh: "等于{limit}", en: "equal to {limit}" },
  among: { zh: "属于{limit}", en: "one of: {limit}" },
  is: { zh: "为{limit}", en: "is {limit}" },
});

const holdsWords: Readonly<Record<Compared["holds"], Message>> = Object.freeze({
  yes: { zh: "成立", en: "holds" },
  no: { zh: "不成立", en: "does not hold" },
  open: { zh: "尚不能确定", en: "cannot be told yet" },
  notApplicable: { zh: "不适用", en: "does not apply" },
});

/** What something read or compared is called. */
export function thingTitle(declared: Declared, id: string, from?: string): Text {
  if (factOf(declared.ruleset, id)) return quoted(factTitle(declared.ruleset, id));
  const node = nodeOf(rubricRead(declared, from), id);
  if (node) return quoted(node.title);
  return id === "computed" ? { zh: "计算值", en: "the computed value" } : alike(id);
}

/** One comparison: `“民警”12人,10人以上:成立`. */
export function comparedWords(declared: Declared, compared: Compared): Text {
  const of = thingTitle(declared, compared.of);
  const limit = limitWords(declared, compared);
  const relation = fill(relationWords[compared.relation], { limit });
  const holds = holdsWords[compared.holds];
  return compared.value === undefined || typeof compared.limit === "boolean"
    ? fill({ zh: "{of}{relation}：{holds}", en: "{of} {relation}: {holds}" }, { of, relation, holds })
    : fill(
        { zh: "{of}为{value}，{relation}：{holds}", en: "{of} is {value}; {relation}: {holds}" },
        { of, value: valueWords(declared, compared.of, compared.value), relation, holds },
      );
}

function limitWords(declared: Declared, { of, limit }: Compared): Text {
  if (limit === undefined) return { zh: "尚不知道的界限", en: "a limit not known yet" };
  return typeof limit === "object"
    ? listed(limit.map((one) => valueWords(declared, of, one)))
    : valueWords(declared, of, limit);
}

/** One thing read: `“民警”为 12 人`, `“总评”缺失`. */
export function readWords(declared: Declared, read: Read): Text {
  const of = fromWords(read, thingTitle(declared, read.id, read.from));
  if (read.state === "notApplicable") return fill({ zh: "{of}不适用", en: "{of} does not apply" }, { of });
  if (read.value !== undefined) {
    return fill(read.kind === "ledger" ? has : is, { of, value: valueWords(declared, read.id, read.value) });
  }
  const range = rangeWords(read.least, read.greatest);
  if (read.kind === "ledger" && read.state === "known" && range !== undefined)
    return fill({ zh: "{of}有 {range} 条", en: "{of} has {range} entries" }, { of, range });
  return range === undefined
    ? fill({ zh: "{of}缺失", en: "{of} is missing" }, { of })
    : fill({ zh: "{of}缺失（{range}）", en: "{of} is missing ({range})" }, { of, range });
}

const is = { zh: "{of}为{value}", en: "{of} is {value}" } as const;
const has = { zh: "{of}有{value}", en: "{of} has {value}" } as const;

/** Bounds: `5至8`, `至少5`, `至多8`, of bounds that meet `5`; nothing without a bound. */
export function rangeWords(least: string | undefined, greatest: string | undefined): Text | undefined {
  if (least !== undefined && least === greatest) return alike(precisely(least));
  if (least !== undefined && greatest !== undefined) {
    const values = { least: precisely(least), greatest: precisely(greatest) };
    return fill({ zh: "{least} 至 {greatest}", en: "{least} to {greatest}" }, values);
  }
  if (least !== undefined) return fill({ zh: "至少 {least}", en: "at least {least}" }, { least: precisely(least) });
  if (greatest === undefined) return undefined;
  return fill({ zh: "至多 {greatest}", en: "at most {greatest}" }, { greatest: precisely(greatest) });
}

function fromWords({ from }: Read, of: Text): Text {
  if (from === undefined) return of;
  const reached = reachWords[from] ?? alike(from);
  return fill({ zh: "{reached}的{of}", en: "{of} of {reached}" }, { of, reached });
}

/** Where else a rule may look. */
export const reachWords: Readonly<Record<string, Message>> = Object.freeze({
  parent: { zh: "上级单位", en: "the unit above" },
  unit: { zh: "所在派出所", en: "the station" },
  baseline: { zh: "基准成绩", en: "the baseline scorecard" },
  current: { zh: "本次成绩", en: "the current scorecard" },
});
