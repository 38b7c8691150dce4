/**
 * The JSON Schema of cohorts.
 *
 * @module
 */

import { type JsonSchema, jsonSchema } from "../../ruleset/schema/jsonSchema.js";
import { words } from "../../ruleset/schema/words.js";
import type { Text } from "../../vocabulary/text.js";
import { cohortFigureSchema, cohortSchema, figureForms, subjectFiguresSchema } from "./cohortSchema.js";

/** The JSON Schema of cohorts. */
export function cohortJsonSchema(): JsonSchema {
  return jsonSchema({
    $id: "cohort.json",
    title: { zh: "同组数值", en: "Cohort" },
    root: cohortSchema,
    named: {
      FiguresOfSubject: subjectFiguresSchema,
      Figure: cohortFigureSchema,
      FigureSettled: figureForms.settled,
      FigureOpen: figureForms.open,
      FigureNotApplicable: figureForms.notApplicable,
    },
    words: { ...words, ...ofCohorts },
  });
}

const said = (zh: string, en: string): Text => Object.freeze({ zh, en });

/** Words for the parts of cohorts; where a key means something else than in a ruleset, with its part. */
const ofCohorts: Readonly<Record<string, Text>> = Object.freeze({
  FiguresOfSubject: said("一个对象的各项数值，按事实名。", "The figures of one subject, by the name of the fact."),
  Figure: said("一个对象的一项同组数值。", "One figure of one subject."),
  FigureSettled: said("已确定的数值。", "A figure that is settled."),
  FigureOpen: said("因同组有未定者而未定的数值。", "A figure that is open because something about a peer is."),
  FigureNotApplicable: said("不适用。", "It does not apply."),
  "*.kind": said("种类。", "Which kind it is."),
  "*.ruleset": said("规则集的编号、版本与摘要。", "Id, version and digest of the ruleset."),
  "*.rubric": said("数值所出的评分表。", "Id of the rubric whose points the figures are made of."),
  "*.size": said("参与计算的评估份数。", "How many assessments it was made from."),
  "*.figures": said("各项数值，按对象编号。", "Figures by the id of the subject."),
  ".digest": said(
    "SHA-256 摘要，按 RFC 8785 形式计算，不含这一项。",
    "SHA-256 over the RFC 8785 form without this key.",
  ),
  "*.value": said("数值。", "The figure."),
  "*.mayNotApply": said("仍可能不适用。", "It may still turn out not to apply."),
});
