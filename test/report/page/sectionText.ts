/** What a section of the page says, as text: both languages, one cell or sentence after another. */
import { renderReport } from "../../../src/report/page/renderReport.js";
import type { ReportInput } from "../../../src/report/page/reportInput.js";
import { smallReport } from "../smallProvince.js";

/** The markup of one section of the small report. */
export function sectionOf(id: string, change: Partial<ReportInput> = {}): string {
  const page = renderReport(smallReport(change));
  return new RegExp(`<section id="${id}">[\\s\\S]*?</section>`).exec(page)?.[0] ?? "";
}

/** The rows of its tables that start with this cell, each as its cells. */
export function rowsOf(markup: string, first: string): readonly (readonly string[])[] {
  const rows = [...markup.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = ""]) =>
    [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = ""]) => inEnglish(cell)),
  );
  return rows.filter(([cell]) => cell === first);
}

/** Markup as the English page shows it. */
export function inEnglish(markup: string): string {
  return markup.replace(/<span lang="zh">[\s\S]*?<\/span>/g, "").replace(/<[^>]+>/g, "");
}
