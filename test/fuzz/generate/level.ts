/**
 * Random levels: labels, reads, and every form that chooses or ranks.
 *
 * @module
 */
import type { Level } from "../../../src/ruleset/expression.js";
import { maybe } from "./chance.js";
import { condition, openCondition } from "./condition.js";
import { cuts, quantity, table } from "./quantity.js";
import { readableScales, readLevels } from "./reading.js";
import { absent, labelsOf, type Maker, type Scope } from "./scope.js";

/** A level with a read in it, so that its scale is clear, and the scale; nothing where none can be read. */
export function readLevel(scope: Scope, depth: number): { readonly of: Level; readonly scale: string } | undefined {
  const scales = readableScales(scope);
  if (scales.length === 0) return undefined;
  const scale = scope.chance.pick(scales);
  const of = level(scope, scale, depth, false);
  return { of: saysItsScale(of) ? of : scope.chance.weighed(readLevels(scope, scale)), scale };
}

/** A level of a scale; `ranked` where ranks are compared, so that a bare label must have one. */
export function level(scope: Scope, scale: string, depth: number, ranked: boolean): Level {
  const { chance } = scope;
  const { all, ranked: order } = labelsOf(scope, scale);
  const plain: readonly Maker<Level>[] = [
    [2, () => chance.pick(ranked ? order : all)],
    [1, () => absent],
    ...readLevels(scope, scale),
  ];
  if (depth <= 0 || chance.oneIn(2)) return chance.weighed(plain);
  const sub = (): Level => level(scope, scale, depth - 1, ranked);
  return chance.weighed<Level>([
    [
      2,
      () => ({
        kind: "cases",
        cases: chance.some(chance.oneIn(8) ? 0 : 1, 2, (i) => ({
          id: `c${i}`,
          when: openCondition(scope, depth - 1),
          then: sub(),
        })),
        else: sub(),
      }),
    ],
    [2, () => ({ kind: "bands", of: quantity(scope, depth - 1), below: sub(), cuts: cuts(scope, sub) })],
    [2, () => lookup(scope, depth, sub)],
    [
      2,
      () => ({
        kind: "given",
        of: sub(),
        ...maybe("missing", scope.policies && chance.oneIn(2) ? sub() : undefined),
        ...maybe("notApplicable", chance.oneIn(2) ? sub() : undefined),
      }),
    ],
    ...(order.length > 0 ? ([[4, () => rank(scope, scale, depth)]] satisfies Maker<Level>[]) : []),
  ]);
}

function lookup(scope: Scope, depth: number, sub: () => Level): Level {
  const found = readLevel(scope, depth - 1);
  return found === undefined ? sub() : { kind: "lookup", of: found.of, ...table(scope, found.scale, sub) };
}

/** The lowest or the highest, strictly or of what is left. */
export function rank(scope: Scope, scale: string, depth: number): Level {
  const { chance } = scope;
  const sub = (): Level => level(scope, scale, depth - 1, true);
  const kind = chance.pick(["lowest", "highest"] as const);
  if (chance.oneIn(2)) return { kind, of: chance.some(1, 3, sub) };
  return {
    kind,
    items: chance.some(chance.oneIn(3) ? 0 : 1, 3, () => ({
      each: sub(),
      ...maybe("counts", chance.oneIn(2) ? condition(scope, depth - 1) : undefined),
    })),
  };
}

/** Whether a level names a fact or a grade whose labels it may give. */
function saysItsScale(level: Level): boolean {
  if (typeof level === "string") return false;
  switch (level.kind) {
    case "fact":
    case "grade":
      return true;
    case "notApplicable":
      return false;
    case "cases":
      return [...level.cases.map(({ then: branch }) => branch), level.else].some(saysItsScale);
    case "bands":
      return [level.below, ...level.cuts.map(({ then: branch }) => branch)].some(saysItsScale);
    case "lookup":
      // The check of labels looks for a scale in `else` alone.
      return level.else !== undefined && saysItsScale(level.else);
    case "given":
      return [level.of, level.missing, level.notApplicable].some((part) => part !== undefined && saysItsScale(part));
    default:
      return (level.items === undefined ? level.of : level.items.map(({ each }) => each)).some(saysItsScale);
  }
}
