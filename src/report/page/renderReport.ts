/**
 * The report of a province as one self-contained page in two languages.
 *
 * The page asks for nothing: no request, no library, no font; it opens from disk and can be printed. The same input gives the
 * same bytes everywhere. What is shown is rounded; what is compared (places, cuts, distances) is exact.
 *
 * @module
 */
import { fill } from "../words/fill.js";
import { both } from "./html/both.js";
import { html } from "./html/html.js";
import { type Section, section } from "./html/section.js";
import type { ReportInput } from "./reportInput.js";
import { absencesSection } from "./sections/absences.js";
import { domainsSection } from "./sections/domains.js";
import { goalsSection } from "./sections/goals.js";
import { gradesSection } from "./sections/grades.js";
import { headline } from "./sections/headline.js";
import { historySection } from "./sections/history.js";
import { basisSection, madeSection } from "./sections/made.js";
import { rankingSection } from "./sections/ranking.js";
import { stationSection } from "./sections/station.js";
import { totalsSection } from "./sections/totals.js";
import { vetoesSection } from "./sections/vetoes.js";
import { documentOf } from "./shell/document.js";
import { viewOf } from "./view.js";

/**
 * Renders the report.
 *
 * @returns An HTML document.
 * @throws `PreconditionError` `rubric.unknown`, `grade.unknown`, `scorecards.otherRubric`, `featured.unknown`, `node.unknown`; those of `rankScorecards` and `rollUp`.
 */
export function renderReport(input: ReportInput): string {
  const view = viewOf(input);
  const sections: readonly Section[] = [
    gradesSection(view),
    totalsSection(view),
    domainsSection(view),
    rankingSection(view),
    goalsSection(view),
    stationSection(view),
    vetoesSection(view),
    absencesSection(view),
    input.history && historySection(input.history),
    basisSection(view),
    madeSection(view),
  ].filter((one) => one !== undefined);
  return documentOf(view.title, [
    headline(view, sections),
    html`<main>${sections.map(section)}</main>`,
    html`<footer><div>${both(footer(input))}</div></footer>`,
  ]);
}

const footer = ({ synthetic, ruleset }: ReportInput) =>
  fill(
    { zh: "{title} {version}{synthetic}", en: "{title} {version}{synthetic}" },
    {
      title: ruleset.title,
      version: ruleset.version,
      synthetic: synthetic ? { zh: " · 合成数据 synthetic", en: " · synthetic data" } : "",
    },
  );
