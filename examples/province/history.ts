/** The one real series there is: grades of eight stations of another province over thirteen years. */
import { readFileSync } from "node:fs";
import type { GradeHistory } from "baiqian/report";

interface Register {
  readonly title_zh: string;
  readonly title_en: string;
  readonly source_kind: string;
  readonly source_url: string;
  readonly years: readonly number[];
  readonly grades: Readonly<Record<string, readonly (number | null)[]>>;
}

/** How the names of the register are written in Latin letters. */
const latin: Readonly<Record<string, string>> = {
  罗阳所: "Luoyang",
  司前所: "Siqian",
  筱村所: "Xiaocun",
  泗溪所: "Sixi",
  彭溪所: "Pengxi",
  雅阳所: "Yayang",
  三魁所: "Sankui",
  仕阳所: "Shiyang",
};

/** Reads `data/taishun-station-grades-2002-2014.json`. */
export function readHistory(): GradeHistory {
  const file = new URL("./data/taishun-station-grades-2002-2014.json", import.meta.url);
  const register = JSON.parse(readFileSync(file, "utf8")) as Register;
  return {
    title: { zh: register.title_zh, en: register.title_en },
    source: {
      zh: `泰顺县公安志第337页，${register.source_url}`,
      en: `Taishun county police gazetteer, p. 337, ${register.source_url}`,
    },
    years: register.years,
    series: Object.entries(register.grades).map(([name, grades]) => ({
      name: { zh: name, en: latin[name] ?? name },
      grades,
    })),
  };
}

/** How often a grade got better, got worse, and was not given; 1 is the best. A year without a grade is no step. */
export function countMoves({ series }: GradeHistory) {
  const steps = series.flatMap(({ grades }) => {
    const rated = grades.filter((grade) => grade !== null);
    return rated.slice(1).map((grade, i) => grade - rated[i]!);
  });
  return {
    promotions: steps.filter((step) => step < 0).length,
    demotions: steps.filter((step) => step > 0).length,
    notRated: series.flatMap(({ grades }) => grades).filter((grade) => grade === null).length,
  };
}
