/**
 * JSON as a page shows it: on one line where it fits, else one entry a line; what is very long is cut.
 */

/** Longer lines would have to be scrolled. */
const widest = 110;
/** Longer texts say nothing more, and neither do longer lists. */
const longest = 80;
const most = 60;

/** The value, indented by so many blanks. */
export function jsonShown(value: unknown, indent = 0): string {
  if (Array.isArray(value) && value.length > most) return jsonShown([...value.slice(0, 3), "…"], indent);
  const flat = flatly(value);
  if (typeof value !== "object" || value === null || flat.length + indent <= widest) return flat;
  const inner = " ".repeat(indent + 2);
  const parts = Array.isArray(value)
    ? value.map((one: unknown) => jsonShown(one, indent + 2))
    : Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${jsonShown(one, indent + 2)}`);
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  return `${open}\n${parts.map((part) => inner + part).join(",\n")}\n${" ".repeat(indent)}${close}`;
}

function flatly(value: unknown): string {
  if (Array.isArray(value)) return value.length > most ? jsonShown(value) : `[${value.map(flatly).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const parts = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${flatly(one)}`);
    return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
  }
  return JSON.stringify(typeof value === "string" && value.length > longest ? `${value.slice(0, longest)}…` : value);
}
