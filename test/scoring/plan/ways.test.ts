import { describe, expect, it } from "vitest";
import type { Op, Relation, Slot } from "../../../src/scoring/plan/op.js";
import type { FactSlot, FactTable, Shape } from "../../../src/scoring/plan/plan.js";
import { readsOf, type Way } from "../../../src/scoring/plan/ways.js";
import { constant, number } from "../run/support/plans.js";

const shapes: readonly (readonly [key: string, shape: Shape, more?: Partial<FactSlot>])[] = [
  ["whole", { type: "number", decimals: 0 }],
  ["halves", { type: "number", step: constant("0.5") }],
  ["any", { type: "number" }],
  ["peers", { type: "number" }, { cohort: { rubric: "sheet", points: "total", is: "mean" } }],
  ["flag", { type: "flag" }],
];
const table: FactTable = {
  subject: "station",
  facts: shapes.map(([key, shape, more]) => ({
    id: `a.${key}`,
    section: "a",
    key,
    mayNotApply: false,
    shape,
    ...more,
  })),
  index: { a: Object.fromEntries(shapes.map(([key], i) => [key, i])) },
};

/** Operations so far, with names: a test says what it reads by name, and gets back names. */
interface Sheet {
  readonly ops: readonly Op[];
  readonly names: readonly string[];
}
const facts: Sheet = {
  ops: [
    ...shapes.map((_, fact): Op => ({ op: "fact", fact })),
    { op: "fact", fact: 0, from: "parent" },
    { op: "sum", of: [0, 2] },
  ],
  names: [...shapes.map(([key]) => key), "parent", "computed"],
};
const add = ({ ops, names }: Sheet, name: string, op: Op): Sheet => ({ ops: [...ops, op], names: [...names, name] });
const slotIn = ({ names }: Sheet, name: string): Slot => names.indexOf(name);

/** Adds stated numbers by their own names, and `number` for a slot that is none. */
const withNumbers = (sheet: Sheet, amounts: readonly string[]): Sheet =>
  amounts.reduce((all, amount) => (slotIn(all, amount) === -1 ? add(all, amount, number(amount)) : all), sheet);

const written = (sheet: Sheet, ways: readonly Way[]): string =>
  ways.map(([read, times]) => `${sheet.names[read]}${times === 1 ? "" : `×${times}`}`).join(" ");
/** `what is read together | branches`. */
function shown(sheet: Sheet): string {
  const { together, branches } = readsOf(sheet.ops, sheet.ops.length - 1, table);
  return [together, branches].map((ways) => written(sheet, ways)).join(" | ");
}

/** `whole atLeast 5`. */
function withTest(sheet: Sheet, test: string): Sheet {
  const [of = "", relation, limit = ""] = test.split(" ");
  if (relation === undefined) return sheet;
  const base = slotIn(sheet, limit) === -1 ? withNumbers(sheet, [limit]) : sheet;
  return add(base, test, {
    ...{ op: "compare", relation: relation as Relation },
    ...{ of: slotIn(base, of), limit: slotIn(base, limit) },
  });
}

