/**
 * Where a rule comes from: the instruments and press it rests on, and how firmly it rests on them.
 *
 * @module
 */
import type { CalendarDate } from "../exact/calendarDate.js";
import type { Text } from "./text.js";

/** A published thing that rules can cite. */
export interface Source {
  /** What sort of thing it is. */
  readonly kind: "law" | "regulation" | "notice" | "standard" | "sheet" | "press" | "dataset" | "software";
  readonly title: Text;
  readonly publisher: Text;
  /** Day of publication, or of coming into force where only that is known. */
  readonly date?: CalendarDate;
  /** Document number as printed. */
  readonly number?: string;
  readonly url?: string;
  /** How far to trust it: A primary text, B established press or clear copy, C copy or translation, S software. */
  readonly confidence: "A" | "B" | "C" | "S";
  readonly note?: Text;
}

/** The four ways in which a rule can rest on what is published. */
export const basisKinds = Object.freeze(["cited", "interpreted", "illustrative", "unpublished"] as const);

/** One of {@link basisKinds}. */
export type BasisKind = (typeof basisKinds)[number];

/** Why a rule says what it says. `S` are the ids of the declared sources. */
export type Basis<S extends string = string> =
  /** The source says this. */
  | { readonly kind: "cited"; readonly source: S; readonly clause: string; readonly quote?: string }
  /** Our reading of a cited text; `reading` names the choice. */
  | { readonly kind: "interpreted"; readonly source: S; readonly clause: string; readonly reading: Text }
  /** No source gives it; made to show how such a rule is written. */
  | { readonly kind: "illustrative"; readonly note?: Text; readonly after?: S }
  /** The source has the item, but its content is not public: always missing. */
  | { readonly kind: "unpublished"; readonly source: S; readonly clause?: string };
