/**
 * What must not compile. Each `@ts-expect-error` stands directly above the wrong word, so that the place of the error is
 * tested with it; `npx tsc --noEmit -p .` is what runs this file.
 */
import { describe, it } from "vitest";
import { defineRuleset } from "../../src/ruleset/defineRuleset.js";
import { facts, sources, team } from "./pieces.js";

const word = { zh: "词", en: "Word" };
const leaf = { title: word, basis: { kind: "illustrative" } } as const;
const about = {
  id: "refused",
  version: "1.0.0",
  title: word,
  jurisdiction: "610000",
  effective: { from: "2024-01-01" },
  sources,
  scales: { stars: { order: ["one", "two"] } },
} as const;

describe("defineRuleset does not compile", () => {
  it("references to what is not declared, each at its own place", () => {
    defineRuleset({
      ...about,
      facts,
      goals: { calm: word },
      conditions: {
        ready: {
          title: word,
          subject: "station",
          // @ts-expect-error [source] -- `order` is declared
          basis: { kind: "cited", source: "ordre", clause: "1" },
          // @ts-expect-error [flag] -- `team.led` is declared
          when: { kind: "flag", flag: "team.let" },
        },
        steady: {
          ...leaf,
          subject: "station",
          // @ts-expect-error [condition] -- `ready` and `steady` are declared
          when: { kind: "condition", condition: "raedy" },
        },
      },
      quotas: {
        demo: {
          title: word,
          places: { kind: "above", count: 100 },
          // @ts-expect-error [source of a quota] -- `order` is declared
          basis: { kind: "unpublished", source: "odrer" },
        },
      },
      rubrics: {
        station: {
          title: word,
          subject: "station",
          nodes: [
            {
              title: word,
              id: "group",
              combine: "sum",
              // @ts-expect-error [weight] -- `team.officers` is declared
              weight: { kind: "fact", fact: "team.oficers" },
              children: [
                {
                  ...leaf,
                  id: "fact",
                  // @ts-expect-error [goal] -- `calm` is declared
                  goal: "clam",
                  points: {
                    kind: "sum",
                    of: [
                      "1",
                      // @ts-expect-error [fact, deep inside] -- `team.officers` is declared
                      { kind: "limited", floor: "0", of: { kind: "fact", fact: "team.oficers" } },
                    ],
                  },
                },
                {
                  ...leaf,
                  id: "ledger",
                  points: {
                    kind: "tally",
                    of: [
                      // @ts-expect-error [ledger] -- `law.faults` is declared
                      { id: "a", each: "-1", count: { kind: "count", over: "law.fault" } },
                      {
                        id: "b",
                        each: "-1",
                        count: {
                          kind: "count",
                          over: "law.faults",
                          // @ts-expect-error [field] -- `law.faults.grave` is declared
                          where: { kind: "flag", flag: "law.faults.gave" },
                        },
                      },
                    ],
                  },
                },
                {
                  ...leaf,
                  id: "since",
                  // @ts-expect-error [date] -- `team.founded` is declared
                  points: { kind: "since", date: "team.fouded", in: "years" },
                },
                {
                  ...leaf,
                  id: "node",
                  // @ts-expect-error [node] -- `group` and its children are declared
                  points: { kind: "points", points: "gruop" },
                },
                {
                  ...leaf,
                  id: "level",
                  points: {
                    kind: "lookup",
                    // @ts-expect-error [level] -- `team.standing` is declared
                    of: { kind: "fact", fact: "team.standign" },
                    table: { one: "1", two: "2" },
                  },
                },
                {
                  ...leaf,
                  id: "grade-read",
                  points: {
                    kind: "lookup",
                    // @ts-expect-error [grade read] -- `stars` is declared
                    of: { kind: "grade", grade: "satrs" },
                    table: { one: "1", two: "2" },
                  },
                },
                {
                  ...leaf,
                  id: "status",
                  // @ts-expect-error [fact whose status is asked] -- `law.faults` is declared
                  applies: { kind: "status", fact: "law.fautls", is: "known" },
                },
              ],
            },
          ],
          grades: {
            stars: {
              ...leaf,
              // @ts-expect-error [scale of a grade] -- `stars` is declared
              scale: "satrs",
              points: "1",
              // @ts-expect-error [node with a minimum] -- `group` is declared
              cuts: [{ label: "two", atLeast: 90, minimums: { gruop: 3 }, otherwise: "next" }],
              else: "one",
            },
          },
          vetoes: [
            {
              ...leaf,
              id: "unready",
              when: { kind: "any", of: [] },
              unknown: "open",
              notApplicable: "ignored",
              // @ts-expect-error [grade capped] -- `stars` is declared
              caps: { satrs: "one" },
              // @ts-expect-error [grade set] -- `stars` is declared
              sets: { satrs: "one" },
              // @ts-expect-error [node zeroed] -- `group` is declared
              zeroes: ["gruop"],
              // @ts-expect-error [quota barred from] -- `demo` is declared
              bars: ["deom"],
            },
          ],
        },
      },
    });
  });

  it("a fact where another type belongs", () => {
    defineRuleset({
      ...about,
      facts,
      rubrics: {
        station: {
          title: word,
          subject: "station",
          nodes: [
            // @ts-expect-error [level for a number] -- a label has no size
            { ...leaf, id: "level", points: { kind: "fact", fact: "team.standing" } },
            // @ts-expect-error [date for a number] -- how long since is `since`
            { ...leaf, id: "date", points: { kind: "fact", fact: "team.founded" } },
            // @ts-expect-error [ledger for a number] -- a ledger is counted
            { ...leaf, id: "ledger", points: { kind: "fact", fact: "law.faults" } },
            // @ts-expect-error [number for a flag] -- a number is compared
            { ...leaf, id: "number", points: "1", applies: { kind: "flag", flag: "team.officers" } },
            // @ts-expect-error [number for a ledger] -- only ledgers have entries
            { ...leaf, id: "entries", points: { kind: "count", over: "team.officers" } },
            // @ts-expect-error [condition for a number] -- true is not 1; `check` says what it is worth
            { ...leaf, id: "condition", points: { kind: "flag", flag: "team.led" } },
          ],
        },
      },
    });
  });

  it("a node that is half a criterion and half a group, or lacks its basis", () => {
    defineRuleset({
      ...about,
      facts,
      rubrics: {
        station: {
          title: word,
          subject: "station",
          nodes: [
            // @ts-expect-error [points of a group] -- a group makes its points from its children
            { ...leaf, id: "both", combine: "sum", children: [], points: "1" },
            // @ts-expect-error [no basis] -- a criterion says what it rests on
            { id: "baseless", title: word, points: "1" },
            // @ts-expect-error [no such property] -- it is `full`
            { ...leaf, id: "extra", fullMarks: 3, points: "1" },
          ],
        },
      },
    });
  });

  it("a fact with an undeclared scale, and then only that is told", () => {
    defineRuleset({
      ...about,
      facts: {
        team: {
          title: word,
          subject: "station",
          facts: {
            // @ts-expect-error [scale of a fact] -- `stars` is declared
            standing: { type: "level", scale: "satrs", title: word, measures: "staffing" },
            officers: { type: "number", title: word, measures: "staffing" },
          },
        },
      },
      rubrics: {
        station: {
          title: word,
          subject: "station",
          nodes: [{ ...leaf, id: "officers", points: { kind: "fact", fact: "team.officers" } }],
        },
      },
    });
  });

  it("a piece from another file that names what the whole does not declare", () => {
    defineRuleset({
      ...about,
      facts,
      goals: { order: word },
      // @ts-expect-error [goal in an imported piece] -- `calm` is not declared here; `order` is
      rubrics: { station: { title: word, subject: "station", nodes: [team] } },
    });
  });

  it("anything where nothing is declared", () => {
    defineRuleset({
      ...about,
      facts: {},
      rubrics: {
        station: {
          title: word,
          subject: "station",
          nodes: [
            // @ts-expect-error [no condition declared] -- an absent map declares nothing
            { ...leaf, id: "a", points: "1", applies: { kind: "condition", condition: "ready" } },
            // @ts-expect-error [no fact declared] -- an empty map declares nothing
            { ...leaf, id: "b", points: { kind: "fact", fact: "team.officers" } },
            // @ts-expect-error [no goal declared] -- an absent map declares nothing
            { ...leaf, id: "c", points: "1", goal: "calm" },
          ],
        },
      },
    });
  });
});
