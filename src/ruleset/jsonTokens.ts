/**
 * Where the tokens of JSON text end. By loops and not by patterns, since those run out of stack on long texts.
 *
 * @module
 */

const digits = "0123456789";
const hexDigits = "0123456789abcdefABCDEF";

/** The end of the white space at `at`. */
export function endOfSpace(source: string, at: number): number {
  return run(source, at, " \t\n\r");
}

/** The end of the string at `at`; `undefined` if there is none. */
export function endOfString(source: string, at: number): number | undefined {
  if (source[at] !== '"') return undefined;
  for (let index = at + 1; index < source.length; index += 1) {
    const code = source.charCodeAt(index);
    if (code === 0x22) return index + 1;
    if (code < 0x20) return undefined;
    if (code !== 0x5c) continue;
    const end = endOfEscape(source, index + 1);
    if (end === undefined) return undefined;
    index = end - 1;
  }
  return undefined;
}

/** The end of the number at `at`; `undefined` if there is none. */
export function endOfNumber(source: string, at: number): number | undefined {
  const first = source[at] === "-" ? at + 1 : at;
  const whole = source[first] === "0" ? first + 1 : run(source, first, digits);
  if (whole === first) return undefined;
  const fraction = source[whole] === "." ? run(source, whole + 1, digits) : whole;
  if (fraction === whole + 1) return undefined;
  if (source[fraction] !== "e" && source[fraction] !== "E") return fraction;
  const sign = source[fraction + 1];
  const start = sign === "+" || sign === "-" ? fraction + 2 : fraction + 1;
  const exponent = run(source, start, digits);
  return exponent === start ? undefined : exponent;
}

/** The end of `true`, `false` or `null` at `at`; `undefined` if there is none. */
export function endOfWord(source: string, at: number): number | undefined {
  const word = ["true", "false", "null"].find((known) => source.startsWith(known, at));
  return word === undefined ? undefined : at + word.length;
}

/** The end of what follows a backslash. */
function endOfEscape(source: string, at: number): number | undefined {
  if (source[at] === "u") return run(source.slice(0, at + 5), at + 1, hexDigits) === at + 5 ? at + 5 : undefined;
  return at < source.length && '"\\/bfnrt'.includes(source.charAt(at)) ? at + 1 : undefined;
}

function run(source: string, at: number, characters: string): number {
  let index = at;
  while (index < source.length && characters.includes(source.charAt(index))) index += 1;
  return index;
}
