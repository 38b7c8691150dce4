/**
 * Faults of rulesets: what is changed in the sample, and the issues that this must give, no more and no fewer.
 */

/** Places of the sample by short names. */
export const short: Readonly<Record<string, string>> = {
  "@r": "rubrics.station",
  "@total": "rubrics.station.nodes.0",
  "@base": "rubrics.station.nodes.0.children.0",
  "@staff": "rubrics.station.nodes.0.children.0.children.0",
  "@ratio": "rubrics.station.nodes.0.children.0.children.1",
  "@law": "rubrics.station.nodes.0.children.1",
  "@faults": "rubrics.station.nodes.0.children.1.children.0",
  "@marks": "rubrics.station.nodes.0.children.1.children.1",
  "@secret": "rubrics.station.nodes.0.children.1.children.2",
  "@bonus": "rubrics.station.nodes.1",
  "@stars": "rubrics.station.grades.stars",
  "@level": "rubrics.station.grades.level",
  "@veto": "rubrics.station.vetoes.0",
  "@team": "facts.team.facts",
  "@ledger": "facts.law.facts.faults",
};

const text = { zh: "字", en: "word" };
const fact = (name: string, from?: string) => ({ kind: "fact", fact: name, ...(from ? { from } : {}) });
const points = (id: string) => ({ kind: "points", points: id });
const flag = (name: string) => ({ kind: "flag", flag: name });
const never = { kind: "any", of: [] };
const always = { kind: "all", of: [] };
const officers = fact("team.officers");
const over = (more: object) => ({ kind: "sum", over: "law.faults", each: fact("law.faults.weight"), ...more });
const levels = (of: unknown) => ({ kind: "check", when: { kind: "level", of, among: ["one"] }, worth: 1 });
const holds = (when: unknown) => ({ kind: "check", when, worth: 1 });
const many = (count: number, make: (index: number) => unknown) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`f${index}`, make(index)]));

/** What is wrong; changes as place and value; issues as code and place. */
export type Row = readonly [
  what: string,
  changes: readonly (readonly [place: string, value?: unknown])[],
  ...issues: readonly `${string} ${string}`[],
];

/** Faults of structure. */
export const structure: readonly Row[] = [
  ["a key is missing", [["title"]], "key.missing title"],
  ["a literal is missing", [["sources.opinion.kind"]], "key.missing sources.opinion.kind"],
  ["an expression is missing", [["conditions.staffed.when"]], "key.missing conditions.staffed.when"],
  ["a map is missing", [["rubrics"]], "key.missing rubrics"],
  ["a kind is missing", [["@bonus.points.kind"]], "key.missing @bonus.points.kind"],
  ["an edge is missing", [["@stars.cuts.1.above"]], "key.missing @stars.cuts.1.atLeast"],
  ["a key is unknown", [["colour", 1]], "key.unknown colour"],
  [
    "two keys are unknown",
    [
      ["@veto.a", 1],
      ["@veto.b", 2],
    ],
    "key.unknown @veto.a",
    "key.unknown @veto.b",
  ],
  ["a cut has both edges", [["@stars.cuts.1.atLeast", 1]], "key.unknown @stars.cuts.1.atLeast"],
  [
    "a criterion has children",
    [["@bonus.children", []]],
    "key.missing @bonus.combine",
    ...["points", "goal", "prevention"].map((key) => `key.unknown @bonus.${key}` as const),
  ],
  ["a text is a number", [["title.en", 5]], "type.wrong title.en"],
  ["null stands for a value", [["note", null]], "type.wrong note"],
  ["null stands for a quantity", [["@bonus.points", null]], "type.wrong @bonus.points"],
  ["a list stands for a condition", [["@veto.when", []]], "type.wrong @veto.when"],
  ["a number stands for a level", [["@level.of", 5]], "type.wrong @level.of"],
  ["a text stands for a node", [["@bonus", "x"]], "type.wrong @bonus"],
  ["a list stands for a map", [["scales", []]], "type.wrong scales"],
  ["a map stands for a list", [["@r.nodes", {}]], "type.wrong @r.nodes"],
  ["a text stands for a flag", [["@bonus.prevention", "yes"]], "type.wrong @bonus.prevention"],
  ["decimals are not whole", [["@team.officers.decimals", 0.5]], "type.wrong @team.officers.decimals"],
  ["decimals are negative", [["@team.officers.decimals", -1]], "number.tooSmall @team.officers.decimals"],
  ["a count is not safe", [["quotas.model.places.count", 2 ** 60]], "number.tooLarge quotas.model.places.count"],
  ["a measure is not of the list", [["@team.officers.measures", "luck"]], "value.notAllowed @team.officers.measures"],
  ["a subject is not of the list", [["@r.subject", "dog"]], "value.notAllowed @r.subject"],
  ["true must be true", [["@team.officers.mayNotApply", false]], "value.notAllowed @team.officers.mayNotApply"],
  ["a kind is unknown", [["@bonus.points.kind", "magic"]], "kind.unknown @bonus.points.kind"],
  ["a kind is no text", [["@bonus.points.kind", 5]], "kind.unknown @bonus.points.kind"],
  ["a kind is inherited", [["@bonus.points.kind", "constructor"]], "kind.unknown @bonus.points.kind"],
  ["a type is unknown", [["@team.officers.type", "money"]], "kind.unknown @team.officers.type"],
  ["a basis is unknown", [["@bonus.basis.kind", "hearsay"]], "kind.unknown @bonus.basis.kind"],
  [
    "a condition stands for a quantity",
    [["@bonus.points", flag("team.mediation")]],
    "kind.wrongSort @bonus.points.kind",
  ],
  ["a quantity stands for a condition", [["@veto.when", points("faults")]], "kind.wrongSort @veto.when.kind"],
  ["a condition stands for a level", [["@level.of", flag("team.mediation")]], "kind.wrongSort @level.of.kind"],
  ["a difference of three", [["@ratio.points.of.0.of.2", 5]], "list.length @ratio.points.of.0.of"],
  ["a ratio of one", [["@ratio.points.of.1.of.1"]], "list.length @ratio.points.of.1.of"],
  ["an id in upper case", [["id", "Sample"]], "id.malformed id"],
  ["an id that is too long", [["id", "a".repeat(65)]], "id.malformed id"],
  [
    "a key in upper case, with a fault below it",
    [["goals.Order", { zh: "秩序好", en: " " }]],
    "id.malformed goals.Order",
    "text.empty goals.Order.en",
  ],
  ["a version of two parts", [["version", "1.0"]], "version.malformed version"],
  ["a jurisdiction of two digits", [["jurisdiction", "61"]], "jurisdiction.malformed jurisdiction"],
  ["a day that does not exist", [["effective.from", "2023-02-29"]], "date.impossible effective.from"],
  ["an empty text", [["@veto.title.zh", ""]], "text.empty @veto.title.zh"],
  ["half a character", [["@veto.title.zh", "一\udc00票"]], "text.malformed @veto.title.zh"],
  ["a text of a language that is none", [["title.no_such", "x"]], "text.language title.no_such"],
  ["an amount that is no number", [["@bonus.full", "ten"]], "amount.syntax @bonus.full"],
  ["an amount that is a list", [["@bonus.full", []]], "amount.type @bonus.full"],
  ["an amount of too many digits", [["@bonus.points.worth", 0.1 + 0.2]], "amount.digits @bonus.points.worth"],
  ["an amount by nothing", [["@bonus.points.worth", "1/0"]], "amount.denominator @bonus.points.worth"],
  ["an amount without end", [["@bonus.points.worth", "9".repeat(401)]], "amount.tooLong @bonus.points.worth"],
];

