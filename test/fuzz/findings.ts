/**
 * Findings told to people: alike ones once, with the smallest case that shows them.
 *
 * @module
 */
import type { Case } from "./generate/cases.js";
import { brief } from "./hold/brief.js";
import { shrunk } from "./hold/shrink.js";
import { type Finding, foundAgain } from "./rounds.js";

/** What makes findings alike. */
export function sortOf({ aim, what }: Finding): string {
  if (!("about" in what)) return `${aim}: ${what.kind}${what.kind === "thrown" ? ` ${what.said.slice(0, 80)}` : ""}`;
  const pair = ["reason", "state", "veto", "counts"].includes(what.about) ? ` ${what.engine} / ${what.reference}` : "";
  return `${aim}: ${what.about}${pair}`;
}

/** One finding, made small. */
export function toldFinding(finding: Finding, most: number): string {
  const { aim, seed, round, shows } = finding;
  const sort = sortOf(finding);
  const again = (one: Case): readonly Finding["what"][] => (isMade(one) ? foundAgain(aim, one, most) : []);
  const small = shrunk(shows, (one) => again(one).some((what) => sortOf({ ...finding, what }) === sort), 2500);
  const whats = again(small);
  return [
    `#### ${sort} (seed ${seed}, round ${round})`,
    brief(small),
    ...(whats.length > 0 ? whats : [finding.what]).map((what) => JSON.stringify(what)),
  ].join("\n");
}

/** Cases that are smaller than any that is made, and of which the documentation does not speak. */
const isMade = ({ ruleset }: Case): boolean => !`${JSON.stringify(ruleset)}`.includes('"cuts":[]');
