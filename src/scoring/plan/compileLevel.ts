/**
 * Levels to operations.
 *
 * @module
 */
import { match } from "ts-pattern";
import { PreconditionError } from "../../exact/PreconditionError.js";
import type { Level } from "../../ruleset/expression.js";
import type { Scale } from "../../ruleset/ruleset.js";
import { compileBands, compileCases, compileGiven, compileLookup } from "./compileChoice.js";
import { compileCondition } from "./compileCondition.js";
import { compileFact, compileGradeRead } from "./compileFact.js";
import type { Compiler } from "./compiler.js";
import { labelsOf, scaleNamed } from "./factTable.js";
import type { Slot } from "./op.js";

/** A level; gives its slot. */
export function compileLevel(compiler: Compiler, rule: Level): Slot {
  const { emit } = compiler.emitter;
  if (typeof rule === "string") return emit({ op: "label", is: rule });
  return match(rule)
    .with({ kind: "fact" }, ({ fact, from }) => compileFact(compiler, fact, from))
    .with({ kind: "grade" }, ({ grade, from }) =>
      compileGradeRead(compiler, grade, from, labelsOf(scaleOfGrade(compiler, grade))),
    )
    .with({ kind: "notApplicable" }, ({ reason }) =>
      emit({ op: "inapplicable", sort: "level", because: { kind: "rule", reason } }),
    )
    .with({ kind: "cases" }, (choice) => compileCases(compiler, choice, compileLevel))
    .with({ kind: "bands" }, (choice) => compileBands(compiler, choice, compileLevel))
    .with({ kind: "lookup" }, (choice) => compileLookup(compiler, choice, compileLevel))
    .with({ kind: "given" }, (choice) => compileGiven(compiler, choice, compileLevel))
    .otherwise((rank) => {
      const items = rank.items ?? rank.of.map((each) => ({ each, counts: undefined }));
      const operands = items.map(({ each, counts }) => ({
        each: compileLevel(compiler, each),
        ...(counts === undefined ? {} : { counts: compileCondition(compiler, counts) }),
      }));
      return emit({
        op: "rank",
        which: rank.kind,
        items: operands,
        skip: rank.items !== undefined,
        order: orderOf(compiler, rule),
      });
    });
}

/** The order of the scale that a level's labels come from, worst first. */
export function orderOf(compiler: Compiler, rule: Level): readonly string[] {
  const scale = scaleOf(compiler, rule);
  if (scale?.order === undefined) throw new PreconditionError("ruleset.level.notRanked", rule);
  return scale.order;
}

/** The scale of a level: that of the first part which names a fact or grade; a bare label belongs to any. */
function scaleOf(compiler: Compiler, rule: Level): Scale | undefined {
  if (typeof rule === "string" || rule.kind === "notApplicable") return undefined;
  if (rule.kind === "fact") return scaleOfFact(compiler, rule.fact);
  if (rule.kind === "grade") return scaleOfGrade(compiler, rule.grade);
  return partsOf(rule).reduce<Scale | undefined>((found, part) => found ?? scaleOf(compiler, part), undefined);
}

/** The levels that a choice or rank may give. */
function partsOf(
  rule: Exclude<Level, string | { readonly kind: "fact" | "grade" | "notApplicable" }>,
): readonly Level[] {
  if (rule.kind === "cases") return [...rule.cases.map((one) => one.then), rule.else];
  if (rule.kind === "bands") return [rule.below, ...rule.cuts.map((cut) => cut.then)];
  if (rule.kind === "lookup") return [...Object.values(rule.table), ...(rule.else === undefined ? [] : [rule.else])];
  if (rule.kind === "given") return [rule.of];
  return rule.items?.map(({ each }) => each) ?? rule.of ?? [];
}

function scaleOfGrade({ ruleset, rubric }: Compiler, id: string): Scale {
  const grade = rubric.grades?.[id] ?? Object.values(ruleset.rubrics).find(({ grades }) => grades?.[id])?.grades?.[id];
  if (grade === undefined) throw new PreconditionError("ruleset.grade.unknown", id);
  return scaleNamed(ruleset, grade.scale);
}

function scaleOfFact({ ruleset }: Compiler, id: string): Scale {
  const [section = "", key = "", name] = id.split(".");
  const fact = ruleset.facts[section]?.facts[key];
  const shape = name === undefined || fact?.type !== "records" ? fact : fact.fields[name];
  if (shape?.type !== "level") throw new PreconditionError("ruleset.fact.notLevel", id);
  return scaleNamed(ruleset, shape.scale);
}