/** Faults of declarations. */
export const declarations: readonly Row[] = [
  [
    "a version that supersedes itself",
    [["supersedes", { id: "sample", version: "1.2.3" }]],
    "supersedes.itself supersedes",
  ],
  [
    "a label that a policy would take for the next cut",
    [["scales.stars.outside.1", "next"]],
    "label.reserved scales.stars.outside.1",
  ],
  ["in force backwards", [["effective.to", "2023-12-31"]], "effective.order effective.to"],
  ["no nodes", [["rubrics.other", { title: text, subject: "unit", nodes: [] }]], "rubric.empty rubrics.other.nodes"],
  ["a scale without order is empty", [["scales.void", { set: [] }]], "scale.empty scales.void.set"],
  ["a scale is empty", [["scales.void", { order: [] }]], "scale.empty scales.void.order"],
  ["a label twice", [["scales.stars.order.3", "one"]], "scale.labelRepeated scales.stars.order.3"],
  ["a label inside and outside", [["scales.stars.outside.1", "two"]], "scale.labelRepeated scales.stars.outside.1"],
  ["words for a label that is none", [["scales.stars.labels.four", text]], "label.undeclared scales.stars.labels.four"],
  ["least above greatest", [["@team.officers.least", 501]], "range.reversed @team.officers.greatest"],
  ["a step of nothing", [["@team.officers.step", 0]], "step.notPositive @team.officers.step"],
  ["a step backwards", [["@ledger.fields.weight.step", "-0.5"]], "step.notPositive @ledger.fields.weight.step"],
  [
    "a step finer than the decimals",
    [
      ["@team.officers.step", "0.25"],
      ["@team.officers.decimals", 1],
    ],
    "step.decimals @team.officers.decimals",
  ],
  [
    "a step that no decimals write",
    [
      ["@team.officers.step", "1/3"],
      ["@team.officers.decimals", 1000000],
    ],
    "step.decimals @team.officers.decimals",
  ],
  [
    "a fact of an undeclared scale",
    [["@team.extra", { title: text, measures: "other", type: "level", scale: "moons" }]],
    "scale.undeclared @team.extra.scale",
  ],
  [
    "a field of an undeclared scale",
    [["@ledger.fields.extra", { title: text, type: "level", scale: "moons" }]],
    "scale.undeclared @ledger.fields.extra.scale",
  ],
  [
    "101 facts",
    [
      [
        "facts.many",
        { title: text, subject: "unit", facts: many(101, () => ({ title: text, measures: "other", type: "flag" })) },
      ],
    ],
    "limit.sectionFacts facts.many.facts",
  ],
  [
    "an undeclared source",
    [["@veto.basis", { kind: "unpublished", source: "rumour" }]],
    "source.undeclared @veto.basis.source",
  ],
  ["made up after an undeclared source", [["@bonus.basis.after", "rumour"]], "source.undeclared @bonus.basis.after"],
  ["an undeclared goal", [["@bonus.goal", "glory"]], "goal.undeclared @bonus.goal"],
  ["an undeclared quota", [["@veto.bars", ["model", "galaxy"]]], "quota.undeclared @veto.bars.1"],
  [
    "an undeclared condition",
    [["@bonus.applies", { kind: "condition", condition: "sunny" }]],
    "condition.undeclared @bonus.applies.condition",
  ],
  [
    "an undeclared condition, inherited",
    [["@bonus.applies", { kind: "condition", condition: "constructor" }]],
    "condition.undeclared @bonus.applies.condition",
  ],
  ["an undeclared node", [["@bonus.points", points("moon")]], "node.undeclared @bonus.points.points"],
  [
    "an undeclared node of the baseline",
    [["@bonus.points", { ...points("moon"), from: "baseline" }]],
    "node.undeclared @bonus.points.points",
  ],
  [
    "the status of an undeclared node",
    [["@bonus.applies", { kind: "status", points: "moon", is: "known" }]],
    "node.undeclared @bonus.applies.points",
  ],
  [
    "a minimum of an undeclared node",
    [["@stars.cuts.0.minimums.moon", 1]],
    "node.undeclared @stars.cuts.0.minimums.moon",
  ],
  ["zeroing an undeclared node", [["@veto.zeroes", ["law", "moon"]]], "node.undeclared @veto.zeroes.1"],
  [
    "an undeclared node in a condition that is used",
    [["conditions.solid.when.of.1.of.points", "moon"]],
    "node.undeclared conditions.solid.when.of.1.of.points",
  ],
  [
    "an undeclared node in a condition that nobody uses",
    [
      [
        "conditions.idle",
        {
          title: text,
          subject: "unit",
          when: { kind: "status", points: "moon", is: "known" },
          basis: { kind: "illustrative" },
        },
      ],
    ],
    "node.undeclared conditions.idle.when.points",
  ],
  ["an undeclared grade", [["@level.of.of.0.grade", "moons"]], "grade.undeclared @level.of.of.0.grade"],
  [
    "an undeclared grade in a condition",
    [["conditions.staffed.when", { kind: "level", of: { kind: "grade", grade: "moons" }, among: ["one"] }]],
    "grade.undeclared conditions.staffed.when.of.grade",
  ],
  ["a cap of an undeclared grade", [["@veto.caps.moons", "one"]], "grade.undeclared @veto.caps.moons"],
  ["a set of an undeclared grade", [["@veto.sets.moons", "one"]], "grade.undeclared @veto.sets.moons"],
  ["a grade of an undeclared scale", [["@stars.scale", "moons"]], "scale.undeclared @stars.scale"],
  ["an undeclared fact", [["@bonus.points", fact("team.unicorns")]], "fact.undeclared @bonus.points.fact"],
  ["an undeclared section", [["@bonus.points", fact("zoo.unicorns")]], "fact.undeclared @bonus.points.fact"],
  ["a fact without section", [["@bonus.points", fact("officers")]], "fact.undeclared @bonus.points.fact"],
  ["a fact of four parts", [["@bonus.points", fact("law.faults.weight.deep")]], "field.undeclared @bonus.points.fact"],
  ["an inherited fact", [["@bonus.points", fact("team.constructor")]], "fact.undeclared @bonus.points.fact"],
  ["an undeclared flag", [["@bonus.applies", flag("team.unicorns")]], "fact.undeclared @bonus.applies.flag"],
  [
    "the status of an undeclared fact",
    [["@bonus.applies", { kind: "status", fact: "team.unicorns", is: "known" }]],
    "fact.undeclared @bonus.applies.fact",
  ],
  [
    "the evidence of an undeclared fact",
    [["@bonus.applies", { kind: "evidenced", fact: "team.unicorns" }]],
    "fact.undeclared @bonus.applies.fact",
  ],
  [
    "an undeclared ledger",
    [["@bonus.points", { kind: "count", over: "law.unicorns" }]],
    "ledger.undeclared @bonus.points.over",
  ],
  [
    "an undeclared ledger in a condition",
    [["@bonus.applies", { kind: "some", over: "law.unicorns" }]],
    "ledger.undeclared @bonus.applies.over",
  ],
  [
    "an undeclared field",
    [["@faults.points.of.1.count.each.fact", "law.faults.colour"]],
    "field.undeclared @faults.points.of.1.count.each.fact",
  ],
  [
    "a field of an undeclared ledger",
    [["@faults.points.of.1.count.each.fact", "law.unicorns.colour"]],
    "ledger.undeclared @faults.points.of.1.count.each.fact",
  ],
  [
    "a field of what is no ledger",
    [["@bonus.points", fact("team.officers.weight")]],
    "ledger.undeclared @bonus.points.fact",
  ],
];

