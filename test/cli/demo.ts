/** A small ruleset with one fact of each type, and a sound assessment for it. */
import type { Assessment, Ruleset } from "../../src/index.js";

const text = (en: string) => ({ zh: en, en });
const basis = { kind: "illustrative" } as const;

export const demo: Ruleset = {
  id: "demo",
  version: "1.0.0",
  title: text("demo"),
  jurisdiction: "610000",
  effective: { from: "2024-01-01" },
  sources: {},
  scales: { grade: { order: ["fails", "passes"] }, size: { set: ["small", "large"] } },
  facts: {
    team: {
      title: text("team"),
      subject: "station",
      facts: {
        officers: {
          type: "number",
          title: text("officers"),
          measures: "staffing",
          least: 0,
          greatest: 300,
          decimals: 1,
        },
        present: { type: "flag", title: text("present"), measures: "staffing" },
        size: { type: "level", scale: "size", title: text("size"), measures: "staffing" },
        since: { type: "date", title: text("since"), measures: "staffing" },
        faults: {
          type: "records",
          title: text("faults"),
          measures: "own-fault",
          fields: { leader: { type: "flag", title: text("leader") } },
          appealed: "open",
          window: "period",
        },
      },
    },
  },
  rubrics: {
    station: {
      title: text("station"),
      subject: "station",
      nodes: [
        {
          id: "total",
          title: text("total"),
          full: "10",
          combine: "sum",
          children: [
            {
              id: "force",
              title: text("force"),
              full: "6",
              basis,
              points: { kind: "fact", fact: "team.officers" },
              ceiling: "6",
            },
            {
              id: "presence",
              title: text("presence"),
              full: "4",
              basis,
              points: { kind: "check", when: { kind: "flag", flag: "team.present" }, worth: "4" },
            },
            {
              id: "spotless",
              title: text("spotless"),
              full: "0",
              basis,
              points: { kind: "product", of: ["-1", { kind: "count", over: "team.faults" }] },
            },
          ],
        },
      ],
      grades: {
        grade: {
          title: text("grade"),
          scale: "grade",
          basis,
          points: { kind: "points", points: "total" },
          cuts: [{ label: "passes", atLeast: "6" }],
          else: "fails",
        },
      },
    },
  },
};

export const sound: Assessment = {
  id: "a1",
  of: "s1",
  stage: "self",
  period: { from: "2024-01-01", to: "2024-12-31" },
  asOf: "2024-12-31",
  facts: { team: { officers: "5.5", present: true, size: "small", since: "2020-02-29" } },
  records: { "team.faults": [] },
};
