/**
 * What an operation reads: slots of the plan, and facts of the subject.
 *
 * @module
 */
import { match, P } from "ts-pattern";
import { at } from "../../exact/at.js";
import type { FoldItem, Op, Slot } from "./op.js";

const present = (...slots: readonly (Slot | undefined)[]): readonly Slot[] =>
  slots.filter((slot) => slot !== undefined);
const ofItem = ({ each, weight, counts }: FoldItem): readonly Slot[] => present(each, weight, counts);

/** Operations that read no slot of the plan. */
const ends = Object.freeze([
  ...(["number", "flag", "label", "inapplicable", "fact", "since", "earlierPoints", "earlierGrade"] as const),
  ...(["factStatus", "evidenced", "field", "fieldStatus", "entryEvidenced", "outer"] as const),
] as const);

/** The slots that an operation reads; operations inside a ledger's body have none of the plan's. */
export function slotsOf(op: Op): readonly Slot[] {
  return match(op)
    .returnType<readonly Slot[]>()
    .with({ op: P.union(...ends) }, () => [])
    .with({ op: "unpublished" }, ({ greatest }) => present(greatest))
    .with({ op: P.union("sum", "product", "least", "greatest", "all", "any", "holding") }, ({ of }) => of)
    .with({ op: "ratio" }, ({ of, zero }) => [...of, ...present(zero)])
    .with({ op: P.union("rounded", "line", "not", "among", "status") }, ({ of }) => [of])
    .with({ op: "limited" }, ({ of, floor, ceiling }) => present(of, floor, ceiling))
    .with({ op: "choose" }, ({ tests, branches }) => [...tests, ...branches])
    .with({ op: "lookup" }, (lookup) => present(lookup.of, ...lookup.branches, lookup.else))
    .with({ op: "given" }, ({ of, missing, notApplicable }) => present(of, missing, notApplicable))
    .with({ op: "fold" }, ({ items, empty, weightless }) => [...items.flatMap(ofItem), ...present(empty, weightless)])
    .with({ op: "share" }, ({ items, full, empty, weightless }) => [
      ...items.flatMap(ofItem),
      ...present(full, empty, weightless),
    ])
    .with({ op: "allFull" }, ({ items, full, empty }) => [...items.flatMap(ofItem), ...present(full, empty)])
    .with({ op: "ledger" }, ({ body, empty, weightless }) => [
      ...body.ops.flatMap((inner) => (inner.op === "outer" ? [inner.of] : [])),
      ...present(empty, weightless),
    ])
    .with({ op: "zeroed" }, ({ of, by }) => [of, ...by])
    .with({ op: "compare" }, ({ of, limit }) => [of, limit])
    .with({ op: "within" }, ({ of, limits }) => [of, ...limits.map(({ limit }) => limit)])
    .with({ op: "rank" }, ({ items }) => items.flatMap(({ each, counts }) => present(each, counts)))
    .with({ op: "sanctioned" }, ({ of, sets, caps }) => [of, ...[...sets, ...caps].map(({ when }) => when)])
    .exhaustive();
}

/** What a slot rests on, however indirectly. */
export interface Rests {
  /** Facts of the subject itself, by rising index. */
  readonly facts: readonly number[];
  /** Slots that read another subject, another scorecard or the calendar, rising. */
  readonly reached: readonly Slot[];
  /** Ledgers of which an appealed entry leaves two answers, by rising index. */
  readonly appeals: readonly number[];
  /** Whether the content of some rule is not public. */
  readonly unpublished: boolean;
}

/** What every slot rests on. */
export function restsOf(ops: readonly Op[]): readonly Rests[] {
  const found: Rests[] = [];
  for (const op of ops) {
    const all = [own(op, found.length), ...slotsOf(op).map((slot) => at(found, slot))];
    found.push({
      facts: union(all.map(({ facts }) => facts)),
      reached: union(all.map(({ reached }) => reached)),
      appeals: union(all.map(({ appeals }) => appeals)),
      unpublished: all.some(({ unpublished }) => unpublished),
    });
  }
  return found;
}

/** Every number of several lists once, rising. */
export const union = (lists: readonly (readonly number[])[]): readonly number[] =>
  [...new Set(lists.flat())].sort((a, b) => a - b);

/** What an operation itself reads. */
function own(op: Op, slot: Slot): Rests {
  const rests = (facts: readonly number[], more: Partial<Rests> = {}): Rests => ({
    ...{ facts, reached: [], appeals: [], unpublished: false },
    ...more,
  });
  if (op.op === "ledger") return rests([op.ledger], { appeals: op.appealed === "open" ? [op.ledger] : [] });
  if (op.op === "factStatus" || op.op === "evidenced") return rests([op.fact]);
  if (op.op === "earlierPoints" || op.op === "earlierGrade") return rests([], { reached: [slot] });
  if (op.op === "fact" || op.op === "since") {
    if (op.from !== undefined) return rests([], { reached: [slot] });
    // Working days also need a calendar, which somebody else hands in.
    return rests([op.fact], op.op === "since" && op.in === "workingDays" ? { reached: [slot] } : {});
  }
  return rests([], { unpublished: op.op === "unpublished" });
}
