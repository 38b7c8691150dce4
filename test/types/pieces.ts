/** Parts of a ruleset as they would stand in files of their own. */
import type { Facts } from "../../src/ruleset/factName.js";
import type { Node } from "../../src/ruleset/node.js";
import type { Source } from "../../src/vocabulary/source.js";

const word = { zh: "词", en: "Word" } as const;

export const sources = {
  order: { kind: "regulation", title: word, publisher: word, confidence: "A" },
} as const satisfies Readonly<Record<string, Source>>;

export const facts = {
  team: {
    title: word,
    subject: "station",
    facts: {
      officers: { type: "number", title: word, measures: "staffing" },
      led: { type: "flag", title: word, measures: "staffing" },
      standing: { type: "level", scale: "stars", title: word, measures: "staffing" },
      founded: { type: "date", title: word, measures: "administration" },
    },
  },
  law: {
    title: word,
    subject: "station",
    facts: {
      faults: {
        type: "records",
        title: word,
        measures: "own-fault",
        appealed: "open",
        window: "period",
        fields: {
          gravity: { type: "number", title: word },
          grave: { type: "flag", title: word },
          stars: { type: "level", scale: "stars", title: word },
        },
      },
    },
  },
} as const satisfies Facts;

export const team = {
  id: "team",
  title: word,
  combine: "sum",
  basis: { kind: "cited", source: "order", clause: "1" },
  children: [
    {
      id: "officers",
      title: word,
      basis: { kind: "cited", source: "order", clause: "2" },
      goal: "calm",
      prevention: true,
      points: { kind: "fact", fact: "team.officers" },
    },
    { id: "unpublished", title: word, basis: { kind: "unpublished", source: "order" } },
  ],
} as const satisfies Node;
