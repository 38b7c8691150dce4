/** What holds of every instrument: it parses, its cases can be scored, and it scores nothing that must not be scored. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { instruments } from "../../../examples/instruments/instruments.js";
import { parseRuleset } from "../../../src/ruleset/parseRuleset.js";
import { forbidden } from "../../../src/rulesets/shaanxi-2024/1.0.0/forbidden.js";
import { sources } from "../../../src/rulesets/shaanxi-2024/1.0.0/sources.js";
import { forbiddenMeasures } from "../../../src/vocabulary/measures.js";
import { instrument } from "./support.js";

const folder = join(import.meta.dirname, "../../../examples/instruments");

it("lists every file of the folder", () => {
  const files = (path: string) => readdirSync(path).filter((name) => name.endsWith(".json"));
  const expected = instruments.map((id) => `${id}.json`).sort();
  expect([files(folder).sort(), files(join(folder, "cases")).sort()]).toEqual([expected, expected]);
});

describe.each(instruments)("%s", (id) => {
  const { ruleset, file, cardOf } = instrument(id);

  it("has the id of its file", () => expect(ruleset.id).toBe(id));

  it("parses without issues", () => {
    const parsed = parseRuleset(ruleset);
    expect(parsed.ok ? [] : parsed.issues).toEqual([]);
  });

  it("has cases of every rubric that is not only compared or read", () => {
    const facts = Object.values(ruleset.facts).flatMap((section) => Object.values(section.facts));
    const compared = facts.flatMap((fact) => (fact.type === "number" && fact.cohort ? [fact.cohort.rubric] : []));
    const used = new Set([...file.cases.map(({ rubric }) => rubric), ...compared, file.current]);
    expect(Object.keys(ruleset.rubrics).filter((rubric) => !used.has(rubric))).toEqual([]);
    expect(new Set(file.cases.map((one) => one.id)).size).toBe(file.cases.length);
  });

  it("scores its cases, whatever is handed in beside them", () => {
    for (const { rubric, assessment } of file.cases) expect(cardOf(rubric, assessment).of).toBe(assessment.of);
  });

  it("has no fact of a forbidden kind", () => {
    const facts = Object.values(ruleset.facts).flatMap((section) => Object.values(section.facts));
    expect(facts.filter(({ measures }) => forbiddenMeasures.some((one) => one === measures))).toEqual([]);
  });

  it("names nothing that goes by a forbidden name", () => {
    const banned = { ...ruleset, sources: { ...sources, ...ruleset.sources }, forbidden };
    const parsed = parseRuleset(banned);
    expect(parsed.ok ? [] : parsed.issues).toEqual([]);
  });

  it("says of every source how far to trust it, and of every stand-in that it is one", () => {
    expect(Object.keys(ruleset.sources)).not.toEqual([]);
    expect(ruleset.note?.zh).toBeDefined();
    expect(file.synthetic.zh).toContain("虚构");
  });
});
