/**
 * Edges of reading: dates, calendars, other scorecards, figures of peers, ledgers.
 *
 * @module
 */
import { compareDates } from "../../../src/exact/calendarDate.js";
import type { Op } from "../../../src/scoring/plan/op.js";
import type { DateInput, Input, LedgerInput } from "../../../src/scoring/run/value.js";
import { type EdgeGroup, edgeGroup, isNa, isOpenNum, mayBeNa, opEdges } from "./edgeGroup.js";
import type { Observed } from "./observed.js";

/** Edges of reading. */
export const readEdges = (): readonly EdgeGroup[] => [facts, dates, cards, ledgers];

type FactOp = Extract<Op, { readonly op: "fact" }>;
const inputOf = (
  { inputs }: Observed,
  { fact, from }: { readonly fact: number; readonly from?: FactOp["from"] },
): Input | undefined => (from === undefined ? inputs.self : inputs.reached[from])?.[fact];
const isFigure = ({ plan }: Observed, { fact, from }: FactOp): boolean =>
  from === undefined && plan.facts.facts[fact]?.cohort !== undefined;
const isState = (input: Input | undefined, state: "missing" | "NA"): boolean =>
  input !== undefined && (state === "missing" ? input.missing : input.na !== null && !input.missing);

const facts = opEdges(["fact"], {
  "fact missing": (op, seen) => isState(inputOf(seen, op), "missing"),
  "fact missing that may not apply": (op, seen) =>
    isState(inputOf(seen, op), "missing") && inputOf(seen, op)?.na !== null,
  "fact not applicable": (op, seen) => isState(inputOf(seen, op), "NA"),
  "fact of the parent missing": (op, seen) => op.from === "parent" && isState(inputOf(seen, op), "missing"),
  "fact of the parent known": (op, seen) => op.from === "parent" && inputOf(seen, op)?.missing === false,
  "fact of the unit known": (op, seen) => op.from === "unit" && inputOf(seen, op)?.missing === false,
  "figure not handed in": (op, seen) => isFigure(seen, op) && seen.handed.cohorts === undefined,
  "figure settled": (op, seen) =>
    isFigure(seen, op) && inputOf(seen, op)?.missing === false && !isState(inputOf(seen, op), "NA"),
  "figure open": (op, seen) =>
    isFigure(seen, op) && seen.handed.cohorts !== undefined && isState(inputOf(seen, op), "missing"),
  "figure not applicable": (op, seen) => isFigure(seen, op) && isState(inputOf(seen, op), "NA"),
});

type SinceOp = Extract<Op, { readonly op: "since" }>;
const dateOf = (seen: Observed, op: SinceOp): DateInput | undefined => {
  const input = op.entry ? undefined : inputOf(seen, op);
  return input?.sort === "date" ? input : undefined;
};
const order = (seen: Observed, op: SinceOp): number | undefined => {
  const on = dateOf(seen, op)?.on;
  return on === undefined ? undefined : compareDates(on, seen.inputs.asOf);
};
const isWorked = (op: SinceOp, seen: Observed): boolean => op.in === "workingDays" && (order(seen, op) ?? 1) < 0;

/** Steps outside of ledgers, and those inside. */
const sinces = ({ plan }: Observed): readonly SinceOp[] =>
  plan.ops.flatMap((op) => (op.op === "ledger" ? op.body.ops : [op])).filter((op) => op.op === "since");

const dates = edgeGroup(sinces, {
  "date after asOf": (op, seen) => (order(seen, op) ?? 0) > 0,
  "date on asOf": (op, seen) => order(seen, op) === 0,
  "date on 29 February": (op, seen) => dateOf(seen, op)?.on === "2024-02-29",
  "date missing": (op, seen) => dateOf(seen, op)?.missing === true,
  "date not applicable": (op, seen) => isState(dateOf(seen, op), "NA"),
  "date in a ledger": ({ entry }) => entry,
  "no calendar": (op, seen) => isWorked(op, seen) && seen.inputs.calendar === undefined,
  "year that the calendar does not know": (op, seen) =>
    isWorked(op, seen) && seen.inputs.calendar !== undefined && (dateOf(seen, op)?.on ?? "9") < "2023",
  "working days by the calendar": (op, seen) =>
    isWorked(op, seen) && seen.inputs.calendar !== undefined && (dateOf(seen, op)?.on ?? "0") > "2023",
});

