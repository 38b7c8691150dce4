/** The input as files, as a province would have it: written once by the generator, then read back like anybody's data. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Assessment, type Issue, type Organisation, type Plan, readOrganisation } from "baiqian";
import { assessmentsFromCsv, assessmentsToCsv, fromJsonLines, toJsonLines } from "baiqian/report";

/** What is read from files. Nothing is known yet of what stands in the JSON Lines: scoring checks it. */
export interface Input {
  readonly organisation: Organisation;
  readonly assessments: readonly unknown[];
}

/** This city keeps its assessments in spreadsheets: one of facts, one of ledger entries, one of papers. */
const sheetCity = "tongchuan";
const tables = ["facts", "records", "evidence"] as const;

/** Writes `organisation.json`, `assessments.jsonl` and the spreadsheets of one city. */
export function writeInput(
  folder: string,
  organisation: Organisation,
  assessments: readonly Assessment[],
  plan: Plan,
): void {
  mkdirSync(folder, { recursive: true });
  const inSheets = ({ of }: Assessment): boolean => of.startsWith(`${sheetCity}-`);
  const sheets = assessmentsToCsv(plan, assessments.filter(inSheets));
  writeFileSync(join(folder, "organisation.json"), `${JSON.stringify(organisation, null, 2)}\n`);
  writeFileSync(join(folder, "assessments.jsonl"), toJsonLines(assessments.filter((one) => !inSheets(one))));
  for (const table of tables) writeFileSync(join(folder, `${sheetCity}-${table}.csv`), sheets[table]);
}

/** Reads all of it back. Whatever cannot be read is told with its file and place. */
export function readInput(folder: string, plan: Plan): Input {
  const read = (name: string): string => readFileSync(join(folder, name), "utf8");
  const organisation = readOrganisation(JSON.parse(read("organisation.json")));
  if (!organisation.ok) throw new Error(told("organisation.json", organisation.issues));
  const lines = fromJsonLines(read("assessments.jsonl"));
  if (!lines.ok) throw new Error(told("assessments.jsonl", lines.issues));
  const sheets = assessmentsFromCsv(plan, {
    facts: read(`${sheetCity}-facts.csv`),
    records: read(`${sheetCity}-records.csv`),
    evidence: read(`${sheetCity}-evidence.csv`),
  });
  if (!sheets.ok) throw new Error(told(sheetCity, sheets.issues));
  return { organisation: organisation.value, assessments: [...lines.values, ...sheets.assessments] };
}

/** Issues are data; this is one way to show them. */
export function told(where: string, issues: readonly Issue[]): string {
  return issues
    .map(({ code, path, values }) => `${where}: ${path.join(".")}: ${code} ${JSON.stringify(values)}`)
    .join("\n");
}
