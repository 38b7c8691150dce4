/**
 * What a rule rests on, in words: the source, its number, the clause, and how firmly.
 *
 * @module
 */
import type { Ruleset } from "../../ruleset/ruleset.js";
import type { Basis, Source } from "../../vocabulary/source.js";
import type { Text } from "../../vocabulary/text.js";
import { alike, fill, sentences } from "./fill.js";
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

/** The basis of a rule as sentences. */
export function basisSentences(ruleset: Ruleset, basis: Basis): Text {
  const note = basisNote(basis);
  const cited = fill(
    { zh: "依据：{citation}。", en: "Basis: {citation}." },
    { citation: citationWords(ruleset, basis) },
  );
  return note === undefined ? cited : sentences([cited, fill({ zh: "{note}", en: "{note}" }, { note: ended(note) })]);
}

/** Ends with the full stop of each language. */
export function ended(text: Text): Text {
  const zh = /[。！？；]$/.test(text.zh) ? text.zh : `${text.zh}。`;
  const en = /[.!?;]$/.test(text.en) ? text.en : `${text.en}.`;
  return { zh, en };
}
