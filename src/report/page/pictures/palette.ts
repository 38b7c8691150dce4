/**
 * Colours that people with colour-blindness can tell apart, the same on the page and in its pictures.
 *
 * @module
 */

/** From the best grade to the worst: deep blue over sand to rust, a scale that keeps its order in grey, too. */
const gradeStops: readonly (readonly [number, number, number])[] = [
  [23, 67, 112],
  [62, 118, 168],
  [176, 205, 226],
  [240, 208, 158],
  [174, 84, 30],
];

/** Greys for labels outside the order. */
const outside = ["#8b929c", "#a9b0b9", "#6d747e"] as const;

/** Colours of pictures. */
export const colours = {
  ink: "#1d2733",
  dark: "#05080c",
  soft: "#5a6572",
  line: "#d8dde3",
  faint: "#eef1f4",
  open: "#dfe3e8",
  accent: "#2a5f94",
  second: "#0f766e",
  mark: "#a3231b",
  paper: "#ffffff",
} as const;

/** Colours for `n` labels in order, best first. */
export function gradeColours(n: number): readonly string[] {
  return Array.from({ length: n }, (_, i) => mixed(n === 1 ? 0 : (i / (n - 1)) * (gradeStops.length - 1)));
}

/** The colour of a label outside the order. */
export function outsideColour(index: number): string {
  return outside[index % outside.length] ?? outside[0];
}

/** Ink or paper, whichever can be read on a colour `#rrggbb`. */
export function textOn(colour: string): string {
  const part = (at: number): number => Number.parseInt(colour.slice(at, at + 2), 16);
  const linear = (value: number): number => ((value / 255 + 0.055) / 1.055) ** 2.4;
  const light = 0.2126 * linear(part(1)) + 0.7152 * linear(part(3)) + 0.0722 * linear(part(5));
  return light > equallyReadable ? colours.dark : colours.paper;
}

/** At this luminance black and white are equally far away, 4.6 times as light or dark. */
const equallyReadable = 0.179;

/** From pale to deep blue, `share` from 0 to 1. */
export function depth(share: number): string {
  const at = Math.min(1, Math.max(0, share));
  return at < 0.5 ? blend([233, 241, 248], [92, 148, 194], at * 2) : blend([92, 148, 194], [23, 67, 112], at * 2 - 1);
}

/** From paper to rust, `share` from 0 to 1. */
export function warmth(share: number): string {
  return blend([250, 246, 240], [176, 84, 28], Math.min(1, Math.max(0, share)));
}

function mixed(position: number): string {
  const below = Math.min(Math.floor(position), gradeStops.length - 2);
  const [from, to] = [gradeStops[below], gradeStops[below + 1]];
  return from && to ? blend(from, to, position - below) : colours.accent;
}

type Colour = readonly [number, number, number];

function blend(from: Colour, to: Colour, share: number): string {
  const part = (i: 0 | 1 | 2): string =>
    Math.round(from[i] + (to[i] - from[i]) * share)
      .toString(16)
      .padStart(2, "0");
  return `#${part(0)}${part(1)}${part(2)}`;
}
