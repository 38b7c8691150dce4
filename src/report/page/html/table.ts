/**
 * Tables: a head, rows whose first cell names them, numbers to the right; wide ones scroll inside their own box.
 *
 * @module
 */
import type { Message } from "../../words/fill.js";
import { both } from "./both.js";
import { type Html, html } from "./html.js";

/** One column. */
export interface Column {
  readonly head: Message;
  /** Numbers stand to the right, figure under figure. */
  readonly numeric?: true;
  /** May break into lines; the others do not. */
  readonly long?: true;
  /** Names of stations: break into lines only where there is little room. */
  readonly name?: true;
}

/** A cell: markup, or words in both languages, or what is written alike in both. */
export type Cell = Html | Message | string;

/** One row: its cells, the first of which names it. */
export type Row = readonly Cell[];

/** A table. */
export interface Table {
  readonly caption: Message;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** A last row of totals. */
  readonly total?: Row;
}

/** The markup of a table. */
export function table({ caption, columns, rows, total }: Table): Html {
  const line = (cells: Row): Html => html`<tr>${cells.map((cell, i) => cellOf(cell, i, columns[i]))}</tr>`;
  return html`<div class="scroll" tabindex="0"><table>
<caption><span>${both(caption)}</span></caption>
<thead><tr>${columns.map((column) => html`<th scope="col"${classOf(column)}>${both(column.head)}</th>`)}</tr></thead>
<tbody>${rows.map(line)}</tbody>${total && html`<tfoot>${line(total)}</tfoot>`}
</table></div>`;
}

function cellOf(cell: Cell, index: number, column: Column | undefined): Html {
  const content = typeof cell === "string" ? html`${cell}` : "markup" in cell ? cell : both(cell);
  return index === 0
    ? html`<th scope="row"${classOf(column)}>${content}</th>`
    : html`<td${classOf(column)}>${content}</td>`;
}

function classOf(column: Column | undefined): Html {
  if (column?.numeric) return html` class="number"`;
  if (column?.name) return html` class="name"`;
  return column?.long ? html` class="long"` : html``;
}
