/**
 * Time since a date, in words: from which day to which, in which unit, by which calendar.
 *
 * @module
 */
import type { Text } from "../../../vocabulary/text.js";
import { dateWords } from "../dates.js";
import { counted, fill } from "../fill.js";
import { elapsed, type Since } from "./elapsed.js";
import type { Telling } from "./telling.js";

/**
 * @param date - The date as it was met: `“任职日期”为2024年9月30日`.
 * @param value - How many units, where that is known from elsewhere.
 */
export function sinceTold(telling: Telling, since: Since, date: Text, value?: string): Text {
  const { card } = telling.declared;
  const met = value ?? elapsed(telling, since);
  if (met === undefined) return date;
  const day = card === undefined ? "" : fill({ zh: "（{day}）", en: " ({day})" }, { day: dateWords(card.asOf) });
  if (since.in !== "workingDays")
    return since.started === undefined
      ? fill(messages.whole, { date, day, time: timeWords(since.in, met, "whole ") })
      : fill(messages.begun, { date, day, time: timeWords(since.in, met), part: parts[since.in] });
  const time = timeWords(since.in, met);
  const calendar = card?.pins.calendar;
  const by =
    calendar === undefined
      ? ""
      : fill({ zh: "（按工作日历“{id}”）", en: " (by the calendar “{id}”)" }, { id: calendar.id });
  return fill(messages.working, { date, day, time, by });
}

const messages = {
  whole: { zh: "{date}，至计算日{day}满{time}", en: "{date}, {time} before the day of assessment{day}" },
  begun: {
    zh: "{date}，至计算日{day}计{time}（{part}）",
    en: "{date}, {time} (a part of one taken as one) before the day of assessment{day}",
  },
  working: {
    zh: "{date}，其后至计算日{day}有{time}{by}",
    en: "{date}, {time}{by} before the day of assessment{day}",
  },
} as const;

const parts = {
  years: { zh: "不足一年按一年计", en: "" },
  months: { zh: "不足一个月按一个月计", en: "" },
  days: { zh: "不足一天按一天计", en: "" },
} as const;

const units = {
  years: ["年", "year", "years"],
  months: ["个月", "month", "months"],
  days: ["天", "day", "days"],
  workingDays: ["个工作日", "working day", "working days"],
} as const;

/** So much time: `3 个月`; in English `whole` stands before the unit. */
export function timeWords(unit: Since["in"], value: string, whole: "whole " | "" = ""): Text {
  const [zh, one, many] = units[unit];
  return counted(Number(value), zh, `${whole}${one}`, `${whole}${many}`);
}
