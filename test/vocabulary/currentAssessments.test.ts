import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { currentAssessments } from "../../src/vocabulary/currentAssessments.js";
import { assessment, assessmentFaults } from "./assessmentFaults.js";

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).join(" ");

describe("currentAssessments", () => {
  it.each(assessmentFaults)("says what is wrong when an assessment supersedes %s", (_what, given, issues, current) => {
    const got = currentAssessments(given);
    expect(got.issues).toEqual(issues);
    expect(ids(got.current)).toBe(current);
    expect(got.current.length + got.superseded.length).toBe(given.length);
  });

  const chain = [
    assessment("c", { supersedes: "b", recordedOn: "2025-01-03" }),
    assessment("a", { recordedOn: "2025-01-01" }),
    assessment("b", { supersedes: "a", recordedOn: "2025-01-03" }),
    assessment("other", { of: "station-2" }),
  ];

  it("lets the last of a chain stand, in the order given", () => {
    const got = currentAssessments(chain);
    expect(got).toEqual({ current: [chain[0], chain[3]], superseded: [chain[1], chain[2]], issues: [] });
  });

  it("does not call late what states no day of recording", () => {
    const got = currentAssessments([
      assessment("a", { recordedOn: "2025-01-01" }),
      assessment("b", { supersedes: "a" }),
    ]);
    expect(got.issues).toEqual([]);
    expect(
      currentAssessments([assessment("a"), assessment("b", { supersedes: "a", recordedOn: "2025-01-01" })]).issues,
    ).toEqual([]);
  });

  it("never lets the order of the list decide", () =>
    fc.assert(
      fc.property(fc.constantFrom(chain, ...assessmentFaults.map(([, given]) => given)), fc.nat(), (given, seed) => {
        const turned = [...given.slice(seed % given.length), ...given.slice(0, seed % given.length)];
        const sorted = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort();
        expect(sorted(currentAssessments(turned).current)).toEqual(sorted(currentAssessments(given).current));
      }),
    ));
});
