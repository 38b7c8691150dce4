/**
 * Words for what can be wrong with a command, its arguments and its files.
 *
 * @module
 */
import { expected, got, type IssueTexts, said } from "./issueText.js";

const reason = said("系统所报的原因", "What the system says");

/** By code. */
export const commandIssues: IssueTexts = Object.freeze({
  "command.unknown": {
    title: said("没有这个命令", "No such command"),
    meaning: said("baiqian 之后的第一个词不是命令。", "The first word after `baiqian` is no command."),
    why: said("不知要做什么，就什么也不做。", "What is meant is not known, so nothing is done."),
    mend: said(
      "用 expected 所列的命令；`baiqian --help` 有全部说明。",
      "Use one of those in `expected`; `baiqian --help` tells of all.",
    ),
    values: { got, expected },
  },
  "argument.unknown": {
    title: said("没有这个参数", "No such argument"),
    meaning: said("所写的参数这个命令没有。", "The command has no such argument."),
    why: said("若略过，会以为它起了作用。", "If it were passed over, one would think that it has an effect."),
    mend: said(
      "核对拼写；`baiqian score --help` 列有全部参数。",
      "Check its spelling; `baiqian score --help` lists them all.",
    ),
    values: { got, expected, reason },
  },
  "argument.value": {
    title: said("参数缺少值或不应有值", "An argument and its value"),
    meaning: said(
      "需要值的参数没有给值，或不带值的参数给了值。",
      "An argument that takes a value has none, or one that takes none has one.",
    ),
    why: said("不知要用什么值。", "What to use is not known."),
    mend: said(
      "写成 --ruleset 文件；--json、--summary 不带值。值以 - 开头时写成 --out=-x。",
      "Write `--ruleset FILE`; `--json` and `--summary` take no value. A value that begins with a dash is written `--out=-x`.",
    ),
    values: { reason },
  },
  "argument.wrong": {
    title: said("参数无法读取", "Arguments that cannot be read"),
    meaning: said("参数有别的错误，原因见 reason。", "Something else is wrong with the arguments; `reason` says what."),
    why: said("读不懂的参数不能执行。", "What cannot be read cannot be done."),
    mend: said("按 reason 所说改正。", "Correct what `reason` says."),
    values: { reason },
  },
  "argument.missing": {
    title: said("缺少必需的参数", "An argument is missing"),
    meaning: said("path 所指的参数必须给出。", "The argument that `path` names is needed."),
    why: said(
      "规则、评分表和评估缺一不可，程序也不替人挑选版本。",
      "Rules, rubric and assessments are all needed, and no version is picked by itself.",
    ),
    mend: said("补上这个参数。", "Add it."),
    values: { expected },
  },
  "argument.extra": {
    title: said("参数过多", "One argument too many"),
    meaning: said(
      "多给了一个文件或名称，或者同一参数给了两次。",
      "There is a file or name too many, or an argument stands twice.",
    ),
    why: said("不知要用哪一个。", "Which one is meant is not known."),
    mend: said(
      "每个参数只给一次，一次只给一个评估文件；几个文件请分几次执行，或先合成一个。文件名含空格的，加引号。",
      "Give each argument once, and one file of assessments at a time; put a name with blanks in quotation marks.",
    ),
    values: { got },
  },
  "argument.misplaced": {
    title: said("参数没有搭配使用", "An argument without what it goes with"),
    meaning: said(
      "--records 和 --evidence 要与 .csv 的评估文件同用，--organisation 要与 --peers 同用。",
      "The arguments `--records` and `--evidence` go with a `.csv` of assessments, `--organisation` goes with `--peers`.",
    ),
    why: said(
      "少了搭配的那一个，所给的文件不会被读取。",
      "Without its companion, the file that was named would not be looked at.",
    ),
    mend: said(
      "补上搭配的参数，或改用 .csv 的事实表，或去掉这个参数。",
      "Add the other argument, or give the facts as `.csv`, or leave this one out.",
    ),
    values: {
      got,
      assessments: said("评估文件", "The file of assessments"),
      needs: said("须同用的参数", "The argument that it needs"),
    },
  },
  "file.notFound": {
    title: said("没有这个文件", "No such file"),
    meaning: said("所写的文件不存在。", "The file does not exist."),
    why: said("没有内容可读。", "There is nothing to read."),
    mend: said(
      "核对文件名和所在的目录；随附的规则集写作“名称/版本”。",
      "Check name and folder; a shipped ruleset is named `name/version`.",
    ),
    values: { shipped: said("随附的规则集", "The rulesets that are shipped") },
  },
  "file.unreadable": {
    title: said("文件无法读取", "A file that cannot be read"),
    meaning: said(
      "文件存在，但读不了，例如是一个目录，或没有权限。",
      "It is there and cannot be read: perhaps it is a folder, or there is no permission.",
    ),
    why: said("没有内容可读。", "There is nothing to read."),
    mend: said("核对是否写成了目录；检查读取权限。", "Check that it is a file, and that it may be read."),
    values: { reason },
  },
  "file.notUtf8": {
    title: said("文件不是 UTF-8 编码", "A file that is not UTF-8"),
    meaning: said("文件用了别的编码，例如 GBK。", "The file is in another encoding, as GBK."),
    why: said(
      "按错误的编码读，汉字会变成乱码，名称就对不上。",
      "Read in the wrong one, Chinese turns to noise and no name is found.",
    ),
    mend: said(
      "在电子表格软件中另存为“CSV UTF-8”，或用编辑器转为 UTF-8。",
      "Save it as “CSV UTF-8” with a spreadsheet, or as UTF-8 with an editor.",
    ),
    values: {},
  },
  "file.empty": {
    title: said("文件是空的", "A file with nothing in it"),
    meaning: said("文件是空的，或只有表头、空行。", "The file is empty, or holds only a header or blank lines."),
    why: said(
      "什么也没有就给出“全部完成”，会掩盖文件拿错或内容丢失。",
      "To answer with nothing would hide that it is the wrong file, or was lost.",
    ),
    mend: said("核对是否拿错了文件。", "Check whether it is the right one."),
    values: {},
  },
  "file.table": {
    title: said("表格不含完整的评分结果", "A table in place of scorecards"),
    meaning: said(
      "--baseline 或 --current 给的是 .csv 表格。",
      "What `--baseline` or `--current` names is a `.csv` table.",
    ),
    why: said(
      "表格只有分数和等级，缺少评分结果的其余内容。",
      "A table holds points and grades, and not all that a scorecard says.",
    ),
    mend: said(
      "改用 baiqian score 写出的 .jsonl 或 .json 文件。",
      "Give the `.jsonl` or `.json` file that `baiqian score` wrote.",
    ),
    values: {},
  },
  "file.unwritable": {
    title: said("文件无法写入", "A file that cannot be written"),
    meaning: said(
      "结果写不进所指的文件，例如目录不存在、没有权限，或它就是正在读取的文件。",
      "The result cannot be written there: the folder does not exist, there is no permission, or it is a file that is being read.",
    ),
    why: said("写不成就不留下半个文件。", "Nothing is left half written."),
    mend: said("先建好目录，或换一个文件名。", "Make the folder first, or choose another name."),
    values: { reason },
  },
  "rubric.unknown": {
    title: said("规则集没有这个评分表", "No such rubric"),
    meaning: said("--rubric 所写的评分表，规则集中没有。", "The ruleset does not have the rubric named by `--rubric`."),
    why: said("不知按哪张表评分。", "By which one to score is not known."),
    mend: said("用 expected 所列的评分表。", "Use one of those in `expected`."),
    values: { got, expected },
  },
  "scorecard.repeated": {
    title: said("同一对象有两份评分结果", "Two scorecards of one subject"),
    meaning: said(
      "所给的评分结果中，同一对象出现了两次。",
      "Among the scorecards handed in, one subject stands twice.",
    ),
    why: said("不知拿哪一份来比。", "Which one to read is not known."),
    mend: said("只留一份。", "Keep one of them."),
    values: { got: said("对象的编号", "Id of the subject") },
  },
  "scorecard.otherRubric": {
    title: said("评分结果出自另一张评分表", "A scorecard of another rubric"),
    meaning: said(
      "规则要读某张评分表的结果，给的却是另一张的。",
      "The rules mean scorecards of one rubric, and this one is of another.",
    ),
    why: said(
      "两张评分表的项目和满分都不同，不能互相替代。",
      "Their nodes and full marks differ, so one cannot stand for the other.",
    ),
    mend: said("改用 expected 所指评分表的评分结果。", "Hand in scorecards of the rubric in `expected`."),
    values: { got, expected },
  },
  "calendar.outside": {
    title: said("日期不在日历所列的年份内", "A day outside the years of the calendar"),
    meaning: said(
      "日历列了一天休息或上班，而它的年份不在 years 之中。",
      "The calendar lists a day whose year is not among its `years`.",
    ),
    why: said(
      "years 表示哪些年份的放假通知已经录全；年份没有列入，就不能当作已知。",
      "The `years` say which notices are in it as a whole; a year that is not listed is not known.",
    ),
    mend: said(
      "把该年的放假通知录全并列入 years，或删去这一天。",
      "Enter that year's notice and list the year, or take the day out.",
    ),
    values: { got, years: said("所列的年份", "The years listed") },
  },
  "calendar.contradiction": {
    title: said("同一天既放假又上班", "A day both off and worked"),
    meaning: said("日历把同一天既列为休息，又列为上班。", "The calendar lists the same day as off and as worked."),
    why: said("工作日怎么数取决于它。", "How working days are counted depends on it."),
    mend: said("按放假通知删去其中一个。", "Take one of them out, by the notice."),
    values: { got },
  },
  "number.tooLong": {
    title: said("算出的数过长", "A computed number that is too long"),
    meaning: said("按这套规则算出的数超过十万位。", "By these rules, a number of more than 100,000 digits comes out."),
    why: said(
      "没有哪个分数需要这么多位；多半是规则把自己的结果反复相乘。",
      "No score needs as many: most often a rule multiplies its own results over and over.",
    ),
    mend: said(
      "检查规则中的连乘，或在中间用 rounded 修约。",
      "Look for products of products, or round in between with `rounded`.",
    ),
    values: {},
  },
  "schema.unknown": {
    title: said("没有这种文件的模式", "No such schema"),
    meaning: said(
      "`baiqian schema` 之后的名称没有对应的 JSON Schema。",
      "There is no JSON Schema of the name after `baiqian schema`.",
    ),
    why: said("没有内容可给。", "There is nothing to print."),
    mend: said("用 expected 所列的名称。", "Use one of those in `expected`."),
    values: { got, expected },
  },
});
