/**
 * What the package answers to an example: the issues of what is wrong, and those of what was put right.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../../src/cli/run.js";
import { assessmentsFromCsv } from "../../../src/report/sheet/assessmentsFromCsv.js";
import { fromJsonLines } from "../../../src/report/sheet/jsonLines.js";
import { parseRuleset } from "../../../src/ruleset/parseRuleset.js";
import { parseRulesetText } from "../../../src/ruleset/parseRulesetText.js";
import { cohortsFor } from "../../../src/scoring/cohort/cohortsFor.js";
import { compileRubric } from "../../../src/scoring/plan/compileRubric.js";
import { score } from "../../../src/scoring/score.js";
import type { Assessment } from "../../../src/vocabulary/assessment.js";
import { currentAssessments } from "../../../src/vocabulary/currentAssessments.js";
import type { Issue } from "../../../src/vocabulary/issue.js";
import type { Organisation } from "../../../src/vocabulary/organisation.js";
import { readOrganisation } from "../../../src/vocabulary/readOrganisation.js";
import { changed } from "./changed.js";
import type { Change, Command, Example, Tables } from "./example.js";
import { smallAssessment, smallOrganisation, smallTables } from "./smallDocuments.js";
import { smallRuleset } from "./smallRuleset.js";

/** Issues of both; those of a command that was put right are not asked for. */
export interface Answer {
  readonly wrong: readonly Issue[];
  readonly right: readonly Issue[];
}

type Reading = { readonly ok: true } | { readonly ok: false; readonly issues: readonly Issue[] };
const issuesOf = (reading: Reading): readonly Issue[] => (reading.ok ? [] : reading.issues);

/** Runs an example. */
export async function answerTo(example: Example): Promise<Answer> {
  switch (example.of) {
    case "ruleset":
    case "warnings":
    case "assessment":
    case "organisation": {
      const { document, read } = readers[example.of];
      const to = (changes: readonly Change[]) => issuesOf(read(changed(document, changes)));
      return { wrong: to(example.wrong), right: to(example.right ?? []) };
    }
    case "rulesetText": {
      const text = JSON.stringify(smallRuleset, null, 2);
      const to = (part: string) => issuesOf(parseRulesetText(text.replace(example.part, part)));
      return { wrong: to(example.wrong), right: to(example.part) };
    }
    case "assessments": {
      const to = (list: readonly (readonly Change[])[]) =>
        currentAssessments(list.map((changes) => changed(smallAssessment, changes) as Assessment)).issues;
      return { wrong: to(example.wrong), right: to(example.right) };
    }
    case "peers": {
      const to = (list: readonly (readonly Change[])[], changes: readonly Change[] | "absent") => {
        const organisation =
          changes === "absent" ? {} : { organisation: changed(smallOrganisation, changes) as Organisation };
        const assessments = list.map((more) => changed(smallAssessment, more));
        return issuesOf(cohortsFor(smallRuleset, "compared", assessments, organisation));
      };
      return { wrong: to(example.wrong, example.organisation ?? []), right: to(example.right, []) };
    }
    case "tables": {
      const to = (tables: Tables) => issuesOf(assessmentsFromCsv(plan(), { ...smallTables, ...tables }));
      return { wrong: to(example.wrong), right: to(example.right ?? {}) };
    }
    case "lines": {
      const to = (text: string) => issuesOf(fromJsonLines(text));
      return { wrong: to(example.wrong), right: to(example.right) };
    }
    case "command":
      return { wrong: await told(example.wrong), right: [] };
    case "nothing":
      return { wrong: [], right: [] };
  }
}

const plan = () => compileRubric(smallRuleset, "station");

const readers: Readonly<
  Record<
    "ruleset" | "warnings" | "assessment" | "organisation",
    { readonly document: unknown; readonly read: (value: unknown) => Reading }
  >
> = {
  ruleset: { document: smallRuleset, read: parseRuleset },
  warnings: { document: smallRuleset, read: warned },
  assessment: { document: smallAssessment, read: (value) => score(plan(), value) },
  organisation: { document: smallOrganisation, read: readOrganisation },
};

/** Warnings as if they were issues. */
function warned(value: unknown): Reading {
  const parsed = parseRuleset(value);
  return parsed.ok ? { ok: false, issues: parsed.warnings } : parsed;
}

/** What the command tells, in a folder with the small documents and the files of the example. */
async function told({ args, files = {} }: Command): Promise<readonly Issue[]> {
  const folder = mkdtempSync(join(tmpdir(), "codes-"));
  const before = process.cwd();
  const write = process.stderr.write;
  const lines: string[] = [];
  const all = { "small.json": JSON.stringify(smallRuleset), "a.json": JSON.stringify(smallAssessment), ...files };
  for (const [name, text] of Object.entries(all)) writeFileSync(join(folder, name), text);
  process.stderr.write = (chunk: string | Uint8Array) => lines.push(String(chunk)) > 0;
  process.chdir(folder);
  try {
    await run(args);
  } finally {
    process.chdir(before);
    process.stderr.write = write;
    rmSync(folder, { recursive: true });
  }
  return lines
    .flatMap((text) => text.split("\n"))
    .filter((text) => text !== "")
    .map(issueIn);
}

/** An issue as JSON, or as people read it. */
function issueIn(text: string): Issue {
  if (text.startsWith("{")) return JSON.parse(text) as Issue;
  const [, path = "", code = "", values = "{}"] = /^(?:(.*): )?([a-zA-Z.]+) (\{.*\}) /.exec(text) ?? [];
  return { code, path: path === "" ? [] : [path], values: JSON.parse(values) as Issue["values"] };
}
