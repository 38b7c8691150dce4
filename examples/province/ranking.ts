/** The ranking as a sheet: equal stations share a place, provisional ones have a range of places still possible. */
import type { Organisation, RankEntry, Scorecard } from "baiqian";
import { toCsv } from "baiqian/report";

/** One row for each station, in the order of the ranking. */
export function rankingCsv(
  ranking: readonly RankEntry[],
  organisation: Organisation,
  cards: readonly Scorecard[],
): string {
  const stations = new Map(organisation.stations.map((station) => [station.id, station]));
  const units = new Map(organisation.units.map((unit) => [unit.id, unit]));
  const byStation = new Map(cards.map((card) => [card.of, card]));
  const header = ["place", "from", "to", "station", "名称", "name", "市", "city", "type", "grade"];
  const points = ["points", "least", "greatest", "provisional"];
  const rows = ranking.map((entry) => {
    const station = stations.get(entry.of)!;
    const city = units.get(units.get(station.parent)?.parent ?? "")!;
    const card = byStation.get(entry.of)!;
    const grade = card.grades[0]?.after;
    return [
      ...placeOf(entry),
      ...[station.id, station.name.zh, station.name.en, city.name.zh, city.name.en, station.type],
      grade?.kind === "settled" ? grade.label : "",
      ...pointsOf(entry),
      String(card.provisional),
    ];
  });
  return toCsv([[...header, ...points], ...rows]);
}

/** The place, and the first and last that are still possible. */
function placeOf(entry: RankEntry): string[] {
  if (entry.kind === "unranked") return ["", "", ""];
  return [entry.kind === "settled" ? String(entry.place) : "", String(entry.from), String(entry.to)];
}

/** The points, or their bounds. */
function pointsOf(entry: RankEntry): string[] {
  if (entry.kind === "settled") return [entry.points, "", ""];
  return entry.kind === "provisional" ? ["", entry.least ?? "", entry.greatest ?? ""] : ["", "", ""];
}
