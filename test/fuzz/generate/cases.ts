/**
 * Random cases: a ruleset, an assessment, and what is handed in beside it.
 *
 * @module
 */
import type { WorkingCalendar } from "../../../src/exact/workingDays.js";
import type { Ruleset } from "../../../src/ruleset/ruleset.js";
import type { Assessment } from "../../../src/vocabulary/assessment.js";
import type { Organisation } from "../../../src/vocabulary/organisation.js";
import { assessment, type SayingWish } from "./assessments.js";
import type { Chance } from "./chance.js";
import { text } from "./scope.js";

/** What is handed in, as assessments: other scorecards and figures of peers are made of them. */
export interface Beside {
  /** The assessment of whomever the subject reaches. */
  readonly reached?: Assessment;
  readonly baseline?: Assessment;
  readonly current?: Assessment;
  /** Other assessments of the peer group. */
  readonly peers?: readonly Assessment[];
  readonly calendar?: WorkingCalendar;
}

/** A ruleset with one question to its rubric `main`. */
export interface Case {
  readonly ruleset: Ruleset;
  readonly assessment: Assessment;
  readonly beside: Beside;
}

/** Stations under two counties. */
export const organisation: Organisation = Object.freeze({
  units: [
    { id: "province", level: "province", name: text("province") },
    { id: "city", level: "city", name: text("city"), parent: "province" },
    { id: "county-1", level: "county", name: text("county"), parent: "city" },
    { id: "county-2", level: "county", name: text("county"), parent: "city" },
  ],
  stations: ["county-1", "county-1", "county-2", "county-1"].map((parent, i) => ({
    ...({ id: `it-${i}`, level: "station", name: text("station"), type: "town", parent } as const),
  })),
} satisfies Organisation);

const calendar: WorkingCalendar = Object.freeze({
  ...{ id: "made", years: [2023, 2024] },
  off: ["2024-01-01", "2024-05-01", "2024-05-02", "2024-10-01"],
  work: ["2024-04-28", "2024-05-11"],
});

/** An assessment of the subject of a ruleset, and what stands beside. */
export function question(chance: Chance, ruleset: Ruleset, wish: SayingWish): Omit<Case, "ruleset"> {
  const subject = ruleset.rubrics["main"]?.subject ?? "station";
  const above = subject === "person" ? "station" : "unit";
  const of = (who: string, about = subject): Assessment => assessment(chance, ruleset, about, who, wish);
  const at = <T>(odds: number, make: () => T): T | undefined => (chance.oneIn(odds) ? make() : undefined);
  const hasFigures = Object.values(ruleset.facts).some(({ facts }) => facts["k0"] !== undefined);
  const beside = {
    reached: at(2, () => of("above", above)),
    baseline: chance.oneIn(3) ? undefined : of("it-0"),
    current: chance.oneIn(3) ? undefined : of("it-0"),
    peers: hasFigures && !chance.oneIn(4) ? chance.some(0, 3, (i) => of(`it-${i + 1}`)) : undefined,
    calendar: at(2, () => calendar),
  };
  return {
    assessment: of("it-0"),
    beside: Object.fromEntries(Object.entries(beside).filter(([, one]) => one !== undefined)),
  };
}
