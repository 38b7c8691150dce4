/**
 * Examples of what can be wrong with the form of a ruleset: JSON, limits, types, keys, ids, days, texts and amounts.
 */
import type { Examples } from "./example.js";
import { hall, station, strength, team } from "./places.js";

/** A list that holds a list that holds a list … */
const deep = (levels: number): unknown => (levels === 0 ? [] : [deep(levels - 1)]);

const cyclic: unknown[] = [];
cyclic.push(cyclic);

const criterion = (index: number) => ({
  id: `c-${index}`,
  title: { zh: "评分项", en: "A criterion" },
  goal: "order",
  prevention: false,
  points: 1,
  basis: { kind: "illustrative" },
});
const flags = Array.from({ length: 101 }, (_, index) => [
  `f-${index}`,
  { type: "flag", title: { zh: "事实", en: "A fact" }, measures: "other" },
]);

/** By code. */
export const formExamples: Examples = {
  "json.syntax": { of: "rulesetText", part: '"id": "small",', wrong: '"id": "small"' },
  "json.numberChanged": { of: "rulesetText", part: '"worth": 20', wrong: '"worth": 20.000000000000000001' },
  "json.keyRepeated": { of: "rulesetText", part: '"id": "small"', wrong: '"id": "small", "id": "tiny"' },
  "value.notJson": {
    of: "ruleset",
    wrong: [["issued", new Date(0)]],
    right: [["issued", "2023-12-01"]],
    shown: "new Date(0)",
  },
  "value.cyclic": { of: "ruleset", wrong: [["quotas", cyclic]], shown: "// a list that contains itself" },
  "limit.depth": {
    of: "ruleset",
    wrong: [["quotas", deep(200)]],
    shown: "// lists inside one another, 201 levels deep",
  },
  "limit.values": {
    of: "ruleset",
    wrong: [["quotas", Array.from({ length: 2_000_000 }, () => 0)]],
    shown: "// a list of 2,000,000 numbers",
  },
  "limit.criteria": {
    of: "ruleset",
    wrong: [[`${station}.nodes`, Array.from({ length: 10_001 }, (_, index) => criterion(index))]],
    shown: "// 10,001 criteria",
  },
  "limit.sectionFacts": {
    of: "ruleset",
    wrong: [["facts.more", { title: { zh: "更多", en: "More" }, subject: "unit", facts: Object.fromEntries(flags) }]],
    shown: "// a section of 101 facts",
  },

  "type.wrong": { of: "ruleset", wrong: [[`${hall}.prevention`, "no"]] },
  "key.missing": { of: "ruleset", wrong: [["title"]] },
  "key.unknown": { of: "ruleset", wrong: [[`${hall}.ful`, 20]] },
  "value.notAllowed": { of: "ruleset", wrong: [[`${team}.officers.measures`, "luck"]] },
  "kind.unknown": { of: "ruleset", wrong: [[`${hall}.points.kind`, "tick"]] },
  "kind.wrongSort": {
    of: "ruleset",
    wrong: [[`${hall}.points`, { kind: "flag", flag: "team.hall" }]],
    right: [[`${hall}.points`, { kind: "check", when: { kind: "flag", flag: "team.hall" }, worth: 20 }]],
  },
  "list.length": {
    of: "ruleset",
    wrong: [[`${strength}.points`, { kind: "difference", of: [50, 10, { kind: "fact", fact: "team.trained" }] }]],
    right: [
      [
        `${strength}.points`,
        { kind: "difference", of: [50, { kind: "sum", of: [10, { kind: "fact", fact: "team.trained" }] }] },
      ],
    ],
  },
  "number.tooSmall": { of: "ruleset", wrong: [[`${team}.officers.decimals`, -1]] },
  "number.tooLarge": { of: "ruleset", wrong: [["quotas.model.places.count", 1e17]] },
  "id.malformed": { of: "ruleset", wrong: [[`${hall}.id`, "Hall_1"]] },
  "version.malformed": { of: "ruleset", wrong: [["version", "1.0"]] },
  "jurisdiction.malformed": { of: "ruleset", wrong: [["jurisdiction", "61"]] },
  "digest.malformed": {
    of: "nothing",
    because: {
      zh: "规则集目前没有填写摘要的地方；评估中的例子见下。",
      en: "No ruleset has a digest in it at present; the example is that of an assessment.",
    },
  },
  "date.impossible": { of: "ruleset", wrong: [["effective.to", "2024-02-30"]] },
  "text.empty": { of: "ruleset", wrong: [[`${hall}.title.en`, " "]] },
  "text.malformed": {
    of: "ruleset",
    wrong: [[`${hall}.title.en`, "Hall \ud83c"]],
    right: [[`${hall}.title.en`, "Hall 🏛"]],
  },
  "text.language": { of: "ruleset", wrong: [["title.no_such", "x"]], right: [["title.bo-CN", "x"]] },

  "amount.type": { of: "ruleset", wrong: [[`${hall}.full`, true]] },
  "amount.syntax": { of: "ruleset", wrong: [[`${hall}.full`, "20 points"]] },
  "amount.digits": {
    of: "ruleset",
    wrong: [[`${hall}.points.worth`, 0.1 + 0.2]],
    right: [[`${hall}.points.worth`, "0.3"]],
  },
  "amount.notFinite": {
    of: "nothing",
    because: {
      zh: "在规则集中，NaN 和无穷大先被当作 JSON 写不出的值（value.notJson）；评估中的例子见下。",
      en: "In a ruleset, NaN and the infinities are refused first as values that JSON cannot say (`value.notJson`); the example is that of an assessment.",
    },
  },
  "amount.denominator": { of: "ruleset", wrong: [[`${hall}.points.worth`, "20/0"]] },
  "amount.tooLong": {
    of: "ruleset",
    wrong: [[`${hall}.points.worth`, "9".repeat(401)]],
    shown: "// a string of 401 digits",
  },
};
