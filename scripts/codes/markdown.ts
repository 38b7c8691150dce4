/**
 * Parts of a page in Markdown.
 */

/** A table; a bar inside a cell would end it. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`.replaceAll("|  |", "| |"))
    .join("\n");

/** Text between fences. */
export const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;

/** Parts with a blank line between them, and a line end at the end. */
export const paragraphs = (parts: readonly string[]): string => `${parts.join("\n\n")}\n`;
