import { describe, expect, it } from "vitest";
import { colours, depth, gradeColours, textOn, warmth } from "../../../../src/report/page/pictures/palette.js";

const channel = (value: number): number => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const luminance = (colour: string): number => {
  const part = (at: number) => channel(Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
};
const contrast = (a: string, b: string): number => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

describe("palette", () => {
  it.each([1, 2, 3, 5, 8])("has %i colours that all differ", (n) => expect(new Set(gradeColours(n)).size).toBe(n));

  const shades = [0, 0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.9, 1];
  it.each([...gradeColours(5), ...shades.map(depth), ...shades.map(warmth)])("can be read on %s", (colour) =>
    expect(contrast(textOn(colour), colour)).toBeGreaterThan(4.4),
  );

  it.each([colours.ink, colours.soft, colours.mark])("%s can be read on paper", (colour) =>
    expect(contrast(colour, colours.paper)).toBeGreaterThan(4.5),
  );
});