/** Faults of reading facts. */
export const reading: readonly Row[] = [
  ["a level read as a number", [["@bonus.points", fact("team.kind")]], "fact.wrongSort @bonus.points.fact"],
  ["a number read as a flag", [["@bonus.applies", flag("team.officers")]], "fact.wrongSort @bonus.applies.flag"],
  [
    "a number read as a date",
    [["@bonus.points", { kind: "since", date: "team.officers", in: "days" }]],
    "fact.wrongSort @bonus.points.date",
  ],
  [
    "a number read as a level",
    [["@level.of.of.2.items.0.each.fact", "team.officers"]],
    "fact.wrongSort @level.of.of.2.items.0.each.fact",
  ],
  [
    "a number read as a ledger",
    [["@bonus.points", { kind: "count", over: "team.officers" }]],
    "fact.wrongSort @bonus.points.over",
  ],
  ["a ledger read as a number", [["@bonus.points", fact("law.faults")]], "fact.wrongSort @bonus.points.fact"],
  [
    "a field read as another sort",
    [["@faults.points.of.1.count.each.fact", "law.faults.grave"]],
    "fact.wrongSort @faults.points.of.1.count.each.fact",
  ],
  [
    "a field outside its ledger",
    [["@bonus.points", fact("law.faults.weight")]],
    "field.outsideLedger @bonus.points.fact",
  ],
  [
    "a field inside another ledger",
    [["@bonus.points", { ...over({}), over: "law.deeds" }]],
    "field.outsideLedger @bonus.points.each.fact",
  ],
  [
    "a field in what an empty ledger gives",
    [["@bonus.points", over({ empty: fact("law.faults.weight") })]],
    "field.outsideLedger @bonus.points.empty.fact",
  ],
  [
    "the status of a field outside its ledger",
    [["@bonus.applies", { kind: "status", fact: "law.faults.weight", is: "known" }]],
    "field.outsideLedger @bonus.applies.fact",
  ],
  [
    "a ledger inside a ledger",
    [["@bonus.points", over({ each: { kind: "count", over: "law.deeds" } })]],
    "ledger.inLedger @bonus.points.each.over",
  ],
  [
    "a ledger inside a condition on a ledger",
    [["@bonus.applies", { kind: "some", over: "law.deeds", where: { kind: "every", over: "law.faults" } }]],
    "ledger.inLedger @bonus.applies.where.over",
  ],
  ["another subject's fact", [["@bonus.points", fact("parent.budget")]], "fact.otherSubject @bonus.points.fact"],
  [
    "the subject's own fact, of its parent",
    [["@bonus.points", fact("team.officers", "parent")]],
    "fact.otherSubject @bonus.points.fact",
  ],
  [
    "a reach that a station lacks",
    [["@bonus.points", fact("team.officers", "unit")]],
    "from.notAllowed @bonus.points.from",
  ],
  [
    "a fact of a scorecard",
    [["@bonus.points", fact("team.officers", "baseline")]],
    "from.notAllowed @bonus.points.from",
  ],
  [
    "a condition about another subject",
    [["conditions.staffed.subject", "person"]],
    "condition.otherSubject conditions.solid.when.of.0.condition",
    "fact.otherSubject conditions.staffed.when.of.fact",
  ],
  ["a forbidden measure read", [["@bonus.points", fact("team.clearance")]], "measure.forbidden @bonus.points.fact"],
  [
    "a forbidden measure asked for",
    [["@bonus.applies", { kind: "status", fact: "team.clearance", is: "known" }]],
    "measure.forbidden @bonus.applies.fact",
  ],
  [
    "a forbidden measure that nobody listed",
    [
      ["@team.fines", { title: text, measures: "fine-amount", type: "number" }],
      ["@bonus.points", fact("team.fines")],
    ],
    "measure.forbidden @bonus.points.fact",
  ],
  [
    "a forbidden name of a fact",
    [["@team.officers.title.en", "Yearly Clearance RATE"]],
    "measure.named @team.officers.title.en",
  ],
  ["a forbidden name of a criterion", [["@bonus.title.zh", "破案率加分"]], "measure.named @bonus.title.zh"],
  ["a forbidden name with a space in it", [["@bonus.title.zh", "破 案\u3000率"]], "measure.named @bonus.title.zh"],
  [
    "a forbidden name with what cannot be seen in it",
    [["@bonus.title.zh", "破\u200b案\ufe0f率"]],
    "measure.named @bonus.title.zh",
  ],
  ["a forbidden name with dots in it", [["@bonus.title.zh", "破·案ꞏ率"]], "measure.named @bonus.title.zh"],
  [
    "a forbidden name with its marks apart",
    [
      ["forbidden.0.terms.2", "élucidé"],
      ["@bonus.title.fr", "E\u200b\u0301LUCIDE\u0301"],
    ],
    "measure.named @bonus.title.fr",
  ],
  ["a forbidden name in wide letters", [["@bonus.title.en", "Ｃlear-ance (rate)"]], "measure.named @bonus.title.en"],
  [
    "a forbidden name in another language",
    [["@bonus.title.fr", "« clearance rate »"]],
    "measure.named @bonus.title.fr",
  ],
  [
    "a forbidden name written otherwise in the list",
    [
      ["forbidden.0.terms.2", "Auf-ｋlärungs maß"],
      ["@bonus.title.de", "AUFKLÄRUNGSMASS"],
    ],
    "measure.named @bonus.title.de",
  ],
  [
    "a forbidden name of a field",
    [["@ledger.fields.weight.title.zh", "破案率"]],
    "measure.named @ledger.fields.weight.title.zh",
  ],
  ["a forbidden name of a group", [["@law.title.zh", "破案率"]], "measure.named @law.title.zh"],
  ["a forbidden name of a section", [["facts.law.title.zh", "破案率"]], "measure.named facts.law.title.zh"],
  [
    "a forbidden name of a condition",
    [["conditions.staffed.title.zh", "破案率"]],
    "measure.named conditions.staffed.title.zh",
  ],
  ["a forbidden name of a rubric", [["@r.title.zh", "破案率"]], "measure.named @r.title.zh"],
  ["a forbidden name of a grade", [["@stars.title.zh", "破案率"]], "measure.named @stars.title.zh"],
  ["a forbidden name of a veto", [["@veto.title.zh", "破案率"]], "measure.named @veto.title.zh"],
  [
    "a forbidden name in what a fact is",
    [["@team.officers.definition.zh", "按破案率折算"]],
    "measure.named @team.officers.definition.zh",
  ],
  [
    "a forbidden name as the key of a fact",
    [["@team.clearance-rate", { title: text, measures: "other", type: "flag" }]],
    "measure.named @team.clearance-rate",
  ],
  ["a forbidden name as an id", [["@veto.id", "clearance-rate"]], "measure.named @veto.id"],
  ["a forbidden name that says nothing", [["forbidden.0.terms.0", "·— "]], "term.empty forbidden.0.terms.0"],
];

