/**
 * Reads pointers to papers.
 *
 * @module
 */
import { type Check, date, list, object, string, words } from "../../vocabulary/checks.js";

/** A list of pointers. */
export const evidence: Check = list(
  object(
    { id: words, kind: words, on: date, holder: words },
    { digest: string("digest.malformed", (text) => /^[0-9a-f]{64}$/.test(text)) },
  ),
);

/** Whether at least one paper is pointed to. */
export const pointsToPaper = (value: unknown): boolean => Array.isArray(value) && value.length > 0;
