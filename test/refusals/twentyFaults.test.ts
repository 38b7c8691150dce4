import { expect, it } from "vitest";
import { parseRuleset } from "../../src/ruleset/parseRuleset.js";
import { parseRulesetText } from "../../src/ruleset/parseRulesetText.js";
import { at, broken, type Change } from "./support.js";

const station = "rubrics.station";
const base = `${station}.nodes.0.children.0.children`;
const law = `${station}.nodes.0.children.1.children`;

/** Faults of different kinds all over one ruleset, in the order of the document: place, what is put there, code, place of the issue. */
const faults: readonly (readonly [place: string, value: unknown, code: string, at?: string])[] = [
  ["version", "one", "version.malformed"],
  ["effective.to", "2024-02-30", "date.impossible"],
  ["sources.opinion.publisher", undefined, "key.missing"],
  ["scales.stars.outside.1", "two", "scale.labelRepeated"],
  ["facts.team.facts.officers.least", 501, "range.reversed", "facts.team.facts.officers.greatest"],
  ["facts.team.facts.stars.measures", "luck", "value.notAllowed"],
  ["facts.law.facts.faults.fields.level.scale", "moons", "scale.undeclared"],
  ["conditions.staffed.basis.source", "rumour", "source.undeclared"],
  ["quotas.model.places.kind", "many", "kind.unknown"],
  [`${base}.0.title.en`, "", "text.empty"],
  [`${base}.0.points.else.cuts.1.above`, 3, "cuts.notRising"],
  [`${base}.1.points.of.0.of.0.fact`, "team.unicorns", "fact.undeclared"],
  [`${base}.1.points.of.1.zero`, undefined, "ratio.zero"],
  [`${base}.1.points.of.2.of.0`, "2/0", "amount.denominator"],
  [
    `${base}.1.points.of.6.when`,
    { kind: "fact", fact: "team.mediation" },
    "kind.wrongSort",
    `${base}.1.points.of.6.when.kind`,
  ],
  [`${law}.0.points.of.0.count.where.flag`, "law.faults.weight", "fact.wrongSort"],
  [`${law}.1.points.of.0.empty`, undefined, "empty.missing"],
  [`${law}.2.goal`, "glory", "goal.undeclared"],
  [`${station}.nodes.1.id`, "staff", "id.repeated"],
  [`${station}.grades.stars.cuts.0.otherwise`, undefined, "otherwise.missing"],
  [`${station}.vetoes.0.colour`, "red", "key.unknown"],
];

it("finds twenty different faults at once, each at its place and nothing else", () => {
  const twenty = faults.slice(0, 9).concat(faults.slice(10));
  expect(new Set(twenty.map(([, , code]) => code)).size).toBe(20);
  const changes = twenty.map(([place, value]): Change => [at(place), value]);
  const result = parseRuleset(broken(...changes));
  expect(result.ok ? [] : result.issues.map(({ code, path }) => [code, path])).toEqual(
    twenty.map(([place, , code, where = place]) => [code, at(where)]),
  );
});

it("finds them in text as well, with the faults of the text itself", () => {
  const changes = faults.map(([place, value]): Change => [at(place), value]);
  const text = JSON.stringify(broken(...changes))
    .replace('"id":"sample"', '"id":"sample","id":"sample"')
    .replace('"full":100', '"full":100.00000000000000000001');
  const result = parseRulesetText(text);
  expect(result.ok ? [] : result.issues.map(({ code }) => code)).toEqual([
    "json.keyRepeated",
    ...faults.slice(0, 9).map(([, , code]) => code),
    "json.numberChanged",
    ...faults.slice(9).map(([, , code]) => code),
  ]);
});
