/**
 * `docs/rules/shaanxi-2024/idioms.md` against the rules: every criterion stands in one row, and is written as the row says.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Criterion, Group } from "../../../src/ruleset/node.js";
import { criteria, formOf, nodes, objectsIn, type Placed, ruleset } from "./criteria.js";

const page = readFileSync(join(import.meta.dirname, "../../../docs/rules/shaanxi-2024/idioms.md"), "utf8");

interface Row {
  readonly idiom: string;
  readonly chinese: string;
  /** What stands between backticks in the last cell. */
  readonly ids: readonly string[];
  readonly last: string;
}

const rowsUnder = (heading: string): readonly Row[] => {
  const part = page.split(/^## /m).find((text) => text.startsWith(`${heading}\n`))!;
  const lines = part.split("\n").filter((line) => line.startsWith("| "));
  return lines.slice(2).map((line) => {
    const [idiom = "", chinese = "", last = ""] = line
      .split("|")
      .slice(1, 4)
      .map((cell) => cell.trim());
    return { idiom, chinese, last, ids: [...last.matchAll(/`([^`]+)`/g)].map(([, id]) => id!) };
  });
};

const rows = rowsUnder("Criteria");
const around = rowsUnder("Around the criteria");

type Promise = (criterion: Criterion, parent: Group) => boolean;
const form =
  (...kinds: readonly string[]): Promise =>
  (criterion) =>
    kinds.includes(formOf(criterion));
const holds = (value: unknown, kind: string): boolean => objectsIn(value).some((one) => one["kind"] === kind);
const has =
  (kind: string): Promise =>
  ({ points }) =>
    holds(points, kind);
const both =
  (...promises: readonly Promise[]): Promise =>
  (criterion, parent) =>
    promises.every((promise) => promise(criterion, parent));
const partOf =
  (...combines: readonly Group["combine"][]): Promise =>
  (_, parent) =>
    combines.includes(parent.combine);
/** Counts entries of a ledger. */
const overLedger: Promise = ({ points }) => objectsIn(points).some((one) => "over" in one);
const limited: Promise = ({ points }) =>
  objectsIn(points).some(
    (one) => Array.isArray(one["of"]) && one["of"].some((part) => Object.hasOwn(Object(part), "most")),
  );
const evidenced: Promise = ({ points, applies }) => holds([points, applies], "evidenced");
const readsType: Promise = ({ points }) =>
  objectsIn(points).some(({ kind, fact }) => kind === "fact" && fact === "station.type");

/** What each row promises about how its criteria are written. */
const promises: Readonly<Record<string, Promise>> = {
  "all or nothing": form("check"),
  checklist: both(form("check"), partOf("sum")),
  "checklist with published sub-scores": both(
    form("check"),
    partOf("sum"),
    ({ basis }) => basis.kind === "interpreted",
  ),
  "one lacking, none scored": both(form("check"), partOf("all")),
  "staged tiers": ({ id, counts }, parent) =>
    parent.id === "patrol" && (id === "patrol-plan" || holds(counts, "points")),
  "per occurrence until used up": both(form("tally"), overLedger),
  "per occurrence, each kind limited": both(form("tally"), overLedger, limited),
  "deducted from 100 and scaled": both(form("product"), has("tally"), limited),
  "so much per percentage point below": has("steps"),
  "in proportion between two marks": form("line"),
  bands: form("bands"),
  "a ratio rounded as published": both(has("rounded"), has("ratio")),
  "a ratio with a defined denominator": both(
    form("product", "ratio"),
    has("ratio"),
    ({ note }) => note?.zh.includes("÷") === true,
  ),
  "by type of station": both(form("lookup"), readsType),
  "judged levels": form("lookup"),
  "judged score": form("fact"),
  "weighted mean": both(partOf("mean"), ({ weight }) => weight !== undefined),
  "the worst of several": (criterion, parent) => parent.combine === "least" || formOf(criterion) === "least",
  "up to the norm, in proportion below": form("least"),
  "re-weighed": partOf("share"),
  "mean over a ledger": both(form("mean"), overLedger),
  "satisfaction survey": (criterion) =>
    objectsIn(criterion.points).some(({ fact }) => typeof fact === "string" && fact.startsWith("satisfaction.")),
  "time since": has("since"),
  "exempt by a title": both(form("cases"), ({ points }) => JSON.stringify(points).includes('"premises.safety-title"')),
  "handled within the time limit": both(has("ratio"), ({ notApplicable }) => notApplicable === "full"),
  "how many of several": has("count"),
  "by circumstances": form("cases"),
  "adding up to full marks; not reported is none": both(form("tally"), ({ missing }) => missing === "0"),
  "bonus with a cap and papers": evidenced,
  "lower awards scale down": both(evidenced, has("lookup"), has("product")),
  "only the higher one": both(evidenced, partOf("greatest")),
};

const inBonus = new Set(["bonus with a cap and papers", "lower awards scale down", "only the higher one"]);
const byId = new Map(criteria.map((placed): [string, Placed<Criterion>] => [placed.node.id, placed]));

describe("idioms of real sheets", () => {
  it("hold every criterion exactly once", () => {
    expect(rows.flatMap(({ ids }) => ids).sort()).toEqual(criteria.map(({ node }) => node.id).sort());
  });

  it("are all of those that a promise is kept for here", () => {
    expect(rows.map(({ idiom }) => idiom)).toEqual(Object.keys(promises));
  });

  it.each(rows)("$idiom has its Chinese phrase, and criteria written that way", ({ idiom, chinese, ids }) => {
    expect(chinese).toMatch(/\p{Script=Han}/u);
    expect(ids).not.toEqual([]);
    const broken = ids.filter((id) => {
      const { node, above } = byId.get(id)!;
      const rightPlace = above.some((group) => group.id === "bonus") === inBonus.has(idiom);
      return !rightPlace || !promises[idiom]!(node, above.at(-1)!);
    });
    expect(broken).toEqual([]);
  });

  it("make up at most a quarter of the criteria each, and so does each outermost form", () => {
    const most = criteria.length / 4;
    const forms = new Map<string, number>();
    for (const { node } of criteria) forms.set(formOf(node), (forms.get(formOf(node)) ?? 0) + 1);
    expect(rows.filter(({ ids }) => ids.length > most)).toEqual([]);
    expect([...forms].filter(([, count]) => count > most)).toEqual([]);
  });
});

describe("idioms around the criteria", () => {
  const { grades = {}, vetoes = [] } = ruleset.rubrics["station"]!;
  const node = (id: string) => nodes.find((one) => one.node.id === id)?.node;
  const veto = (id: string) => vetoes.find((one) => one.id === id);
  const best = grades["grade"]!.cuts![0]!;

  /** Whether what stands where the row points is what the row says. */
  const kept: Readonly<Record<string, (id: string) => boolean>> = {
    "no such function: full marks": (id) => node(id)?.applies !== undefined && node(id)?.notApplicable === "full",
    "none of it in the area: full marks": (id) => node(id)?.notApplicable === "full",
    "what was not measured at all": (id) => (node(id) as Group).empty === "2.4",
    "bonus that counts from a threshold": (id) => holds(node(id)?.counts, "points") && node(id)?.ceiling === "5",
    "mandatory conditions": (id) => best.label === id && best.requires !== undefined,
    "least points in each domain": (id) => best.label === id && best.minimums !== undefined,
    "may apply, may be rated, is": (id) => new Set(Object.values(grades[id]!.standing!)).size === 3,
    "one-vote veto": (id) => veto(id)?.sets !== undefined,
    "veto that reaches the parent bureau": (id) => veto(id)?.reachesParent !== undefined,
    "veto that caps the grade": (id) => veto(id)?.caps !== undefined,
    "veto that takes the points": (id) => veto(id)?.zeroes !== undefined,
    "veto that bars from a list": (id) => veto(id)?.bars !== undefined,
  };

  it("are all of those that are looked at here", () => {
    expect(around.map(({ idiom }) => idiom)).toEqual(Object.keys(kept));
  });

  it.each(around)("$idiom: $last", ({ idiom, chinese, ids }) => {
    expect(chinese).toMatch(/\p{Script=Han}/u);
    expect(ids).toHaveLength(1);
    expect(kept[idiom]!(ids[0]!)).toBe(true);
  });
});
