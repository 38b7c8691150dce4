/**
 * Edges of conditions and levels: what does not apply beside what decides, exact limits, labels without rank, caps beside sets.
 *
 * @module
 */
import {
  type EdgeGroup,
  type Edges,
  isNa,
  isNo,
  isOpenBool,
  isOpenNum,
  isYes,
  mayBeNa,
  type OpOf,
  opEdges,
  settledOrder,
} from "./edgeGroup.js";
import type { Observed } from "./observed.js";

/** Edges of conditions and levels. */
export const logicEdges = (): readonly EdgeGroup[] => [
  several,
  opEdges(["compare"], exact()),
  labels,
  asked,
  opEdges(["rank"], ranks),
  opEdges(["sanctioned"], sanctions),
  opEdges(["zeroed"], zeroes),
];

const several = opEdges(["all", "any"], {
  "all of nothing": ({ op, of }) => op === "all" && of.length === 0,
  "any of nothing": ({ op, of }) => op === "any" && of.length === 0,
  "false beats not applicable": ({ op, of }, { bool }) =>
    op === "all" && of.some((x) => isNo(bool(x))) && of.some((x) => isNa(bool(x))),
  "true beats not applicable": ({ op, of }, { bool }) =>
    op === "any" && of.some((x) => isYes(bool(x))) && of.some((x) => isNa(bool(x))),
  "not applicable in a condition": ({ of }, { bool }) => of.some((x) => isNa(bool(x))),
  "not applicable beside unknown": ({ of }, { bool }) =>
    of.some((x) => isNa(bool(x))) && of.some((x) => isOpenBool(bool(x))),
  "perhaps not applicable in a condition": ({ of }, { bool }) => of.some((x) => mayBeNa(bool(x))),
});

const relations = Object.freeze(["atLeast", "atMost", "above", "below", "equals"] as const);

function exact(): Edges<OpOf<"compare">> {
  const at = relations.map(
    (relation): Edges<OpOf<"compare">> => ({
      [`exactly at ${relation}`]: (op, { num }) =>
        op.relation === relation && settledOrder(num(op.of), num(op.limit)) === 0,
    }),
  );
  return Object.assign({}, ...at, {
    "decided though missing": ({ of, limit }: OpOf<"compare">, { num }: Observed) => {
      const [a, b] = [num(of), num(limit)];
      if (a === undefined || b === undefined || !isOpenNum(a) || a.na !== null || settledOrder(b, b) === undefined)
        return false;
      return (
        (a.least !== null && settledOrder(b, a.least) === -1) ||
        (a.greatest !== null && settledOrder(b, a.greatest) === 1)
      );
    },
    "limit of a comparison open": ({ limit }: OpOf<"compare">, { num }: Observed) => isOpenNum(num(limit)),
    "comparison does not apply": ({ of, limit }: OpOf<"compare">, { num }: Observed) =>
      isNa(num(of)) || isNa(num(limit)),
  });
}

const labels = opEdges(["among"], {
  "among no label": ({ labels }) => labels.length === 0,
  "label of a condition open": ({ of }, { lab }) => (lab(of)?.labels.length ?? 0) > 1,
  "label without rank compared": ({ of, labels }, { lab }) => lab(of)?.labels[0] === "none" && !labels.includes("none"),
  "level of a condition does not apply": ({ of }, { lab }) => isNa(lab(of)),
});

const asked = opEdges(
  ["evidenced", "entryEvidenced", "factStatus", "fieldStatus", "status", "holding", "unpublished"],
  {
    "paper of a missing fact": (op, { inputs }) =>
      op.op === "evidenced" && inputs.self[op.fact]?.missing === true && inputs.evidenced[op.fact] === false,
    "paper there": (op, { inputs }) => op.op === "evidenced" && inputs.evidenced[op.fact] === true,
    "paper lacking": (op, { inputs }) =>
      op.op === "evidenced" && inputs.self[op.fact]?.missing === false && inputs.evidenced[op.fact] === false,
    "state of a missing fact": (op, { inputs }) => op.op === "factStatus" && inputs.self[op.fact]?.missing === true,
    "state of a node that is open": (op, { num }) => op.op === "status" && isOpenNum(num(op.of)),
    "state of a node that does not apply": (op, { num }) => op.op === "status" && isNa(num(op.of)),
    "count of no conditions": (op) => op.op === "holding" && op.of.length === 0,
    "count of what does not apply": (op, { bool }) => op.op === "holding" && op.of.some((slot) => isNa(bool(slot))),
    "count of what is unknown": (op, { bool }) => op.op === "holding" && op.of.some((slot) => isOpenBool(bool(slot))),
    "rule not public": (op) => op.op === "unpublished" && op.greatest !== undefined,
    "rule not public, no full marks": (op) => op.op === "unpublished" && op.greatest === undefined,
  },
);

