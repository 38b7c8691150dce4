/**
 * Prints how many results of `shaanxi-2024` have bounds that may be wider than the truth, for sheets with gaps: nothing known at
 * all, and everything known but one section. `npm run loose`.
 */

import { writeAmount } from "../src/exact/writeAmount.js";
import { ruleset } from "../src/rulesets/shaanxi-2024/1.0.0/index.js";
import { compileRubric } from "../src/scoring/plan/compileRubric.js";
import type { Shape } from "../src/scoring/plan/plan.js";
import { constant } from "../src/scoring/run/constant.js";
import { score } from "../src/scoring/score.js";

const plan = compileRubric(ruleset, "station");
const sections = Object.keys(plan.facts.index).sort();

/** A value of the fact's shape: the most, yes, the last label. */
function anyValueOf(shape: Shape): unknown {
  if (shape.type === "flag") return true;
  if (shape.type === "level") return shape.labels.at(-1);
  if (shape.type === "date") return "2024-06-30";
  return shape.type === "number" ? writeAmount(constant(shape.greatest ?? shape.least ?? { n: 0, d: 1 })) : undefined;
}

function sheetWithout(left: readonly string[]): unknown {
  const known = plan.facts.facts.filter(({ section }) => !left.includes(section));
  const facts: Record<string, Record<string, unknown>> = {};
  for (const { section, key, shape } of known)
    if (shape.type !== "records") facts[section] = { ...facts[section], [key]: anyValueOf(shape) };
  const ledgers = known.filter(({ shape }) => shape.type === "records");
  return {
    id: "sheet",
    of: "station",
    stage: "self",
    period: { from: "2024-01-01", to: "2024-12-31" },
    asOf: "2024-12-31",
    facts,
    records: Object.fromEntries(ledgers.map(({ id }) => [id, []])),
  };
}

function line(what: string, left: readonly string[]): readonly [string, number, number, number] {
  const scored = score(plan, sheetWithout(left));
  if (!scored.ok) throw new Error(JSON.stringify(scored.issues));
  const { nodes } = scored.scorecard;
  const open = nodes.filter(({ state, points }) => state === "missing" && points === undefined);
  return [what, nodes.length, open.length, open.filter(({ loose }) => loose).length];
}

const rows = [line("nothing known", sections), ...sections.map((section) => line(`without ${section}`, [section]))];
for (const [what, all, open, loose] of rows) {
  const share = ((100 * loose) / all).toFixed(1);
  console.log(`${what.padEnd(24)} nodes ${all}, open ${open}, loose ${loose} (${share} % of all nodes)`);
}
