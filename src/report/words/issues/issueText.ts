/**
 * What is said of one issue code: its title, what it means, why it is refused, how to mend it, and what its values are.
 *
 * @module
 */
import type { Text } from "../../../vocabulary/text.js";

/** The words of one code. A language that is left out does not compile. */
export interface IssueText {
  /** A few words, without a full stop. */
  readonly title: Text;
  readonly meaning: Text;
  readonly why: Text;
  readonly mend: Text;
  /** What stands in `values` of the issue, by key; not every issue of the code has all of them. */
  readonly values: Readonly<Record<string, Text>>;
}

/** Words by code. */
export type IssueTexts = Readonly<Record<string, IssueText>>;

/** One thing said in both languages. */
export const said = (zh: string, en: string): Text => Object.freeze({ zh, en });

/** Values that many codes have. */
export const got = said("实际写的内容", "What was met there");
export const expected = said("应当是什么", "What would have been right");
export const most = said("允许的上限", "The most that is allowed");
export const line = said("行号，从 1 起", "The line, from 1");
export const column = said("该行中的列号，从 1 起", "The column in that line, from 1");
export const scale = said("等级表的编号", "Id of the scale");
export const label = said("标签", "The label");
export const fact = said("事实的名称", "Name of the fact");
export const subject = said("它所属的对象种类", "The kind of subject that it is about");
export const from = said("起始日", "The first day");
export const to = said("终止日", "The last day");