/** Faults of expressions. */
export const expressions: readonly Row[] = [
  ["a least of nothing", [["@bonus.points", { kind: "least", of: [] }]], "list.length @bonus.points.of"],
  ["a greatest of nothing", [["@bonus.points", { kind: "greatest", of: [] }]], "list.length @bonus.points.of"],
  ...["sum", "least", "greatest"].map(
    (kind): Row => [
      `a weight in a ${kind}`,
      [["@bonus.points", { kind, items: [{ each: 1 }, { each: 2, weight: 3 }] }]],
      "weight.meaningless @bonus.points.items.1.weight",
    ],
  ),
  [
    "a case twice",
    [["@staff.points.cases.1", { id: "room", when: never, then: 1 }]],
    "id.repeated @staff.points.cases.1.id",
  ],
  ["a cut twice", [["@staff.points.else.cuts.1.id", "five"]], "id.repeated @staff.points.else.cuts.1.id"],
  ["a part of a tally twice", [["@faults.points.of.1.id", "grave"]], "id.repeated @faults.points.of.1.id"],
  [
    "cases after one that always holds",
    [
      [
        "@staff.points.cases",
        [
          { id: "a", when: { kind: "any", of: [never, { kind: "not", of: never }] }, then: 1 },
          { id: "b", when: never, then: 1 },
          { id: "c", when: always, then: 1 },
        ],
      ],
    ],
    "case.unreachable @staff.points.cases.1",
    "case.unreachable @staff.points.cases.2",
  ],
  [
    "cases of levels after one that always holds",
    [
      [
        "@level.of.of.1.cases",
        [
          { id: "a", when: { kind: "all", of: [always] }, then: "one" },
          { id: "b", when: never, then: "two" },
        ],
      ],
    ],
    "case.unreachable @level.of.of.1.cases.1",
  ],
  ["cuts that fall", [["@staff.points.else.cuts.1.above", 4]], "cuts.notRising @staff.points.else.cuts.1.above"],
  [
    "cuts of levels that fall",
    [["@level.of.of.4.cuts.1", { atLeast: "4.9", then: "one" }]],
    "cuts.notRising @level.of.of.4.cuts.1.atLeast",
  ],
  ["a line of one point", [["@ratio.points.of.5.through.1"]], "line.tooShort @ratio.points.of.5.through"],
  [
    "a line that stands still",
    [["@ratio.points.of.5.through.1.0", "0.0"]],
    "line.notRising @ratio.points.of.5.through.1.0",
  ],
  ["a divisor that can be 0", [["@ratio.points.of.1.zero"]], "ratio.zero @ratio.points.of.1.zero"],
  ["a divisor that is 0", [["@bonus.points", { kind: "ratio", of: [1, "0.0"] }]], "ratio.zero @bonus.points.zero"],
  [
    "a divisor of unknown range",
    [["@bonus.points", { kind: "ratio", of: [1, points("staff")] }]],
    "ratio.zero @bonus.points.zero",
  ],
  ["rounding to nothing", [["@ratio.points.of.3.to", 0]], "step.notPositive @ratio.points.of.3.to"],
  ["rounding a node to less than nothing", [["@staff.rounded.to", "-1"]], "step.notPositive @staff.rounded.to"],
  ["steps of nothing", [["@ratio.points.of.7.step", 0]], "step.notPositive @ratio.points.of.7.step"],
  ["a size below nothing", [["@faults.points.of.0.most", -15]], "tally.mostNegative @faults.points.of.0.most"],
  ["a mean of a ledger that may be empty", [["@marks.points.of.0.empty"]], "empty.missing @marks.points.of.0.empty"],
  [
    "a greatest of a ledger that may be empty",
    [["@bonus.points", { ...over({}), kind: "greatest" }]],
    "empty.missing @bonus.points.empty",
  ],
  ["a weight below nothing", [["@staff.weight", "-1"]], "weight.negative @staff.weight"],
  [
    "a weight of unknown range",
    [["@marks.points.of.1.items.0.weight", points("staff")]],
    "weight.negative @marks.points.of.1.items.0.weight",
  ],
  [
    "a weight over a ledger that can fall below nothing",
    [["@ledger.fields.weight.least", -1]],
    "weight.negative @marks.points.of.0.weight",
  ],
  ["a comparison with nothing", [["@bonus.points.when.atLeast"]], "condition.limits @bonus.points.when"],
  [
    "a comparison with three limits",
    [
      ["@bonus.points.when.below", 3],
      ["@bonus.points.when.above", 1],
    ],
    "condition.limits @bonus.points.when",
  ],
  ["a level held against nothing", [["@staff.applies.among"]], "condition.limits @staff.applies"],
  [
    "a lookup of a label that is none",
    [["@marks.points.of.4.table.four", 4]],
    "label.undeclared @marks.points.of.4.table.four",
  ],
  ["a lookup without full table", [["@marks.points.of.4.else"]], "lookup.incomplete @marks.points.of.4.table"],
  ["a lookup of levels without full table", [["@level.of.of.3.table.rural"]], "lookup.incomplete @level.of.of.3.table"],
  ["a label that is none", [["@staff.applies.among.1", "lunar"]], "label.undeclared @staff.applies.among.1"],
  [
    "a rank of a label that is none",
    [["@marks.points.of.0.where.atMost", "four"]],
    "label.undeclared @marks.points.of.0.where.atMost",
  ],
  [
    "a rank of a label outside",
    [["@marks.points.of.0.where.atMost", "none"]],
    "label.unranked @marks.points.of.0.where.atMost",
  ],
  [
    "a rank on a set",
    [["@staff.applies", { kind: "level", of: fact("team.kind"), atLeast: "urban" }]],
    "label.unranked @staff.applies.atLeast",
  ],
  ["a label outside among ranks", [["@level.of.of.1.else", "none"]], "label.unranked @level.of.of.1.else"],
  [
    "the lowest of a set",
    [["@bonus.points", levels({ kind: "lowest", of: [fact("team.kind")] })]],
    "label.undeclared @bonus.points.when.among.0",
    "scale.unranked @bonus.points.when.of.of.0.fact",
  ],
  ["levels of two scales", [["@level.of.of.5.of", fact("team.kind")]], "scale.mixed @level.of.of.5.of.fact"],
  [
    "labels of no scale",
    [["@bonus.points", levels({ kind: "cases", cases: [], else: "one" })]],
    "scale.unclear @bonus.points.when.of",
  ],
  [
    "a lookup of labels of no scale",
    [["@bonus.points", { kind: "lookup", of: "one", table: { one: 1 } }]],
    "scale.unclear @bonus.points.of",
  ],
  [
    "labels in a lookup and in what is given",
    [
      [
        "@level.of",
        {
          kind: "given",
          of: { kind: "lookup", of: fact("team.kind"), table: { urban: "five" }, else: "six" },
          missing: "seven",
          notApplicable: "eight",
        },
      ],
    ],
    "label.undeclared @level.of.of.table.urban",
    "label.undeclared @level.of.of.else",
    "label.undeclared @level.of.missing",
    "label.undeclared @level.of.notApplicable",
  ],
  [
    "labels in bands",
    [["@level.of", { kind: "bands", of: officers, below: "five", cuts: [{ above: 1, then: "six" }] }]],
    "label.undeclared @level.of.below",
    "label.undeclared @level.of.cuts.0.then",
  ],
];

