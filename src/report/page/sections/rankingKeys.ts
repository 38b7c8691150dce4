/**
 * What a ranking goes by, in words and columns: the node that decides, and those that decide among equals.
 *
 * @module
 */
import type { Text } from "../../../vocabulary/text.js";
import { nodeResult } from "../../figures/cardParts.js";
import { fill, listed, type Message } from "../../words/fill.js";
import { quoted } from "../../words/names.js";
import { points } from "../../words/numbers.js";
import type { Column } from "../html/table.js";
import type { View } from "../view.js";

/** The heading of a ranking by nodes of these titles. */
export function rankingTitle(titles: readonly Text[]): Message {
  const keys = listed(titles, { zh: "、再按", en: ", then by " });
  return titles.length > 1
    ? fill({ zh: "先按{keys}排名", en: "Ranking by {keys}" }, { keys })
    : fill({ zh: "按{keys}排名", en: "Ranking by {keys}" }, { keys });
}

/** Who shares a place, and what the range of places is. */
export function placesNote(titles: readonly Text[]): Message {
  return fill(
    {
      zh: "名次在成绩已定者中排定，{shared}；“最终名次”为暂定成绩补齐后仍可能的范围",
      en: "Places among settled totals{shared}. “Final place”: the range that provisional scores leave open",
    },
    {
      shared:
        titles.length > 1
          ? fill(
              { zh: "先比{keys}，各项都相同者同名次", en: ", by {keys}; those equal in all of these share one" },
              { keys: listed(titles.map(quoted), { zh: "，相同者再比", en: ", then by " }) },
            )
          : { zh: "同分同名次", en: "; equal totals share one" },
    },
  );
}

/** A column for each node. */
export function keyColumns({ rankTitles }: View): readonly Column[] {
  return rankTitles.map((head) => ({ head, numeric: true }));
}

/** The points of a station in each node, or what is still possible of them. */
export function keyCells({ cardOf, rankBy }: View, of: string): readonly string[] {
  const card = cardOf(of);
  return rankBy.map((id) => {
    const result = card && nodeResult(card, id);
    if (result?.points !== undefined) return points(result.points);
    const ends = [result?.least, result?.greatest].map((end) => (end === undefined ? "" : points(end)));
    return ends.join(" – ");
  });
}
