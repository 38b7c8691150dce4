import { describe, expect, it } from "vitest";
import { readCalendar } from "../../src/cli/readCalendar.js";
import { compileCalendar } from "../../src/exact/workingDays.js";
import { calendar } from "./besideDemo.js";

describe("readCalendar", () => {
  it.each<[string, object]>([
    ["what there must be", {}],
    ["a digest, and where its schema is", { digest: "0".repeat(64), $schema: "calendar.json" }],
    ["no days", { off: [], work: [] }],
    ["nothing known", { years: [], off: [], work: [] }],
    ["a day twice", { off: ["2024-12-25", "2024-12-25"] }],
  ])("makes a calendar of %s ready", (_, change) => {
    const { $schema: _where, ...whole } = { ...calendar, $schema: "", ...change };
    expect(readCalendar({ ...calendar, ...change })).toEqual({ ok: true, value: compileCalendar(whole) });
  });

  it.each<[string, unknown, readonly unknown[]]>([
    ["null", null, [["type.wrong"]]],
    [
      "nothing in it",
      {},
      [
        ["key.missing", "id"],
        ["key.missing", "years"],
        ["key.missing", "off"],
        ["key.missing", "work"],
      ],
    ],
    ["a blank id", { ...calendar, id: " " }, [["text.empty", "id"]]],
    ["another key", { ...calendar, holidays: [] }, [["key.unknown", "holidays"]]],
    ["a year of five digits", { ...calendar, years: [2024, 12024] }, [["number.tooLarge", "years", 1]]],
    ["days without a year", { ...calendar, years: [], work: [] }, [["calendar.outside", "off", 0]]],
    ["years in words, by which no day can be placed", { ...calendar, years: ["2024"] }, [["type.wrong", "years", 0]]],
    [
      "days outside, off and worked, and none, in the order of the document",
      { ...calendar, off: ["2024-12-28", "2025-01-01"], work: ["x", "2024-12-28", "2023-12-31"] },
      [
        ["calendar.outside", "off", 1],
        ["date.impossible", "work", 0],
        ["calendar.contradiction", "work", 1],
        ["calendar.outside", "work", 2],
      ],
    ],
    [
      "days that are no list",
      { ...calendar, off: "2024-12-25", work: {} },
      [
        ["type.wrong", "off"],
        ["type.wrong", "work"],
      ],
    ],
  ])("refuses %s", (_, value, issues) => {
    const reading = readCalendar(value);
    expect(reading.ok ? [] : reading.issues.map(({ code, path }) => [code, ...path])).toEqual(issues);
  });

  it("tells what was met", () => {
    const reading = readCalendar({ ...calendar, off: ["2025-01-01"], work: ["2025-01-01"] });
    expect(reading.ok ? [] : reading.issues.map(({ values }) => values)).toEqual([
      { got: "2025-01-01", years: [2024] },
      { got: "2025-01-01", years: [2024] },
      { got: "2025-01-01" },
    ]);
  });
});
