/**
 * Checks that nothing goes by the name of a forbidden indicator, whatever it claims to measure.
 *
 * @module
 */

import type { Issue, Path } from "../../vocabulary/issue.js";
import { own } from "../own.js";
import { type Check, issue } from "./found.js";
import { keyedTexts, listed, listedTexts } from "./tolerant.js";

/** Facts and criteria whose title contains a term of a forbidden indicator; letters in either case. */
export const checkForbiddenNames: Check = ({ ruleset, of }) => {
  const terms = listed(ruleset.forbidden).flatMap(([, { measures, terms: words, basis }]) =>
    listedTexts(words).map(([, term]) => ({
      term,
      measures,
      source: own(basis, "source"),
      clause: own(basis, "clause"),
    })),
  );
  const named = (title: unknown, path: Path): readonly Issue[] =>
    keyedTexts(title).flatMap(([tag, said]) => {
      const found = terms.find(({ term }) => said.toLowerCase().includes(term.toLowerCase()));
      if (found === undefined) return [];
      const { term, measures, source, clause } = found;
      return [
        issue("measure.named", [...path, "title", tag], {
          term,
          measures,
          ...(source === undefined ? {} : { source }),
          ...(clause === undefined ? {} : { clause }),
        }),
      ];
    });
  return [
    ...of("fact").flatMap(({ value, path }) => named(value.title, path)),
    ...of("node").flatMap(({ value, path }) => ("children" in value ? [] : named(value.title, path))),
  ];
};
