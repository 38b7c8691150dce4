/**
 * Evidence: a pointer to a document that somebody holds, never the document.
 *
 * @module
 */
import type { CalendarDate } from "../exact/calendarDate.js";

/** Where the paper behind a fact lies. */
export interface Evidence {
  readonly id: string;
  /** What sort of paper: "commendation", "minutes", "photograph", as the register calls it. */
  readonly kind: string;
  /** Day of the document. */
  readonly on: CalendarDate;
  /** Who holds it. */
  readonly holder: string;
  /** SHA-256 of the document, in hexadecimal, where it is held as a file. */
  readonly digest?: string;
}
