/**
 * The codes of the issues that the command itself gives, each with one line of meaning; and what any code means.
 *
 * @module
 */

import { sheetIssueCodes } from "../report/sheet/sheetIssueCodes.js";
import { rulesetIssueCodes } from "../ruleset/issueCodes.js";
import { cohortIssueCodes } from "../scoring/cohort/cohortIssueCodes.js";
import { assessmentIssueCodes } from "../scoring/issueCodes.js";
import { issueCodes } from "../vocabulary/issueCodes.js";
import type { Text } from "../vocabulary/text.js";

const said = (zh: string, en: string): Text => Object.freeze({ zh, en });

/** What each code means, by code. */
export const commandIssueCodes: Readonly<Record<string, Text>> = Object.freeze({
  "command.unknown": said("没有这个命令。", "There is no such command."),
  "argument.unknown": said("没有这个参数。", "There is no such argument."),
  "argument.value": said("参数缺少值或不应有值。", "The argument lacks a value, or takes none."),
  "argument.wrong": said("参数无法读取。", "The arguments cannot be read."),
  "argument.missing": said("缺少必需的参数。", "A required argument is missing."),
  "argument.extra": said("参数过多。", "There is one argument too many."),
  "argument.misplaced": said(
    "该参数须与别的参数或 .csv 文件同用。",
    "The argument is of use only beside another one, or beside a .csv file.",
  ),
  "file.notFound": said("没有这个文件。", "There is no such file."),
  "file.unreadable": said("文件无法读取。", "The file cannot be read."),
  "file.notUtf8": said("文件不是 UTF-8 编码。", "The file is not UTF-8."),
  "file.empty": said("文件是空的。", "There is nothing in the file."),
  "file.table": said("表格不含完整的评分结果。", "A table does not hold whole scorecards."),
  "file.unwritable": said("文件无法写入。", "The file cannot be written."),
  "rubric.unknown": said("规则集没有这个评分表。", "The ruleset has no such rubric."),
  "scorecard.repeated": said("同一对象有两份评分结果。", "There are two scorecards of the same subject."),
  "scorecard.otherRubric": said(
    "评分结果不是出自规则所指的评分表。",
    "The scorecard is of another rubric than the rules mean.",
  ),
  "calendar.outside": said("日期不在日历所列的年份内。", "The date lies in no year that the calendar lists."),
  "calendar.contradiction": said("同一天既放假又上班。", "The day is both off and worked."),
  "number.tooLong": said("计算所得的数超过十万位。", "The rules compute a number of more than 100,000 digits."),
  "schema.unknown": said("没有这种文件的模式。", "There is no schema of that name."),
});

/** What a code means, if one of the folders below has it. */
export function meaningOf(code: string): Text | undefined {
  return [
    commandIssueCodes,
    sheetIssueCodes,
    cohortIssueCodes,
    issueCodes,
    assessmentIssueCodes,
    rulesetIssueCodes,
  ].find((codes) => Object.hasOwn(codes, code))?.[code];
}
