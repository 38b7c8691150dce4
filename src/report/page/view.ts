/**
 * What the sections of a report share: the input, with everything looked up once that more than one of them needs.
 *
 * @module
 */
import { PreconditionError } from "../../exact/PreconditionError.js";
import type { Criterion } from "../../ruleset/node.js";
import type { Rubric } from "../../ruleset/ruleset.js";
import type { Scorecard } from "../../scoring/card/scorecard.js";
import type { Text } from "../../vocabulary/text.js";
import { criteriaOf } from "../figures/attainment.js";
import { type GradeLine, gradeLines } from "../figures/cuts.js";
import { type Places, placesOf } from "../figures/places.js";
import { alike } from "../words/fill.js";
import { labelTitle, nodeOf, nodeTitle, own, scaleOf } from "../words/names.js";
import type { Declared } from "../words/values.js";
import { gradeColours, outsideColour } from "./pictures/palette.js";
import type { ReportInput } from "./reportInput.js";

/** A label of the grade that leads. */
export interface GradeLabel {
  readonly id: string;
  readonly title: Text;
  readonly colour: string;
}

/** The input, looked up; scorecards by id of the station, whatever order they came in. */
export interface View extends ReportInput {
  readonly declared: Declared & { readonly rubric: Rubric };
  readonly places: Places;
  /** The scorecard of a station. */
  readonly cardOf: (of: string) => Scorecard | undefined;
  readonly gradeTitle: Text;
  readonly totalTitle: Text;
  readonly rankBy: readonly [string, ...string[]];
  /** Titles of the nodes that rank, the first deciding, the next ones only among equals. */
  readonly rankTitles: readonly Text[];
  /** Labels of the grade, best first, then those outside the order. */
  readonly labels: readonly GradeLabel[];
  /** Labels from worst to best, without those outside the order. */
  readonly ranks: readonly string[];
  /** Cuts of the grade on the total, best first. */
  readonly lines: readonly GradeLine[];
  /** Criteria of the total, at any depth. */
  readonly criteria: readonly Criterion[];
}

/**
 * Looks up what the sections share.
 *
 * @throws {@link PreconditionError} `rubric.unknown`, `grade.unknown`, `scorecards.otherRubric`, `featured.unknown`, `node.unknown`.
 */
export function viewOf(input: ReportInput): View {
  const rubric = own(input.ruleset.rubrics, input.rubric);
  if (rubric === undefined) throw new PreconditionError("rubric.unknown", input.rubric);
  const grade = own(rubric.grades, input.grade);
  if (grade === undefined) throw new PreconditionError("grade.unknown", input.grade);
  const stray = input.scorecards.find((card) => card.rubric !== input.rubric);
  if (stray) throw new PreconditionError("scorecards.otherRubric", { of: stray.of, rubric: stray.rubric });
  const { scorecards, featured } = input;
  if (scorecards.length > 0 && !scorecards.some(({ of }) => of === featured))
    throw new PreconditionError("featured.unknown", input.featured);
  const nodes = [input.total, ...input.domains, ...(input.rankBy ?? [])];
  const unknown = nodes.find((id) => nodeOf(rubric, id) === undefined);
  if (unknown !== undefined) throw new PreconditionError("node.unknown", unknown);
  const scale = scaleOf(input.ruleset, grade.scale);
  const ranks = scale?.order ?? [];
  const apart = scale?.order ? (scale.outside ?? []) : (scale?.set ?? []);
  const label = (id: string, colour: string): GradeLabel => ({
    id,
    title: labelTitle(input.ruleset, grade.scale, id),
    colour,
  });
  const rankBy = input.rankBy ?? [input.total];
  const cards = new Map(scorecards.map((card) => [card.of, card]));
  const scaleColours = gradeColours(ranks.length);
  return {
    ...input,
    scorecards: input.scorecards.toSorted((a, b) => (a.of < b.of ? -1 : 1)),
    declared: { ruleset: input.ruleset, rubric },
    places: placesOf(input.organisation),
    cardOf: (of) => cards.get(of),
    gradeTitle: grade.title,
    totalTitle: nodeTitle(rubric, input.total),
    rankBy,
    rankTitles: rankBy.map((id) => nodeTitle(rubric, id)),
    labels: [
      ...ranks.toReversed().map((id, i) => label(id, scaleColours[i] ?? outsideColour(i))),
      ...apart.map((id, i) => label(id, outsideColour(i))),
    ],
    ranks,
    lines: gradeLines(rubric, input.grade, input.total),
    criteria: criteriaOf(nodeOf(rubric, input.total)?.children ?? []),
  };
}

/** What a label of the grade that leads is called; its id if nobody declares it. */
export function labelTitleOf({ labels }: View, label: string): Text {
  return labels.find(({ id }) => id === label)?.title ?? alike(label);
}
