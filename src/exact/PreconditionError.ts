/**
 * Thrown when a caller breaks a documented precondition; `code` is stable, `message` is not.
 *
 * @example
 * new PreconditionError("step.notPositive", "0").code
 * // => "step.notPositive"
 */
export class PreconditionError extends RangeError {
  override readonly name = "PreconditionError";
  /**
   * @param code - What was broken, `noun.fault`; stable between releases.
   * @param got - The value that broke it, as it was given.
   */
  constructor(
    readonly code: string,
    readonly got: unknown,
  ) {
    super(`${code}: got ${shown(got)}`);
  }
}

/** A message is for reading: what is longer than this many characters would push the code out of sight. */
const longest = 200;

/** Never throws: making the message must not hide the fault it tells of. */
function shown(value: unknown): string {
  try {
    const text = isPlain(value) ? JSON.stringify(value, bigintAsText) : String(value);
    return text.length > longest ? `${text.slice(0, longest)}…` : text;
  } catch {
    return `a value that cannot be shown (${typeof value})`;
  }
}

function isPlain(value: unknown): boolean {
  if (typeof value === "string") return true;
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
}

const bigintAsText = (_key: string, value: unknown): unknown => (typeof value === "bigint" ? String(value) : value);
