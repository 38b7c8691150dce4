import { expect, it } from "vitest";
import { writeAmount } from "../../../../src/exact/writeAmount.js";
import { tellingOf } from "../../../../src/report/words/told/telling.js";
import { valueMet } from "../../../../src/report/words/told/valueMet.js";
import type { Quantity } from "../../../../src/ruleset/expression.js";
import { cardOf, declaredBy, leaf, type Sheet } from "./whole.js";

const officers = { kind: "fact", fact: "team.officers" } as const;
const share = { kind: "fact", fact: "order.share" } as const;
const since = { kind: "since", date: "time.since", in: "months" } as const;
const before = leaf("before", 7);
const said = { facts: { team: { officers: 12 }, time: { since: "2024-09-15" } } };

/** What is worked out of what a result read; what the engine makes of it, as points. */
function both(points: Quantity) {
  const sheet: Sheet = { nodes: [before, leaf("x", points)] };
  const card = cardOf(sheet, said);
  const result = card.nodes[1]!;
  const value = valueMet(tellingOf(declaredBy(sheet, card), result), points);
  return [value && writeAmount(value), result.points];
}

it.each<[Quantity, string]>([
  ["2/3", "2/3"],
  [officers, "12"],
  [{ kind: "points", points: "before" }, "7"],
  [since, "3"],
  [{ ...since, started: true }, "4"],
  [{ ...since, in: "days" }, "107"],
  [{ ...since, in: "years" }, "0"],
  [{ kind: "sum", of: [officers, 1, "0.5"] }, "13.5"],
  [{ kind: "product", of: [officers, "0.5"] }, "6"],
  [{ kind: "difference", of: [officers, since] }, "9"],
  [{ kind: "least", of: [officers, 20, 5] }, "5"],
  [{ kind: "greatest", of: [officers, 20, 5] }, "20"],
  [{ kind: "ratio", of: [officers, 7] }, "12/7"],
  [{ kind: "ratio", of: [officers, { kind: "difference", of: [officers, 12] }], zero: 3 }, "3"],
  [{ kind: "rounded", of: { kind: "ratio", of: [officers, 7], zero: 0 }, to: "0.1", mode: "floor" }, "1.7"],
  [{ kind: "limited", of: officers, ceiling: 10 }, "10"],
  [{ kind: "limited", of: officers, floor: 15, ceiling: 10 }, "15"],
])("works out %j as the engine does", (rule, value) => expect(both(rule)).toEqual([value, value]));

it.each<Quantity>([
  share,
  { kind: "sum", of: [officers, share] },
  { kind: "ratio", of: [officers, share], zero: 0 },
  { kind: "rounded", of: share, to: 1, mode: "floor" },
  { kind: "limited", of: share, floor: 0 },
  { kind: "limited", of: officers, floor: share },
  { kind: "limited", of: officers, ceiling: share },
  { ...since, in: "workingDays" },
])("leaves out what is not known: %j", (rule) => expect(both(rule)[0]).toBeUndefined());
