/**
 * Limits that protect whoever reads data from outside: each with its reason and the code of its issue.
 *
 * @module
 */

import type { Text } from "../vocabulary/text.js";

/** One limit: the greatest number allowed. */
export interface Limit {
  readonly most: number;
  /** Code of the issue that says it was passed; its values are `most` and, where it is known, `got`. */
  readonly code: string;
  readonly reason: Text;
}

/** Every limit by name. */
export const limits = Object.freeze({
  /** Lists and objects inside one another, the outermost being the first. */
  depth: {
    most: 200,
    code: "limit.depth",
    reason: {
      zh: "更深的嵌套无人能读,并可能耗尽调用栈。",
      en: "Nobody can read what is nested deeper, and it could exhaust the stack.",
    },
  },
  /** Values in one document, lists and objects included. */
  values: {
    most: 2_000_000,
    code: "limit.values",
    reason: {
      zh: "一万条评分标准远用不到这么多;共享的片段展开后却可能无穷无尽。",
      en: "Ten thousand criteria need far fewer, while shared parts could unfold without end.",
    },
  },
  /** Criteria in one ruleset, all rubrics together. */
  criteria: {
    most: 10_000,
    code: "limit.criteria",
    reason: {
      zh: "现实的考核表不过数百条;超过一万条多为生成有误。",
      en: "Real sheets have some hundreds; more than ten thousand is a fault of whatever made it.",
    },
  },
  /** Digits of one amount. */
  digits: {
    most: 400,
    code: "amount.tooLong",
    reason: {
      zh: "任何 JSON 数字都能完整写出;更长的数会拖慢计算。",
      en: "Every JSON number can be written out in it; longer ones would slow the arithmetic down.",
    },
  },
  /** Facts in one section. */
  sectionFacts: {
    most: 100,
    code: "limit.sectionFacts",
    reason: {
      zh: "超过约一百二十八个键的对象读取会明显变慢;过长的部分也不便填报。",
      en: "Objects of more than some 128 keys are much slower to read, and nobody can fill in a longer section.",
    },
  },
} as const satisfies Readonly<Record<string, Limit>>);
