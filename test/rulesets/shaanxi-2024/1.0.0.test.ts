/** The rules of Shaanxi 2024 as data: complete, sourced, in both languages, and within what may be scored. */
import { describe, expect, it } from "vitest";
import { compareAmounts, sumAmounts } from "../../../src/exact/amounts.js";
import { parseRuleset } from "../../../src/ruleset/parseRuleset.js";
import type { Ruleset } from "../../../src/ruleset/ruleset.js";
import { forbiddenMeasures } from "../../../src/vocabulary/measures.js";
import { criteria, groups, nodes, objectsIn, ruleset } from "./criteria.js";

const facts = Object.entries(ruleset.facts).flatMap(([section, { facts: declared }]) =>
  Object.entries(declared).map(([id, fact]) => ({ id: `${section}.${id}`, fact })),
);
const everything = objectsIn(ruleset);
const total = groups.find(({ node }) => node.id === "total")!.node;
const inTotal = criteria.filter(({ above }) => above.some(({ id }) => id === "total"));

describe("identity", () => {
  it("says in both languages that nobody issued it", () => {
    expect(ruleset.title.zh).toContain("示意性重构，非陕西省公安厅发布");
    expect(ruleset.title.en).toContain("illustrative reconstruction, not issued by the department");
  });

  it("parses, also after a way through JSON", () => {
    const result = parseRuleset(JSON.parse(JSON.stringify(ruleset)));
    expect(result.ok && result.ruleset).toEqual(ruleset);
    // A station whose ledger is not kept escapes this veto: no source says what an unkept ledger means.
    expect(result.ok && result.warnings.map(({ code, path }) => [code, ...path])).toEqual([
      ["veto.missingPays", "rubrics", "station", "vetoes", 6, "unknown"],
    ]);
  });
});

describe("domains", () => {
  it("are the six that the meeting named, 100 points together", () => {
    expect(total.children.map(({ id }) => id)).toEqual([
      ...["infrastructure", "population-management", "security-prevention"],
      ...["law-enforcement", "community-policing", "team-building"],
    ]);
    expect(sumAmounts(total.children.map(({ full }) => full!))).toBe("100");
    expect(total.full).toBe("100");
  });

  it.each(groups.filter(({ node }) => node.full !== undefined && node.combine === "sum").map(({ node }) => node))(
    "$id has as many points as its parts",
    ({ full, children }) => expect(compareAmounts(full!, sumAmounts(children.map((child) => child.full!)))).toBe(0),
  );

  it("have 64 criteria or more, bonus apart", () => expect(inTotal.length).toBeGreaterThanOrEqual(64));
});

describe("criteria", () => {
  it.each(criteria.map(({ node }) => node))(
    "$id has full marks, a goal, a word on prevention, and says what it rests on",
    (node) => {
      expect(node.full).toBeDefined();
      expect(Object.keys(ruleset.goals!)).toContain(node.goal);
      expect(typeof node.prevention).toBe("boolean");
      // What is not public has a sheet of its own: inside this one it would keep every scorecard provisional.
      expect(["cited", "interpreted", "illustrative"]).toContain(node.basis.kind);
    },
  );

  it.each(Object.keys(ruleset.goals!))("serve the goal %s in several domains", (goal) => {
    const domains = new Set(inTotal.filter(({ node }) => node.goal === goal).map(({ above }) => above[2]!.id));
    expect(domains.size).toBeGreaterThanOrEqual(3);
  });

  it("make prevention the heaviest domain", () => {
    const heaviest = [...total.children].sort((a, b) => compareAmounts(b.full!, a.full!))[0]!;
    expect(heaviest.id).toBe("security-prevention");
  });
});

describe("unpublished content", () => {
  it("stands in a rubric of its own, always missing", () => {
    const { nodes: lists } = ruleset.rubrics["responsibilities"]!;
    expect(lists.map((node) => node.basis?.kind)).toEqual(lists.map(() => "unpublished"));
    expect(lists.some((node) => "points" in node)).toBe(false);
  });
});

describe("texts", () => {
  const texts = everything.filter((value) => "zh" in value || "en" in value);

  it("are there in both languages, each in its own script", () => {
    const odd = texts.filter(({ zh, en }) => {
      const written = typeof zh === "string" && typeof en === "string" && en.trim() !== "";
      return (
        !written || !/\p{Script=Han}|%/u.test(zh) || !/^[^。，；]*$/u.test(en.replaceAll(/“[^”]*”|100个以上/gu, ""))
      );
    });
    expect(odd).toEqual([]);
  });

  it("use no half-width punctuation between Chinese characters", () => {
    const odd = texts.filter(({ zh }) => /\p{Script=Han}[,;!?]\p{Script=Han}/u.test(zh as string));
    expect(odd).toEqual([]);
  });
});

