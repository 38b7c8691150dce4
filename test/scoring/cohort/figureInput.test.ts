import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CohortFigure } from "../../../src/scoring/cohort/cohort.js";
import { figureInput, writtenFigure } from "../../../src/scoring/cohort/figureInput.js";
import { refusal } from "../../exact/support/refusal.js";
import { numbers } from "../run/support/model.js";
import { num, show } from "../run/support/notation.js";

const anything = num("..");

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
    const value = figureInput("a.mean", figure, anything);
    expect(show(value)).toBe(is);
    expect(value.na ?? undefined).toEqual(is.includes("NA") ? { kind: "cohort", fact: "a.mean" } : undefined);
    expect(writtenFigure(value)).toStrictEqual(figure);
  });

  it.each<readonly [figure: CohortFigure, declared: string, is: string]>([
    [{ kind: "open" }, "0..", "0.."],
    [{ kind: "open" }, "0..100", "0..100"],
    [{ kind: "open", least: "1", greatest: "120" }, "0..100", "1..100"],
    [{ kind: "open", least: "-1", mayNotApply: true }, "0..100", "0..100|NA(cohort)"],
    [{ kind: "settled", value: "7" }, "0..5", "7"],
    [{ kind: "notApplicable" }, "0..5", "NA(cohort)"],
  ])("%j of a fact within %s is %s", (figure, declared, is) =>
    expect(show(figureInput("a.mean", figure, num(declared)))).toBe(is),
  );

  it("is settled where its bounds meet, whatever was missing on the way", () =>
    expect(writtenFigure(num("3~"))).toStrictEqual({ kind: "settled", value: "3" }));

  it("comes back as it was, for every value", () =>
    fc.assert(
      fc.property(numbers, ({ seen }) => {
        const figure = writtenFigure(seen);
        const back = figureInput("a.mean", figure, anything);
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
    expect(() => figureInput("a.mean", figure, anything)).toThrow(refusal("cohort.figure")),
  );

  it("reads figures as long as rules can make them", () => {
    const value = `${"7".repeat(1000)}/3`;
    expect(writtenFigure(figureInput("a.mean", { kind: "settled", value }, anything))).toEqual({
      kind: "settled",
      value,
    });
  });
});
