/**
 * Messages with places in braces, in both languages at once: `{ zh: "{of}为{value}", en: "{of} is {value}" }`.
 *
 * A place that is not filled, or a value that no place takes, does not compile.
 *
 * @module
 */
import type { Language, Text } from "../../vocabulary/text.js";

/** A message: the same thing said in both languages. */
export interface Message {
  readonly zh: string;
  readonly en: string;
}

/** The places of one language's words. */
type PlacesOf<S extends string> = S extends `${string}{${infer Place}}${infer Rest}` ? Place | PlacesOf<Rest> : never;

/** The places of a message: what stands in braces in either language. */
export type Places<M extends Message> = PlacesOf<M["zh"]> | PlacesOf<M["en"]>;

/** What fills a place: words in both languages, or what is written alike in both. */
export type Filling = Message | string | number;

/**
 * The message with its places filled.
 *
 * @example
 * fill({ zh: "{of}为{value}", en: "{of} is {value}" }, { of: { zh: "民警", en: "Officers" }, value: 12 })
 * // => { zh: "民警为 12", en: "Officers is 12" }
 */
export function fill<const M extends Message>(message: M, values: { readonly [K in Places<M>]: Filling }): Text {
  const given: Readonly<Record<string, Filling>> = values;
  const parts = (words: string, language: Language): readonly string[] =>
    words.split(/(\{[^}]+\})/).map((part) => {
      const value = part.startsWith("{") ? given[part.slice(1, -1)] : part;
      return value === undefined ? part : said(value, language);
    });
  return { zh: parts(message.zh, "zh").reduce(joined, ""), en: parts(message.en, "en").join("") };
}

/** A Chinese character and a figure do not touch, but for dates: 有 12 人, 自2024年1月1日. */
function joined(before: string, after: string): string {
  const touch =
    (han.test(before.slice(-1)) && /^[0-9A-Za-z≈]/.test(after) && !/^[0-9]{4}年/.test(after)) ||
    (/[0-9A-Za-z]$/.test(before) && han.test(after.slice(0, 1)));
  return touch ? `${before} ${after}` : before + after;
}

const han = /^\p{Script=Han}/u;

/** Words in one language. */
export function said(words: Filling, language: Language): string {
  return typeof words === "object" ? words[language] : String(words);
}

/** The same in both languages. */
export function alike(words: string | number): Text {
  return { zh: String(words), en: String(words) };
}

/** A list, with the marks of each language between. */
export function listed(items: readonly Filling[], marks: Message = { zh: "、", en: ", " }): Text {
  const inRow = (language: Language): string => items.map((item) => said(item, language)).join(marks[language]);
  return { zh: inRow("zh"), en: inRow("en") };
}

/** Sentences, one after another. */
export function sentences(items: readonly Message[]): Text {
  return listed(items, { zh: "", en: " " });
}

/** A number with its noun; Chinese nouns have one form, English ones two. */
export function counted(n: number, zh: string, one: string, many: string): Text {
  const digits = String(n).replace(/\B(?=(?:[0-9]{3})+$)/g, ",");
  return { zh: `${digits} ${zh}`, en: `${digits} ${n === 1 ? one : many}` };
}