const hasUnranked = ({ items, order }: OpOf<"rank">, { lab }: Observed): boolean =>
  items.some(({ each }) => lab(each)?.labels.some((label) => !order.includes(label)) === true);

const ranks: Edges<OpOf<"rank">> = Object.freeze({
  "strict rank of a label without rank": (op, seen) => !op.skip && hasUnranked(op, seen),
  "rank of what is left, a label without rank": (op, seen) => op.skip && hasUnranked(op, seen),
  "rank of nothing": ({ items }) => items.length === 0,
  "operand of a rank does not apply": ({ items, skip }, { lab }) => skip && items.some(({ each }) => isNa(lab(each))),
  "strict operand of a rank does not apply": ({ items, skip }, { lab }) =>
    !skip && items.some(({ each }) => isNa(lab(each))),
  "operand of a rank may count": ({ items }, { bool }) => items.some(({ counts }) => isOpenBool(bool(counts))),
  "operand of a rank open": ({ items }, { lab }) => items.some(({ each }) => (lab(each)?.labels.length ?? 0) > 1),
} satisfies Edges<OpOf<"rank">>);

const fired = (list: OpOf<"sanctioned">["sets"], { bool }: Observed): number =>
  list.filter(({ when }) => isYes(bool(when))).length;
const open = (list: OpOf<"sanctioned">["sets"], { bool }: Observed): number =>
  list.filter(({ when }) => isOpenBool(bool(when))).length;

const sanctions: Edges<OpOf<"sanctioned">> = Object.freeze({
  "cap beside set": ({ caps, sets }, seen) => fired(caps, seen) > 0 && fired(sets, seen) > 0,
  "two caps": ({ caps }, seen) => fired(caps, seen) > 1,
  "two sets": ({ sets }, seen) => fired(sets, seen) > 1,
  "cap open": ({ caps }, seen) => open(caps, seen) > 0,
  "set open": ({ sets }, seen) => open(sets, seen) > 0,
  "set open beside one that fired": ({ sets }, seen) => open(sets, seen) > 0 && fired(sets, seen) > 0,
  "cap of a grade that does not apply": ({ of, caps }, seen) => fired(caps, seen) > 0 && isNa(seen.lab(of)),
  "set of a grade that does not apply": ({ of, sets }, seen) => fired(sets, seen) > 0 && isNa(seen.lab(of)),
  "cap of a label without rank": ({ of, caps, order }, seen) =>
    fired(caps, seen) > 0 && seen.lab(of)?.labels.some((label) => !order.includes(label)) === true,
  "set to a label without rank": ({ sets, order }, seen) =>
    sets.some(({ when, label }) => isYes(seen.bool(when)) && !order.includes(label)),
  "cap of an open grade": ({ of, caps }, seen) => fired(caps, seen) > 0 && (seen.lab(of)?.labels.length ?? 0) > 1,
} satisfies Edges<OpOf<"sanctioned">>);

const zeroes: Edges<OpOf<"zeroed">> = Object.freeze({
  zeroed: ({ of, by }, { num, bool }) => by.some((slot) => isYes(bool(slot))) && num(of)?.some === true,
  "zeroed what does not apply": ({ of, by }, { num, bool }) => by.some((slot) => isYes(bool(slot))) && isNa(num(of)),
  "zeroed what may not apply": ({ of, by }, { num, bool }) => by.some((slot) => isYes(bool(slot))) && mayBeNa(num(of)),
  "zeroed what is open": ({ of, by }, { num, bool }) => by.some((slot) => isYes(bool(slot))) && isOpenNum(num(of)),
  "perhaps zeroed": ({ by }, { bool }) =>
    by.some((slot) => isOpenBool(bool(slot))) && !by.some((slot) => isYes(bool(slot))),
  "perhaps zeroed below 0": ({ of, by }, { num, bool }) =>
    by.some((slot) => isOpenBool(bool(slot))) && (num(of)?.greatest?.n ?? 0) < 0,
} satisfies Edges<OpOf<"zeroed">>);
