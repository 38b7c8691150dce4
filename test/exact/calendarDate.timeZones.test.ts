import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { dates } from "./support/dates.js";

const script = fileURLToPath(new URL("support/printDates.ts", import.meta.url));

async function answersIn(zone: string) {
  const { stdout } = await promisify(execFile)(process.execPath, ["--import", "tsx", script], {
    env: { ...process.env, TZ: zone },
    maxBuffer: 2 ** 24,
  });
  return JSON.parse(stdout);
}

/** The days from 2011-12-20 on, by the UTC side of the built-in dates. */
const start = Date.UTC(2011, 11, 20);
const days = Array.from({ length: 366 * 15 }, (_, n) => {
  const day = new Date(start + n * 86_400_000);
  return [day.toISOString().slice(0, 10), true, day.getUTCDay() || 7, n] as const;
});
const { off, work } = dates.officialCalendar;

// January and July as minutes west of Greenwich; Apia went from 29 to 31 December 2011.
describe.each([
  ["UTC", { january: 0, july: 0, day30December2011: 30 }],
  ["Asia/Shanghai", { january: -480, july: -480, day30December2011: 30 }],
  ["America/St_Johns", { january: 210, july: 150, day30December2011: 30 }],
  ["Pacific/Apia", { january: -780, july: -780, day30December2011: 31 }],
])("in the time zone %s", (zone, proof) => {
  it("every date function gives what it gives elsewhere", { timeout: 60_000 }, async () => {
    const got = await answersIn(zone);
    expect(got.zone).toEqual(proof);
    expect(got.durations).toEqual(dates.durations.map(({ expected }) => expected));
    expect(got.thresholds).toEqual(
      dates.thresholds.map((known) => [
        known.lastDayOfPeriod,
        known.firstDayCounted_inclusive,
        known.firstDayAfterPeriod,
        known.periodIncludingStartDay_lastDay,
      ]),
    );
    expect(got.deadlines).toEqual(
      dates.deadlines.map(({ nominalLastDay: nominal, lastDay, moved }) =>
        lastDay === null ? { kind: "unknown", nominal, year: 2027 } : { kind: "on", nominal, on: lastDay, moved },
      ),
    );
    expect(got.days).toEqual(days);
    expect(got.rest).toEqual(
      days.map(([day, , weekday]) =>
        day < "2019" || day > "2027" ? "unknown" : off.includes(day) || (weekday > 5 && !work.includes(day)),
      ),
    );
    expect(got.ends).toEqual([1, 5]);
  });
});
