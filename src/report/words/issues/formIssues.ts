/**
 * Words for what can be wrong with the form of a document: types, keys, kinds, ids, days and texts.
 *
 * @module
 */
import { expected, got, type IssueTexts, said } from "./issueText.js";

/** By code. */
export const formIssues: IssueTexts = Object.freeze({
  "type.wrong": {
    title: said("值的类型不对", "A value of the wrong type"),
    meaning: said(
      "此处要的是另一种值：比如要的是数字，写的却是文字；要的是列表，写的却是对象。填报的事实还要与其声明的类型一致。",
      "Another sort of value belongs here: a number where text stands, a list where an object stands. A reported fact must also be of the type that its declaration states.",
    ),
    why: said(
      "猜测填写人的本意会算出错误的分数，所以不作转换。",
      "Guessing what was meant would give wrong points, so nothing is converted.",
    ),
    mend: said(
      "按 expected 的类型改写。是非型写 true 或 false，不写“是”“有”；没有填报的事实不写这个键，不写 null。",
      "Write it as what `expected` names. A flag is true or false, not “yes”; a fact that nobody has reported has no key at all, not null.",
    ),
    values: { expected, got },
  },
  "key.missing": {
    title: said("缺少必填项", "A required key is missing"),
    meaning: said("此处必须有的一项没有写。", "Something that has to stand here does not."),
    why: said(
      "缺了这一项，规则或评估就没有确定的含义，程序也不替人补默认值。",
      "Without it, the rule or the assessment has no settled meaning, and nothing is filled in silently.",
    ),
    mend: said(
      "补上 path 所指的键。查看同类的其他条目或 JSON Schema，可知应写什么。",
      "Add the key that `path` ends with; others of its sort, or the JSON Schema, show what belongs there.",
    ),
    values: { expected, got },
  },
  "key.unknown": {
    title: said("没有这一项", "A key that nothing reads"),
    meaning: said(
      "此处写了一个没有定义的键，多半是拼写有误，或放错了位置。",
      "A key stands here that means nothing: most often it is misspelt, or belongs elsewhere.",
    ),
    why: said(
      "若不声不响地略过，写规则的人会以为它起了作用。",
      "If it were passed over, whoever wrote it would think that it has an effect.",
    ),
    mend: said("改正拼写，移到该在的位置，或删去。", "Correct its spelling, move it where it belongs, or take it out."),
    values: {},
  },
  "value.notAllowed": {
    title: said("不在允许的取值之内", "A value that is not on the list"),
    meaning: said(
      "此处只能写列表中的某一个词，实际写的不在其中。",
      "Only one of certain words can stand here, and this is none of them.",
    ),
    why: said("列表之外的词没有约定的含义。", "A word outside the list has no agreed meaning."),
    mend: said(
      "从 expected 所列的词中选一个，大小写和连字符都要一致。",
      "Take one of those in `expected`, letter for letter.",
    ),
    values: { expected, got },
  },
  "kind.unknown": {
    title: said("没有这种形式", "No form of this kind"),
    meaning: said("`kind` 或 `type` 所写的不是任何一种形式。", "What `kind` or `type` names is no form at all."),
    why: said("程序不认识的规则无法计算。", "A rule that is not known cannot be computed."),
    mend: said(
      "从 expected 所列的形式中选一个；各种形式及其写法见“规则的各种形式”（docs/forms.md）。",
      "Take one of those in `expected`; docs/forms.md shows every form.",
    ),
    values: { expected, got },
  },
  "kind.wrongSort": {
    title: said("此处不能用这种形式", "A form of another sort"),
    meaning: said(
      "形式本身存在，但此处要的是另一类：数量、条件、等级三类不能互换。",
      "There is such a form, but another sort belongs here: quantities, conditions and levels do not stand for each other.",
    ),
    why: said(
      "“成立”不是分数，分数也不是“成立”；怎样换算要由规则写明。",
      "That something holds is no number, and a number holds nothing: a rule has to say how one becomes the other.",
    ),
    mend: said(
      "要由条件得分，用 check 或 cases；要由数量得出条件，用 quantity 写明界限；要由等级得分，用 lookup。",
      "From a condition to points: `check` or `cases`. From a quantity to a condition: `quantity` with its limits. From a level to points: `lookup`.",
    ),
    values: { expected, got },
  },
  "list.length": {
    title: said("列表长度不对", "A list of the wrong length"),
    meaning: said(
      "列表的项数不合要求：例如减法和除法恰好两项，取最大、最小至少一项。",
      "The list has not as many parts as it needs: a difference and a ratio have two, a least and a greatest at least one.",
    ),
    why: said("项数不对，运算就没有意义。", "With another number of them, the operation means nothing."),
    mend: said(
      "增减到要求的项数；多个数相加用 sum，连减可以用 difference 套 sum。",
      "Add or take parts; to add several use `sum`, to take several away use a `difference` of a `sum`.",
    ),
    values: { got: said("实有的项数", "How many there are") },
  },
  "number.tooSmall": {
    title: said("数值过小", "A number that is too small"),
    meaning: said("此处是个数或位数，应为 0 以上的整数。", "This is a count, a whole number of at least 0."),
    why: said("个数不能是负的。", "A count cannot be negative."),
    mend: said("改为 0 或正整数。", "Write 0 or a positive whole number."),
    values: { got },
  },
  "number.tooLarge": {
    title: said("数值过大", "A number that is too large"),
    meaning: said("此处的整数大到无法精确表示。", "The whole number is too large to be held exactly."),
    why: said("超过约九千万亿的整数在 JSON 中会走样。", "Whole numbers beyond some nine quadrillion change in JSON."),
    mend: said("核对是否多写了零。", "Look for a zero too many."),
    values: { got },
  },
  "id.malformed": {
    title: said("编号格式不对", "A malformed id"),
    meaning: said(
      "规则集中的编号由小写字母、数字和单个连字符组成，以字母开头，至多 64 个字符；事实的名称是“部分.事实”。机构和评估的编号不限字符，但不能为空、过长或首尾有空格。",
      "An id in a ruleset has lower-case letters, digits and single hyphens, begins with a letter and has at most 64 characters; a fact is named `section.fact`. Ids of units and assessments may have any characters, but are not blank, not too long, and have no blanks at their ends.",
    ),
    why: said(
      "编号用来永久指代一样东西，不能因大小写或空格而认错。",
      "An id names one thing for good, and must not be mistaken for the letter case or a blank.",
    ),
    mend: said(
      "改成如 case-quality-2 的写法；显示给人看的名称写在 title 里。",
      "Write it as `case-quality-2`; what people read belongs in `title`.",
    ),
    values: { got },
  },
  "version.malformed": {
    title: said("版本号格式不对", "A malformed version"),
    meaning: said("版本号应为三段数字，如 1.0.0。", "A version has three numbers, as 1.0.0."),
    why: said(
      "成绩要注明所用的版本；版本先后也要能比较。",
      "Results name the version that they were made with, and versions have to be put in order.",
    ),
    mend: said(
      "写成“主版本.次版本.修订号”；分数可能改变的修改升主版本。",
      "Write major.minor.patch; what can change a score raises the first number.",
    ),
    values: { got },
  },
  "jurisdiction.malformed": {
    title: said("行政区划代码格式不对", "A malformed division code"),
    meaning: said("适用地区应写六位数字的行政区划代码。", "The jurisdiction is a division code of six digits."),
    why: said("代码是各系统之间识别地区的共同依据。", "Other systems know a place by this code."),
    mend: said("按 GB/T 2260 填写，如陕西省为 610000。", "Take it from GB/T 2260: Shaanxi is 610000."),
    values: { got },
  },
  "digest.malformed": {
    title: said("摘要格式不对", "A malformed digest"),
    meaning: said(
      "SHA-256 摘要应为 64 位小写十六进制数字。",
      "A SHA-256 digest has 64 hexadecimal digits in lower case.",
    ),
    why: said(
      "摘要用来核对材料未被改动，差一位就对不上。",
      "A digest shows that a paper was not changed, and one digit off makes it useless.",
    ),
    mend: said(
      "重新计算并完整复制；没有摘要就不写这一项。",
      "Compute it again and copy all of it; without one, leave out the key.",
    ),
    values: { got },
  },
  "date.impossible": {
    title: said("没有这一天", "No such day"),
    meaning: said(
      "日期不存在，或不是“年-月-日”的写法。",
      "There is no such day, or it is not written as year-month-day.",
    ),
    why: said(
      "期限、年限都按日期计算，错一天就可能错一档。",
      "Periods and times are counted from days, and one day can be one grade.",
    ),
    mend: said(
      "写成 2024-12-31 的样子，月、日均为两位；核对当月天数和闰年。",
      "Write it as 2024-12-31, with two digits for month and day, and check the length of the month.",
    ),
    values: { got },
  },
  "text.empty": {
    title: said("文字为空", "A blank text"),
    meaning: said("此处要写文字，实际是空的或只有空格。", "Words belong here, and there are none but blanks."),
    why: said(
      "名称、理由和编号要给人看、供人查，空着就无从说明。",
      "Titles, reasons and ids are there to be read and looked up.",
    ),
    mend: said("写上文字；中文、英文都要有。", "Write the words, of titles in Chinese and in English."),
    values: { got },
  },
  "text.malformed": {
    title: said("文字含有半个字符", "Half a character in a text"),
    meaning: said(
      "文字中有一个码元只是代理对的一半，不是任何字符。",
      "One unit of the text is half of a surrogate pair, which is no character.",
    ),
    why: said(
      "这样的文字存不成 UTF-8，存盘后会变成别的字符，摘要也算不出来。",
      "Such a text cannot be stored as UTF-8: stored, it turns into another one, and it has no digest.",
    ),
    mend: said(
      "多半是截断或复制时把一个字拆开了：补上完整的字，或删去这一半。",
      "A character was most likely cut in two when the text was shortened or copied: put in the whole one, or take the half out.",
    ),
    values: { got },
  },
  "text.language": {
    title: said("语言标签不对", "A malformed language tag"),
    meaning: said(
      "文字的键应为语言标签，如 zh、en、ug、bo-CN。",
      "The key of a text is a language tag, as zh, en, ug or bo-CN.",
    ),
    why: said(
      "显示程序按标签挑选语言，认不出的标签永远显示不出来。",
      "Whatever shows the text picks it by its tag; what is no tag would never be shown.",
    ),
    mend: said("改用 BCP 47 的语言标签。", "Write a tag of BCP 47."),
    values: { got },
  },
});
