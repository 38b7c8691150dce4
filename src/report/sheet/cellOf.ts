/**
 * The cell that a place in an assessment was read from.
 *
 * @module
 */
import { at } from "../../exact/at.js";
import type { Path } from "../../vocabulary/issue.js";
import { papersBehind, type Rows, rowsOfLedger } from "./assembled.js";

/**
 * Table, row and column for a path into the assessment of the row of facts at `index`.
 *
 * @example
 * cellOf(["facts", "team", "officers"], rows, 0)
 * // => ["facts", 2, "team.officers"]
 */
export function cellOf(path: Path, rows: Rows, index: number): Path {
  const { row, assessment } = at(rows.facts, index);
  const [part, first, second, ...rest] = path;
  const fact = String(first);
  if (part === "facts") return ["facts", row, second === undefined ? fact : `${fact}.${second}`];
  if (part === "notApplicable") return ["facts", row, fact];
  if (part === "period") return ["facts", row, first === undefined ? "from" : fact];
  if (part === "evidence" && typeof second === "number") {
    return ["evidence", at(papersBehind(rows, assessment.id, fact), second).row, ...rest];
  }
  if (part === "records" && typeof second === "number") return cellOfEntry(rows, assessment.id, fact, second, rest);
  return ["facts", row, part === "records" || part === "evidence" ? fact : String(part)];
}

function cellOfEntry(rows: Rows, assessment: string, ledger: string, index: number, path: Path): Path {
  const { row, entry } = at(rowsOfLedger(rows, assessment, ledger), index);
  const [key, inner, ...rest] = path;
  if (key === "fields") return ["records", row, `${ledger}.${inner}`];
  if (key === "evidence" && typeof inner === "number") {
    return ["evidence", at(papersBehind(rows, assessment, ledger, entry.id), inner).row, ...rest];
  }
  return ["records", row, ...path];
}
