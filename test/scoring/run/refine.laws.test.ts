/** Laws of tightening, tried on random rulesets. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Ruleset } from "../../../src/ruleset/ruleset.js";
import { prepare, runInputs } from "../../../src/scoring/beside.js";
import { compileRubric } from "../../../src/scoring/plan/compileRubric.js";
import type { Plan } from "../../../src/scoring/plan/plan.js";
import { readAssessment } from "../../../src/scoring/read/readAssessment.js";
import type { Inputs } from "../../../src/scoring/run/context.js";
import { type Run, runRefined } from "../../../src/scoring/run/refine.js";
import { runPlan } from "../../../src/scoring/run/runPlan.js";
import type { Value } from "../../../src/scoring/run/value.js";
import { rulesets, sayings } from "../random.js";
import { assessment, type Saying } from "../support.js";
import { isWithin, text } from "./support/model.js";

const inputsOf = (plan: Plan, saying: Saying): Inputs => {
  const read = readAssessment(plan.facts, assessment(saying));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return runInputs(plan, read.reading, prepare(plan, {}));
};

/** Whether everything that the first can still become, the second can. */
function within(narrow: Value, wide: Value): boolean {
  const na = narrow.na === null || wide.na !== null;
  if (narrow.sort === "number" && wide.sort === "number") return isWithin(narrow, wide);
  if (narrow.sort === "flag" && wide.sort === "flag") return na && (!narrow.yes || wide.yes) && (!narrow.no || wide.no);
  if (narrow.sort === "level" && wide.sort === "level")
    return na && narrow.labels.every((label) => wide.labels.includes(label));
  return false;
}

describe("tightening", () => {
  it("changes nothing where all is known", { timeout: 60_000 }, () =>
    fc.assert(
      fc.property(rulesets(true), sayings(true), (ruleset, saying) => {
        const plan = compileRubric(ruleset, "sheet");
        const inputs = inputsOf(plan, { deeds: [], free: 1, kind: "town", ...saying });
        const { values, loose } = runRefined(plan, inputs);
        expect([values, loose.size]).toEqual([runPlan(plan, inputs), 0]);
      }),
      { numRuns: 60 },
    ),
  );

  it("never opens anything, unless a rule says what missing means", { timeout: 60_000 }, () =>
    fc.assert(
      fc.property(rulesets(false), sayings(false), (ruleset, saying) => {
        const plan = compileRubric(ruleset, "sheet");
        const inputs = inputsOf(plan, saying);
        const [before, { values: after }] = [runPlan(plan, inputs), runRefined(plan, inputs)];
        expect(after).toHaveLength(before.length);
        for (const [slot, value] of after.entries())
          expect(within(value, before[slot]!), text({ slot, before: before[slot], value })).toBe(true);
      }),
      { numRuns: 100 },
    ),
  );

  const small = {
    m: Array.from({ length: 21 }, (_, i) => i),
    yes: [true, false, "NA"],
    also: [true, false],
    stars: ["one", "two", "three", "none", "NA"],
    rank: ["one", "two", "three", "NA"],
  } as const;
  type Small = keyof typeof small;
  const unknowns = fc.subarray(Object.keys(small) as Small[], { minLength: 1, maxLength: 1 });

  /** Every assessment that says more than this one and leaves nothing open. */
  const completions = (saying: Saying, keys: readonly Small[]): readonly Saying[] =>
    keys.reduce<readonly Saying[]>(
      (all, key) => all.flatMap((one) => small[key].map((value): Saying => ({ ...one, [key]: value }))),
      [saying],
    );

  /** What is wrong with the bounds of what is open, given everything that it can come to. */
  function wrong(plan: Plan, run: Run, every: readonly (readonly Value[])[]): readonly string[] {
    return plan.doubts.doubts.flatMap(({ slot }): readonly string[] => {
      const [value, reached] = [run.values[slot]!, every.map((values) => values[slot]!)];
      const told = text({ slot, value, loose: run.loose.has(slot) });
      if (!reached.every((one) => within(one, value))) return [`left out: ${told}`];
      return run.loose.has(slot) || isReached(value, reached) ? [] : [`never reached: ${told}`];
    });
  }

  function isReached(value: Value, reached: readonly Value[]): boolean {
    if (value.na !== null && reached.every(({ na }) => na === null)) return false;
    if (value.sort === "flag")
      return [value.yes, value.no].every(
        (may, i) => !may || reached.some((one) => one.sort === "flag" && (i === 0 ? one.yes : one.no)),
      );
    if (value.sort === "level")
      return value.labels.every((label) => reached.some((one) => one.sort === "level" && one.labels.includes(label)));
    const ends = (end: "least" | "greatest") =>
      reached.some((one) => one.sort === "number" && one.some && text(one[end]) === text(value[end]));
    return !value.some || (ends("least") && ends("greatest"));
  }

  it("leaves exactly what can come about, or says that it may be less", { timeout: 120_000 }, () =>
    fc.assert(
      fc.property(rulesets(false), sayings(true), unknowns, (ruleset: Ruleset, saying, keys) => {
        const plan = compileRubric(ruleset, "sheet");
        const less = Object.fromEntries(Object.entries(saying).filter(([key]) => !keys.includes(key as Small)));
        const every = completions(saying, keys).map((one) => runPlan(plan, inputsOf(plan, one)));
        expect(wrong(plan, runRefined(plan, inputsOf(plan, less)), every), text({ less, keys })).toEqual([]);
      }),
      { numRuns: 300 },
    ),
  );
});
