/**
 * Chance that can be had again: everything drawn from one seed is the same every time.
 *
 * @module
 */
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Where random things are drawn from. */
export interface Chance {
  /** A whole number between two, both inside. */
  readonly whole: (least: number, greatest: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  /** True once in so many times. */
  readonly oneIn: (times: number) => boolean;
  /** So many things, each made anew. */
  readonly some: <T>(least: number, greatest: number, make: (index: number) => T) => readonly T[];
  /** Each with a chance of one in two, in their order. */
  readonly part: <T>(list: readonly T[]) => readonly T[];
  /** In another order. */
  readonly shuffled: <T>(list: readonly T[]) => readonly T[];
  /** One of these makers, each as often as its weight says. */
  readonly weighed: <T>(makers: readonly (readonly [weight: number, make: () => T])[]) => T;
}

/** Chance from a seed and the number of a case. */
export function chanceOf(seed: number, index: number): Chance {
  const random = xoroshiro128plus((Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35)) | 0);
  // The first draws of seeds that are close to one another are close too.
  for (let i = 0; i < 8; i += 1) random.next();
  const whole = (least: number, greatest: number): number => uniformInt(random, least, greatest);
  const oneIn = (times: number): boolean => whole(1, times) === 1;
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new Error("nothing to pick from");
    return list[whole(0, list.length - 1)] as T;
  };
  const shuffled = <T>(list: readonly T[]): readonly T[] => {
    const order = list.map((value) => ({ value, at: whole(0, 1_000_000) }));
    return order.sort((a, b) => a.at - b.at).map(({ value }) => value);
  };
  return {
    whole,
    pick,
    oneIn,
    some: (least, greatest, make) => Array.from({ length: whole(least, greatest) }, (_, i) => make(i)),
    part: (list) => list.filter(() => oneIn(2)),
    shuffled,
    weighed: (makers) => {
      let rest = whole(
        1,
        makers.reduce((sum, [weight]) => sum + weight, 0),
      );
      const chosen = makers.find(([weight]) => {
        rest -= weight;
        return rest <= 0;
      });
      if (chosen === undefined) throw new Error("nothing to choose from");
      return chosen[1]();
    },
  };
}

/** An object with a key, or without it. */
export const maybe = <K extends string, V>(key: K, value: V | undefined): { readonly [key in K]?: V } =>
  (value === undefined ? {} : { [key]: value }) as { readonly [key in K]?: V };
