/**
 * Edges of choosing: unknown tests, tests that do not apply, labels without a row, replacements.
 *
 * @module
 */
import { type EdgeGroup, isNa, isNo, isOpenBool, isOpenNum, isYes, mayBeNa, opEdges } from "./edgeGroup.js";
import type { Observed } from "./observed.js";

/** Edges of choosing. */
export const chooseEdges = (): readonly EdgeGroup[] => [choose, lookup, given];

const firstNot = (tests: readonly number[], { bool }: Observed): number => tests.findIndex((test) => !isNo(bool(test)));

const choose = opEdges(["choose"], {
  "no case": ({ tests }) => tests.length === 0,
  "test does not apply": ({ tests }, seen) => isNa(seen.bool(tests[firstNot(tests, seen)])),
  "test may not apply": ({ tests }, seen) => mayBeNa(seen.bool(tests[firstNot(tests, seen)])),
  "test does not apply, an earlier one holds": ({ tests }, seen) =>
    isYes(seen.bool(tests[firstNot(tests, seen)])) &&
    tests.slice(firstNot(tests, seen)).some((test) => isNa(seen.bool(test))),
  "unknown test": ({ tests }, seen) => isOpenBool(seen.bool(tests[firstNot(tests, seen)])),
  "unknown test before one that holds": ({ tests }, { bool }) =>
    tests.some((test, i) => isYes(bool(test)) && tests.slice(0, i).some((other) => isOpenBool(bool(other)))),
  "unknown test before one that does not apply": ({ tests }, { bool }) =>
    tests.some((test, i) => isNa(bool(test)) && tests.slice(0, i).some((other) => isOpenBool(bool(other)))),
  "branch does not apply": ({ branches }, { num, lab }) => branches.some((slot) => isNa(num(slot)) || isNa(lab(slot))),
});

const lookup = opEdges(["lookup"], {
  "label without a row": ({ of, labels }, { lab }) => {
    const level = lab(of);
    return level?.labels.length === 1 && level.na === null && !labels.includes(level.labels[0] ?? "");
  },
  "level of a lookup does not apply": ({ of }, { lab }) => isNa(lab(of)),
  "level of a lookup may not apply": ({ of }, { lab }) => mayBeNa(lab(of)),
  "level of a lookup open": ({ of }, { lab }) => (lab(of)?.labels.length ?? 0) > 1,
});

const given = opEdges(["given"], {
  "missing replaced": ({ of, missing }, { num }) => missing !== undefined && num(of)?.missing === true,
  "missing replaced that may not apply": ({ of, missing }, { num }) =>
    missing !== undefined && num(of)?.missing === true && mayBeNa(num(of)),
  "missing replaced by what does not apply": ({ of, missing }, { num }) =>
    num(of)?.missing === true && isNa(num(missing)),
  "missing passed on": ({ of, missing }, { num }) => missing === undefined && isOpenNum(num(of)),
  "not applicable replaced": ({ of, notApplicable }, { num }) => notApplicable !== undefined && isNa(num(of)),
  "not applicable replaced by what is missing": ({ of, notApplicable }, { num }) =>
    isNa(num(of)) && isOpenNum(num(notApplicable)),
  "perhaps not applicable, replaced": ({ of, missing, notApplicable }, { num }) =>
    missing === undefined && notApplicable !== undefined && mayBeNa(num(of)),
  "not applicable passed on": ({ of, notApplicable }, { num }) => notApplicable === undefined && isNa(num(of)),
  "unknown condition counts as": ({ of, missing }, { bool }) => missing !== undefined && isOpenBool(bool(of)),
  "inapplicable condition counts as": ({ of, notApplicable }, { bool }) =>
    notApplicable !== undefined && isNa(bool(of)),
  "level replaced": ({ of, missing, notApplicable }, { lab }) =>
    (missing !== undefined && lab(of)?.missing === true) || (notApplicable !== undefined && isNa(lab(of))),
});
