/**
 * Whether a JSON parser that reads numbers as doubles keeps what a number says.
 *
 * @module
 */

/** No number that a double keeps needs more characters; beyond it, zeros alone would have to be compared at length. */
const longest = 1000;

/**
 * Whether the double that `token` is read as prints as the same number.
 *
 * @param token - A JSON number, as it is written; one of more than 1,000 characters is never kept.
 * @example
 * keepsDigits("0.10000000000000000001") // => false
 */
export function keepsDigits(token: string): boolean {
  if (token.length > longest) return false;
  const read = Number(token);
  return Number.isFinite(read) && plain(token) === plain(String(read));
}

/** Digits without zeros at the ends, and the power of ten that they are multiplied with. */
function plain(token: string): string {
  const [mantissa = "", exponent = "0"] = token.toLowerCase().split("e");
  const [whole = "", decimals = ""] = mantissa.replace("-", "").split(".");
  const digits = `${whole}${decimals}`.replace(/^0+/, "");
  const significant = digits.replace(/0+$/, "");
  if (significant === "") return "0";
  const power = Number(exponent) - decimals.length + digits.length - significant.length;
  return `${mantissa.startsWith("-") ? "-" : ""}${significant}e${power}`;
}