describe("sources", () => {
  it("are all used, and no rule uses another", () => {
    const used = new Set(everything.flatMap(({ source, after }) => [source, after]).filter((id) => id !== undefined));
    expect([...used].sort()).toEqual(Object.keys(ruleset.sources).sort());
  });

  it("are linked to where the page is known", () => {
    const linked = Object.values(ruleset.sources).flatMap(({ url }) => url ?? []);
    expect(linked.length).toBeGreaterThan(0);
    expect(linked.filter((url) => !/^https?:\/\/[\w.-]+\.[a-z]+\//.test(url))).toEqual([]);
  });
});

describe("facts", () => {
  it("are read by some rule, every one of them", () => {
    const rules = JSON.stringify([ruleset.rubrics, ruleset.conditions]);
    expect(facts.map(({ id }) => id).filter((id) => !rules.includes(`"${id}"`))).toEqual([]);
  });

  it("stand in sections of far fewer than a hundred", () => {
    const sizes = Object.values(ruleset.facts).map(({ facts: declared }) => Object.keys(declared).length);
    expect(Math.max(...sizes)).toBeLessThan(50);
  });

  it.each(facts.map(({ id, fact }) => ({ id, fact })))("$id can be bounded", ({ fact }) => {
    if (fact.type === "number") {
      expect(fact.least).toBeDefined();
      expect(fact.greatest).toBeDefined();
      expect(fact.unit).toBeDefined();
      expect(fact.decimals ?? fact.step).toBeDefined();
    }
    if (fact.type === "records") expect(fact.most).toBeGreaterThan(0);
  });

  it.each(facts.filter(({ fact }) => fact.type === "records"))(
    "$id is a ledger of the station's own faults, deeds or procedures",
    ({ id, fact }) => {
      expect(id.startsWith("ledger.")).toBe(true);
      expect(["own-fault", "own-deed", "procedure-quality"]).toContain(fact.measures);
      expect(fact.definition).toBeDefined();
    },
  );

  it("describe no person", () => {
    const watched = /重点人员|重点对象|前科|轨迹考核|key person|criminal record|ethnic|民族|宗教|religio/i;
    const said = facts.flatMap(({ id, fact }) => [id, fact.title.zh, fact.title.en]);
    expect(said.filter((words) => watched.test(words))).toEqual([]);
  });
});

describe("forbidden indicators", () => {
  const forbidden = ruleset.forbidden!;

  it("are all seven, cited, with names in both languages", () => {
    expect(forbidden.map(({ measures }) => measures)).toEqual([...forbiddenMeasures]);
    expect(forbidden.filter(({ basis }) => basis.kind !== "cited")).toEqual([]);
    const lacking = forbidden.filter(
      ({ terms }) =>
        !terms.some((term) => /\p{Script=Han}/u.test(term)) || !terms.some((term) => /^[a-z- ]+$/.test(term)),
    );
    expect(lacking).toEqual([]);
  });

  it("go by no name that a fact, a node or a condition has", () => {
    const titles = [
      ...facts.map(({ fact }) => fact.title),
      ...nodes.map(({ node }) => node.title),
      ...Object.values(ruleset.conditions!).map(({ title }) => title),
    ].flatMap((title) => Object.values(title).map((words) => words.toLowerCase()));
    const terms = forbidden.flatMap((one) => one.terms);
    expect(terms.filter((term) => titles.some((words) => words.includes(term.toLowerCase())))).toEqual([]);
  });

  /** A copy in which the last criterion of law enforcement reads the changed fact. */
  const withCriterion = (title: { zh: string; en: string }, measures: "clearance-rate" | "other"): unknown => {
    const rate = {
      type: "number",
      title,
      measures,
      unit: { zh: "%", en: "%" },
      least: "0",
      greatest: "100",
      decimals: 2,
    };
    const criterion = {
      id: "added",
      title,
      full: "1",
      points: { kind: "product", of: ["0.01", { kind: "fact", fact: "enforcement.added" }] },
      goal: "good-order",
      prevention: false,
      basis: { kind: "illustrative" },
    };
    const copy = structuredClone(ruleset) as unknown as {
      facts: Record<string, { facts: Record<string, unknown> }>;
      rubrics: Record<string, { nodes: unknown[] }>;
    };
    copy.facts["enforcement"]!.facts["added"] = rate;
    copy.rubrics["station"]!.nodes.push(criterion);
    return copy;
  };

  it.each([
    {
      words: { zh: "破案率", en: "Clearance rate" },
      measures: "clearance-rate",
      codes: ["measure.forbidden", "measure.named"],
    },
    { words: { zh: "结案情况", en: "Matters closed" }, measures: "clearance-rate", codes: ["measure.forbidden"] },
    { words: { zh: "刑事破案率", en: "Crimes cleared" }, measures: "other", codes: ["measure.named"] },
    { words: { zh: "办结情况", en: "CLEARANCE RATE" }, measures: "other", codes: ["measure.named"] },
  ] as const)("refuse a copy that scores $words.en as $measures", ({ words, measures, codes }) => {
    const result = parseRuleset(withCriterion(words, measures));
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect([...new Set(result.issues.map(({ code }) => code))].sort()).toEqual([...codes]);
  });

  it("let the same copy pass when it scores something else", () => {
    expect(parseRuleset(withCriterion({ zh: "办结情况", en: "Matters closed" }, "other")).ok).toBe(true);
  });
});

describe("grade", () => {
  const grade = ruleset.rubrics["station"]!.grades!["grade"]!;

  it("has the published cuts, best first, and what each label entitles to", () => {
    expect(grade.cuts!.map(({ label, atLeast }) => [label, atLeast])).toEqual([
      ["grade-1", "95"],
      ["grade-2", "85"],
      ["grade-3", "70"],
      ["grade-4", "60"],
    ]);
    expect(grade.else).toBe("grade-5");
    expect(grade.standing).toEqual({
      "grade-1": "mayApply",
      "grade-2": "mayApply",
      "grade-3": "mayApply",
      "grade-4": "mayBeRated",
      "grade-5": "is",
    });
  });

  it("names the policy for 95 points without the mandatory conditions", () => {
    expect(grade.cuts![0]).toMatchObject({ requires: { condition: "mandatory" }, otherwise: "next" });
    expect(grade.basis).toMatchObject({ kind: "interpreted" });
  });

  it("asks four fifths of every domain for the best label", () => {
    const minimums = grade.cuts![0]!.minimums as Readonly<Record<string, string>>;
    const asked = total.children.map(({ id, full }) => [id, Number(full) * 0.8]);
    expect(Object.entries(minimums).map(([id, least]) => [id, Number(least)])).toEqual(asked);
  });
});

describe("vetoes", () => {
  const vetoes = ruleset.rubrics["station"]!.vetoes!;
  const has = (key: string): number => vetoes.filter((veto) => key in veto).length;

  it("use every effect and every policy for the unknown", () => {
    for (const effect of ["sets", "caps", "zeroes", "bars", "reachesParent"]) expect(has(effect)).toBeGreaterThan(0);
    expect([...new Set(vetoes.map(({ unknown }) => unknown))].sort()).toEqual(["fires", "ignored", "open"]);
  });

  it("reach the parent bureau for each event of Order 60, article 16, and for nothing else", () => {
    const reaching = vetoes.filter(({ reachesParent }) => reachesParent !== undefined);
    expect(reaching.map(({ id }) => id)).toEqual([
      ...["torture", "detainee-abuse", "weapon-misuse", "mass-escape", "major-enforcement-fault"],
    ]);
    for (const { basis, reachesParent } of reaching) {
      expect(basis).toMatchObject({ source: "law-enforcement-order-60" });
      expect(reachesParent).toMatchObject({ scale: "enforcement-quality", label: "below-standard" });
    }
  });
});

describe("quotas", () => {
  const quotas = (ruleset as Ruleset).quotas!;

  it.each([
    ["demonstration", { kind: "above", count: 100 }, "2024-12-31"],
    ["selected-first", { kind: "exactly", count: 130 }, undefined],
    ["improving", { kind: "above", count: 1000 }, "2024-12-31"],
    ["commended-chiefs", { kind: "exactly", count: 20 }, undefined],
    ["commended-auxiliaries", { kind: "exactly", count: 50 }, undefined],
  ] as const)("%s: as published", (id, places, by) => {
    expect(quotas[id]).toMatchObject({ places, basis: { kind: "cited" } });
    expect(quotas[id]!.by).toBe(by);
  });

  it("leave the unreadable number unknown, with the reason", () => {
    expect(quotas["commended-officers"]!.places).toMatchObject({ kind: "unknown", reason: { zh: expect.any(String) } });
  });
});
