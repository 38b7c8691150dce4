/**
 * Words that people read: Chinese and English always, further languages beside them by BCP 47 tag.
 *
 * @module
 */

/** One thing said in several languages; `zh` and `en` are always there. */
export interface Text {
  readonly zh: string;
  readonly en: string;
  readonly [tag: string]: string;
}

/** The languages that everything shipped here speaks. */
export type Language = "zh" | "en";

/** The two languages, in the order in which pages show them. */
export const languages: readonly Language[] = Object.freeze(["zh", "en"] as const);