describe("a choice reads one quantity once where its ends decide which branches are reached", () => {
  const falling = ["10", "5", "0"];
  const mixed = ["10", "0", "5"];
  const choice = (tests: readonly string[], branches: readonly string[]): Sheet => {
    const sheet = withNumbers(tests.reduce(withTest, facts), branches);
    const slots = (list: readonly string[]) => list.map((name) => slotIn(sheet, name));
    return add(sheet, "choice", { op: "choose", tests: slots(tests), branches: slots(branches) });
  };
  type Row = readonly [what: string, tests: readonly string[], branches: readonly string[], asOne: boolean];
  it.each<Row>([
    ["one limit, whatever is compared", ["computed above 5"], ["10", "0"], true],
    ["one limit of a figure of peers", ["peers atLeast 5"], ["10", "0"], true],
    ["one limit from above", ["whole below 5"], ["10", "0"], false],
    ["one that is no limit", ["flag"], ["10", "0"], false],
    ["several that are none", ["flag", "computed equals 5"], falling, false],
    ["branches that fall with what is compared", ["computed atLeast 5", "computed above 3"], falling, true],
    ["branches that rise", ["computed atLeast 5", "computed above 3"], ["0", "5", "10"], true],
    ["branches that are level", ["computed atLeast 5", "computed above 3"], ["5", "5", "0"], true],
    ["branches that turn", ["computed atLeast 5", "computed above 3"], mixed, false],
    ["branches that are not stated", ["computed atLeast 5", "computed above 3"], ["10", "5", "any"], false],
    ["bands that a whole number reaches", ["whole atLeast 5", "whole above 3"], mixed, true],
    ["a band that no whole number reaches", ["whole atLeast 5.5", "whole above 5"], mixed, false],
    ["the same, where branches fall", ["whole atLeast 5.5", "whole above 5"], falling, true],
    ["a band of one whole number", ["whole above 5", "whole atLeast 5"], mixed, true],
    ["a band of one number", ["any above 5", "any atLeast 5"], mixed, true],
    ["a band just above a whole number", ["whole above 5", "whole above 4.5"], mixed, true],
    ["a band just above the next", ["whole atLeast 6", "whole above 5"], mixed, false],
    ["a band that a half reaches", ["halves above 5.5", "halves atLeast 5.2"], mixed, true],
    ["a band that no half reaches", ["halves atLeast 5.5", "halves atLeast 5.1"], mixed, false],
    ["bands of a number of any digits", ["any atLeast 5", "any atLeast 4.999"], mixed, true],
    ["a fact of somebody else", ["parent atLeast 5", "parent above 3"], mixed, false],
    ["a figure of peers", ["peers atLeast 5", "peers above 3"], mixed, false],
    ["two quantities", ["whole atLeast 5", "any above 3"], falling, false],
    ["a limit that is not stated", ["whole atLeast any", "whole above 3"], falling, false],
    ["limits that go up", ["computed atLeast 3", "computed atLeast 5"], falling, false],
    ["limits that go up from one that leaves itself", ["computed above 3", "computed atLeast 5"], falling, false],
    ["the same limit twice", ["computed atLeast 5", "computed atLeast 5"], falling, false],
    ["a limit that leaves nothing", ["computed atLeast 5", "computed above 5"], falling, false],
    ["a limit from above among them", ["computed atLeast 5", "computed below 3"], falling, false],
  ])("%s: %j to %j", (_what, tests, branches, asOne) => {
    const together = asOne ? tests[0]!.split(" ")[0] : tests.join(" ");
    expect(shown(choice(tests, branches))).toBe(`${together} | ${branches.join(" ")}`);
  });
});

