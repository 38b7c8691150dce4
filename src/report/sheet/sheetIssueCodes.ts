/**
 * The codes of the issues that reading sheets can give, each with one line of meaning. Codes are stable between releases.
 *
 * @module
 */
import type { Text } from "../../vocabulary/text.js";

const said = (zh: string, en: string): Text => Object.freeze({ zh, en });

/** What each code means, by code; a cell's value can also have the codes of what is read from it. */
export const sheetIssueCodes: Readonly<Record<string, Text>> = Object.freeze({
  "json.blank": said("行与行之间有空行。", "A blank line stands between others."),

  "csv.quoteOpen": said("引号没有闭合。", "Nothing closes this quotation mark."),
  "csv.quoteStray": said("闭合引号之后还有文字。", "Text follows a closing quotation mark."),
  "table.empty": said("表格没有表头。", "The table has no header."),
  "column.missing": said("缺少必需的列。", "A required column is missing."),
  "column.repeated": said("列重复。", "The column stands twice."),
  "column.unknown": said("没有这样的列。", "There is no such column."),
  "row.long": said("单元格比表头多。", "The row has more cells than the header."),

  "cell.empty": said("单元格不能为空。", "The cell must not be empty."),
  "cell.flag": said("应为 true、false、是、否之一。", "Neither true nor false, 是 nor 否."),
  "cell.count": said("应为台账记录的条数。", "Not a number of ledger entries."),
  "cell.notApplicable": said("应写作“n/a: 理由 | 认定人”。", "Not of the form “n/a: reason | by”."),

  "assessment.unknown": said("事实表中没有这份评估。", "The table of facts has no such assessment."),
  "ledger.unknown": said("没有这样的台账。", "There is no such ledger."),
  "ledger.count": said(
    "台账记录的条数与事实表不符。",
    "The ledger has not as many entries as the table of facts says.",
  ),
  "field.foreign": said("该列属于另一台账。", "The column belongs to another ledger."),
  "record.unknown": said("没有这条台账记录。", "There is no such ledger entry."),
});
