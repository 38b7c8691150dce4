/**
 * Words for what can be wrong with an amount.
 *
 * @module
 */
import { got, type IssueTexts, said } from "./issueText.js";

/** By code. */
export const amountIssues: IssueTexts = Object.freeze({
  "amount.type": {
    title: said("不是数", "No amount"),
    meaning: said(
      "此处要写一个数，实际写的既不是数字也不是字符串。",
      "An amount belongs here, and what stands here is neither a number nor a string.",
    ),
    why: said("列表、对象和 true、false 都没有数值。", "A list, an object, true and false have no value as a number."),
    mend: said('写成数字 5，或字符串 "0.1"、"2/3"。', 'Write 5, or "0.1", or "2/3".'),
    values: { got },
  },
  "amount.syntax": {
    title: said("不是小数或分数", "Neither decimal nor fraction"),
    meaning: said(
      "字符串既不是小数也不是分数，例如带了单位、百分号、千位逗号或汉字。",
      "The string is no decimal and no fraction: perhaps it has a unit, a per cent sign, a comma or words.",
    ),
    why: said(
      "单位和百分号会改变大小，程序不替人猜。",
      "A unit or a per cent sign changes the size, and nothing is guessed.",
    ),
    mend: said(
      '只写数：“98.5%”按声明的单位写成 "98.5"，“一千二百”写成 "1200"。',
      'Write the number alone: 98.5% as "98.5" if the fact is declared in per cent, 1,200 as "1200".',
    ),
    values: { got },
  },
  "amount.digits": {
    title: said("JSON 数字的位数过多", "A JSON number of too many digits"),
    meaning: said("写成 JSON 数字的数超过十五位有效数字。", "The JSON number has more than 15 significant digits."),
    why: said(
      "这样的数多半是浮点运算的残余，如 0.30000000000000004，原意其实是 0.3。",
      "Such a number is most often what floating point left over, as 0.30000000000000004, where 0.3 was meant.",
    ),
    mend: said(
      '写出本意，如 "0.3"；确实要这么多位时，写成字符串。',
      'Write what is meant, as "0.3"; if all of the digits are, write them as a string.',
    ),
    values: { got },
  },
  "amount.notFinite": {
    title: said("不是有限的数", "Not a finite number"),
    meaning: said("传给程序的是 NaN 或无穷大。", "NaN or an infinity was handed in."),
    why: said("它们是算错的痕迹，不是数量。", "They are traces of a failed calculation, not amounts."),
    mend: said(
      "检查产生它的计算，多半是除以零或读了空格；没有数据就不写这一项。",
      "Look at the calculation that gave it, most often a division by 0; leave out the key of what is not known.",
    ),
    values: { got },
  },
  "amount.denominator": {
    title: said("分母为零", "A denominator of 0"),
    meaning: said("分数的分母是 0。", "The denominator of the fraction is 0."),
    why: said("除以零没有结果。", "There is nothing to divide by."),
    mend: said(
      "核对分母；比率的分母可能为零时，用 ratio 并写明 zero。",
      "Check the denominator; where a divisor can be 0, write a `ratio` and say by `zero` what comes of it.",
    ),
    values: { got },
  },
  "amount.tooLong": {
    title: said("数太长", "An amount that is too long"),
    meaning: said("这个数超过四百位。", "The amount has more than 400 digits."),
    why: said(
      "没有哪项事实需要这么多位，而过长的数会拖慢计算。",
      "No fact needs as many, and long ones slow the arithmetic down.",
    ),
    mend: said("核对是否误填；按需要的位数填写。", "Check what was entered, and write as many digits as are needed."),
    values: { got },
  },
});