/** Circles. */
export const circles: readonly Row[] = [
  ["a node reads itself", [["@bonus.points", points("bonus")]], "rule.cycle @bonus.points.points"],
  ["a node reads the group around it", [["@ratio.points", points("total")]], "rule.cycle @ratio.points.points"],
  [
    "two nodes read each other",
    [
      ["@staff.points", points("ratio")],
      ["@ratio.points", points("staff")],
    ],
    "rule.cycle @staff.points.points",
  ],
  [
    "two circles",
    [
      ["@bonus.points", points("bonus")],
      ["@staff.points", points("staff")],
    ],
    "rule.cycle @staff.points.points",
    "rule.cycle @bonus.points.points",
  ],
  [
    "a group counts a child by its own points",
    [["@staff.counts", { kind: "status", points: "base", is: "known" }]],
    "rule.cycle @staff.counts.points",
  ],
  [
    "a condition reads itself",
    [["conditions.staffed.when", { kind: "not", of: { kind: "condition", condition: "solid" } }]],
    "rule.cycle conditions.staffed.when.of.condition",
  ],
  [
    "a condition that nobody uses reads itself",
    [
      [
        "conditions.idle",
        {
          title: text,
          subject: "unit",
          when: { kind: "condition", condition: "idle" },
          basis: { kind: "illustrative" },
        },
      ],
    ],
    "rule.cycle conditions.idle.when.condition",
  ],
  ["a grade reads itself", [["@level.of.of.0.grade", "level"]], "rule.cycle @level.of.of.0.grade"],
  [
    "a node reads its own grade by a condition",
    [
      ["conditions.staffed.when", { kind: "level", of: { kind: "grade", grade: "stars" }, among: ["one"] }],
      ["@bonus.points", holds({ kind: "condition", condition: "staffed" })],
      ["@stars.points", points("bonus")],
    ],
    "rule.cycle conditions.staffed.when.of.grade",
  ],
  [
    "a node reads a grade that a veto on this node caps",
    [
      ["@bonus.points", holds({ kind: "level", of: { kind: "grade", grade: "stars" }, among: ["one"] })],
      ["@veto.when.of", points("bonus")],
    ],
    "rule.cycle @bonus.points.when.of.grade",
  ],
  [
    "a veto reads a grade",
    [["@veto.when", { kind: "level", of: { kind: "grade", grade: "stars" }, among: ["one"] }]],
    "veto.readsGrade @veto.when.of.grade",
  ],
  [
    "a veto reads a grade by a condition of a condition",
    [
      ["conditions.staffed.when", { kind: "level", of: { kind: "grade", grade: "level" }, among: ["one"] }],
      ["@veto.when", { kind: "condition", condition: "solid" }],
    ],
    "veto.readsGrade @veto.when.condition",
    "rule.cycle conditions.staffed.when.of.grade",
  ],
];

