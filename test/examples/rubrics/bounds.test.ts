/** What the rulesets of public rubrics say of what is not known, of the edges of their rounding, and of what does not fit. */
import { describe, expect, it } from "vitest";
import { toAssessment as ofSite, type Scan } from "../../../examples/rubrics/http-observatory/toAssessment.js";
import { toAssessment as ofCategory } from "../../../examples/rubrics/lighthouse-categories/toAssessment.js";
import { toAssessment as ofProduct, type Product } from "../../../examples/rubrics/nutri-score/toAssessment.js";
import { systems } from "../../../examples/rubrics/systems.js";
import { parseRuleset } from "../../../src/ruleset/parseRuleset.js";
import { compileRubric } from "../../../src/scoring/plan/compileRubric.js";
import { score } from "../../../src/scoring/score.js";
import { writePath } from "../../../src/vocabulary/issue.js";

const all = systems();

/** Points or bounds of some nodes with the grade, or what is wrong. */
function told(title: string, rubric: string, assessment: unknown, ...ids: readonly string[]) {
  const parsed = parseRuleset(all.find((system) => system.title === title)?.ruleset);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const scored = score(compileRubric(parsed.ruleset, rubric), assessment);
  if (!scored.ok) return scored.issues.map(({ code, path }) => `${code} at ${writePath(path)}`);
  const { nodes, grades, provisional } = scored.scorecard;
  const shown = nodes
    .filter(({ id }) => ids.includes(id))
    .map(({ id, state, points, least, greatest }) =>
      state === "notApplicable" ? `${id} n/a` : `${id} ${points ?? `${least} to ${greatest}`}`,
    );
  const [after] = grades.map((grade) => grade.after);
  const label = after?.kind === "settled" ? after.label : after?.kind === "open" ? after.possible.join(" or ") : "n/a";
  return [...shown, label, provisional ? "provisional" : "final"];
}

describe("Nutri-Score 2023", () => {
  const product = (input: Product, ...ids: readonly string[]) =>
    told("Nutri-Score 2023", "product", ofProduct("a product", input), ...ids);
  const soda = { group: "beverage", energy: "82", sugars: "4.5", saturatedFat: "0", salt: "0.03", fruits: "70.5" };

  it("counts a component without a value as 0, and is then final", () => {
    expect(product({ group: "general" }, "negative", "positive", "score")).toEqual([
      ...["negative 0", "positive 0", "score 0"],
      ...["a", "final"],
    ]);
  });

  it("leaves the grade open while nobody has said whether a beverage holds sweeteners", () => {
    // Four points lie between the two answers: 4 - 4 and 8 - 4.
    expect(product(soda, "negative", "sweeteners", "score")).toEqual([
      ...["negative 4 to 8", "sweeteners 0 to 4", "score 0 to 4"],
      ...["c or b", "provisional"],
    ]);
    expect(product({ ...soda, sweeteners: false }, "score")).toEqual(["score 0", "b", "final"]);
  });

  it("has sound bounds without the group, by which every threshold goes", () => {
    // Both totals go by the same missing group: it is gone through, so that their difference is what a group can give.
    const { group, ...unsorted } = soda;
    expect(product(unsorted, "negative", "positive", "score")).toEqual([
      ...["negative 1 to 8", "positive 2 to 4", "score -1 to 4"],
      ...["c or b or a", "provisional"],
    ]);
    expect(product({ ...unsorted, group: "general" }, "score")).toEqual(["score -1", "a", "final"]);
    expect(product({ ...unsorted, group: "fat" }, "score")).toEqual(["score -1", "b", "final"]);
    expect(product({ ...soda, sweeteners: true }, "score")).toEqual(["score 4", "c", "final"]);
  });

  it("refuses an unknown group, an impossible value, and sodium, which belongs to 2021", () => {
    expect(product({ group: "snack", energy: "-1", saturatedFatRatio: "101", sodium: "40" })).toEqual([
      "value.notAllowed at facts.product.group",
      "fact.range at facts.product.energy",
      "fact.range at facts.product.saturated-fat-ratio",
      "fact.unknown at facts.product.sodium",
    ]);
  });
});

describe("Nutri-Score 2021", () => {
  it.each([
    { sugars: "4.504", value: "4.5", points: 0 },
    { sugars: "4.505", value: "4.51", points: 1 },
    { sugars: "8.9", value: "8.9", points: 1 },
    { sugars: "8.95", value: "9", points: 1 },
    { sugars: "9.04", value: "9", points: 1 },
    { sugars: "9.045", value: "9", points: 1 },
    { sugars: "9.05", value: "9.1", points: 2 },
    { sugars: "9.1", value: "9.1", points: 2 },
  ])("rounds $sugars g of sugars to $value: $points points", ({ sugars, value, points }) => {
    const product = ofProduct("a product", { group: "general", sugars });
    expect(told("Nutri-Score 2021", "product", product, "sugars-value", "sugars").slice(0, 2)).toEqual([
      `sugars-value ${value}`,
      `sugars ${points}`,
    ]);
  });
});

