/**
 * Rulesets written with one thing put differently, right and wrong, as the compiler sees them. All those of a table are
 * checked in one go; each is a file of its own, so that one mistake cannot hide another.
 */
import { compile, type Said } from "../../scripts/types/compile.js";

/** What stands at each place where a table does not put something else. */
const usual = {
  ruleset: `note: word`,
  sections: `other: { title, subject: "station", facts: {} }`,
  fact: `answered: { type: "flag", title: word, measures: "staffing" }`,
  condition: `when: { kind: "flag", flag: "team.led" }`,
  conditions: `steady: { title, basis, subject: "station", when: { kind: "any", of: [] } }`,
  quota: `places: { kind: "above", count: 100 }, basis`,
  criterion: `points: "1"`,
  node: `{ title, basis, id: "second", points: "2" }`,
  grade: `stars: { title, basis, scale: "stars", points: { kind: "points", points: "whole" }, cuts: [], else: "one" }`,
  veto: `{ title, basis, id: "late", when: { kind: "any", of: [] }, unknown: "open", notApplicable: "ignored" }`,
};

/** Where something can be put. */
export type Place = keyof typeof usual;

/** One thing that must not compile, with what does. In the wrong text, `¦` stands before the word where the error must be. */
export type Row = readonly [what: string, place: Place, right: string, wrong: string];

const fill = (place: Place, text: string): string => {
  const at = { ...usual, [place]: text };
  return `
import { defineRuleset } from "../../src/ruleset/defineRuleset.js";
import { facts, sources } from "./pieces.js";

const word = { zh: "词", en: "Word" };
const title = word;
const basis = { kind: "illustrative" } as const;

defineRuleset({
  id: "tried",
  version: "1.0.0",
  title,
  jurisdiction: "610000",
  effective: { from: "2024-01-01" },
  sources,
  scales: { stars: { order: ["one", "two"] } },
  goals: { calm: word },
  facts: {
    ...facts,
    asked: { title, subject: "station", facts: { ${at.fact} } },
    ${at.sections},
  },
  conditions: { ready: { title, basis, subject: "station", ${at.condition} }, ${at.conditions} },
  quotas: { places: { title, ${at.quota} } },
  ${at.ruleset},
  rubrics: {
    station: {
      title,
      subject: "station",
      nodes: [
        {
          title,
          id: "whole",
          combine: "sum",
          children: [
            { title, basis, id: "first", ${at.criterion} },
            ${at.node},
          ],
        },
      ],
      grades: { ${at.grade} },
      vetoes: [${at.veto}],
    },
    checks: { title, subject: "station", nodes: [{ title, basis, id: "routine", points: "1" }] },
  },
});
`;
};

/** `¦` wherever an error begins, from the last to the first so that none moves another. */
const mark = (text: string, said: readonly Said[]): string =>
  [...said]
    .sort((a, b) => b.start - a.start)
    .reduce((marked, { start }) => `${marked.slice(0, start)}¦${marked.slice(start)}`, text);

/** One row, tried. */
export interface Tried {
  readonly what: string;
  /** The right text; it should be the same with a mark wherever the compiler finds an error. */
  readonly right: string;
  readonly rightMarked: string;
  /** The wrong text with its one mark; it should be the same with the marks of the compiler. */
  readonly wrong: string;
  readonly wrongMarked: string;
  readonly messages: readonly string[];
}

/** A row as two whole files. */
export type Text = readonly [what: string, right: string, wrong: string];

/** The rows, each as two whole files. */
export const filled = (rows: readonly Row[]): readonly Text[] =>
  rows.map(([what, place, right, wrong]) => [what, fill(place, right), fill(place, wrong)]);

/** Tries every text; all at once, since most of the work is the same for one and for many. */
export function tryTexts(texts: readonly Text[]): readonly Tried[] {
  const files = texts.flatMap(([, right, wrong], i) => [
    [`right-${i}.ts`, right] as const,
    [`wrong-${i}.ts`, wrong.replace("¦", "")] as const,
  ]);
  const { said } = compile(Object.fromEntries(files));
  const saidOf = (name: string) => said.filter(({ file }) => file === name);
  const marked = new Map(files.map(([name, text]) => [name, mark(text, saidOf(name))]));
  return texts.map(([what, right, wrong], i) => ({
    what,
    right,
    rightMarked: marked.get(`right-${i}.ts`) ?? "",
    wrong,
    wrongMarked: marked.get(`wrong-${i}.ts`) ?? "",
    messages: saidOf(`wrong-${i}.ts`).map(({ message }) => message),
  }));
}
