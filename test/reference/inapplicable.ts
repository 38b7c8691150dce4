/**
 * Why a rule that does not apply does not: the code of what it read. Where several operands do not apply for different
 * reasons, or no code is documented, nothing.
 *
 * @module
 */
import { chosen } from "./choose.js";
import { conditionOf } from "./condition.js";
import { ledgerOf } from "./ledger.js";
import { levelOf } from "./level.js";
import { applied } from "./node.js";
import { quantityOf } from "./quantity.js";
import type { Scope } from "./scope.js";
import type { Choose, Condition, Level, Quantity } from "./shapes.js";
import { nodeNamed } from "./sources.js";
import { stateOf } from "./value.js";

type Code = string | undefined;

/** Why a quantity that does not apply does not. */
export function whyNoQuantity(rule: Quantity, scope: Scope): Code {
  if (typeof rule !== "object") return undefined;
  const why = (parts: readonly (Quantity | undefined)[]): Code => agreed(parts.flatMap((part) => whyPart(part, scope)));
  switch (rule.kind) {
    case "notApplicable":
      return "rule.notApplicable";
    case "fact":
    case "since":
      return "fact.notApplicable";
    case "points":
      return rule.from === undefined ? whyNoRead(rule.points, scope) : "node.notApplicable";
    case "leaf":
      return rule.leaf === "points" && scope.leaf !== undefined ? whyNoRead(scope.leaf.id, scope) : undefined;
    case "product":
    case "difference":
    case "steps":
      return why(rule.of);
    case "ratio":
      return why(rule.of) ?? why([rule.zero]);
    case "sum":
    case "least":
    case "greatest":
    case "mean":
      if ("of" in rule) return why(rule.of);
      return "over" in rule && ledgerOf(scope, rule).state === "notApplicable" ? "fact.notApplicable" : undefined;
    case "count":
      return "over" in rule ? "fact.notApplicable" : undefined;
    case "rounded":
    case "line":
      return why([rule.of]);
    case "limited":
      return why([rule.of, rule.floor, rule.ceiling]);
    case "tally":
      return why([rule.start, ...rule.of.map(({ count }) => count), rule.floor, rule.ceiling]);
    case "check":
      return conditionOf(rule.when, scope).yes ? why([rule.worth]) : whyNoCondition(rule.when, scope);
    case "cases":
    case "bands":
    case "lookup":
      return whyNoChoice(rule, scope, (branch) => whyNoQuantity(branch, scope));
    case "given":
      return stateOf(quantityOf(rule.of, scope)) === "notApplicable" && rule.notApplicable === undefined
        ? why([rule.of])
        : undefined;
  }
}

/** Why a node that is read does not apply: by its own `applies`, or by what keeps it from applying. */
function whyNoRead(id: string, { entry, leaf, ...scope }: Scope): Code {
  const node = nodeNamed(id, scope.rubric.nodes);
  if (stateOf(applied(node, scope)) !== "notApplicable") return undefined;
  if (node.applies !== undefined) {
    const { yes, no, na } = conditionOf(node.applies, scope);
    if (!yes) return !na ? "node.notApplicable" : no ? undefined : whyNoCondition(node.applies, scope);
  }
  if (node.children !== undefined)
    return node.empty === undefined && node.weightless === undefined ? "fold.empty" : undefined;
  return node.points === undefined ? undefined : whyNoQuantity(node.points, scope);
}

/** Why a condition that does not apply does not. */
export function whyNoCondition(rule: Condition, scope: Scope): Code {
  switch (rule.kind) {
    case "flag":
    case "evidenced":
    case "some":
    case "every":
      return "fact.notApplicable";
    case "condition": {
      const named = scope.ruleset.conditions?.[rule.condition];
      return named && whyNoCondition(named.when, scope);
    }
    case "all":
    case "any":
      return agreed(rule.of.filter((part) => isNever(part, scope)).map((part) => whyNoCondition(part, scope)));
    case "not":
      return whyNoCondition(rule.of, scope);
    case "quantity": {
      const { of, atLeast, atMost, above, below, equals } = rule;
      return agreed([of, atLeast, atMost, above, below, equals].flatMap((part) => whyPart(part, scope)));
    }
    case "level":
      return whyNoLevel(rule.of, scope);
    case "given":
      return isNever(rule.of, scope) ? whyNoCondition(rule.of, scope) : undefined;
    default:
      return undefined;
  }
}

function whyNoLevel(rule: Level, scope: Scope): Code {
  if (typeof rule !== "object") return undefined;
  if (rule.kind === "fact") return "fact.notApplicable";
  if (rule.kind === "notApplicable") return "rule.notApplicable";
  if (rule.kind === "cases" || rule.kind === "bands" || rule.kind === "lookup") {
    return whyNoChoice(rule, scope, (branch) => whyNoLevel(branch, scope));
  }
  return undefined;
}

/** A test that does not apply, or the branch that was chosen. */
function whyNoChoice<T>(rule: Choose<T>, scope: Scope, whyBranch: (branch: T) => Code): Code {
  const { branches, na } = chosen(rule, scope);
  const [branch] = branches;
  if (!na) return branch === undefined || branches.length > 1 ? undefined : whyBranch(branch);
  if (branches.length > 0) return undefined;
  if (rule.kind === "bands") return whyNoQuantity(rule.of, scope);
  if (rule.kind === "lookup")
    return levelOf(rule.of, scope).labels.length === 0 ? whyNoLevel(rule.of, scope) : undefined;
  const test = rule.cases.find(({ when }) => isNever(when, scope));
  return test && whyNoCondition(test.when, scope);
}

const isNever = (part: Condition, scope: Scope): boolean => {
  const { yes, no } = conditionOf(part, scope);
  return !yes && !no;
};

function whyPart(part: Quantity | undefined, scope: Scope): readonly Code[] {
  if (part === undefined || stateOf(quantityOf(part, scope)) !== "notApplicable") return [];
  return [whyNoQuantity(part, scope)];
}

const agreed = (codes: readonly Code[]): Code => (new Set(codes).size === 1 ? codes[0] : undefined);
