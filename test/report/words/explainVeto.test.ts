import { describe, expect, it } from "vitest";
import { explainVeto } from "../../../src/report/words/explainVeto.js";
import { scorecards } from "../smallProvince.js";
import { smallRuleset } from "../smallRuleset.js";

const cards = scorecards();
const explained = (station: number) => explainVeto(smallRuleset, "station", cards[station - 1]!.vetoes[0]!);

describe("explainVeto", () => {
  it("says that it fired, what it read, every effect, and the clause", () => {
    const { zh, en } = explained(3);
    expect(zh).toMatch(/^一票否决“严重过错”触发：“过错台账”中有“严重”为是的记录 1 条。/);
    expect(en).toContain("What follows: Grade no better than “Fails”");
    expect(en).toContain("“Faults” set to 0");
    expect(en).toContain("barred from “Demonstration stations”");
    expect(en).toContain("for the unit above: The unit above may not be rated excellent");
    expect(zh).toContain("依据：《评定办法》第三条，直接引用。");
  });

  it("says that it did not fire", () =>
    expect(explained(1).en).toContain(
      "The veto “A grave fault” did not fire: no entry of “Faults” in which “Grave” is yes.",
    ));
});
