/**
 * Checks that nothing goes by the name of a forbidden indicator, whatever it claims to measure.
 *
 * Terms, texts and ids are compared by their letters and digits alone, so that no spelling gets round a term.
 *
 * @module
 */

import type { Issue, Path } from "../../vocabulary/issue.js";
import { own } from "../own.js";
import { type Check, issue } from "./found.js";
import { keyedTexts, listed, listedTexts } from "./tolerant.js";

/** What has a title, and an id either as its key or as its `id`. */
const namedParts = Object.freeze([
  "section",
  "fact",
  "field",
  "namedCondition",
  "rubric",
  "node",
  "grade",
  "veto",
] as const);

/** Titles, definitions and ids that contain a term of a forbidden indicator, and terms that say nothing. */
export const checkForbiddenNames: Check = ({ ruleset, of }) => {
  const held = listed(ruleset.forbidden).flatMap(([at, { measures, terms, basis }]) =>
    listedTexts(terms).map(([index, term]) => ({
      path: ["forbidden", at, "terms", index],
      bare: bareOf(term),
      term,
      measures,
      source: own(basis, "source"),
      clause: own(basis, "clause"),
    })),
  );
  const terms = held.filter(({ bare }) => bare !== "");
  const named = (said: string, path: Path): readonly Issue[] => {
    const bare = bareOf(said);
    const found = terms.find((term) => bare.includes(term.bare));
    if (found === undefined) return [];
    const { term, measures, source, clause } = found;
    return [
      issue("measure.named", path, {
        term,
        measures,
        ...(source === undefined ? {} : { source }),
        ...(clause === undefined ? {} : { clause }),
      }),
    ];
  };
  const inText = (text: unknown, path: Path): readonly Issue[] =>
    keyedTexts(text).flatMap(([tag, said]) => named(said, [...path, tag]));
  return [
    ...held.filter(({ bare }) => bare === "").map(({ path, term }) => issue("term.empty", path, { got: term })),
    ...namedParts.flatMap((part) =>
      of(part).flatMap(({ value, path }) => {
        const [id, place] =
          part === "node" || part === "veto" ? [own(value, "id"), [...path, "id"]] : [path.at(-1), path];
        return [
          ...(typeof id === "string" ? named(id, place) : []),
          ...inText(value.title, [...path, "title"]),
          ...inText(own(value, "definition"), [...path, "definition"]),
        ];
      }),
    ),
  ];
};

/** Letters, digits and marks of a text, in one form and one case; what cannot be seen is left out, letters that are dots too. */
function bareOf(text: string): string {
  const folded = text.normalize("NFKC").toUpperCase().toLowerCase();
  return folded.replace(/[^\p{L}\p{N}\p{M}]|\p{Default_Ignorable_Code_Point}|\uA78F/gu, "").normalize("NFKC");
}
