/**
 * The synthetic organisation: real city-level units, and below them counties and stations that do not exist. They are
 * numbered and never named, so that nobody takes one for a real station.
 */
import { readFileSync } from "node:fs";
import type { Organisation, Station, StationType, Unit } from "baiqian";
import { chanceOf } from "./chance.js";

/** A city-level unit as `data/regions-shaanxi.json` has it. */
interface Region {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly population: number;
  readonly urbanisationPercent: number;
}

/** Residents for one county: about what a real one has. */
const countySize = 370_000;

/** So many stations, shared out among the cities by population. */
export function makeOrganisation(stationCount: number): Organisation {
  const file = new URL("../data/regions-shaanxi.json", import.meta.url);
  const { units: regions } = JSON.parse(readFileSync(file, "utf8")) as { readonly units: readonly Region[] };
  const counts = shareOut(
    stationCount,
    regions.map((region) => region.population),
  );
  const cities = regions.map((region, i) => makeCity(region, counts[i]!, sum(counts.slice(0, i))));
  const province: Unit = { id: "shaanxi", level: "province", name: { zh: "陕西省", en: "Shaanxi" }, code: "610000" };
  return {
    units: [province, ...cities.flatMap(({ units }) => units)],
    stations: cities.flatMap(({ stations }) => stations),
  };
}

function makeCity(region: Region, stationCount: number, before: number): Organisation {
  const id = region.en.toLowerCase().replace(/[^a-z]/g, "");
  const { zh, en, code, population } = region;
  const city: Unit = { id, level: "city", name: { zh, en }, code, parent: "shaanxi", population };
  const chance = chanceOf(id);
  const sizes = Array.from({ length: Math.max(1, Math.round(population / countySize)) }, () => chance.between(60, 140));
  const residents = shareOut(population, sizes);
  const counts = shareOut(stationCount, residents);
  const counties = sizes.map((_, c): Unit => {
    const number = digits(c + 1, 2);
    return {
      id: `${id}-c${number}`,
      level: "county",
      name: { zh: `${zh}合成县${number}`, en: `${en} synthetic county ${number}` },
      parent: id,
      population: residents[c]!,
    };
  });
  const stations = counties.flatMap((county, c) =>
    Array.from({ length: counts[c]! }, (_, s): Station => {
      const number = digits(before + sum(counts.slice(0, c)) + s + 1, 4);
      const station = `${county.id}-s${number}`;
      return {
        id: station,
        level: "station",
        name: { zh: `${county.name.zh}合成所${number}`, en: `${county.name.en} station ${number}` },
        type: s === 0 ? "county-town" : typeOf(station, region.urbanisationPercent),
        parent: county.id,
      };
    }),
  );
  return { units: [city, ...counties], stations };
}

/** The more of a city's residents live in towns, the more of its stations are urban. */
function typeOf(station: string, urbanPercent: number): StationType {
  const draw = chanceOf(station, "type").between(1, 1000);
  const urban = Math.round(urbanPercent * 6);
  if (draw <= 20) return "special";
  if (draw <= 35) return "waterway";
  if (draw <= 35 + urban) return "urban";
  return draw <= 35 + urban + (965 - urban) * 0.65 ? "town" : "township";
}

/** Whole shares in proportion to the weights; what is left over goes to the largest remainders, then to the earlier. */
function shareOut(total: number, weights: readonly number[]): number[] {
  const all = sum(weights);
  const whole = weights.map((weight) => Math.floor((total * weight) / all));
  const rest = weights.map((weight, i) => ({ i, remainder: (total * weight) % all }));
  const lucky = rest.sort((a, b) => b.remainder - a.remainder || a.i - b.i).slice(0, total - sum(whole));
  return whole.map((share, i) => share + (lucky.some((one) => one.i === i) ? 1 : 0));
}

const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
const digits = (n: number, width: number): string => String(n).padStart(width, "0");
