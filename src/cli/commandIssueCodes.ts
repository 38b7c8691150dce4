/**
 * The codes of the issues that the command itself gives, each with one line of meaning; and what any code means.
 *
 * @module
 */
import { sheetIssueCodes } from "../report/sheet/sheetIssueCodes.js";
import { rulesetIssueCodes } from "../ruleset/issueCodes.js";
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
  "argument.misplaced": said("该参数只能与 .csv 文件同用。", "The argument is of use only beside a .csv file."),
  "file.notFound": said("没有这个文件。", "There is no such file."),
  "file.unreadable": said("文件无法读取。", "The file cannot be read."),
  "file.notUtf8": said("文件不是 UTF-8 编码。", "The file is not UTF-8."),
  "file.empty": said("文件中没有任何考核。", "The file is empty: there is no assessment in it."),
  "file.unwritable": said("文件无法写入。", "The file cannot be written."),
  "rubric.unknown": said("规则集没有这个评分表。", "The ruleset has no such rubric."),
  "schema.unknown": said("没有这种文件的模式。", "There is no schema of that name."),
});

/** What a code means, if one of the folders below has it. */
export function meaningOf(code: string): Text | undefined {
  return [commandIssueCodes, sheetIssueCodes, issueCodes, rulesetIssueCodes].find((codes) =>
    Object.hasOwn(codes, code),
  )?.[code];
}
