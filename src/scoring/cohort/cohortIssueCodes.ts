/**
 * The codes of the issues that `cohortsFor` gives beside those of reading assessments, each with one line of meaning. Codes are
 * stable between releases.
 *
 * @module
 */
import type { Text } from "../../vocabulary/text.js";

const said = (zh: string, en: string): Text => Object.freeze({ zh, en });

/** What each code means, by code. */
export const cohortIssueCodes: Readonly<Record<string, Text>> = Object.freeze({
  "cohort.of.repeated": said("同一对象有两份评估。", "There are two assessments of the same subject."),
  "cohort.of.unknown": said("机构中没有这一对象。", "The organisation does not have the subject."),
  "cohort.above.absent": said("该对象之上没有这一级单位。", "No unit of that level stands above the subject."),
  "cohort.organisation.absent": said(
    "同组按上级单位划分，却没有给出机构。",
    "Peers are those under the same unit, and no organisation was handed in.",
  ),
});
