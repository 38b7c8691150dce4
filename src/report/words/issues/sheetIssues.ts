/**
 * Words for what can be wrong with tables: CSV itself, columns, cells, and tables that do not fit together.
 *
 * @module
 */
import { got, type IssueTexts, line, said } from "./issueText.js";

const near = said("该处的文字", "The text there");

/** By code. */
export const sheetIssues: IssueTexts = Object.freeze({
  "csv.quoteOpen": {
    title: said("引号没有闭合", "A quotation mark that nothing closes"),
    meaning: said(
      "单元格以引号开头，直到文件末尾也没有闭合。",
      "A cell begins with a quotation mark, and nothing closes it to the end of the file.",
    ),
    why: said("后面的各行都会被当成这一格的内容。", "All rows below would be taken for the text of this cell."),
    mend: said(
      '补上闭合的引号；内容里本来的引号写成两个：""。用电子表格软件另存为 CSV 可自动处理。',
      "Close it; a quotation mark inside a cell is written twice. A spreadsheet does so when it saves as CSV.",
    ),
    values: { line, near },
  },
  "csv.quoteStray": {
    title: said("闭合引号之后还有文字", "Text after a closing quotation mark"),
    meaning: said(
      "单元格的闭合引号之后，逗号之前还有文字。",
      "Text stands between the closing quotation mark of a cell and the comma.",
    ),
    why: said("分不清哪些是内容，哪些是分隔。", "Nobody can tell what is text and what is not."),
    mend: said("把文字移到引号之内，或去掉引号。", "Move the text inside, or take the quotation marks away."),
    values: { line, near },
  },
  "table.empty": {
    title: said("表格没有表头", "A table without a header"),
    meaning: said("文件中一行也没有。", "The file has not a single row."),
    why: said("没有表头就不知各列是什么。", "Without a header, nobody knows what the columns are."),
    mend: said(
      "第一行写列名；没有记录的，也要有表头。",
      "Write the names of the columns in the first row, also where no row follows.",
    ),
    values: { required: said("必需的列", "The columns that it needs") },
  },
  "column.missing": {
    title: said("缺少必需的列", "A column is missing"),
    meaning: said("表头没有 path 所指的列。", "The header lacks the column that `path` names."),
    why: said("缺了这一列，每一行都读不全。", "Without it, no row is complete."),
    mend: said("补上这一列；列名要逐字一致，注意大小写。", "Add the column, spelt exactly so."),
    values: { found: said("实有的列", "The columns that are there") },
  },
  "column.repeated": {
    title: said("列重复", "A column that stands twice"),
    meaning: said("同一列名出现了两次。", "The header has the same column twice."),
    why: said("两列的内容不一致时，不知该信哪一列。", "Where the two differ, nobody knows which to take."),
    mend: said("删去其中一列。", "Take one of them out."),
    values: {},
  },
  "column.unknown": {
    title: said("没有这样的列", "An unknown column"),
    meaning: said(
      "列名不是规定的列，也不是这张评分表声明的事实。",
      "The column is none of those of the table, and no fact that is declared for this subject.",
    ),
    why: said(
      "若略过不读，填报人会以为已经报上。",
      "If it were passed over, whoever filled it in would think that it counts.",
    ),
    mend: said(
      "改正列名；事实的列名是“部分.事实”，字段的是“部分.台账.字段”。备注一类的列请删去。",
      "Correct its name: `section.fact`, or `section.ledger.field`. Take out columns of notes.",
    ),
    values: {},
  },
  "row.long": {
    title: said("单元格比表头多", "More cells than columns"),
    meaning: said("这一行的单元格比表头的列多。", "The row has more cells than the header has columns."),
    why: said(
      "多半是内容里的逗号没有加引号，后面各格都错了位。",
      "Most often a comma inside a cell was not quoted, and all cells behind it are out of place.",
    ),
    mend: said(
      "给含逗号的内容加上引号，或用电子表格软件另存为 CSV。",
      "Put the cell with the comma in quotation marks, or save as CSV with a spreadsheet.",
    ),
    values: {
      cells: said("实有的单元格数", "How many cells there are"),
      columns: said("表头的列数", "How many columns there are"),
    },
  },
  "cell.empty": {
    title: said("单元格不能为空", "A cell that must not be empty"),
    meaning: said("这一列每行都必须填写。", "This column is filled in every row."),
    why: said("没有编号、日期这些内容，这一行就无所归属。", "Without it, the row belongs to nothing."),
    mend: said("填上内容，或删去整行。", "Fill it in, or take the row out."),
    values: { got },
  },
  "cell.flag": {
    title: said("是非型单元格写法不对", "Neither yes nor no"),
    meaning: said(
      "是非型事实的单元格，应写 true、false、是、否之一。",
      "The cell of a flag holds true, false, 是 or 否.",
    ),
    why: said("“有”“√”“1”各人理解不同，程序不猜。", "An “x” or a “1” can mean either, and nothing is guessed."),
    mend: said("改写为是或否；没有填报的留空。", "Write one of the four; leave it empty if nobody has said."),
    values: { got },
  },
  "cell.count": {
    title: said("台账条数写法不对", "Not a number of entries"),
    meaning: said(
      "台账的单元格应写条目的个数，是不带小数的数字。",
      "The cell of a ledger holds the number of its entries, in digits.",
    ),
    why: said(
      "写明条数，才能发现记录表里丢了行；0 表示没有发生。",
      "By the number, a lost row is noticed; 0 says that nothing happened.",
    ),
    mend: said(
      "填条目的个数；没有发生填 0，没有填报的留空。",
      "Write how many there are, 0 if nothing happened, nothing if nobody has said.",
    ),
    values: { got },
  },
  "cell.notApplicable": {
    title: said("不适用的写法不对", "Not the form of what does not apply"),
    meaning: said("不适用的单元格应写作“n/a: 理由 | 认定人”。", "What does not apply is written “n/a: reason | by”."),
    why: said("不适用要有理由，还要有人负责认定。", "It needs a reason, and somebody who says so."),
    mend: said("补上理由和认定人，中间用竖线隔开。", "Write both, with a bar between."),
    values: { got },
  },
  "assessment.unknown": {
    title: said("事实表中没有这份评估", "No such assessment in the table of facts"),
    meaning: said(
      "记录表或佐证表的这一行，属于一份事实表中没有的评估。",
      "A row of entries or papers belongs to an assessment that the table of facts does not have.",
    ),
    why: said("这一行会无声无息地丢掉。", "The row would be lost without a word."),
    mend: said(
      "改正评估编号，或在事实表中补上这份评估。",
      "Correct the id, or add the assessment to the table of facts.",
    ),
    values: { got: said("所写的评估", "The assessment named") },
  },
  "ledger.unknown": {
    title: said("没有这样的台账", "No such ledger"),
    meaning: said("记录表的这一行，写的台账没有声明。", "A row of entries names a ledger that is not declared."),
    why: said("这一条不会被任何规则看到。", "No rule would see the entry."),
    mend: said("改正台账的名称：部分.台账。", "Correct its name, `section.ledger`."),
    values: { got: said("所写的台账", "The ledger named") },
  },
  "ledger.count": {
    title: said("台账条数与事实表不符", "Not as many entries as were said"),
    meaning: said(
      "记录表里这份台账的条数，与事实表所写的不同。",
      "The table of entries has not as many as the table of facts says.",
    ),
    why: said(
      "多半是丢了行，或有人漏登；条数决定扣多少分。",
      "Most often a row was lost; and the number decides how many points.",
    ),
    mend: said("核对两表，补上缺的行或改正条数。", "Compare the tables, and add the rows or correct the number."),
    values: {
      said: said("事实表所写的条数；null 表示没有写", "What the table of facts says; null if nothing"),
      found: said("记录表的条数", "How many rows there are"),
    },
  },
  "field.foreign": {
    title: said("填了另一台账的字段", "A field of another ledger"),
    meaning: said(
      "这一行属于一个台账，却填了另一台账的字段。",
      "The row is of one ledger, and fills a field of another.",
    ),
    why: said("多半是填错了列，或写错了台账。", "Most often it is in the wrong column, or names the wrong ledger."),
    mend: said("移到本台账的列，或改正台账名称。", "Move it to a column of its ledger, or correct the ledger."),
    values: { got },
  },
  "record.unknown": {
    title: said("没有这条台账记录", "No such entry"),
    meaning: said(
      "佐证表的这一行所佐证的条目，在记录表中没有。",
      "A row of papers names an entry that the table of entries does not have.",
    ),
    why: said("佐证材料要对得上所佐证的事。", "A paper has to be behind something."),
    mend: said("改正条目编号，或在记录表中补上这一条。", "Correct its id, or add the entry."),
    values: { got: said("所写的条目", "The entry named") },
  },
});
