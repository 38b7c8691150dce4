/** Auxiliary police of Humen: a month, the time for appeal and a year, worked out by hand. */
import { describe, expect, it } from "vitest";
import { type Graded, graded, instrument, type Reached, reached, vetoed } from "./support.js";

const { cardOf, caseOf, file } = instrument("humen-auxiliaries");
const calendar = file.calendar!;

describe("the cases of the example", () => {
  /** Node and its points, grade and its label. */
  const table: Readonly<Record<string, readonly [string, Reached, string, Graded]>> = {
    // 100 − 10 − 5 − 5.
    "exactly-80": ["total", "80", "result", "pass"],
    // 30 minutes are late, 31 are leaving the post: 100 − 3 − 5.
    late: ["total", "92", "result", "pass"],
    // 100 + 3 × 5 + 5.
    "above-100": ["total", "120", "result", "pass"],
    // 100 − 2 × 10 − 3 − 3 + 5.
    failed: ["total", "79", "result", "fail"],
    "third-day": ["working-days", "3", "appeal", "open"],
    "fourth-day": ["working-days", "4", "appeal", "over"],
    excellent: ["failed-months", "1", "year", "excellent"],
    new: ["years-of-service", "0", "year", "competent"],
    "two-failed": ["failed-months", "2", "year", "unfit"],
  };

  it("are all here", () => expect(file.cases.map(({ id }) => id)).toEqual(Object.keys(table)));

  it.each(Object.entries(table))("%s", (id, [node, points, grade, label]) => {
    const { rubric, assessment } = caseOf(id);
    const card = cardOf(rubric, assessment, { calendar });
    expect([reached(card, node), graded(card, grade)]).toEqual([points, label]);
  });
});

describe("a month", () => {
  const entries = (type: string, fields: readonly object[]) =>
    fields.map((one, i) => ({
      ...{
        id: `e-${i + 1}`,
        type,
        on: "2024-04-25",
        recordedOn: "2024-04-25",
        by: "team-leader-1",
        status: "standing",
      },
      fields: one,
    }));
  const month = (attendance: readonly object[], duty: readonly object[] = [], diligent = 0) => ({
    ...caseOf("late").assessment,
    records: {
      "attendance.faults": entries("attendance.faults", attendance),
      "duty.faults": entries("duty.faults", duty),
      "duty.diligence": entries(
        "duty.diligence",
        Array.from({ length: diligent }, () => ({})),
      ),
    },
  });
  const times = (n: number, fields: object) => Array.from({ length: n }, () => fields);

  it.each<[string, Reached, ReturnType<typeof month>]>([
    ["nothing", "100", month([])],
    ["no sign-in", "97", month([{ kind: "no-sign-in" }])],
    ["a change of shift", "98", month([{ kind: "shift-swap" }])],
    ["late by a minute", "97", month([{ kind: "late", minutes: 1 }])],
    ["late by 30 minutes", "97", month([{ kind: "late", minutes: 30 }])],
    ["late by 31 minutes", "95", month([{ kind: "late", minutes: 31 }])],
    ["leaving the post", "95", month([{ kind: "left-post" }])],
    ["absence", "90", month([{ kind: "absent" }])],
    ["disobedience", "95", month([], [{ kind: "disobedience" }])],
    ["not on standby", "97", month([], [{ kind: "not-on-standby" }])],
    ["delay", "95", month([], [{ kind: "delay" }])],
    ["a task not done", "95", month([], [{ kind: "task-not-done" }])],
    ["diligent four times", "120", month([], [], 4)],
    ["absent eleven times: no floor was published", "-10", month(times(11, { kind: "absent" }))],
  ])("%s: %s", (_, total, assessment) => expect(reached(cardOf("month", assessment), "total")).toBe(total));

  it.each([
    // 100 − 2 × 10 = 80; a change of shift more is 78, and a bonus brings it back.
    [month(times(2, { kind: "absent" })), "80", "pass"],
    [month([...times(2, { kind: "absent" }), { kind: "shift-swap" }]), "78", "fail"],
    [month([...times(2, { kind: "absent" }), { kind: "shift-swap" }], [], 1), "83", "pass"],
  ])("pass mark %#", (assessment, total, label) => {
    const card = cardOf("month", assessment);
    expect([reached(card, "total"), graded(card, "result")]).toEqual([total, label]);
  });

  it.each<[string, string, object, readonly Reached[]]>([
    // Before the period, its first day, its last day, after it; and under appeal.
    ["attendance.faults", "absent", { kind: "absent" }, ["100", "90", "90", "100", ["90", "100"]]],
    ["duty.faults", "a delay", { kind: "delay" }, ["100", "95", "95", "100", ["95", "100"]]],
    ["duty.diligence", "diligence", {}, ["100", "105", "105", "100", "100"]],
  ])("%s runs from the 26th to the 25th: %s", (ledger, _, fields, totals) => {
    const [entry] = entries(ledger, [fields]);
    const total = (change: object) => {
      const records = { ...month([]).records, [ledger]: [{ ...entry, recordedOn: "2024-04-28", ...change }] };
      return reached(cardOf("month", { ...month([]), records }), "total");
    };
    const days = ["2024-03-25", "2024-03-26", "2024-04-25", "2024-04-26"].map((on) => total({ on }));
    expect([...days, total({ status: "appealed" })]).toEqual(totals);
  });

  it("is open without the ledger of faults, and downwards without end", () => {
    const { "attendance.faults": _, ...records } = month([]).records;
    const card = cardOf("month", { ...month([]), records });
    expect([reached(card, "total"), graded(card, "result")]).toEqual([
      [undefined, "100"],
      ["fail", "pass"],
    ]);
  });
});