/** Faults of nodes, grades and vetoes. */
export const nodes: readonly Row[] = [
  ["a weight in a group that is a sum", [["@base.weight", 2]], "weight.meaningless @base.weight"],
  ["a weight in a group that is a share", [["@marks.weight", 2]], "weight.meaningless @marks.weight"],
  ["a node twice", [["@bonus.id", "staff"]], "id.repeated @bonus.id"],
  ["a group and its child of one id", [["@ratio.id", "base"]], "id.repeated @ratio.id"],
  [
    "a veto twice",
    [
      [
        "@r.vetoes.1",
        {
          id: "corruption",
          title: text,
          basis: { kind: "illustrative" },
          when: never,
          unknown: "fires",
          notApplicable: "fires",
        },
      ],
    ],
    "id.repeated @r.vetoes.1.id",
  ],
  ["full when not applicable, but no full marks", [["@staff.full"]], "full.missing @staff.full"],
  ["full marks below nothing", [["@bonus.full", "-1"]], "full.negative @bonus.full"],
  ["a share without full marks", [["@law.full"]], "full.missing @law.full"],
  ["a share of a child without full marks", [["@marks.full"]], "full.missing @marks.full"],
  ["all or nothing of a child without full marks", [["@total.combine", "all"]], "full.missing @base.full"],
  ["points that are not public", [["@secret.points", 1]], "points.unpublished @secret.points"],
  ["no points", [["@bonus.points"]], "points.missing @bonus.points"],
  ["no goal", [["@bonus.goal"]], "goal.missing @bonus.goal"],
  ["no word on prevention", [["@bonus.prevention"]], "prevention.missing @bonus.prevention"],
  ["cuts that rise", [["@stars.cuts.1.above", 91]], "cuts.notFalling @stars.cuts.1.above"],
  [
    "cuts that stand still",
    [["@stars.cuts.2", { label: "one", above: "75.0" }]],
    "cuts.notFalling @stars.cuts.2.above",
  ],
  ["conditions without a policy", [["@stars.cuts.0.otherwise"]], "otherwise.missing @stars.cuts.0.otherwise"],
  ["minimums without a policy", [["@stars.cuts.1.minimums", { base: 1 }]], "otherwise.missing @stars.cuts.1.otherwise"],
  ["a policy that is no label", [["@stars.cuts.0.otherwise", "last"]], "label.undeclared @stars.cuts.0.otherwise"],
  ["a cut for a label that is none", [["@stars.cuts.1.label", "four"]], "label.undeclared @stars.cuts.1.label"],
  [
    "a cut for a label that is better than one for more points",
    [["@stars.cuts.2", { label: "three", above: 60 }]],
    "labels.notFalling @stars.cuts.2.label",
  ],
  ["the rest gets a label that is better than a cut's", [["@stars.else", "three"]], "labels.notFalling @stars.else"],
  ["a cut for a label outside", [["@stars.cuts.1.label", "none"]], "label.unranked @stars.cuts.1.label"],
  ["the rest gets a label that is none", [["@stars.else", "nil"]], "label.undeclared @stars.else"],
  ["a standing of a label that is none", [["@stars.standing.nil", "is"]], "label.undeclared @stars.standing.nil"],
  ["a cap at a label that is none", [["@veto.caps.stars", "nil"]], "label.undeclared @veto.caps.stars"],
  ["a cap at a label outside", [["@veto.caps.stars", "none"]], "label.unranked @veto.caps.stars"],
  ["a set to a label that is none", [["@veto.sets.level", "nil"]], "label.undeclared @veto.sets.level"],
  [
    "a parent's label that is none",
    [["@veto.reachesParent.label", "lunar"]],
    "label.undeclared @veto.reachesParent.label",
  ],
  [
    "a parent's scale that is none",
    [["@veto.reachesParent.scale", "moons"]],
    "scale.undeclared @veto.reachesParent.scale",
  ],
  ["a parent's label of no scale", [["@veto.reachesParent.scale"]], "key.missing @veto.reachesParent.scale"],
];

