/**
 * What is unknown of the things handed in beside an assessment: figures of peers, other scorecards, the calendar.
 *
 * @module
 */
import type { Ruleset } from "../../../src/ruleset/ruleset.js";
import { decidedCards } from "./cards.js";
import { type Known, type Turn, type Unknown, unturned } from "./turn.js";

/** A figure of peers that is open, at its ends. */
export function figureUnknown({ assessment, handed }: Known, source: string, name: string): readonly Unknown[] {
  const [cohort] = handed.cohorts ?? [];
  const figure = cohort?.figures[assessment.of]?.[name];
  if (figure === undefined) return [unturned(source)];
  if (cohort === undefined || figure.kind !== "open") return [];
  const ends = [figure.least, figure.greatest].flatMap((end) =>
    end === undefined ? [] : [{ kind: "settled", value: end } as const],
  );
  const all = [...ends, ...(figure.mayNotApply ? [{ kind: "notApplicable" } as const] : [])];
  const turns = all.map(
    (settled): Turn =>
      (known) => ({
        ...known,
        handed: {
          ...known.handed,
          cohorts: (known.handed.cohorts ?? []).map((one) => ({
            ...one,
            figures: { ...one.figures, [assessment.of]: { ...one.figures[assessment.of], [name]: settled } },
          })),
        },
      }),
  );
  return turns.length === 0 ? [unturned(source)] : [{ source, turns, isWhole: false }];
}

/** Another scorecard that is open. */
export function cardUnknowns(
  ruleset: Ruleset,
  { handed }: Known,
  source: string,
  name: "baseline" | "current",
): readonly Unknown[] {
  const card = handed[name];
  if (card === undefined) return [unturned(source)];
  const cards = decidedCards(ruleset, card);
  if (cards === undefined) return [];
  return [
    {
      source,
      turns: cards.map(
        (card): Turn =>
          (known) => ({ ...known, handed: { ...known.handed, [name]: card } }),
      ),
      isWhole: false,
    },
  ];
}

/** A calendar that knows every year. */
export function calendarUnknown({ handed }: Known, source: string): readonly Unknown[] {
  const years = [2021, 2022, 2023, 2024, 2025];
  const { calendar } = handed;
  if (calendar !== undefined && "kind" in calendar) return [];
  const { off = [], work = [] } = calendar ?? {};
  const whole = { id: "made", years, off, work };
  return [{ source, turns: [(known) => ({ ...known, handed: { ...known.handed, calendar: whole } })], isWhole: false }];
}
