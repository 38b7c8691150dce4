/**
 * Where bounds may be wider than the truth: results that read one thing in more than one way.
 *
 * Operations look at bounds, each operand for itself. That is exact while everything is read once; what is read twice is one value
 * in truth, and two in the sight of an operation. For each result this finds, before any assessment, what it so reads. A
 * result that another one is made of is looked at by itself, and then taken as one thing.
 *
 * @module
 */
import { at } from "../../exact/at.js";
import type { Earlier } from "../../ruleset/expression.js";
import type { Reach } from "../../ruleset/scope.js";
import { domainOf } from "../run/domain.js";
import { declared } from "./declared.js";
import type { Body, Op, Slot } from "./op.js";
import type { FactSlot, FactTable } from "./plan.js";
import { slotsOf } from "./slotsOf.js";
import { readsOf, type Way } from "./ways.js";

/** A fact, by its place in the plan's table. */
export interface FactSource {
  readonly kind: "fact";
  readonly fact: number;
  readonly from?: Reach;
}

/** Something that can be unknown: a fact, another scorecard, or a rule whose content is not public. */
export type Source =
  | FactSource
  | { readonly kind: "scorecard"; readonly from: Earlier }
  | { readonly kind: "slot"; readonly slot: Slot };

/** A result with what it reads in more than one way. */
export interface Doubt {
  readonly slot: Slot;
  /**
   * Indexes of sources: those with the fewest values first, then those with too many to be gone through, then those of which a rule
   * asks whether they are missing.
   */
  readonly twice: readonly number[];
  /** How many of them can be gone through value by value. */
  readonly apart: number;
  /** How many of them may be supposed at all. */
  readonly unasked: number;
  /** Results that it is made of. */
  readonly made: readonly Slot[];
}

/** All of it. */
export interface Doubts {
  readonly sources: readonly Source[];
  /** By source, the slots of the operations that read it themselves. */
  readonly readers: readonly (readonly Slot[])[];
  /** By rising slot. */
  readonly doubts: readonly Doubt[];
}

/** What is found for one slot. */
interface Cone {
  readonly sources: ReadonlySet<number>;
  /** Those under a rule that asks whether something is missing: to suppose a value would change the question. */
  readonly asked: ReadonlySet<number>;
  /** In how many ways each is read; what a result reads is one thing to those above it. */
  readonly ways: ReadonlyMap<number, number>;
  /** Results that it reads. */
  readonly made: ReadonlySet<Slot>;
}

/** Looks at the results at these slots. */
export function doubtsOf(
  ops: readonly Op[],
  results: readonly Slot[],
  facts: FactTable,
  reached: Readonly<Partial<Record<Reach, FactTable>>>,
): Doubts {
  const targets = [...new Set(results)].sort((a, b) => a - b);
  const sources: Source[] = [];
  const indexes = new Map<string, number>();
  const indexOf = (source: Source): number => {
    const key = JSON.stringify(source);
    const known = indexes.get(key) ?? sources.push(source) - 1;
    indexes.set(key, known);
    return known;
  };
  const own = ops.map((op, slot) =>
    sourcesOf(op, slot, facts).map(([source, times]) => [indexOf(source), times] as const),
  );
  const isResult = new Set(targets);
  const cones: Cone[] = [];
  for (const [slot, op] of ops.entries()) {
    const below = slotsOf(op).map((read) => at(cones, read));
    const all = union([at(own, slot).map(([index]) => index), ...below.map(({ sources: under }) => under)]);
    cones.push({
      sources: all,
      asked: asks(op) ? all : union(below.map(({ asked }) => asked)),
      ways: waysOf(ops, slot, at(own, slot), cones, isResult, facts),
      made: union(slotsOf(op).map((read) => (isResult.has(read) ? [read] : at(cones, read).made))),
    });
  }
  const sizeOf = (index: number): number => {
    const source = at(sources, index);
    return source.kind === "fact" ? (domainOf(factAt(source, facts, reached))?.length ?? many) : many;
  };
  return {
    sources,
    readers: readersOf(sources.length, own),
    doubts: targets.map((slot) => {
      const { asked, made } = at(cones, slot);
      const size = (index: number): number => (asked.has(index) ? endless : sizeOf(index));
      const twice = [...twiceWithin(cones, slot)];
      twice.sort((a, b) => (size(a) === size(b) ? a - b : size(a) - size(b)));
      return {
        slot,
        twice,
        apart: twice.filter((index) => size(index) < many).length,
        unasked: twice.filter((index) => size(index) < endless).length,
        made: [...made].sort((a, b) => a - b),
      };
    }),
  };
}

/**
 * What a result reads in more than one way. To suppose a value of it is to work out anew every result inside that rests on it, and
 * what those read in more than one way with it.
 */