const cards = edgeGroup(
  ({ plan }) =>
    plan.ops.flatMap((op, slot) => (op.op === "earlierPoints" || op.op === "earlierGrade" ? [{ op, slot }] : [])),
  {
    "scorecard not handed in": ({ op }, seen) => seen.inputs.earlier[op.from] === undefined,
    "scorecard of another rubric": ({ op }, seen) =>
      op.rubric === "routine" && seen.inputs.earlier[op.from] !== undefined,
    "node of a scorecard open": ({ op, slot }, seen) =>
      op.op === "earlierPoints" && seen.inputs.earlier[op.from] !== undefined && isOpenNum(seen.num(slot)),
    "node of a scorecard not applicable": ({ slot }, seen) => isNa(seen.num(slot)),
    "grade of a scorecard open": ({ op, slot }, seen) =>
      op.op === "earlierGrade" && seen.inputs.earlier[op.from] !== undefined && seen.lab(slot)?.missing === true,
    "grade of a scorecard not applicable": ({ slot }, seen) => isNa(seen.lab(slot)),
  },
);

type LedgerOp = Extract<Op, { readonly op: "ledger" }>;
const ledgerOf = (seen: Observed, { ledger }: LedgerOp): LedgerInput | undefined => {
  const input = seen.inputs.self[ledger];
  return input?.sort === "ledger" ? input : undefined;
};
const isThere = (seen: Observed, op: LedgerOp): boolean =>
  ledgerOf(seen, op)?.missing === false && ledgerOf(seen, op)?.na === null;
const hasEntry = (seen: Observed, op: LedgerOp, status: string): boolean =>
  isThere(seen, op) && ledgerOf(seen, op)?.entries.some((entry) => entry.status === status) === true;
const isWithoutMost = ({ plan }: Observed, { ledger }: LedgerOp): boolean => {
  const shape = plan.facts.facts[ledger]?.shape;
  return shape?.type === "records" && shape.most === undefined;
};

const ledgers = edgeGroup(({ plan }) => plan.ops.flatMap((op, slot) => (op.op === "ledger" ? [{ op, slot }] : [])), {
  "no entries": ({ op }, seen) => isThere(seen, op) && ledgerOf(seen, op)?.entries.length === 0,
  "no entries: empty": ({ op }, seen) =>
    isThere(seen, op) && ledgerOf(seen, op)?.entries.length === 0 && op.empty !== undefined,
  "ledger missing": ({ op }, seen) => ledgerOf(seen, op)?.missing === true,
  "ledger missing, of any size": ({ op }, seen) => ledgerOf(seen, op)?.missing === true && isWithoutMost(seen, op),
  "ledger missing that may not apply": ({ op }, seen) =>
    ledgerOf(seen, op)?.missing === true && ledgerOf(seen, op)?.na !== null,
  "ledger missing, weighed": ({ op }, seen) => ledgerOf(seen, op)?.missing === true && op.body.weight !== undefined,
  "ledger missing, trimmed": ({ op }, seen) => ledgerOf(seen, op)?.missing === true && op.trim !== undefined,
  "ledger not applicable": ({ op }, seen) => isState(ledgerOf(seen, op), "NA"),
  "appealed entry counts": ({ op }, seen) => hasEntry(seen, op, "appealed") && op.appealed === "counts",
  "appealed entry ignored": ({ op }, seen) => hasEntry(seen, op, "appealed") && op.appealed === "ignored",
  "appealed entry open": ({ op }, seen) => hasEntry(seen, op, "appealed") && op.appealed === "open",
  "appealed entry beside a standing one": ({ op }, seen) =>
    hasEntry(seen, op, "appealed") && hasEntry(seen, op, "standing") && op.appealed === "open",
  "two appealed entries": ({ op }, seen) =>
    isThere(seen, op) &&
    op.appealed === "open" &&
    (ledgerOf(seen, op)?.entries.filter(({ status }) => status === "appealed").length ?? 0) > 1,
  "entry without a field": ({ op }, seen) =>
    isThere(seen, op) &&
    ledgerOf(seen, op)?.entries.some(({ fields }) => fields.some(({ missing }) => missing)) === true,
  "entry with a paper": ({ op }, seen) =>
    isThere(seen, op) && ledgerOf(seen, op)?.entries.some(({ evidenced }) => evidenced.yes) === true,
  "rule of an entry reads the sheet": ({ op }, seen) =>
    hasEntry(seen, op, "standing") && op.body.ops.some((inner) => inner.op === "outer"),
  "fold of a ledger may not apply": ({ slot }, seen) => mayBeNa(seen.num(slot)),
});
