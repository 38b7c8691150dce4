import { describe, expect, it } from "vitest";
import type { Consequence } from "../../../../src/scoring/card/scorecard.js";
import { scorecards } from "../../smallProvince.js";
import { sectionOf } from "../sectionText.js";

const clause = (open: boolean): Consequence => ({ veto: "grave", open, text: { zh: "条款", en: "A clause" } });

/** Stations 1 and 4 are of county A1, 2 and 5 of A2, 3 and 6 of B1. */
const page = (consequences: Readonly<Record<string, readonly Consequence[]>>): string =>
  sectionOf("vetoes", {
    scorecards: scorecards().map((card) => ({ ...card, consequences: consequences[card.of] ?? [] })),
  });

describe("clauses that reach units above", () => {
  it.each<[string, Readonly<Record<string, readonly Consequence[]>>, string, string]>([
    ["none", {}, "没有条款涉及上级单位。", "No clause reaches a unit above."],
    ["certain ones", { "s-1": [clause(false)] }, "有条款涉及 1 个上级单位。", "Clauses reach 1 unit above."],
    [
      "certain and possible ones",
      { "s-1": [clause(false)], "s-2": [clause(true)] },
      "有条款涉及 1 个上级单位，可能达 2 个。",
      "Clauses reach 1 unit above, possibly 2.",
    ],
    [
      "a certain and a possible one of one unit",
      { "s-1": [clause(false)], "s-4": [clause(true)] },
      "有条款涉及 1 个上级单位。",
      "Clauses reach 1 unit above.",
    ],
    [
      "possible ones alone",
      { "s-2": [clause(true)] },
      "没有条款确定涉及上级单位，可能涉及 1 个。",
      "No clause is certain to reach a unit above; 1 unit may be reached.",
    ],
  ])("%s", (_, consequences, zh, en) => {
    const said = page(consequences);
    expect(said).toContain(zh);
    expect(said).toContain(en);
  });
});