describe("Lighthouse", () => {
  const audit = (id: string, weight: string, mode: string, points: string | null) => ({
    id,
    weight,
    mode,
    score: points,
  });
  const category = (...audits: ReturnType<typeof audit>[]) =>
    told("Lighthouse", "category", ofCategory("a category", { audits }), "score");
  const good = audit("good", "1", "binary", "1");

  it.each([
    { title: "nothing left is 0", audits: [audit("m", "3", "manual", null)], gives: ["score 0", "fail", "final"] },
    { title: "no audit is 0", audits: [], gives: ["score 0", "fail", "final"] },
    {
      title: "one that could not be run leaves no score",
      audits: [good, audit("e", "1", "error", null)],
      gives: ["score n/a", "n/a", "final"],
    },
    {
      title: "unless its weight is 0",
      audits: [good, audit("e", "0", "error", null)],
      gives: ["score 1", "pass", "final"],
    },
    {
      title: "0.295 is rounded up",
      audits: [audit("a", "1", "numeric", "0.29"), audit("b", "1", "numeric", "0.3")],
      gives: ["score 0.3", "fail", "final"],
    },
    {
      title: "0.895 is rounded before it is graded",
      audits: [audit("a", "1", "numeric", "0.89"), audit("b", "1", "numeric", "0.9")],
      gives: ["score 0.9", "pass", "final"],
    },
  ])("$title", ({ audits, gives }) => {
    expect(category(...audits)).toEqual(gives);
  });

  it("refuses a third decimal, a negative weight, an unknown mode and an audit said twice", () => {
    expect(category(audit("a", "-1", "binary", "0.291"), audit("a", "1", "guessed", "1"))).toEqual([
      "fact.decimals at records.category.audits[0].fields.score",
      "fact.range at records.category.audits[0].fields.weight",
      "record.repeated at records.category.audits[1].id",
      "value.notAllowed at records.category.audits[1].fields.mode",
    ]);
  });
});

describe("HTTP Observatory", () => {
  const site = (scan: Scan, ...ids: readonly string[]) =>
    told("HTTP Observatory", "site", ofSite("a site", scan), ...ids);
  const neutral = {
    "content-security-policy": "csp-implemented-with-unsafe-inline-in-style-src-only",
    cookies: "cookies-not-found",
    "cross-origin-embedder-policy": "coep-not-implemented",
    "cross-origin-opener-policy": "coop-not-implemented",
    "cross-origin-resource-policy": "corp-not-implemented",
    "cross-origin-resource-sharing": "cross-origin-resource-sharing-not-implemented",
    redirection: "redirection-to-https",
    "referrer-policy": "referrer-policy-private",
    "strict-transport-security": "hsts-implemented-max-age-at-least-six-months",
    "subresource-integrity": "sri-not-implemented-but-no-scripts-loaded",
    "x-content-type-options": "x-content-type-options-nosniff",
    "x-frame-options": "x-frame-options-sameorigin-or-deny",
  };

  it("has exact bounds for one test that nobody has run", () => {
    // At worst 40 off, and then no bonus; at best 5 on top of the other two bonuses of 5.
    const { cookies, ...rest } = neutral;
    expect(site({ outcomes: rest }, "deductions", "bonuses", "score")).toEqual([
      ...["deductions -40 to 0", "score 60 to 115", "bonuses 10 to 15"],
      ...["C+ or B or B+ or A+", "provisional"],
    ]);
  });

  it("has the whole range for a site that nobody has scanned", () => {
    expect(site({ outcomes: {} }, "score").slice(0, 1)).toEqual(["score 0 to 165"]);
  });

  it.each([
    {
      title: "counts bonuses from a base of 90",
      outcome: "redirection-not-to-https-on-initial-redirection",
      gives: ["score 100", "A+"],
    },
    { title: "does not count them below", outcome: "redirection-not-to-https", gives: ["score 80", "B+"] },
  ])("$title", ({ outcome, gives }) => {
    expect(site({ outcomes: { ...neutral, redirection: outcome } }, "score")).toEqual([...gives, "final"]);
  });

  it("refuses the outcome of another test, and a test that there is not", () => {
    expect(site({ outcomes: { ...neutral, cookies: "hsts-preloaded", "x-xss-protection": "none" } })).toEqual([
      "value.notAllowed at facts.site.cookies",
      "fact.unknown at facts.site.x-xss-protection",
    ]);
  });
});
