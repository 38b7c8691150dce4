/**
 * Scorecards as the command gives them: lines to read, JSON Lines, a JSON list, or a table.
 *
 * @module
 */
import { formatAmount } from "../exact/amounts.js";
import type { Amount } from "../exact/readAmount.js";
import { toJsonLines } from "../report/sheet/jsonLines.js";
import { scorecardsToCsv } from "../report/sheet/scorecardsToCsv.js";
import type { Ruleset } from "../ruleset/ruleset.js";
import type { GradeResult, NodeResult, Scorecard } from "../scoring/card/scorecard.js";
import { harmlessLines } from "./terminal.js";

/** How scorecards are written. */
export type Form = "text" | "lines" | "list" | "table";

/** The form that the ending of a file asks for. */
export function formOf(file: string): Form | undefined {
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? "";
  return endings.get(ending);
}

const endings: ReadonlyMap<string, Form> = new Map([
  ["csv", "table"],
  ["json", "list"],
  ["jsonl", "lines"],
  ["ndjson", "lines"],
]);

/** The whole text of a file. */
export function writtenCards(cards: readonly Scorecard[], ruleset: Ruleset, form: Form): string {
  switch (form) {
    case "lines":
      return toJsonLines(cards);
    case "list":
      return `${JSON.stringify(cards, null, 2)}\n`;
    case "table":
      return scorecardsToCsv(cards);
    case "text":
      return harmlessLines(cards.map((card) => line(card, ruleset)));
  }
}

/** Station, points of the nodes at the top, grades; a question mark for what is not settled. */
function line(card: Scorecard, ruleset: Ruleset): string {
  const points = card.nodes.filter(({ parent }) => parent === undefined).map(pointsOf);
  const grades = card.grades.map((grade) => gradeOf(grade, ruleset));
  return [card.of, ...points, ...grades, ...(card.provisional ? ["暂定 provisional"] : [])].join("  ");
}

function pointsOf({ id, points, least, greatest, state }: NodeResult): string {
  if (points !== undefined) return `${id} ${readable(points)}`;
  return state === "notApplicable" ? `${id} n/a` : `${id} ${readable(least)}..${readable(greatest)}`;
}

/** A fraction that no finite decimal writes is shown as one of about its size; the other forms keep it. */
function readable(amount: Amount | undefined): string {
  if (amount === undefined) return "?";
  return amount.includes("/") ? `≈${formatAmount(amount, { decimals: 2, mode: "half-away" })}` : amount;
}

function gradeOf({ id, scale, after }: GradeResult, { scales }: Ruleset): string {
  if (after.kind === "notApplicable") return `${id} n/a`;
  const labels = after.kind === "settled" ? [after.label] : after.possible;
  const named = labels.map((label) => {
    const title = scales?.[scale]?.labels?.[label];
    return title === undefined ? label : `${title.zh} ${title.en}`;
  });
  return `${id} ${after.kind === "settled" ? "" : "? "}${named.join(" / ")}`;
}
