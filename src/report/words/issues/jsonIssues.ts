/**
 * Words for what can be wrong with JSON itself, and for the limits of a document.
 *
 * @module
 */
import { column, got, type IssueTexts, line, most, said } from "./issueText.js";

/** By code. */
export const jsonIssues: IssueTexts = Object.freeze({
  "json.syntax": {
    title: said("不是合法的 JSON", "No JSON"),
    meaning: said(
      "从所指的行和列起，文字不再是合法的 JSON：多半是少了引号、逗号或括号，或者多了一个逗号。",
      "From the line and column named, the text is no JSON: most often a quotation mark, a comma or a bracket is missing, or there is a comma too many.",
    ),
    why: said(
      "读不完整的文件只会读出半套规则，所以整份不予接受。",
      "What cannot be read to its end would give half of the rules, so nothing of it is taken.",
    ),
    mend: said(
      "到所指的位置检查前面一项是否写完；在能识别 JSON 的编辑器中打开，错处会标出来。",
      "Look at the place named and at what stands just before it; an editor that knows JSON marks it.",
    ),
    values: { line, column },
  },
  "json.numberChanged": {
    title: said("读取后会变样的数", "A number that would change"),
    meaning: said(
      "这个 JSON 数字的位数太多，一般的 JSON 读取程序会悄悄改动它的末位。",
      "This JSON number has so many digits that the usual parsers silently change the last of them.",
    ),
    why: said("分数必须精确：写的是多少，用的就是多少。", "Amounts are exact: what is used must be what was written."),
    mend: said(
      '给这个数加上引号，写成字符串，如 "0.12345678901234567"。',
      'Put it in quotation marks, as "0.12345678901234567".',
    ),
    values: { line, column, got },
  },
  "json.keyRepeated": {
    title: said("同一个键写了两次", "A key that stands twice"),
    meaning: said("同一个对象中，同一个键出现了两次。", "One object has the same key twice."),
    why: said(
      "JSON 只会留下其中一个，另一个不声不响地丢掉，规则就会缺一条。",
      "JSON keeps one of them and drops the other without a word, so that a rule would be lost.",
    ),
    mend: said(
      "删去其中一个；若两个都要，就给其中一个换个名称。",
      "Take one of them out, or rename one if both are meant.",
    ),
    values: { line, column },
  },
  "json.blank": {
    title: said("行与行之间有空行", "A blank line between others"),
    meaning: said("JSON Lines 文件的中间有一个空行。", "A file of JSON Lines has a blank line between others."),
    why: said(
      "每一行是一份评估；空行可能是丢了一份，不能替填报人决定。",
      "Each line is one assessment, and a blank one may stand for one that was lost: nobody can decide that for the reporter.",
    ),
    mend: said(
      "删去空行，或补上丢失的那一份。文件末尾的空行不算。",
      "Take the blank line out, or put in what was lost. Blank lines at the end are no fault.",
    ),
    values: {},
  },
  "value.notJson": {
    title: said("JSON 写不出的值", "A value that JSON cannot say"),
    meaning: said(
      "传给程序的对象里有 JSON 表示不了的东西：函数、undefined、日期对象、NaN、无穷大等。",
      "The object handed in holds what JSON cannot say: a function, undefined, a date object, NaN, an infinity.",
    ),
    why: said(
      "规则是数据，要能原样存盘、交换和计算摘要。",
      "Rules are data that is stored, exchanged and digested as it stands.",
    ),
    mend: said(
      '换成 JSON 的写法：日期写成 "2024-12-31"，数写成数字或字符串，没有的就不写这个键。',
      'Say it in JSON: a day as "2024-12-31", an amount as a number or a string; leave out the key of what is not there.',
    ),
    values: { got },
  },
  "value.cyclic": {
    title: said("自己包含自己", "A value inside itself"),
    meaning: said("传给程序的对象在某处又包含了它自己。", "The object handed in contains itself somewhere."),
    why: said("这样的值写不成 JSON，也读不完。", "Such a value cannot be written as JSON, and never ends."),
    mend: said("在该处改为写出内容，或改用编号指代。", "Write out at that place what is meant, or name it by its id."),
    values: {},
  },
  "limit.depth": {
    title: said("嵌套过深", "Nested too deeply"),
    meaning: said(
      "列表和对象一层套一层，超过了上限。",
      "Lists and objects stand inside one another deeper than the limit.",
    ),
    why: said(
      "这么深的规则没有人能看懂，还可能使程序崩溃。",
      "Nobody can read a rule that deep, and it could bring the program down.",
    ),
    mend: said(
      "把里层的条件单独命名（conditions），或拆成几个评分项再读取其得分。",
      "Name an inner condition under `conditions`, or make criteria of its parts and read their points.",
    ),
    values: { most },
  },
  "limit.values": {
    title: said("内容过多", "Too many values"),
    meaning: said("整份文件的值的总数超过了上限。", "The document holds more values than the limit."),
    why: said(
      "一万个评分项也远用不到这么多；超过的文件多半是程序生成时出了错。",
      "Ten thousand criteria need far fewer: whatever made such a document is at fault.",
    ),
    mend: said(
      "检查生成文件的程序；确有需要时，把规则分成几个规则集。",
      "Look at the program that made it; if it is all meant, split it into several rulesets.",
    ),
    values: { most },
  },
  "limit.criteria": {
    title: said("评分项过多", "Too many criteria"),
    meaning: said(
      "规则集的全部评分表合计，评分项数超过了上限。",
      "All rubrics of the ruleset together have more criteria than the limit.",
    ),
    why: said(
      "现实的考核表不过数百项；超过一万项多半是生成有误。",
      "Real sheets have some hundreds; more than ten thousand is a fault of whatever made it.",
    ),
    mend: said(
      "检查生成文件的程序；确有需要时，把评分表分到几个规则集里。",
      "Look at the program that made it; if it is all meant, spread the rubrics over several rulesets.",
    ),
    values: { most, got: said("实有的评分项数", "How many there are") },
  },
  "limit.sectionFacts": {
    title: said("一个部分的事实过多", "Too many facts in one section"),
    meaning: said("一个部分（section）里声明的事实超过了上限。", "One section declares more facts than the limit."),
    why: said(
      "这么长的一栏没人填得过来，读取也会明显变慢。",
      "Nobody can fill in so long a section, and it is much slower to read.",
    ),
    mend: said(
      "把事实按内容分成几个部分；引用它们的规则要同时改用新的名称。",
      "Split it into several sections by what they are about, and change the names in the rules that read them.",
    ),
    values: { most, got: said("实有的事实数", "How many there are") },
  },
});
