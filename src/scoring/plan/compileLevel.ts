/**
 * Levels to operations.
 *
 * @module
 */
import { match } from "ts-pattern";
import type { Level } from "../../ruleset/expression.js";
import type { Scale } from "../../ruleset/ruleset.js";
import { type Branch, compileBands, compileCases, compileGiven, compileLookup } from "./compileChoice.js";
import { compileCondition } from "./compileCondition.js";
import { compileFact, compileGradeRead, type GradeRead } from "./compileFact.js";
import type { Compiler } from "./compiler.js";
import { declared } from "./declared.js";
import { labelsOf, scaleId, scaleNamed } from "./factTable.js";
import type { Slot } from "./op.js";

/** A level; gives its slot. `scale` is that of its labels, where the place says it; otherwise what it reads does. */
export function compileLevel(compiler: Compiler, rule: Level, scale = scaleOf(compiler, rule)): Slot {
  const { emit } = compiler.emitter;
  if (typeof rule === "string") return emit({ op: "label", is: rule });
  const sub: Branch<Level> = (inner, branch) => compileLevel(inner, branch, scale);
  return match(rule)
    .with({ kind: "fact" }, ({ fact, from }) => compileFact(compiler, fact, from))
    .with({ kind: "grade" }, (grade) => compileGradeRead(compiler, grade, labelsOf(scaleOfGrade(compiler, grade))))
    .with({ kind: "notApplicable" }, ({ reason }) =>
      emit({ op: "inapplicable", sort: "level", because: { kind: "rule", reason } }),
    )
    .with({ kind: "cases" }, (choice) => compileCases(compiler, choice, sub))
    .with({ kind: "bands" }, (choice) => compileBands(compiler, choice, sub))
    .with({ kind: "lookup" }, (choice) => compileLookup(compiler, choice, sub))
    .with({ kind: "given" }, (choice) => compileGiven(compiler, choice, sub))
    .otherwise((rank) => {
      const items = rank.items ?? rank.of.map((each) => ({ each, counts: undefined }));
      const operands = items.map(({ each, counts }) => ({
        each: sub(compiler, each),
        ...(counts === undefined ? {} : { counts: compileCondition(compiler, counts) }),
      }));
      const skip = rank.items !== undefined;
      return emit({ op: "rank", which: rank.kind, items: operands, skip, order: scale?.order ?? [] });
    });
}

/** The order of the scale that a level's labels come from, worst first; empty where no label has a rank. */
export const orderOf = (compiler: Compiler, rule: Level): readonly string[] => scaleOf(compiler, rule)?.order ?? [];

/** The scale of a level: that of the first part which names a fact or grade; a bare label belongs to any. */
function scaleOf(compiler: Compiler, rule: Level): Scale | undefined {
  if (typeof rule === "string" || rule.kind === "notApplicable") return undefined;
  if (rule.kind === "fact") return scaleOfFact(compiler, rule.fact);
  if (rule.kind === "grade") return scaleOfGrade(compiler, rule);
  return partsOf(rule).reduce<Scale | undefined>((found, part) => found ?? scaleOf(compiler, part), undefined);
}

/** The levels that a choice or rank may give. */
function partsOf(
  rule: Exclude<Level, string | { readonly kind: "fact" | "grade" | "notApplicable" }>,
): readonly Level[] {
  const present = (...parts: readonly (Level | undefined)[]): readonly Level[] =>
    parts.filter((part) => part !== undefined);
  if (rule.kind === "cases") return [...rule.cases.map((one) => one.then), rule.else];
  if (rule.kind === "bands") return [rule.below, ...rule.cuts.map((cut) => cut.then)];
  if (rule.kind === "lookup") return present(...Object.values(rule.table), rule.else);
  if (rule.kind === "given") return present(rule.of, rule.missing, rule.notApplicable);
  return rule.items === undefined ? rule.of : rule.items.map(({ each }) => each);
}

const scaleOfGrade = ({ ruleset, rubricId }: Compiler, { grade, rubric = rubricId }: GradeRead): Scale =>
  scaleNamed(ruleset, declared(declared(ruleset.rubrics, rubric).grades, grade).scale);

/** The scale of a fact, or of a field as `ledger.field`. */
function scaleOfFact({ ruleset }: Compiler, id: string): Scale {
  const [section = "", key = "", field = ""] = id.split(".");
  const fact = declared(declared(ruleset.facts, section).facts, key);
  return scaleNamed(ruleset, scaleId(fact.type === "records" ? declared(fact.fields, field) : fact, id));
}
