/** What must not compile in rulesets that are put together from pieces, or that declare next to nothing. */
import type { Text } from "../snippets.js";

const ruleset = (facts: string, goals: string, rubrics: string): string => `
import { defineRuleset } from "../../src/ruleset/defineRuleset.js";
import type { Node } from "../../src/ruleset/node.js";
import { facts, sources, team } from "./pieces.js";

export const word = { zh: "词", en: "Word" };
export const leaf = { title: word, basis: { kind: "illustrative" } } as const;
export const group = { ...leaf, id: "group", combine: "sum", children: [] } as const satisfies Node;
export const pieces = [facts, team];

defineRuleset({
  id: "pieced",
  version: "1.0.0",
  title: word,
  jurisdiction: "610000",
  effective: { from: "2024-01-01" },
  sources,
  scales: { stars: { order: ["one", "two"] } },
  ${goals}
  ${facts}
  ${rubrics}
});
`;

const rubric = (nodes: string): string =>
  `rubrics: { station: { title: word, subject: "station", nodes: [${nodes}] } },`;
const officers = rubric(`{ ...leaf, id: "a", points: { kind: "fact", fact: "team.officers" } }`);

const section = (scale: string): string => `facts: {
    team: {
      title: word,
      subject: "station",
      facts: {
        standing: { type: "level", ${scale}, title: word, measures: "staffing" },
        officers: { type: "number", title: word, measures: "staffing" },
      },
    },
  },`;

export const wrongPieces: readonly Text[] = [
  [
    "a goal in an imported piece: the error stands where the piece is put in",
    ruleset("facts,", "goals: { calm: word },", rubric("team")),
    ruleset("facts,", "goals: { order: word },", rubric("¦team")),
  ],
  [
    "a piece that no rubric may have",
    ruleset("facts,", "", rubric("group")),
    ruleset("facts,", "", `rubrics: { station: { title: word, subject: "station", nodes: [¦word] } },`),
  ],
  [
    "a fact with an undeclared scale, and then only that is told, not what reads the facts beside it",
    ruleset(section(`scale: "stars"`), "", officers),
    ruleset(section(`¦scale: "satrs"`), "", officers),
  ],
  [
    "any fact where the map is empty",
    ruleset("facts,", "", officers),
    ruleset("facts: {},", "", rubric(`{ ...leaf, id: "a", points: { kind: "fact", ¦fact: "team.officers" } }`)),
  ],
  [
    "any goal where no map is",
    ruleset("facts,", "goals: { calm: word },", rubric(`{ ...leaf, id: "a", points: 1, goal: "calm" }`)),
    ruleset("facts,", "", rubric(`{ ...leaf, id: "a", points: 1, ¦goal: "calm" }`)),
  ],
  [
    "any condition where no map is",
    ruleset("facts,", "", rubric(`{ ...leaf, id: "a", points: 1, applies: { kind: "any", of: [] } }`)),
    ruleset(
      "facts,",
      "",
      rubric(`{ ...leaf, id: "a", points: 1, applies: { kind: "condition", ¦condition: "ready" } }`),
    ),
  ],
];
