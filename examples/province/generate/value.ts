/** One value for one fact, or for one field of a ledger's entry. */
import {
  type AmountInput,
  addDays,
  compareAmounts,
  type FactValue,
  type FieldShape,
  productAmounts,
  type Ruleset,
  roundAmount,
  sumAmounts,
} from "baiqian";
import { chanceOf } from "./chance.js";
import { qualityIn, type Subject } from "./subject.js";
import type { Wish } from "./wish.js";

type NumberShape = Extract<FieldShape, { readonly type: "number" }>;

/** What a value may depend on. */
export interface Given {
  /** Unique for the station: the draws belong to it. */
  readonly name: string;
  readonly wish?: Wish | undefined;
  readonly subject: Subject;
  readonly ruleset: Ruleset;
  /** The value of another fact. */
  readonly valueOf: (id: string) => FactValue | undefined;
}

/** A value as the shape asks, by the wish where there is one. */
export function makeValue(shape: FieldShape, given: Given): FactValue {
  if (shape.type === "number") return makeNumber(shape, given);
  if (shape.type === "flag") return makeFlag(given);
  if (shape.type === "date") return makeDate(given);
  return given.wish?.kind === "type" ? given.subject.station.type : makeLabel(shape.scale, given);
}

const chanceFor = ({ name, subject }: Given) => chanceOf(subject.station.id, name);

/** Between worst and best, by quality, in thousandths. */
function byQuality({ name, subject }: Given, worst: number, best: number): number {
  return worst * 1000 + (best - worst) * qualityIn(name, subject);
}

function makeFlag(given: Given): boolean {
  const { wish, subject } = given;
  if (wish?.kind === "function") return chanceFor(given).happens(wish.of[subject.station.type]);
  const [worst, best] = wish?.kind === "flag" ? [wish.worst, wish.best] : [350, 1000];
  return chanceFor(given).happens(Math.round(byQuality(given, worst, best) / 1000));
}

function makeDate(given: Given): string {
  const [worst, best] = given.wish?.kind === "date" ? [given.wish.worst, given.wish.best] : [700, 30];
  return addDays(given.subject.period.to, -Math.round(byQuality(given, worst, best) / 1000));
}

/** The better the station, the better the label; of a scale without order, any. */
function makeLabel(scale: string, given: Given): string {
  const { order, set } = given.ruleset.scales![scale]!;
  if (!order) return chanceFor(given).pick(set);
  const steps = Math.floor((qualityIn(given.name, given.subject) * order.length) / 900);
  return order[Math.min(steps, order.length - 1)]!;
}

function makeNumber(shape: NumberShape, given: Given): string {
  const exact = exactNumber(shape, given);
  const step = shape.step ?? (shape.decimals === undefined ? "0.01" : decimalStep(shape.decimals));
  const rounded = roundAmount(exact, step, "half-away");
  if (shape.greatest !== undefined && compareAmounts(rounded, shape.greatest) > 0) return String(shape.greatest);
  if (shape.least !== undefined && compareAmounts(rounded, shape.least) < 0) return String(shape.least);
  return rounded;
}

function exactNumber(shape: NumberShape, given: Given): string {
  const { wish, subject } = given;
  const draw = ([least, greatest]: readonly [number, number]): string =>
    String(chanceFor(given).between(least, greatest));
  if (wish?.kind === "size") return draw(wish.of[subject.station.type]);
  if (wish?.kind === "range") return draw(wish.of);
  if (wish?.kind === "number") return `${byQuality(given, wish.worst, wish.best)}/1000`;
  if (wish?.kind === "part") {
    return productAmounts([String(given.valueOf(wish.of) ?? 0), `${byQuality(given, wish.worst, wish.best)}/1000000`]);
  }
  // Nothing is known of it: the upper part of a short range, or a small count.
  const least: AmountInput = shape.least ?? 0;
  const isShort = shape.greatest !== undefined && compareAmounts(shape.greatest, 100) <= 0;
  const best = isShort ? sumAmounts([shape.greatest!, productAmounts([-1, least])]) : "20";
  return sumAmounts([least, productAmounts([best, `${byQuality(given, 650, 1000)}/1000000`])]);
}

const decimalStep = (decimals: number): string => (decimals === 0 ? "1" : `0.${"1".padStart(decimals, "0")}`);
