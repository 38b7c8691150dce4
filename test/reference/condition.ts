/**
 * Conditions: for each, which of true, false and not applicable is still possible.
 *
 * @module
 */
import { compared } from "./compared.js";
import { countOf, whereOf } from "./count.js";
import { ledgerOf } from "./ledger.js";
import { levelOf, rankIn, scaleOf } from "./level.js";
import { compareLimits } from "./limit.js";
import { assessmentOf, declaredAs, readFact, type Scope } from "./scope.js";
import type { Condition, Matched, Over } from "./shapes.js";
import { type Answer, answer, lower, type RefNumber, type State, stateOf, upper, whole } from "./value.js";

/** What a condition may still be. */
export function conditionOf(condition: Condition, scope: Scope): Answer {
  switch (condition.kind) {
    case "flag":
      return flag(scope, condition.flag, condition.from);
    case "condition":
      return named(condition.condition, scope);
    case "all":
      return every(condition.of.map((one) => conditionOf(one, scope)));
    case "any":
      return opposite(every(condition.of.map((one) => opposite(conditionOf(one, scope)))));
    case "not":
      return opposite(conditionOf(condition.of, scope));
    case "quantity":
      return compared(condition, scope);
    case "level":
      return matched(condition, scope);
    case "status": {
      const state = stateRead(condition, scope);
      const isOfEntry = condition.fact?.startsWith(`${scope.ledger}.`) === true;
      if (state === "missing" && scope.entry === "unknown" && isOfEntry) return answer(true, true, false, true);
      return answer(state === condition.is, state !== condition.is);
    }
    case "given":
      return replaced(condition, scope);
    case "some":
      return reached(countOf({ ...condition, kind: "count" }, scope), 1);
    case "every":
      return everyEntry(condition, scope);
    case "atLeastOf":
      return reached(countOf({ kind: "count", of: condition.of }, scope), condition.n);
    case "evidenced":
      return evidenced(condition.fact, scope);
  }
}

type Given = Extract<Condition, { readonly kind: "given" }>;

/** False decides; else what does not apply; else what is unknown. */
export function every(answers: readonly Answer[]): Answer {
  const na = answers.some((one, i) => one.na && answers.every((other, j) => i === j || other.yes || other.na));
  return answer(
    answers.every((one) => one.yes),
    answers.some((one) => one.no),
    na,
    answers.some((one) => one.missing),
  );
}

const opposite = ({ yes, no, na, missing }: Answer): Answer => answer(no, yes, na, missing);

/** Whether a count is at least so many. */
function reached(count: RefNumber, n: number): Answer {
  const limit = whole(n);
  const yes = count.some && compareLimits(upper(count), lower(limit)) >= 0;
  const no = count.some && compareLimits(lower(count), upper(limit)) < 0;
  return answer(yes, no, count.na, count.missing);
}

function flag(scope: Scope, name: string, from: string | undefined): Answer {
  const read = readFact(scope, name, from);
  if (read.state === "missing") return answer(true, true, read.mayNotApply, true);
  return read.state === "known" ? answer(read.value === true, read.value !== true) : answer(false, false, true);
}

function named(id: string, scope: Scope): Answer {
  const condition = scope.ruleset.conditions?.[id];
  if (condition === undefined) throw new Error(`no condition: ${id}`);
  const { entry, leaf, ...outside } = scope;
  return conditionOf(condition.when, outside);
}

function matched({ of, among, atLeast, atMost }: Matched, scope: Scope): Answer {
  const value = levelOf(of, scope);
  const scale = scaleOf(of, scope);
  const rank = (label: string): number => rankIn(scale, label);
  const holds = (label: string): boolean =>
    (among === undefined || among.includes(label)) &&
    (atLeast === undefined || (rank(label) >= 0 && rank(label) >= rank(atLeast))) &&
    (atMost === undefined || (rank(label) >= 0 && rank(label) <= rank(atMost)));
  const met = value.labels.map(holds);
  return answer(met.includes(true), met.includes(false), value.na, value.missing);
}

function stateRead({ fact, points }: { readonly fact?: string; readonly points?: string }, scope: Scope): State {
  if (points !== undefined) return stateOf(scope.sheet.points(points));
  if (fact === undefined) throw new Error("a status of nothing");
  const isLedger = declaredAs(scope, fact).type === "records";
  return isLedger ? ledgerOf(scope, { over: fact }).state : readFact(scope, fact).state;
}

/**
 * An answer for "not applicable" first; "missing" is what is then still undecided, by an appeal too. In an entry that nobody has handed
 * in, what is missing may yet come.
 */
function replaced({ of, missing, notApplicable }: Given, scope: Scope): Answer {
  const value = conditionOf(of, scope);
  const applied =
    !value.na || notApplicable === undefined
      ? value
      : answer(value.yes || notApplicable, value.no || !notApplicable, false, value.missing);
  const isOpen = [applied.yes, applied.no, applied.na].filter(Boolean).length > 1;
  if (!isOpen || missing === undefined) return applied;
  if (scope.entry !== "unknown") return answer(missing, !missing);
  return answer(applied.yes || missing, applied.no || !missing, applied.na, true);
}

/** No entry against it: an entry to which `where` does not apply is not. */
function everyEntry(condition: Over, scope: Scope): Answer {
  const ledger = ledgerOf(scope, condition);
  if (ledger.state === "notApplicable") return answer(false, false, true);
  const against = ledger.seen.map(({ entry, there }) => {
    const where = whereOf(condition.where, { ...scope, entry, ledger: condition.over });
    return every([there, answer(where.no, where.yes || where.na, false, where.missing)]);
  });
  const mayNotApply = ledger.state === "missing" && ledger.mayNotApply;
  return answer(
    !against.some((one) => !one.no),
    against.some((one) => one.yes),
    mayNotApply,
    ledger.state === "missing" || against.some((one) => one.missing),
  );
}

/** While the fact itself is missing, its paper may still come with it. */
function evidenced(fact: string, scope: Scope): Answer {
  const isLedger = declaredAs(scope, fact).type === "records";
  if (isLedger && scope.entry !== undefined && scope.ledger === fact) {
    if (scope.entry === "unknown") return answer(true, true, false, true);
    return papers(scope.entry.evidence);
  }
  const held = assessmentOf(scope)?.evidence?.[fact];
  if (held !== undefined && held.length > 0) return papers(held);
  const read = isLedger ? ledgerOf(scope, { over: fact }) : readFact(scope, fact);
  return read.state === "missing" ? answer(true, true, false, true) : papers([]);
}

const papers = (list: readonly unknown[] = []): Answer => answer(list.length > 0, list.length === 0);
