/**
 * Which assessments stand: a later one supersedes an earlier one by naming it.
 *
 * A reference with an issue has no effect, so nothing is dropped on the word of a faulty record; only where two rightly name
 * the same one is it superseded, and both stand until somebody decides. The order of the list never decides.
 *
 * @module
 */
import { at } from "../exact/at.js";
import { type CalendarDate, compareDates } from "../exact/calendarDate.js";
import type { Assessment } from "./assessment.js";
import { issue } from "./checks.js";
import type { Issue } from "./issue.js";

/** What stands, what does not, and what is wrong with the references; each in the order of the list given. */
export interface CurrentAssessments {
  readonly current: readonly Assessment[];
  readonly superseded: readonly Assessment[];
  /** Paths start at the index in the list given. */
  readonly issues: readonly Issue[];
}

/**
 * Splits assessments into those that stand and those that were superseded.
 *
 * Issues: `assessment.id.repeated`, `assessment.supersedes.unknown`, `.ambiguous`, `.itself`, `.of`, `.stage`, `.earlier`,
 * `.cycle`, `.twice`; their meaning is in `issueCodes`.
 *
 * @example
 * currentAssessments([first, corrected]).current.map(({ id }) => id) // `corrected` supersedes `first`
 * // => ["corrected"]
 */
export function currentAssessments(assessments: readonly Assessment[]): CurrentAssessments {
  const byId = grouped(assessments.map(({ id }, index) => [id, index]));
  const found = assessments.map((_, index) => reference(index, assessments, byId));
  const sound = new Map(found.flatMap(({ index, to }) => (to === undefined ? [] : [[index, to] as const])));
  const cycles = new Map([...sound.keys()].map((index) => [index, cycleFrom(index, sound)]));
  const effective = [...sound].filter(([index]) => cycles.get(index)?.length === 0);
  const repeated = [...byId].flatMap(([got, [first, ...again]]) =>
    again.map((index) => issue("assessment.id.repeated", [index, "id"], { got, first: [first, "id"] })),
  );
  const gone = grouped(effective.map(([index, to]) => [to, index]));
  const name = (index: number): string => at(assessments, index).id;
  return {
    current: assessments.filter((_, index) => !gone.has(index)),
    superseded: assessments.filter((_, index) => gone.has(index)),
    issues: found.flatMap(({ index, issues }) => {
      const path = [index, "supersedes"];
      const cycle = cycles.get(index) ?? [];
      const rivals = cycle.length > 0 ? [] : (gone.get(sound.get(index)) ?? []).filter((other) => other !== index);
      return [
        ...repeated.filter(({ path: [place] }) => place === index),
        ...issues,
        ...(cycle.length > 0 ? [issue("assessment.supersedes.cycle", path, { cycle: cycle.map(name) })] : []),
        ...(rivals.length > 0
          ? [
              issue("assessment.supersedes.twice", path, {
                got: at(assessments, index).supersedes,
                others: rivals.map(name),
              }),
            ]
          : []),
      ];
    }),
  };
}

type Groups<K> = ReadonlyMap<K | undefined, readonly number[]>;

/** Indexes by key, in the order given. */
function grouped<K>(pairs: readonly (readonly [K, number])[]): Groups<K> {
  const groups = new Map<K | undefined, number[]>();
  for (const [key, index] of pairs) groups.set(key, [...(groups.get(key) ?? []), index]);
  return groups;
}

interface Reference {
  readonly index: number;
  /** Index of the assessment superseded, if the reference is sound by itself. */
  readonly to?: number;
  readonly issues: readonly Issue[];
}

function reference(index: number, assessments: readonly Assessment[], byId: Groups<string>): Reference {
  const assessment = at(assessments, index);
  const { supersedes: got } = assessment;
  if (got === undefined) return { index, issues: [] };
  const wrong = (code: string, values: Readonly<Record<string, unknown>> = {}): Issue =>
    issue(`assessment.supersedes.${code}`, [index, "supersedes"], { got, ...values });
  if (got === assessment.id) return { index, issues: [wrong("itself")] };
  const [to, ...more] = byId.get(got) ?? [];
  if (to === undefined) return { index, issues: [wrong("unknown")] };
  if (more.length > 0) return { index, issues: [wrong("ambiguous", { at: [to, ...more] })] };
  const earlier = at(assessments, to);
  const issues = [
    ...(earlier.of === assessment.of ? [] : [wrong("of", { of: assessment.of, other: earlier.of })]),
    ...(earlier.stage === assessment.stage ? [] : [wrong("stage", { stage: assessment.stage, other: earlier.stage })]),
    ...(isBefore(assessment.recordedOn, earlier.recordedOn)
      ? [wrong("earlier", { recordedOn: assessment.recordedOn, other: earlier.recordedOn })]
      : []),
  ];
  return issues.length > 0 ? { index, issues } : { index, to, issues };
}

/** Not known to be earlier where either day is not stated. */
const isBefore = (day: CalendarDate | undefined, other: CalendarDate | undefined): boolean =>
  day !== undefined && other !== undefined && compareDates(day, other) < 0;

/** The way from `start` back to itself; empty if it does not come back. */
function cycleFrom(start: number, next: ReadonlyMap<number, number>): readonly number[] {
  const way = [start];
  for (let to = next.get(start); to !== undefined && to !== start; to = next.get(to)) {
    if (way.includes(to)) return [];
    way.push(to);
  }
  return next.get(at(way, way.length - 1)) === start ? way : [];
}
