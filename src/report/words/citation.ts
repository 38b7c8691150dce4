/**
 * What a rule rests on, in words: the source, its number, the clause, and how firmly.
 *
 * @module
 */
import type { Ruleset } from "../../ruleset/ruleset.js";
import type { Basis, Source } from "../../vocabulary/source.js";
import type { Text } from "../../vocabulary/text.js";
import { alike, fill } from "./fill.js";
import { own } from "./names.js";
import { basisWords } from "./terms.js";

/** What the source of a rule is called, a document in the marks of one; nothing for a rule without a source. */
export function sourceName(ruleset: Ruleset, basis: Basis): Text | undefined {
  const id = basis.kind === "illustrative" ? basis.after : basis.source;
  if (id === undefined) return undefined;
  const source = own(ruleset.sources, id);
  if (source === undefined) return alike(id);
  const { title, kind } = source;
  const marked = documents.has(kind) && !title.zh.includes("《");
  return { zh: marked ? `《${title.zh}》` : title.zh, en: title.en };
}

/** Kinds of source whose title is that of a document. */
const documents: ReadonlySet<Source["kind"]> = new Set(["law", "regulation", "notice", "standard", "sheet"]);

/** The basis of a rule, as a phrase: `《办法》第五条（直接引用）`. */
export function citationWords(ruleset: Ruleset, basis: Basis): Text {
  const kind = basisWords[basis.kind];
  const title = sourceName(ruleset, basis);
  if (title === undefined) return { zh: kind.zh, en: kind.en };
  if (basis.kind === "illustrative") {
    return fill({ zh: "{kind}，参照{title}", en: "{kind}, after {title}" }, { kind, title });
  }
  const mark = title.zh.endsWith("》") ? "" : "，";
  const clause = basis.clause === undefined ? "" : { zh: mark + basis.clause, en: `, ${basis.clause}` };
  return fill({ zh: "{title}{clause}（{kind}）", en: "{title}{clause} ({kind})" }, { title, clause, kind });
}

/** What a basis says beside its source: the reading chosen, or a note. */
export function basisNote(basis: Basis): Text | undefined {
  if (basis.kind === "interpreted") return basis.reading;
  return basis.kind === "illustrative" ? basis.note : undefined;
}

/** The basis of a rule as a sentence: `依据：《办法》第五条，据文解读：……。` */
export function basisSentences(ruleset: Ruleset, basis: Basis): Text {
  const note = basisNote(basis);
  const cited = fill(
    { zh: "{cited}，{kind}", en: "{cited}; {kind}" },
    { cited: placeWords(ruleset, basis), kind: basisWords[basis.kind] },
  );
  const after = sourceName(ruleset, basis);
  const illustrative =
    after === undefined
      ? basisWords.illustrative
      : fill({ zh: "{kind}，参照{after}", en: "{kind}, after {after}" }, { kind: basisWords.illustrative, after });
  const said = basis.kind === "illustrative" ? illustrative : cited;
  return note === undefined
    ? fill({ zh: "依据：{said}。", en: "Basis: {said}." }, { said })
    : fill({ zh: "依据：{said}：{note}", en: "Basis: {said}. {note}" }, { said, note: ended(note) });
}

/** The source and the place in it: `《办法》第五条`, `Measures, Article 5`. */
function placeWords(ruleset: Ruleset, basis: Basis): Text {
  const title = sourceName(ruleset, basis) ?? alike("");
  const clause = basis.kind === "illustrative" ? undefined : basis.clause;
  if (clause === undefined) return title;
  const mark = title.zh.endsWith("》") ? "" : "，";
  return fill(
    { zh: "{title}{clause}", en: "{title}, {clause}" },
    { title, clause: { zh: mark + clauseInChinese(clause), en: clauseInEnglish(clause) } },
  );
}

/** A clause as it is printed: its number, then its words in quotation marks. */
function clauseInChinese(clause: string): string {
  const [, number = "", rest = ""] = numbered.exec(clause) ?? [undefined, "", clause];
  return rest === "" ? number : `${number}${quotation(rest)}`;
}

/** The number of an article can be said in English; its words stand as they are printed. */
function clauseInEnglish(clause: string): string {
  const [, number = "", rest = ""] = numbered.exec(clause) ?? [undefined, "", clause];
  const [, digitsOf, kind = ""] = /^第([一二三四五六七八九十百]+)(条|部分|章|节|款|项)$/.exec(number) ?? [];
  const place = digitsOf === undefined ? number : `${divisions[kind] ?? kind} ${numberOf(digitsOf)}`;
  return [place, rest === "" ? "" : quotation(rest)].filter((part) => part !== "").join(": ");
}

/** `第十六条：……`: the number, and what follows it. */
const numbered = /^(第[^：，:、。；]{1,12})(?:[：，:、](.*))?$/s;

/** Divisions of a document. */
const divisions: Readonly<Record<string, string>> = Object.freeze({
  条: "Article",
  部分: "Part",
  章: "Chapter",
  节: "Section",
  款: "paragraph",
  项: "item",
});

const quotation = (words: string): string => `“${words.replaceAll("“", "‘").replaceAll("”", "’")}”`;

const digits = "零一二三四五六七八九";

/** A Chinese number below 1,000. */
function numberOf(text: string): number {
  const [, hundreds, tens, ones] = /^(?:(.)百)?零?(?:(.?)十)?(.?)$/.exec(text) ?? [];
  const digit = (one: string | undefined): number => (one === undefined || one === "" ? 0 : digits.indexOf(one));
  return digit(hundreds) * 100 + (tens === undefined ? 0 : digit(tens || "一") * 10) + digit(ones);
}

/** Without its full stop, where more follows. */
export const unended = ({ zh, en }: Text): Text => ({ zh: zh.replace(/。$/, ""), en: en.replace(/\.$/, "") });

/** Ends with the full stop of each language. */
export function ended(text: Text): Text {
  const zh = /[。！？；]$/.test(text.zh) ? text.zh : `${text.zh}。`;
  const en = /[.!?;]$/.test(text.en) ? text.en : `${text.en}.`;
  return { zh, en };
}
