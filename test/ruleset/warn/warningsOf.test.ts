import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ruleset as shaanxi } from "../../../src/rulesets/shaanxi-2024/1.0.0/index.js";
import { writePath } from "../../../src/vocabulary/issue.js";
import { fact, leaf, rules, veto } from "../../scoring/support.js";
import { sampleRuleset } from "../sampleRuleset.js";
import { warningsIn } from "./support.js";

const told = (ruleset: unknown) =>
  warningsIn(JSON.parse(JSON.stringify(ruleset))).map(({ code, path }) => `${code} ${writePath(path)}`);
const examples = join(import.meta.dirname, "../../../examples");
const read = (path: string): unknown => JSON.parse(readFileSync(join(examples, path), "utf8"));

describe("warnings", () => {
  it("come in the order of the document, whatever they are about", () => {
    const deep = [1, 2, 3, 4].reduce<object>((of, x) => ({ kind: "sum", of: [x, of] }), fact("m")) as never;
    const pays = leaf("x", fact("m"), { missing: 1 });
    const nodes = [pays, leaf("y", deep), { ...pays, id: "z" }];
    const { vetoes: _, ...sheet } = rules({ nodes }).rubrics["sheet"]!;
    // The vetoes stand before the nodes here.
    const rubric = { vetoes: [veto("v", { bars: ["model"] })], ...sheet };
    expect(told({ ...rules({ nodes }), rubrics: { sheet: rubric } })).toEqual([
      "veto.missingPays rubrics.sheet.vetoes[0].unknown",
      "missing.pays rubrics.sheet.nodes[0].missing",
      "rule.deep rubrics.sheet.nodes[1].points.of[1].of[1].of[1]",
      "missing.pays rubrics.sheet.nodes[2].missing",
    ]);
  });

  it("of the sample are those of its odder rules", () => {
    const total = "missing.pays rubrics.station.nodes[0].children";
    expect(told(sampleRuleset())).toEqual([
      `${total}[0].children[0].counts`,
      `${total}[0].children[0].missing`,
      `${total}[1].children[1].points.of[1].items[0].counts.missing`,
    ]);
  });

  it("of the rules of Shaanxi are one, which the rules give a reason for", () => {
    expect(told(shaanxi)).toEqual(["veto.missingPays rubrics.station.vetoes[6].unknown"]);
  });

  it.each(readdirSync(join(examples, "instruments")).filter((name) => name.endsWith(".json")))(
    "of the instrument %s are none",
    (name) => expect(told(read(`instruments/${name}`))).toEqual([]),
  );

  it.each<[string, readonly string[]]>([
    ["http-observatory/ruleset.json", []],
    ["lighthouse-categories/ruleset.json", []],
    // Less is better there: what is left out counts as none of what is bad. The system itself does so.
    ["nutri-score/2021.json", ["nodes[0]", "nodes[1]", "nodes[2]", "nodes[3]", "nodes[7]", "nodes[8]"]],
    [
      "nutri-score/2023.json",
      [
        ...["[0].points.table.beverage.of", "[0].points.else.of", "[1].points.of", "[2].points.table.beverage.of"],
        ...["[2].points.else.of", "[3].points.of", "[4].points.of", "[5].points.of"],
      ]
        .map((path) => `nodes[0].children${path}`)
        .concat("nodes[1].children[2].ceiling.cases[0].when"),
    ],
  ])("of %s are of what it makes of missing facts", (path, expected) => {
    expect(told(read(`rubrics/${path}`))).toEqual(
      expected.map((place) => `missing.pays rubrics.product.${place}.missing`),
    );
  });
});