const leaves = (more: object) => ({ kind: "sum", leaves: "law", each: { kind: "leaf", leaf: "points" }, ...more });
const peers = (more: object = {}) => ({
  title: text,
  measures: "other",
  type: "number",
  cohort: { rubric: "station", points: "total", is: "mean", ...more },
});
/** A second rubric, with a node of its own. */
const second = (more: object = {}) => ({
  title: text,
  subject: "station",
  nodes: [
    {
      id: "sun",
      title: text,
      basis: { kind: "illustrative" },
      goal: "foundation",
      prevention: false,
      points: 1,
      ...more,
    },
  ],
});

/** Criteria in hand, means without extremes, figures of peers, and other scorecards. */
export const scopes: readonly Row[] = [
  [
    "a ledger inside a condition on criteria",
    [["@bonus.points", leaves({ where: { kind: "some", over: "law.faults" } })]],
    "leaves.nested @bonus.points.where.over",
  ],
  [
    "a figure that waits for what is known of itself",
    [
      ["@team.mean", peers()],
      ["@bonus.applies", { kind: "status", fact: "team.mean", is: "known" }],
    ],
    "cohort.cycle @team.mean.cohort.rubric",
  ],
  [
    "a figure of a rubric about nobody known",
    [
      ["@team.mean", peers({ rubric: "second", points: "sun" })],
      ["rubrics.second", { ...second(), subject: "dog" }],
    ],
    "value.notAllowed rubrics.second.subject",
  ],
  [
    "the rubric of another scorecard as a number",
    [["@bonus.points", { ...points("staff"), from: "baseline", rubric: 5 }]],
    "type.wrong @bonus.points.rubric",
  ],
  ["a grade without a cut", [["@stars.cuts", []]], "list.length @stars.cuts"],
  ["a weight of what stands in no group", [["@bonus.weight", 2]], "weight.meaningless @bonus.weight"],
  [
    "two labels set on a scale without order",
    [
      [
        "rubrics.station.grades.kind",
        { title: text, scale: "kinds", basis: { kind: "illustrative" }, of: fact("team.kind") },
      ],
      ["@veto.sets", { kind: "urban" }],
      [
        "rubrics.station.vetoes.1",
        {
          id: "other",
          title: text,
          basis: { kind: "illustrative" },
          when: flag("team.mediation"),
          unknown: "open",
          notApplicable: "ignored",
          sets: { kind: "rural" },
        },
      ],
    ],
    "scale.unranked rubrics.station.vetoes.1.sets.kind",
  ],
  [
    "a range without a value",
    [
      [
        "@team.trained",
        { title: text, measures: "training", type: "number", least: "0.2", greatest: "0.8", decimals: 0 },
      ],
    ],
    "range.empty @team.trained.greatest",
  ],
  [
    "a range between two steps",
    [["@team.trained", { title: text, measures: "training", type: "number", least: 1, greatest: 4, step: 5 }]],
    "range.empty @team.trained.greatest",
  ],
  [
    "limits that no number keeps",
    [["conditions.staffed.when", { kind: "quantity", of: officers, above: 5, below: 5 }]],
    "condition.never conditions.staffed.when",
  ],
  [
    "a number below what it equals",
    [["conditions.staffed.when", { kind: "quantity", of: officers, equals: 5, atMost: "4.9" }]],
    "condition.never conditions.staffed.when",
  ],
  [
    "three of two conditions",
    [
      [
        "conditions.staffed.when",
        {
          kind: "atLeastOf",
          n: 3,
          of: [
            { kind: "all", of: [] },
            { kind: "any", of: [] },
          ],
        },
      ],
    ],
    "condition.never conditions.staffed.when",
  ],
  [
    "a policy of a cut that asks for nothing",
    [["@stars.cuts.1.otherwise", "next"]],
    "otherwise.meaningless @stars.cuts.1.otherwise",
  ],
  [
    "criteria of an undeclared node",
    [["@bonus.points", leaves({ leaves: "moon" })]],
    "node.undeclared @bonus.points.leaves",
  ],
  [
    "criteria that serve an undeclared goal",
    [["@bonus.points", leaves({ goal: "moon" })]],
    "goal.undeclared @bonus.points.goal",
  ],
  [
    "a criterion in hand where there is none",
    [["@bonus.points", { kind: "leaf", leaf: "points" }]],
    "leaf.outside @bonus.points.leaf",
  ],
  [
    "full marks of a criterion that states none",
    [["@bonus.points", leaves({ each: { kind: "leaf", leaf: "full" } })], ["@marks.full"]],
    "full.missing @law.children.1.full",
    "full.missing @bonus.points.each.leaf",
  ],
  [
    "full marks, in a condition, of criteria of which a rubric has none",
    [
      ["@bonus.applies", { kind: "condition", condition: "complete" }],
      ["@bonus.full"],
      [
        "conditions.complete",
        {
          title: text,
          subject: "station",
          when: { kind: "quantity", of: leaves({ leaves: "bonus", each: { kind: "leaf", leaf: "full" } }), atLeast: 1 },
          basis: { kind: "illustrative" },
        },
      ],
    ],
    "rule.cycle conditions.complete.when.of.leaves",
    "full.missing conditions.complete.when.of.each.leaf",
  ],
  [
    "criteria inside criteria",
    [["@bonus.points", leaves({ each: leaves({}) })]],
    "leaves.nested @bonus.points.each.leaves",
  ],
  [
    "a ledger inside criteria",
    [["@bonus.points", leaves({ each: over({}) })]],
    "leaves.nested @bonus.points.each.over",
  ],
  [
    "criteria inside a ledger",
    [["@bonus.points", over({ each: leaves({}) })]],
    "leaves.nested @bonus.points.each.leaves",
  ],
  ["a criterion that folds itself", [["@marks.points", leaves({})]], "rule.cycle @marks.points.leaves"],
  [
    "a criterion that folds the weight of its own",
    [
      ["@staff.weight", points("bonus")],
      ["@bonus.points", { kind: "mean", leaves: "base", each: 1, weight: { kind: "leaf", leaf: "weight" } }],
    ],
    "rule.cycle @staff.weight.points",
    "weight.negative @staff.weight",
  ],
  [
    "a weighted mean without its extremes",
    [
      [
        "@bonus.points",
        {
          kind: "mean",
          items: [{ each: 1, weight: 2 }],
          trim: { lowest: 1, highest: 1 },
          weightless: 0,
        },
      ],
    ],
    "weight.meaningless @bonus.points.weightless",
    "weight.meaningless @bonus.points.items.0.weight",
  ],
  [
    "a mean of entries without its extremes, with weights",
    [["@bonus.points", { ...over({ weight: 1, empty: 0, trim: { lowest: 0, highest: 1 } }), kind: "mean" }]],
    "weight.meaningless @bonus.points.weight",
  ],
  [
    "a trim of less than nobody",
    [["@bonus.points", { kind: "mean", items: [], trim: { lowest: -1, highest: 0 } }]],
    "number.tooSmall @bonus.points.trim.lowest",
  ],
  [
    "a figure of an undeclared rubric",
    [["@team.mean", peers({ rubric: "moon" })]],
    "rubric.undeclared @team.mean.cohort.rubric",
  ],
  [
    "a figure of an undeclared node",
    [["@team.mean", peers({ points: "moon" })]],
    "node.undeclared @team.mean.cohort.points",
  ],
  [
    "a figure of somebody else's rubric",
    [["facts.parent.facts.mean", peers()]],
    "cohort.otherSubject facts.parent.facts.mean.cohort.rubric",
  ],
  [
    "a figure of few decimals",
    [["@team.mean", { ...peers(), decimals: 2, step: "0.01" }]],
    "cohort.inexact @team.mean.decimals",
    "cohort.inexact @team.mean.step",
  ],
  [
    "peers alike in what is no level, is not declared, or is somebody else's",
    [
      ["facts.parent.facts.kind", { title: text, measures: "administration", type: "level", scale: "kinds" }],
      [
        "@team.mean",
        peers({
          within: [{ fact: "team.officers" }, { fact: "team.moon" }, { above: "city" }, { fact: "parent.kind" }],
        }),
      ],
    ],
    "fact.wrongSort @team.mean.cohort.within.0.fact",
    "fact.undeclared @team.mean.cohort.within.1.fact",
    "fact.otherSubject @team.mean.cohort.within.3.fact",
  ],
  [
    "a figure that waits for itself",
    [
      ["@team.mean", peers()],
      ["@bonus.points", fact("team.mean")],
    ],
    "cohort.cycle @team.mean.cohort.rubric",
  ],
  [
    "a figure that waits for itself by a condition",
    [
      ["@team.mean", peers()],
      ["conditions.staffed.when", { kind: "quantity", of: fact("team.mean"), atLeast: 1 }],
    ],
    "cohort.cycle @team.mean.cohort.rubric",
  ],
  [
    "another scorecard of an undeclared rubric",
    [["@bonus.points", { ...points("sun"), from: "current", rubric: "moon" }]],
    "rubric.undeclared @bonus.points.rubric",
  ],
  [
    "another scorecard of a rubric without the node, under a name that means another rubric",
    [
      ["rubrics.second", second()],
      ["@bonus.points", { ...points("moon"), from: "baseline", rubric: "second" }],
    ],
    "from.otherRubric @bonus.points.rubric",
    "node.undeclared @bonus.points.points",
  ],
  [
    "one name for scorecards of two rubrics",
    [
      ["rubrics.second", second({ points: { ...points("staff"), from: "baseline", rubric: "station" } })],
      ["@bonus.points", { ...points("sun"), from: "baseline", rubric: "second" }],
      ["@staff.floor", { ...points("bonus"), from: "baseline" }],
    ],
    "from.otherRubric @bonus.points.rubric",
  ],
  [
    "a rubric of its own points",
    [["@bonus.points", { ...points("staff"), rubric: "station" }]],
    "key.unknown @bonus.points.rubric",
  ],
];
