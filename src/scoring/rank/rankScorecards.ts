/**
 * Ranks scorecards by points: equal keys share a place; provisional ones get the range of places still possible.
 *
 * Exact. The order in which cards come never decides anything.
 *
 * @module
 */

import { compareAmounts } from "../../exact/amounts.js";
import { at } from "../../exact/at.js";
import { PreconditionError } from "../../exact/PreconditionError.js";
import type { Amount } from "../../exact/readAmount.js";
import type { NodeResult, Scorecard } from "../card/scorecard.js";
import { entryOf } from "../plan/declared.js";
import { countFrom } from "./countFrom.js";

/** By what and among whom. */
export interface RankRequest {
  /** Ids of nodes: the first decides, the next ones only among equals. More points are better. */
  readonly by: readonly string[];
  /** The group of each subject, by its id; each group is ranked by itself. Absent: one ranking of all. */
  readonly within?: Readonly<Record<string, string>>;
}

/** One subject's place. */
export type RankEntry =
  /** `place` is that among settled cards; `from` to `to` what provisional ones may yet make of it. */
  | {
      readonly of: string;
      readonly kind: "settled";
      readonly place: number;
      readonly from: number;
      readonly to: number;
      readonly points: Amount;
    }
  | {
      readonly of: string;
      readonly kind: "provisional";
      readonly from: number;
      readonly to: number;
      readonly least?: Amount;
      readonly greatest?: Amount;
    }
  /** A key does not apply to it, or may not. */
  | { readonly of: string; readonly kind: "unranked" };

/** The ranking of one group. */
export interface Ranking {
  readonly within?: string;
  /** By best possible place, then worst possible place, then id; the unranked last. */
  readonly entries: readonly RankEntry[];
}

/** Bounds of every key; `null` is infinite. */
interface Keyed {
  readonly of: string;
  readonly low: readonly (Amount | null)[];
  readonly high: readonly (Amount | null)[];
}

/**
 * Ranks scorecards; rankings stand by group id.
 *
 * @throws {@link PreconditionError} `rank.rules.differ` for cards of several rubrics or rulesets; `rank.by.empty`;
 * `rank.by.unknown` for a node that a card does not have; `rank.of.repeated` for two cards of one subject;
 * `rank.within.absent` for a subject without a group.
 * @example
 * rankScorecards(scorecards, { by: ["total"] })
 * // => [{ entries: [{ of: "yangling-1", kind: "settled", place: 1, from: 1, to: 1, points: "5" }] }]
 */
export function rankScorecards(cards: readonly Scorecard[], { by, within }: RankRequest): readonly Ranking[] {
  const rules = new Set(cards.map(({ rubric, pins }) => `${rubric} ${pins.ruleset.digest}`));
  if (rules.size > 1) throw new PreconditionError("rank.rules.differ", [...rules].sort());
  if (by.length === 0) throw new PreconditionError("rank.by.empty", by);
  const groups = new Map<string, Scorecard[]>();
  const seen = new Set<string>();
  for (const card of cards) {
    if (seen.has(card.of)) throw new PreconditionError("rank.of.repeated", card.of);
    seen.add(card.of);
    const group = within === undefined ? "" : groupOf(within, card.of);
    const members = groups.get(group);
    if (members === undefined) groups.set(group, [card]);
    else members.push(card);
  }
  return [...groups]
    .sort(([a], [b]) => byText(a, b))
    .map(([group, members]) => ({
      ...(within === undefined ? {} : { within: group }),
      entries: rankGroup(members, by),
    }));
}

function groupOf(within: Readonly<Record<string, string>>, of: string): string {
  const group = entryOf(within, of);
  if (group === undefined) throw new PreconditionError("rank.within.absent", of);
  return group;
}

function rankGroup(cards: readonly Scorecard[], by: readonly string[]): readonly RankEntry[] {
  const unranked: RankEntry[] = [];
  const keyed: Keyed[] = [];
  for (const card of cards) {
    const nodes = by.map((id) => nodeNamed(card, id));
    if (nodes.some((node) => node.state === "notApplicable" || node.mayNotApply))
      unranked.push({ of: card.of, kind: "unranked" });
    else
      keyed.push({
        of: card.of,
        low: nodes.map((node) => boundOf(node, "least")),
        high: nodes.map((node) => boundOf(node, "greatest")),
      });
  }
  const lows = keyed.map(({ low }) => low).sort((a, b) => compareKeys(a, b, below));
  const highs = keyed.map(({ high }) => high).sort((a, b) => compareKeys(a, b, above));
  const settled = keyed
    .filter(isSettled)
    .map(({ low }) => low)
    .sort((a, b) => compareKeys(a, b, below));
  const ranked = keyed.map((one): Exclude<RankEntry, { readonly kind: "unranked" }> => {
    const from = 1 + countFrom(lows, (low) => compareBounds(low, below, one.high, above) > 0);
    // Of those that may end above it, one is the card itself whenever it is not settled.
    const own = compareBounds(one.high, above, one.low, below) > 0 ? 1 : 0;
    const to = 1 + countFrom(highs, (high) => compareBounds(high, above, one.low, below) > 0) - own;
    const [low, high] = [at(one.low, 0), at(one.high, 0)];
    if (low !== null && isSettled(one)) {
      const place = 1 + countFrom(settled, (other) => compareBounds(other, below, one.low, below) > 0);
      return { of: one.of, kind: "settled", place, from, to, points: low };
    }
    return {
      of: one.of,
      kind: "provisional",
      from,
      to,
      ...(low === null ? {} : { least: low }),
      ...(high === null ? {} : { greatest: high }),
    };
  });
  const order = [...ranked].sort((a, b) => a.from - b.from || a.to - b.to || byText(a.of, b.of));
  return [...order, ...unranked.sort((a, b) => byText(a.of, b.of))];
}

function nodeNamed(card: Scorecard, id: string): NodeResult {
  const node = card.nodes.find((one) => one.id === id);
  if (node === undefined) throw new PreconditionError("rank.by.unknown", id);
  return node;
}

const boundOf = (node: NodeResult, side: "least" | "greatest"): Amount | null => node.points ?? node[side] ?? null;
const isSettled = ({ low, high }: Keyed): boolean => low.every((bound, i) => bound !== null && bound === high[i]);
const byText = (a: string, b: string): number => (a < b ? -1 : 1);

type Bounds = readonly (Amount | null)[];
/** On which side of all amounts a bound of `null` lies. */
type Infinite = typeof below | typeof above;
const below = -1;
const above = 1;
const compareKeys = (a: Bounds, b: Bounds, infinite: Infinite): number => compareBounds(a, infinite, b, infinite);

/** Compares key by key; a `null` of a low side lies below everything, of a high side above. */
function compareBounds(a: Bounds, aSide: Infinite, b: Bounds, bSide: Infinite): number {
  for (const [i, x] of a.entries()) {
    const y = at(b, i);
    const decided = x !== null && y !== null ? compareAmounts(x, y) : infinity(x, aSide) - infinity(y, bSide);
    if (decided !== 0) return decided;
  }
  return 0;
}

const infinity = (x: Amount | null, side: Infinite): number => (x === null ? side : 0);