describe("the time for appeal", () => {
  const on = (asOf: string) => ({ ...caseOf("third-day").assessment, asOf });

  it.each([
    // Published on Tuesday, 30 April 2024; 1 to 5 May are off, Saturday 11 May is worked.
    ["2024-04-30", "0", "open"],
    ["2024-05-05", "0", "open"],
    ["2024-05-06", "1", "open"],
    ["2024-05-08", "3", "open"],
    ["2024-05-09", "4", "over"],
    ["2024-05-10", "5", "over"],
    ["2024-05-11", "6", "over"],
    ["2024-05-12", "6", "over"],
  ])("on %s: %s working days, %s", (day, days, label) => {
    const card = cardOf("appeal", on(day), { calendar });
    expect([reached(card, "working-days"), graded(card, "appeal")]).toEqual([days, label]);
    expect(card.pins.calendar).toEqual({ id: "state-council-2024" });
  });

  it.each([
    ["no calendar", {}],
    ["a calendar of another year", { calendar: { id: "other", years: [2023], off: [], work: [] } }],
  ])("is not told with %s", (_, beside) => {
    const card = cardOf("appeal", on("2024-05-09"), beside);
    expect([reached(card, "working-days"), graded(card, "appeal")]).toEqual([
      ["0", "9"],
      ["open", "over"],
    ]);
  });
});

describe("a year", () => {
  const { assessment } = caseOf("excellent");
  const [entry] = assessment.records!["service.months"]!;
  const year = (
    since: string | undefined,
    proposed: string,
    points: readonly (number | string)[],
    change: object = {},
  ) => ({
    ...assessment,
    facts: { service: { ...(since === undefined ? {} : { since }), proposed } },
    records: {
      "service.months": points.map((one, i) => ({ ...entry, id: `m-${i}`, ...change, fields: { points: one } })),
    },
  });

  it.each<[string, ReturnType<typeof year>, Graded, readonly string[]]>([
    ["nothing against it", year("2020-01-01", "excellent", [80, 120]), "excellent", []],
    [
      "failed months of the year before",
      year("2020-01-01", "excellent", [1, 2], { on: "2023-12-25" }),
      "excellent",
      [],
    ],
    ["80 is no failed month", year("2020-01-01", "excellent", [80, "79.99"]), "excellent", []],
    ["two failed months", year("2020-01-01", "excellent", ["79.99", 0]), "unfit", ["two-failed-months"]],
    ["three failed months", year("2020-01-01", "barely-competent", [1, 2, 3]), "unfit", ["two-failed-months"]],
    ["exactly a year", year("2023-12-25", "excellent", []), "excellent", []],
    ["a day less than a year", year("2023-12-26", "excellent", []), "competent", ["under-one-year"]],
    [
      "new, and not proposed as excellent",
      year("2024-06-01", "barely-competent", []),
      "barely-competent",
      ["under-one-year"],
    ],
    [
      "new, and two failed months",
      year("2024-06-01", "excellent", [1, 2]),
      "unfit",
      ["two-failed-months", "under-one-year"],
    ],
    ["not known since when", year(undefined, "excellent", []), ["competent", "excellent"], []],
    [
      "failed months under appeal",
      year("2020-01-01", "competent", [1, 2], { status: "appealed" }),
      ["unfit", "competent"],
      [],
    ],
  ])("%s", (_, given, label, fired) => {
    const card = cardOf("year", given);
    expect([graded(card, "year"), vetoed(card, "fired")]).toEqual([label, fired]);
  });
});
