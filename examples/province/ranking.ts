/** The ranking as a sheet: stations equal in every key share a place, provisional ones have a range of places still possible. */
import type { Organisation, RankEntry, Scorecard } from "baiqian";
import { toCsv } from "baiqian/report";

/** One row for each station, in the order of the ranking; `rankBy` are the nodes that it goes by, all of which are shown. */
export function rankingCsv(
  ranking: readonly RankEntry[],
  rankBy: readonly string[],
  organisation: Organisation,
  cards: readonly Scorecard[],
): string {
  const stations = new Map(organisation.stations.map((station) => [station.id, station]));
  const units = new Map(organisation.units.map((unit) => [unit.id, unit]));
  const byStation = new Map(cards.map((card) => [card.of, card]));
  const header = ["place", "from", "to", "station", "名称", "name", "市", "city", "type", "grade"];
  const keys = rankBy.flatMap((node) => [`points:${node}`, `least:${node}`, `greatest:${node}`]);
  const rows = ranking.map((entry) => {
    const station = stations.get(entry.of)!;
    const city = units.get(units.get(station.parent)?.parent ?? "")!;
    const card = byStation.get(entry.of)!;
    const grade = card.grades[0]?.after;
    return [
      ...placeOf(entry),
      ...[station.id, station.name.zh, station.name.en, city.name.zh, city.name.en, station.type],
      grade?.kind === "settled" ? grade.label : "",
      ...rankBy.flatMap((node) => pointsOf(card, node)),
      String(card.provisional),
    ];
  });
  return toCsv([[...header, ...keys, "provisional"], ...rows]);
}

/** The place, and the first and last that are still possible. */
function placeOf(entry: RankEntry): string[] {
  if (entry.kind === "unranked") return ["", "", ""];
  return [entry.kind === "settled" ? String(entry.place) : "", String(entry.from), String(entry.to)];
}

/** The points of a node, or their bounds. */
function pointsOf({ nodes }: Scorecard, node: string): string[] {
  const { points, least, greatest } = nodes.find(({ id }) => id === node)!;
  return [points ?? "", least ?? "", greatest ?? ""];
}
