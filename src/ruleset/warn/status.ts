/**
 * Asking for the state of a fact or of points: answers that differ by nothing else than whether something was left out.
 *
 * @module
 */
import type { Path } from "../../vocabulary/issue.js";
import type { Status } from "../expression.js";
import { answerOf } from "./given.js";
import type { Num } from "./num.js";
import { answers, type OptionShift, type Options, optionsOf, shownOption, tidyOption } from "./options.js";
import type { Answer, Shift } from "./shift.js";

/** Whether a fact has a state. */
export const statusOfFact = (is: Status, facts: ReadonlySet<string>, path: Path): Options => ({
  ...optionsOf(answers),
  shifts: asked(is, facts, path),
});

/** Whether points have a state. */
export function statusOfPoints(is: Status, points: Num, path: Path): Options {
  const shifts = points.shifts.flatMap(({ by, is: { kind } }) => {
    if (kind !== "onlyMissing" && kind !== "onlyKnown") return [];
    // Points that are there in one of the two answers only.
    const [missing, known] =
      kind === "onlyMissing" ? (["known", "notApplicable"] as const) : (["notApplicable", "known"] as const);
    return moved(by, is === missing, is === known);
  });
  const hidden = points.hides.flatMap((by) => moved(by, is === "known", is === "missing"));
  const absent = points.na === "ruled" && is === "notApplicable" ? asked("known", points.facts, path) : [];
  return tidyOption({
    ...optionsOf(answers),
    hides: points.hides,
    shifts: [...asked(is, points.facts, path), ...absent, ...shifts, ...hidden],
  });
}

/** What is said of something that is missing, and then known. */
function asked(is: Status, facts: ReadonlySet<string>, path: Path): readonly Shift<OptionShift>[] {
  const answer = answerOf(path, facts, shownOption(String(is === "missing")));
  return answer === undefined ? [] : moved(answer, is === "missing", is === "known");
}

function moved(by: Answer, missing: boolean, known: boolean): readonly Shift<OptionShift>[] {
  if (missing === known) return [];
  return [{ by, worst: known, is: { missing: String(missing), known: String(known) } }];
}
