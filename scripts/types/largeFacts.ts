/**
 * 400 facts in 20 sections, for the ruleset by which the cost of type-checking is measured. Made up.
 *
 * @module
 */
import type { Fact, Field, Section } from "../../src/ruleset/fact.js";
import { byNumber, word } from "./numbered.js";

const sections = 20;

const fields: Readonly<Record<string, Field>> = {
  size: { type: "number", title: word("size"), least: "0", greatest: "10" },
  grave: { type: "flag", title: word("grave") },
  gravity: { type: "level", scale: "scale-0", title: word("gravity") },
};

const section = (at: number): Section => ({
  title: word(`section ${at}`),
  subject: "station",
  facts: {
    ...byNumber(
      8,
      "number",
      (i): Fact => ({
        type: "number",
        title: word(`number ${i}`),
        measures: "public-service",
        least: "0",
        greatest: "100",
        decimals: 2,
        evidence: word("file"),
      }),
    ),
    ...byNumber(5, "flag", (i): Fact => ({ type: "flag", title: word(`flag ${i}`), measures: "administration" })),
    ...byNumber(
      3,
      "level",
      (i): Fact => ({
        type: "level",
        scale: `scale-${(at + i) % 6}`,
        title: word(`level ${i}`),
        measures: "public-service",
      }),
    ),
    ...byNumber(2, "date", (i): Fact => ({ type: "date", title: word(`date ${i}`), measures: "administration" })),
    ...byNumber(
      2,
      "ledger",
      (i): Fact => ({
        type: "records",
        title: word(`ledger ${i}`),
        measures: "own-fault",
        appealed: "open",
        window: "period",
        most: 50,
        fields,
      }),
    ),
  },
});

/** The sections by id. */
export const largeFacts = byNumber(sections, "section", section);

/** Names of facts of each type; any number names one. */
export const numberFact = (i: number): string => `section-${i % sections}.number-${i % 8}`;
export const flagFact = (i: number): string => `section-${i % sections}.flag-${i % 5}`;
export const levelFact = (i: number): string => `section-${i % sections}.level-${i % 3}`;
export const dateFact = (i: number): string => `section-${i % sections}.date-${i % 2}`;
export const ledgerFact = (i: number): string => `section-${i % sections}.ledger-${i % 2}`;
