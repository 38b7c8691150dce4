import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CohortFigure } from "../../../src/scoring/cohort/cohort.js";
import { figureInput, writtenFigure } from "../../../src/scoring/cohort/figureInput.js";
import { refusal } from "../../exact/support/refusal.js";
import { numbers } from "../run/support/model.js";
import { num, show } from "../run/support/notation.js";

describe("figures as values, and back", () => {
  it.each<readonly [figure: CohortFigure, is: string]>([
    [{ kind: "settled", value: "2/3" }, "2/3"],
    [{ kind: "settled", value: "-0.5" }, "-0.5"],
    [{ kind: "open", least: "1", greatest: "2.5" }, "1..2.5"],
    [{ kind: "open", least: "1" }, "1.."],
    [{ kind: "open", greatest: "2.5" }, "..2.5"],
    [{ kind: "open" }, ".."],
    [{ kind: "open", least: "1", greatest: "2.5", mayNotApply: true }, "1..2.5|NA(cohort)"],
    [{ kind: "open", least: "1", greatest: "1", mayNotApply: true }, "1|NA(cohort)"],
    [{ kind: "notApplicable" }, "NA(cohort)"],
  ])("%j is %s", (figure, is) => {
    const value = figureInput("a.mean", figure);
    expect(show(value)).toBe(is);
    expect(value.na ?? undefined).toEqual(is.includes("NA") ? { kind: "cohort", fact: "a.mean" } : undefined);
    expect(writtenFigure(value)).toStrictEqual(figure);
  });

  it("is settled where its bounds meet, whatever was missing on the way", () =>
    expect(writtenFigure(num("3~"))).toStrictEqual({ kind: "settled", value: "3" }));

  it("comes back as it was, for every value", () =>
    fc.assert(
      fc.property(numbers, ({ seen }) => {
        const figure = writtenFigure(seen);
        const back = figureInput("a.mean", figure);
        expect([back.some, back.least, back.greatest, back.na !== null]).toEqual([
          seen.some,
          seen.least,
          seen.greatest,
          seen.na !== null,
        ]);
        expect(writtenFigure(back)).toStrictEqual(figure);
      }),
    ));

  it.each<CohortFigure>([
    { kind: "settled", value: "many" },
    { kind: "open", least: "1/0" },
    { kind: "open", greatest: "" },
  ])("refuses %j, which no cohort holds", (figure) =>
    expect(() => figureInput("a.mean", figure)).toThrow(refusal("cohort.figure")),
  );

  it("reads figures as long as rules can make them", () => {
    const value = `${"7".repeat(1000)}/3`;
    expect(writtenFigure(figureInput("a.mean", { kind: "settled", value }))).toEqual({ kind: "settled", value });
  });
});
