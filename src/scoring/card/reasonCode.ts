/**
 * Every code that can say why a node or grade is what it is, with the values it carries. Codes are stable.
 *
 * @module
 */

/** Codes of {@link Reason}; beside each, its values. */
export const reasonCodes = Object.freeze([
  /** The node does not apply. */
  "applies.no",
  /** A fact it read does not apply: `fact`. */
  "fact.notApplicable",
  /** Facts that it rests on are missing, or fields of a ledger's entries: `facts`, how many facts. */
  "fact.missing",
  /** An open appeal leaves two answers. */
  "appeal.open",
  /** The points of a node that it read do not apply: `node`. */
  "node.notApplicable",
  /** The rule itself says that it does not apply. */
  "rule.notApplicable",
  /** The content of the rule is not public. */
  "rule.unpublished",
  /** A fact or another node's points, as read: `read`. */
  "read",
  /** A number that the rule states. */
  "stated",
  /** Made by computing. */
  "computed",
  /** All or nothing: the condition holds. */
  "check.met",
  "check.unmet",
  /** A case held: `case`. */
  "case.taken",
  "case.else",
  /** A cut was reached: `cut` (its id or limit), `edge`; below all cuts. */
  "band.reached",
  "band.below",
  /** By label: `label`. */
  "lookup.matched",
  /** Nothing was counted. */
  "tally.none",
  /** Something was counted: `counted`, how many where it is known. */
  "tally.counted",
  /** Used up 扣完为止; the most that can be added. */
  "tally.floor",
  "tally.ceiling",
  /** A limit was met: `limit`. */
  "limit.floor",
  "limit.ceiling",
  "line.inside",
  "line.before",
  "line.after",
  /** A rule replaced a missing or inapplicable value. */
  "given.missing",
  "given.notApplicable",
  /** Not applicable, so full marks. */
  "notApplicable.full",
  /** Not applicable, so these points. */
  "notApplicable.points",
  /** Missing, so these points (or not applicable). */
  "missing.points",
  "missing.notApplicable",
  /** A fold: `left`, how many operands were taken in. */
  "fold.taken",
  "fold.empty",
  "fold.weightless",
  /** A group: `left`, how many children were taken in, `of` how many. */
  "group.sum",
  "group.mean",
  "group.least",
  "group.greatest",
  "group.share",
  "group.allFull",
  "group.notAllFull",
  "group.empty",
  "group.weightless",
  /** A veto took the points: `veto`. */
  "veto.zeroed",
  /** Grades: the cut reached: `label`, `cut`; its policy `otherwise`; below all cuts. */
  "grade.cut",
  "grade.otherwise",
  "grade.else",
  "grade.level",
  /** Not settled yet. */
  "grade.open",
  "grade.notApplicable",
] as const);

/** One of {@link reasonCodes}. */
export type ReasonCode = (typeof reasonCodes)[number];
