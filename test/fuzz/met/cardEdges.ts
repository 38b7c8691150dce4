/**
 * Edges of whole scorecards: grades and vetoes, and what no rule may see.
 *
 * @module
 */
import type { GradeResult, VetoResult } from "../../../src/scoring/card/scorecard.js";
import { type EdgeGroup, edgeGroup } from "./edgeGroup.js";
import type { Observed } from "./observed.js";

/** Edges of whole scorecards. */
export const cardEdges = (): readonly EdgeGroup[] => [grades, vetoes, whole];

const lacks = ({ nextBetter }: GradeResult, kind: string): boolean =>
  nextBetter?.lacking.some((one) => one.kind === kind) === true;

const grades = edgeGroup(({ card }) => card.grades, {
  "grade open": ({ after }) => after.kind === "open",
  "grade open that may not apply": ({ after }) => after.kind === "open" && after.mayNotApply === true,
  "grade does not apply": ({ after }) => after.kind === "notApplicable",
  "grade lacks points": (grade) => lacks(grade, "points"),
  "grade lacks a minimum": (grade) => lacks(grade, "minimum"),
  "grade lacks a condition": (grade) => lacks(grade, "condition"),
  "grade kept away by a veto": (grade) => lacks(grade, "veto"),
  "grade changed by a veto": ({ before, after }) =>
    before.kind === "settled" && after.kind === "settled" && before.label !== after.label,
  "grade opened by a veto": ({ before, after }) => before.kind === "settled" && after.kind === "open",
  "grade settled by a veto": ({ before, after }) => before.kind === "open" && after.kind === "settled",
});

const zeroedNodes = ({ card }: Observed): readonly string[] =>
  card.nodes.filter(({ reason }) => reason.code === "veto.zeroed").map(({ id }) => id);
const effects = ({ effects }: VetoResult, kind: string) => effects.filter((effect) => effect.kind === kind);

const vetoes = edgeGroup(({ card }) => card.vetoes, {
  "veto fired": ({ state }) => state === "fired",
  "veto open": ({ state }) => state === "open",
  "veto fired while unknown": ({ state, by }) => state === "fired" && by === "unknown",
  "veto ignored while unknown": ({ state, by }) => state === "notFired" && by === "unknown",
  "veto fired as it does not apply": ({ state, by }) => state === "fired" && by === "notApplicable",
  "veto ignored as it does not apply": ({ state, by }) => state === "notFired" && by === "notApplicable",
  "zeroing as earned: a veto reads what another one zeroed": ({ read }, seen) =>
    read.some(({ kind, id, from }) => kind === "points" && from === undefined && zeroedNodes(seen).includes(id)),
  "veto that zeroes what it reads": ({ read, effects: all }) =>
    all.some(
      (effect) => effect.kind === "zero" && read.some(({ kind, id }) => kind === "points" && id === effect.node),
    ),
  "cap that changes nothing": (veto) => effects(veto, "cap").some((effect) => "changed" in effect && !effect.changed),
  "set that changes nothing": (veto) => effects(veto, "set").some((effect) => "changed" in effect && !effect.changed),
  "zero that changes nothing": (veto) => effects(veto, "zero").some((effect) => "changed" in effect && !effect.changed),
});

const whole = edgeGroup((seen) => [seen], {
  "entry revoked": ({ card }) => card.leftOut.some(({ why }) => why === "revoked"),
  "entry outside of the period": ({ card }) => card.leftOut.some(({ why }) => why === "outsidePeriod"),
  "entry after asOf": ({ card }) => card.leftOut.some(({ why }) => why === "afterAsOf"),
  "entry recorded later": ({ card }) => card.leftOut.some(({ why }) => why === "recordedLater"),
  "node that does not count": ({ card }) => card.nodes.some(({ counts }) => counts === "no"),
  "node that may count": ({ card }) => card.nodes.some(({ counts }) => counts === "open"),
  "points earned differ": ({ card }) => card.nodes.some(({ earned }) => earned !== undefined),
  "nothing is open": ({ card }) => !card.provisional,
  "everything is missing": ({ card, plan }) =>
    card.missing.length > 2 && card.missing.length === new Set(plan.nodes.flatMap(({ rests }) => rests.facts)).size,
  "bar certain": ({ card }) => card.barredFrom.length > 0,
  "bar open": ({ card }) => card.mayBeBarredFrom.length > 0,
  "consequence for the parent": ({ card }) => card.consequences.some(({ open }) => !open),
  "open consequence for the parent": ({ card }) => card.consequences.some(({ open }) => open),
  "bounds that may be loose": ({ card }) =>
    card.nodes.some(({ loose }) => loose === true) || card.grades.some(({ loose }) => loose === true),
  "points without bound": ({ card }) =>
    card.nodes.some(
      ({ state, points, least, greatest }) =>
        state === "missing" && points === undefined && (least === undefined || greatest === undefined),
    ),
});
