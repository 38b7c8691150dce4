/** The cases of `test/fixtures/dates.json`, typed. */

import { readFileSync } from "node:fs";
import type { PeriodUnit } from "../../../src/exact/period.js";
import type { WorkingCalendar } from "../../../src/exact/workingDays.js";

interface Cases {
  readonly durations: readonly {
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly expected: { readonly months: number; readonly years: number; readonly remainderDays: number };
  }[];
  readonly thresholds: readonly {
    readonly id: string;
    readonly start: string;
    readonly length: number;
    readonly unit: PeriodUnit;
    readonly lastDayOfPeriod: string;
    readonly firstDayCounted_inclusive: string;
    readonly firstDayAfterPeriod: string;
    readonly periodIncludingStartDay_lastDay: string;
  }[];
  readonly deadlines: readonly {
    readonly id: string;
    readonly start: string;
    readonly length: number;
    readonly unit: PeriodUnit | "workingDays";
    readonly nominalLastDay: string;
    readonly lastDay: string | null;
    readonly moved: boolean;
  }[];
  readonly officialCalendar: {
    readonly papers: Readonly<Record<string, readonly string[]>>;
    readonly off: readonly string[];
    readonly work: readonly string[];
  };
}

const file = new URL("../../fixtures/dates.json", import.meta.url);
export const dates = JSON.parse(readFileSync(file, "utf8")) as Cases;

/** The official calendar of the years whose notices the file names. */
export const official: WorkingCalendar = {
  id: "official",
  years: Object.keys(dates.officialCalendar.papers).map(Number),
  off: dates.officialCalendar.off,
  work: dates.officialCalendar.work,
};
