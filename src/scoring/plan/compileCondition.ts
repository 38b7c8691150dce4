/**
 * Conditions to operations.
 *
 * @module
 */
import { match } from "ts-pattern";
import { at } from "../../exact/at.js";
import type { Condition, Quantity } from "../../ruleset/expression.js";
import { compileFact } from "./compileFact.js";
import { compileLedgerFold } from "./compileFold.js";
import { compileLevel, orderOf } from "./compileLevel.js";
import { compileQuantity } from "./compileQuantity.js";
import { type Compiler, factIndex, fieldIndex, fromOutside, noteCompared, noteRead, stated } from "./compiler.js";
import { nameOf } from "./nameOf.js";
import type { Relation, Slot } from "./op.js";

const relations: readonly Relation[] = Object.freeze(["atLeast", "atMost", "above", "below", "equals"] as const);

/** A condition; gives its slot. */
export function compileCondition(compiler: Compiler, rule: Condition): Slot {
  const { emit } = compiler.emitter;
  const sub = (part: Condition): Slot => compileCondition(compiler, part);
  const flag = (is: boolean): Slot => emit({ op: "flag", is });
  return match(rule)
    .with({ kind: "flag" }, ({ flag: id, from }) => {
      const test = compileFact(compiler, id, from);
      noteCompared(compiler, { test, name: id, of: test, relation: "is" });
      return test;
    })
    .with({ kind: "condition" }, ({ condition }) =>
      fromOutside(compiler, (outer) => {
        const { slot, trace } = outer.conditionOf(condition);
        for (const ref of trace.read.values()) noteRead(outer, ref);
        for (const ref of trace.compared.values()) noteCompared(outer, ref);
        return slot;
      }),
    )
    .with({ kind: "all" }, { kind: "any" }, ({ kind, of }) => emit({ op: kind, of: of.map(sub) }))
    .with({ kind: "not" }, ({ of }) => emit({ op: "not", of: sub(of) }))
    .with({ kind: "quantity" }, (test) => compileLimitsOf(compiler, test))
    .with({ kind: "level" }, (test) => compileLevelTest(compiler, test))
    .with({ kind: "status" }, (test) => compileStatus(compiler, test))
    .with({ kind: "given" }, ({ of, missing, notApplicable }) =>
      emit({
        op: "given",
        of: sub(of),
        ...(missing === undefined ? {} : { missing: flag(missing) }),
        ...(notApplicable === undefined ? {} : { notApplicable: flag(notApplicable) }),
      }),
    )
    .with({ kind: "some" }, (test) => {
      const count = compileLedgerFold(compiler, "count", test);
      return emit({ op: "compare", of: count, relation: "atLeast", limit: stated(compiler, 1) });
    })
    .with({ kind: "every" }, (test) => {
      const { where = { kind: "all", of: [] } } = test;
      const count = compileLedgerFold(compiler, "count", { ...test, where: { kind: "not", of: where } });
      return emit({ op: "compare", of: count, relation: "equals", limit: stated(compiler, 0) });
    })
    .with({ kind: "atLeastOf" }, ({ n, of }) =>
      emit({
        op: "compare",
        of: emit({ op: "holding", of: of.map(sub) }),
        relation: "atLeast",
        limit: stated(compiler, n),
      }),
    )
    .with({ kind: "evidenced" }, ({ fact }) =>
      compiler.inside?.ledger === fact
        ? emit({ op: "entryEvidenced" })
        : fromOutside(compiler, (outer) => outer.emitter.emit({ op: "evidenced", fact: factIndex(outer, fact) })),
    )
    .exhaustive();
}

/** Every limit that is stated must hold. */
function compileLimitsOf(compiler: Compiler, rule: Extract<Condition, { readonly kind: "quantity" }>): Slot {
  const of = compileQuantity(compiler, rule.of);
  const { emit } = compiler.emitter;
  const limits = relations.flatMap((relation) => {
    const limit: Quantity | undefined = rule[relation];
    return limit === undefined ? [] : [{ relation, limit: compileQuantity(compiler, limit) }];
  });
  const tests = limits.map(({ relation, limit }) => {
    const test = emit({ op: "compare", of, relation, limit });
    noteCompared(compiler, { test, name: nameOf(rule.of), of, relation, limit });
    return test;
  });
  return tests.length === 1 ? at(tests, 0) : emit({ op: "within", of, limits });
}

/** `atLeast` and `atMost` are written out as the labels that they allow. */
function compileLevelTest(compiler: Compiler, rule: Extract<Condition, { readonly kind: "level" }>): Slot {
  const of = compileLevel(compiler, rule.of);
  const { among, atLeast, atMost } = rule;
  const ranked = atLeast === undefined && atMost === undefined ? [] : orderOf(compiler, rule.of);
  const from = atLeast === undefined ? 0 : ranked.indexOf(atLeast);
  const to = atMost === undefined ? ranked.length - 1 : ranked.indexOf(atMost);
  const range = ranked.slice(from, to + 1);
  const labels =
    among === undefined ? range : ranked.length === 0 ? among : among.filter((label) => range.includes(label));
  const test = compiler.emitter.emit({ op: "among", of, labels });
  noteCompared(compiler, { test, name: nameOf(rule.of), of, relation: "among", labels });
  return test;
}

function compileStatus(compiler: Compiler, rule: Extract<Condition, { readonly kind: "status" }>): Slot {
  const { points, is } = rule;
  if (points !== undefined) {
    return fromOutside(compiler, (outer) => {
      const of = outer.pointsOf(points);
      noteRead(compiler, { kind: "points", id: points, slot: of });
      return outer.emitter.emit({ op: "status", of, is });
    });
  }
  const field = fieldIndex(compiler, rule.fact);
  if (field !== undefined) return compiler.emitter.emit({ op: "fieldStatus", field, is });
  return fromOutside(compiler, (outer) =>
    outer.emitter.emit({ op: "factStatus", fact: factIndex(outer, rule.fact), is }),
  );
}
