/**
 * What a rule rests on, as a line of the page: the clause stands as its source has it.
 *
 * @module
 */
import type { Ruleset } from "../../../ruleset/ruleset.js";
import type { Basis } from "../../../vocabulary/source.js";
import { basisNote, sourceName } from "../../words/citation.js";
import { basisWords } from "../../words/terms.js";
import { asWritten, both } from "../html/both.js";
import { type Html, html } from "../html/html.js";

/** The line; nothing for what has no basis of its own. */
export function basisLine(ruleset: Ruleset, basis: Basis | undefined): Html | undefined {
  if (basis === undefined) return undefined;
  const note = basisNote(basis);
  return html`<p class="soft">${both({ zh: "依据：", en: "Basis: " })}${citationHtml(ruleset, basis)}${note && html`${both({ zh: "。", en: ". " })}${both(note)}`}</p>`;
}

/** The source, the clause and how firmly the rule rests on it. */
export function citationHtml(ruleset: Ruleset, basis: Basis): Html {
  const kind = html`<span class="tag ${basis.kind}">${both(basisWords[basis.kind])}</span>`;
  const source = sourceName(ruleset, basis);
  if (source === undefined) return kind;
  const after = basis.kind === "illustrative" ? both({ zh: "参照", en: "after " }) : undefined;
  const clause = basis.kind === "illustrative" ? undefined : basis.clause;
  return html`${after}${both(source)}${clause === undefined ? undefined : html` ${asWritten(clause)}`}${kind}`;
}
