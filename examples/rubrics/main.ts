/** Scores every case of four public rubrics and says how many come out as published: `npm run example:rubrics`. */
import { compileRubric, parseRuleset, score } from "baiqian";
import { disagreements } from "./disagreements.js";
import { systems } from "./systems.js";

for (const { title, ruleset, cases, toAnswer } of systems()) {
  const parsed = parseRuleset(ruleset);
  if (!parsed.ok) throw new Error(`${title}: ${JSON.stringify(parsed.issues)}`);
  const plans = new Map(Object.keys(parsed.ruleset.rubrics).map((id) => [id, compileRubric(parsed.ruleset, id)]));
  const wrong = cases.flatMap(({ name, rubric, assessment, expected }) => {
    const scored = score(plans.get(rubric)!, assessment);
    const told = scored.ok ? disagreements(expected, toAnswer(scored.scorecard)) : [JSON.stringify(scored.issues)];
    return told.length === 0 ? [] : [`  ${name}: ${told.join("; ")}`];
  });
  console.log(`${title}: ${cases.length - wrong.length} of ${cases.length} cases agree`);
  for (const line of wrong) console.log(line);
  if (wrong.length > 0) process.exitCode = 1;
}
