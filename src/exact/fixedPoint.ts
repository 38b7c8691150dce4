/** Writes a whole number of tenths, hundredths, thousandths … as a decimal. Exact: digits are moved, never computed. */

/**
 * `scaled × 10^-places` with exactly `places` decimals; `places` is whole and at least 0.
 *
 * @example
 * fixedPoint(-25, 3)
 * // => "-0.025"
 */
export function fixedPoint(scaled: number | bigint, places: number): string {
  if (places === 0) return String(scaled);
  const minus = scaled < 0 ? "-" : "";
  const written = String(scaled).slice(minus.length);
  const digits = written.padStart(places + 1, "0");
  return `${minus}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
