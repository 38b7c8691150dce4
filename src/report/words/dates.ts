/**
 * Dates as people write them: `2024年12月31日`, `31 December 2024`.
 *
 * @module
 */
import type { Text } from "../../vocabulary/text.js";

const months: readonly string[] = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

/** A calendar date `YYYY-MM-DD` in words; what is none stays as it is. */
export function dateWords(date: string): Text {
  const [, year = "", month = "", day = ""] = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(date) ?? [];
  const name = months[Number(month) - 1];
  if (name === undefined) return { zh: date, en: date };
  return { zh: `${year}年${Number(month)}月${Number(day)}日`, en: `${Number(day)} ${name} ${year}` };
}
