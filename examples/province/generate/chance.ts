/**
 * Chance that can be repeated: every draw belongs to a name, so that a new station or a new fact changes no other one.
 * Whole numbers only, so that every machine draws the same.
 */
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Draws of one name, each different from the one before. */
export interface Chance {
  /** A whole number between both ends, which can be drawn too. */
  readonly between: (least: number, greatest: number) => number;
  /** True so many times in a thousand. */
  readonly happens: (perMille: number) => boolean;
  /** Around `middle`, mostly within `spread` of it and never beyond three times that. */
  readonly around: (middle: number, spread: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
}

/** The seed of the province: change it, and another province comes out. */
const seed = 20240220;

/** The draws that belong to these names. */
export function chanceOf(...names: readonly string[]): Chance {
  const generator = xoroshiro128plus(seed ^ hash(names.join("/")));
  const between = (least: number, greatest: number): number => uniformInt(generator, least, greatest);
  return {
    between,
    happens: (perMille) => between(1, 1000) <= perMille,
    around: (middle, spread) => {
      const third = (): number => between(-spread, spread);
      return middle + third() + third() + third();
    },
    pick: (list) => list[between(0, list.length - 1)]!,
  };
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ character.codePointAt(0)!, 0x01000193);
  return value;
}