describe("a quantity within two limits is read once where a value lies between them", () => {
  type Row = readonly [what: string, of: string, limits: readonly (readonly [Relation, string])[], once: boolean];
  it.each<Row>([
    [
      "whole numbers",
      "whole",
      [
        ["atLeast", "2"],
        ["below", "5"],
      ],
      true,
    ],
    [
      "no whole number",
      "whole",
      [
        ["above", "2"],
        ["below", "3"],
      ],
      false,
    ],
    [
      "no whole number, between fractions",
      "whole",
      [
        ["atLeast", "2.2"],
        ["atMost", "2.8"],
      ],
      false,
    ],
    [
      "one whole number",
      "whole",
      [
        ["atLeast", "2"],
        ["atMost", "2"],
      ],
      true,
    ],
    [
      "the next whole number",
      "whole",
      [
        ["above", "2"],
        ["atMost", "3"],
      ],
      true,
    ],
    [
      "the next whole number, kept out",
      "whole",
      [
        ["atLeast", "2.5"],
        ["below", "3"],
      ],
      false,
    ],
    [
      "a half",
      "halves",
      [
        ["above", "2"],
        ["below", "3"],
      ],
      true,
    ],
    [
      "any number",
      "any",
      [
        ["above", "2"],
        ["below", "2.001"],
      ],
      true,
    ],
    [
      "one number",
      "any",
      [
        ["atLeast", "2"],
        ["atMost", "2"],
      ],
      true,
    ],
    [
      "none, for it is kept out below",
      "any",
      [
        ["above", "2"],
        ["atMost", "2"],
      ],
      false,
    ],
    [
      "none, for it is kept out above",
      "any",
      [
        ["atLeast", "2"],
        ["below", "2"],
      ],
      false,
    ],
    [
      "the limits turned round",
      "any",
      [
        ["below", "5"],
        ["atLeast", "2"],
      ],
      true,
    ],
    [
      "two lower limits",
      "any",
      [
        ["atLeast", "2"],
        ["above", "1"],
      ],
      false,
    ],
    [
      "two upper limits",
      "any",
      [
        ["atMost", "2"],
        ["below", "1"],
      ],
      false,
    ],
    [
      "a number and a lower limit",
      "any",
      [
        ["atLeast", "2"],
        ["equals", "3"],
      ],
      false,
    ],
    [
      "a limit that is not stated",
      "any",
      [
        ["atLeast", "2"],
        ["atMost", "whole"],
      ],
      false,
    ],
    [
      "no limit stated",
      "any",
      [
        ["atLeast", "halves"],
        ["atMost", "whole"],
      ],
      false,
    ],
    [
      "what is computed",
      "computed",
      [
        ["atLeast", "2"],
        ["atMost", "5"],
      ],
      false,
    ],
    [
      "a fact of somebody else",
      "parent",
      [
        ["atLeast", "2"],
        ["atMost", "5"],
      ],
      false,
    ],
    [
      "a figure of peers",
      "peers",
      [
        ["atLeast", "2"],
        ["atMost", "5"],
      ],
      false,
    ],
  ])("%s: %s %j", (_what, of, limits, once) => {
    const amounts = limits.map(([, limit]) => limit).filter((limit) => slotIn(facts, limit) === -1);
    const sheet = withNumbers(facts, amounts);
    const placed = limits.map(([relation, limit]) => ({ relation, limit: slotIn(sheet, limit) }));
    const got = shown(add(sheet, "within", { op: "within", of: slotIn(sheet, of), limits: placed }));
    const exact = limits.filter(([relation]) => relation === "equals").map(([, limit]) => limit);
    expect(got).toBe(`${[of, ...limits.map(([, limit]) => limit), ...(once ? [] : [of, ...exact])].join(" ")} | `);
  });
});

describe("everything else", () => {
  const [whole, halves, any, flag] = [0, 1, 2, 4];
  const line = (ys: readonly string[]): Op => ({
    ...{ op: "line", of: any, before: true, after: false },
    ...{ xs: ys.map((_, i) => constant(String(i))), ys: ys.map(constant) },
  });
  it.each<readonly [what: string, op: Op, is: string]>([
    ["a sum", { op: "sum", of: [whole, any, whole] }, "whole any whole | "],
    ["a comparison", { op: "compare", of: any, relation: "atLeast", limit: whole }, "any whole | "],
    ["an equality", { op: "compare", of: any, relation: "equals", limit: whole }, "any×2 whole×2 | "],
    ["a quotient", { op: "ratio", of: [whole, any], zero: halves }, "whole any×2 halves | "],
    ["a quotient by itself", { op: "ratio", of: [any, any] }, "any×2 any×2 | "],
    [
      "a quotient by what keeps away from 0",
      { op: "ratio", of: [any, whole], zero: halves, grid: constant("1") },
      "any whole halves | ",
    ],
    ["a line that rises", line(["0", "1", "1", "5"]), "any | "],
    ["a line that falls", line(["5", "1", "0"]), "any | "],
    ["a line that turns", line(["0", "5", "1"]), "any×2 | "],
    ["a line that turns late", line(["5", "1", "1", "2"]), "any×2 | "],
    ["a lookup", { op: "lookup", of: flag, labels: ["one", "two"], branches: [any, whole] }, "flag | any whole"],
    [
      "a lookup with else",
      { op: "lookup", of: flag, labels: ["one"], branches: [any], else: halves },
      "flag | any halves",
    ],
    [
      "a ledger, of which there may be many entries",
      {
        ...{ op: "ledger", how: "sum", ledger: 0, appealed: "open", empty: whole },
        body: { ops: [{ op: "outer", of: any }], each: 0 },
      },
      "any×2 whole×2 | ",
    ],
    ["what reads nothing", { op: "flag", is: true }, " | "],
  ])("%s", (_what, op, is) => expect(shown(add(facts, "last", op))).toBe(is));
});
