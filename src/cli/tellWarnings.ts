/**
 * Tells what the authors of a ruleset should look at again, on standard error: one line for each warning. It refuses nothing.
 *
 * @module
 */
import { rulesetWarningCodes } from "../ruleset/warningCodes.js";
import { type Issue, writePath } from "../vocabulary/issue.js";
import type { Language } from "../vocabulary/text.js";
import type { Telling } from "./tell.js";
import { harmlessLines } from "./terminal.js";

/** Tells all of them: for people in the language of their terminal, or as JSON Lines. */
export function tellWarnings(file: string, warnings: readonly Issue[], { json = false }: Telling = {}): void {
  const language = languageOf(process.env);
  const lines = warnings.map((warning) =>
    json ? JSON.stringify({ warning: true, file, ...warning }) : written(file, warning, language),
  );
  process.stderr.write(harmlessLines(lines));
}

/** Chinese where the terminal says so, English otherwise. */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  // The first that says anything decides, as everywhere in POSIX.
  const locale = [env["LC_ALL"], env["LC_MESSAGES"], env["LANG"]].find((one) => one !== undefined && one !== "") ?? "";
  return /^zh/i.test(locale) ? "zh" : "en";
}

const headings: Readonly<Record<Language, string>> = Object.freeze({ zh: "警告", en: "warning" });

function written(file: string, { code, path }: Issue, language: Language): string {
  const meaning = rulesetWarningCodes[code]?.[language] ?? "";
  return `${headings[language]}: ${file}: ${writePath(path)}: ${code}  ${meaning}`;
}
