/**
 * What an operation reads: slots of the plan, and facts of the subject.
 *
 * @module
 */
import { match, P } from "ts-pattern";
import type { FoldItem, Op, Slot } from "./op.js";

const present = (...slots: readonly (Slot | undefined)[]): readonly Slot[] =>
  slots.filter((slot) => slot !== undefined);
const ofItem = ({ each, weight, counts }: FoldItem): readonly Slot[] => present(each, weight, counts);

/** The slots that an operation reads. */
export function slotsOf(op: Op): readonly Slot[] {
  return match(op)
    .returnType<readonly Slot[]>()
    .with(
      { op: P.union("number", "flag", "label", "inapplicable", "fact", "since", "earlierPoints", "earlierGrade") },
      () => [],
    )
    .with({ op: P.union("factStatus", "evidenced", "field", "fieldStatus", "entryEvidenced") }, () => [])
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
    .with({ op: "rank" }, ({ items }) => items.flatMap(({ each, counts }) => present(each, counts)))
    .with({ op: "sanctioned" }, ({ of, sets, caps }) => [of, ...[...sets, ...caps].map(({ when }) => when)])
    .with({ op: "outer" }, ({ of }) => [of])
    .exhaustive();
}

/** Stands among the indexes of facts for anything read of another subject or scorecard. */
export const elsewhere = -1;

/** The facts that an operation reads, by index; {@link elsewhere} for what is reached. */
function factsOf(op: Op): readonly number[] {
  if (op.op === "ledger") return [op.ledger];
  if (op.op === "factStatus" || op.op === "evidenced") return [op.fact];
  if (op.op === "earlierPoints" || op.op === "earlierGrade") return [elsewhere];
  return op.op === "fact" || op.op === "since" ? [op.from === undefined ? op.fact : elsewhere] : [];
}

/** For every slot the facts that it rests on, however indirectly, rising. */
export function dependencies(ops: readonly Op[]): readonly (readonly number[])[] {
  const found: (readonly number[])[] = [];
  for (const op of ops) {
    const all = new Set([...factsOf(op), ...slotsOf(op).flatMap((slot) => found[slot] ?? [])]);
    found.push([...all].sort((a, b) => a - b));
  }
  return found;
}