function twiceWithin(cones: readonly Cone[], slot: Slot): ReadonlySet<number> {
  const twice = new Set(twiceIn(at(cones, slot)));
  const within = new Set(twice.size === 0 ? [] : at(cones, slot).made);
  for (const result of within) for (const inner of at(cones, result).made) within.add(inner);
  const waiting = new Set([...within].filter((result) => twiceIn(at(cones, result)).length > 0));
  const isMet = (result: Slot): boolean => [...twice].some((index) => at(cones, result).sources.has(index));
  for (let met = [...waiting].filter(isMet); met.length > 0; met = [...waiting].filter(isMet)) {
    for (const result of met) {
      waiting.delete(result);
      for (const index of twiceIn(at(cones, result))) twice.add(index);
    }
  }
  return twice;
}

const twiceIn = ({ ways }: Cone): readonly number[] =>
  [...ways].filter(([, times]) => times > 1).map(([index]) => index);

/** By source, who reads it itself. */
function readersOf(
  count: number,
  own: readonly (readonly (readonly [number, number])[])[],
): readonly (readonly Slot[])[] {
  const readers: Slot[][] = Array.from({ length: count }, () => []);
  for (const [slot, reads] of own.entries()) for (const [index] of reads) at(readers, index).push(slot);
  return readers;
}

const union = (parts: readonly Iterable<number>[]): ReadonlySet<number> => new Set(parts.flatMap((part) => [...part]));

const many = Number.MAX_SAFE_INTEGER;
const endless = Number.POSITIVE_INFINITY;

/** The fact that a source is. */
export function factAt(
  { fact, from }: FactSource,
  facts: FactTable,
  reached: Readonly<Partial<Record<Reach, FactTable>>>,
): FactSlot {
  return at((from === undefined ? facts : declared(reached, from)).facts, fact);
}

/** In how many ways an operation reads each source: of several branches, only one is taken. */
function waysOf(
  ops: readonly Op[],
  slot: Slot,
  own: readonly (readonly [number, number])[],
  cones: readonly Cone[],
  isResult: ReadonlySet<Slot>,
  facts: FactTable,
): ReadonlyMap<number, number> {
  const { together, branches } = readsOf(ops, slot, facts);
  const through = ([read, ways]: Way): readonly (readonly [number, number])[] => {
    const { sources, ways: under } = at(cones, read);
    return isResult.has(read)
      ? [...sources].map((index) => [index, ways] as const)
      : [...under].map(([index, times]) => [index, times * ways] as const);
  };
  const most = new Map<number, number>();
  for (const [index, times] of branches.flatMap(through)) most.set(index, Math.max(times, most.get(index) ?? 0));
  const sum = new Map<number, number>();
  for (const [index, times] of [...own, ...together.flatMap(through), ...most])
    sum.set(index, Math.min(2, times + (sum.get(index) ?? 0)));
  return sum;
}

/** Whether an operation asks for the state of what it reads. */
const asks = (op: Op): boolean =>
  (op.op === "given" && op.missing !== undefined) ||
  op.op === "status" ||
  op.op === "factStatus" ||
  op.op === "evidenced" ||
  (op.op === "ledger" && op.body.ops.some((inner) => asks(inner) || inner.op === "fieldStatus"));

/** What an operation itself reads, and in how many ways. */
function sourcesOf(op: Op, slot: Slot, facts: FactTable): readonly (readonly [Source, number])[] {
  switch (op.op) {
    case "fact":
    case "since":
      return [[{ kind: "fact", fact: op.fact, ...(op.from === undefined ? {} : { from: op.from }) }, 1]];
    case "factStatus":
    case "evidenced":
      return [[{ kind: "fact", fact: op.fact }, 1]];
    case "ledger":
      return [[{ kind: "fact", fact: op.ledger }, readsTwice(op.body, facts) ? 2 : 1]];
    case "earlierPoints":
    case "earlierGrade":
      return [[{ kind: "scorecard", from: op.from }, 1]];
    case "unpublished":
      return [[{ kind: "slot", slot }, 1]];
    default:
      return [];
  }
}

/** Whether what is said of one entry looks at one thing of it in more than one way. */
function readsTwice({ ops, where, each, weight }: Body, facts: FactTable): boolean {
  const roots = [where, each, weight].filter((slot) => slot !== undefined);
  const reads = [...ops.flatMap(slotsOf), ...roots];
  const looksTwice = ops.some((_, slot) => {
    const { together, branches } = readsOf(ops, slot, facts);
    return [...together, ...branches].some(([, ways]) => ways > 1);
  });
  return looksTwice || new Set(reads).size < reads.length;
}
