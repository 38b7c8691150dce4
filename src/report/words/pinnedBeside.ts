/**
 * What was handed in beside the assessment, in words: other scorecards, the calendar of working days, figures of peers.
 *
 * @module
 */
import type { EarlierPins, Scorecard } from "../../scoring/card/scorecard.js";
import type { Text } from "../../vocabulary/text.js";
import { alike, fill } from "./fill.js";
import { own, quoted } from "./names.js";
import { rubricNamed } from "./rule/rubricRead.js";
import type { Declared } from "./values.js";

/** One sentence for each thing that is pinned. */
export function pinnedBeside({ pins }: Scorecard, declared: Declared): readonly Text[] {
  const { baseline, current } = pins.earlier ?? {};
  const title = (rubric: string): Text => quoted(own(declared.ruleset.rubrics, rubric)?.title ?? alike(rubric));
  return [
    ...(baseline === undefined ? [] : [earlierSentence(declared, "baseline", baseline)]),
    ...(current === undefined ? [] : [earlierSentence(declared, "current", current)]),
    ...(pins.calendar === undefined
      ? []
      : [fill({ zh: "工作日历：{id}。", en: "Calendar of working days: {id}." }, { id: pins.calendar.id })]),
    ...(pins.cohorts ?? []).map(({ rubric, size }) =>
      fill(
        {
          zh: "同组数据：按{rubric}由 {size} 份评估得出。",
          en:
            size === 1
              ? "Figures of peers: by {rubric}, from 1 assessment."
              : "Figures of peers: by {rubric}, from {size} assessments.",
        },
        { rubric: title(rubric), size },
      ),
    ),
  ];
}

const earlierWords = {
  baseline: {
    zh: "基准成绩：评估 {assessment}{sheet}，规则集 {id} {version}。",
    en: "Baseline scorecard: of the assessment {assessment}{sheet}; ruleset {id} {version}.",
  },
  current: {
    zh: "本次成绩：评估 {assessment}{sheet}，规则集 {id} {version}。",
    en: "Current scorecard: of the assessment {assessment}{sheet}; ruleset {id} {version}.",
  },
} as const;

function earlierSentence(
  declared: Declared,
  which: keyof typeof earlierWords,
  { assessment, ruleset: { id, version } }: EarlierPins,
): Text {
  const rubric = rubricNamed(declared, which);
  const title =
    rubric === undefined ? undefined : quoted(own(declared.ruleset.rubrics, rubric)?.title ?? alike(rubric));
  const sheet = title === undefined ? "" : fill({ zh: "（按{title}）", en: " (by {title})" }, { title });
  return fill(earlierWords[which], { assessment, sheet, id, version });
}
