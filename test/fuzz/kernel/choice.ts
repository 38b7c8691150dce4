/**
 * Choices in kernel forms, the same for quantities and levels: bands and tables as cases.
 *
 * @module
 */
import type { Bands, Cases, Condition, Given, Lookup } from "../../../src/ruleset/expression.js";
import type { Names } from "../../../src/ruleset/names.js";
import type { Around } from "./around.js";
import { kernelCondition } from "./condition.js";
import { kernelLevel } from "./level.js";
import { kernelQuantity } from "./quantity.js";

/** A form of choosing. */
export type Choice<T> = Cases<Names, T> | Bands<Names, T> | Lookup<Names, T> | Given<T>;

/** The form itself, as one of its four kinds. */
export const chosenOf = <T>(choice: Choice<T>): Choice<T> => choice;

/** The same choice in kernel forms. */
export function kernelChoice<T>(choice: Choice<T>, around: Around, branch: (part: T, around: Around) => T): T {
  const sub = (part: T): T => branch(part, around);
  return made(choice, around, sub) as T;
}

function made<T>(choice: Choice<T>, around: Around, sub: (part: T) => T): Cases<Names, T> | Given<T> {
  switch (choice.kind) {
    case "cases":
      return {
        kind: "cases",
        cases: choice.cases.map(({ id, when, then: branch }) => ({
          id,
          when: kernelCondition(when, around),
          then: sub(branch),
        })),
        else: sub(choice.else),
      };
    case "bands": {
      const of = kernelQuantity(choice.of, around);
      const cases = choice.cuts.map(({ then: branch, atLeast, above }, i) => {
        const edge = atLeast === undefined ? { above: above ?? 0 } : { atLeast };
        return { id: `cut-${i}`, when: { kind: "quantity", of, ...edge } as Condition, then: sub(branch) };
      });
      return { kind: "cases", cases: cases.reverse(), else: sub(choice.below) };
    }
    case "lookup":
      return table(choice, around, sub);
    case "given":
      return {
        kind: "given",
        of: sub(choice.of),
        ...(choice.missing === undefined ? {} : { missing: sub(choice.missing) }),
        ...(choice.notApplicable === undefined ? {} : { notApplicable: sub(choice.notApplicable) }),
      };
  }
}

/** One case for each label; the last one stands for `else` where there is none. */
function table<T>(
  { of, table: rows, else: rest }: Lookup<Names, T>,
  around: Around,
  sub: (part: T) => T,
): Cases<Names, T> {
  const level = kernelLevel(of, around);
  const entries = Object.entries(rows);
  const last = rest ?? entries.at(-1)?.[1];
  if (last === undefined) throw new Error("a table of nothing");
  const tests = entries.map(([label, branch], i) => ({
    ...{ id: `label-${i}`, when: { kind: "level", of: level, among: [label] } as Condition, then: sub(branch) },
  }));
  // A level that does not apply decides, also where no label has a row.
  const asked = { id: "none", when: { kind: "level", of: level, among: [] } as Condition, then: sub(last) };
  return { kind: "cases", cases: [asked, ...tests], else: sub(last) };
}
