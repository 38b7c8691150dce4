/** A synthetic station as the generator sees it. */
import type { Station } from "baiqian";
import { chanceOf } from "./chance.js";

/** A station and how good it is. */
export interface Subject {
  readonly station: Station;
  /** From 0 to 1000; nobody's real figure. */
  readonly quality: number;
  readonly period: { readonly from: string; readonly to: string };
}

/** How good a station is in one thing: near its quality. */
export function qualityIn(name: string, { station, quality }: Subject): number {
  return within(chanceOf(station.id, name, "quality").around(quality, 80));
}

/** Cities differ a little, stations more, and small stations have it harder. */
export function qualityOf(station: Station, city: string): number {
  const advantage = { urban: 25, "county-town": 25, town: 0, township: -25, waterway: -10, special: 0 }[station.type];
  return within(chanceOf(station.id, "quality").around(chanceOf(city, "quality").around(600, 15) + advantage, 120));
}

const within = (quality: number): number => Math.min(1000, Math.max(0, quality));
