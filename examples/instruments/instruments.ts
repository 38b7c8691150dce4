/** The instruments of this folder: each a ruleset, and made-up cases beside it. */
import { readFileSync } from "node:fs";
import type { Assessment, Text, WorkingCalendar } from "baiqian";

/** Their ids; the files are `<id>.json` and `cases/<id>.json`. */
export const instruments = [
  "forest-station-grading",
  "station-monthly-appraisal",
  "safe-township",
  "city-staff-performance",
  "law-enforcement-quality",
  "humen-auxiliaries",
] as const;

/** One assessment, the rubric by which it is scored, and what it shows. */
export interface InstrumentCase {
  readonly id: string;
  readonly title: Text;
  readonly rubric: string;
  readonly assessment: Assessment;
  /** The same subject a year before. */
  readonly baseline?: Assessment;
}

/** The cases of one instrument. */
export interface CaseFile {
  readonly synthetic: Text;
  /** Rubric that is scored first, for rules that read its scorecard as `current`. */
  readonly current?: string;
  /** Node that ranks the cases. */
  readonly rankBy?: string;
  readonly calendar?: WorkingCalendar;
  readonly cases: readonly InstrumentCase[];
}

/** Reads the files of one. The ruleset is text that nobody has checked yet. */
export function readInstrument(id: string): { readonly text: string; readonly file: CaseFile } {
  const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");
  return { text: read(`./${id}.json`), file: JSON.parse(read(`./cases/${id}.json`)) as CaseFile };
}
