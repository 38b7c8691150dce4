import { describe, expect, it } from "vitest";
import { plainText } from "../../../src/report/book/markdown.js";
import { renderRules } from "../../../src/report/book/renderRules.js";
import type { Ruleset } from "../../../src/ruleset/ruleset.js";
import { smallRuleset } from "../smallRuleset.js";

const page = renderRules(smallRuleset);
const rowOf = (id: string): string => page.split("\n").find((line) => line.includes(`\`${id}\` |`)) ?? "";

describe("renderRules", () => {
  it("opens with what it is", () => {
    expect(page).toMatch(/^# 小规则\n\nSmall rules\n/);
    expect(page).toContain("| 编号 id | `small 1.0.0` |");
    expect(page).toContain("| 满分 full marks | 总分 Total: 100 |");
  });

  it.each([
    ["staff", "| › › `staff` | 警力<br>Staff | 30 |"],
    ["staff", "≥ 10 → 20; ≥ 20 → 30; below → 10"],
    ["patrols", "| 治安好<br>Good order | 是 yes |"],
    ["patrols", "In proportion."],
    ["grave", "上级单位不得评优"],
    ["grave", "两可<br>open"],
    ["ready", "“已训练”<br>“All trained”"],
    ["order.faults", "ledger: within the period; entries under appeal stay open; at most 5 entries"],
    ["team.officers", "officers, ≥ 0, ≤ 100, whole"],
    ["show", "超过 2<br>above 2"],
    ["clearance-rate", "破案率"],
    ["paper", "B established press or a clear copy"],
    ["grade", "fail: 不合格 Fails<br>good: 合格 Passes<br>best: 优秀 Excellent"],
  ])("the row of %s says: %s", (id, text) => expect(rowOf(id)).toContain(text));

  it("says every cut of a grade", () => {
    expect(page).toContain("| 优秀<br>Excellent | ≥ 90 | “必备条件”<br>“Ready” | 安全防范 Security ≥ 40 |");
    expect(page).toContain("| 合格<br>Passes | &gt; 60 |");
    expect(page).toContain("| 不合格<br>Fails | – |");
  });

  it("has one row for each line of a table, whatever the names", () => {
    const title = { zh: "a|b\n\n# c <script>`*_[x](y)", en: "d" };
    const hostile: Ruleset = { ...smallRuleset, title, goals: { ground: title, order: title } };
    const lines = renderRules(hostile).split("\n");
    expect(lines[0]).toBe("# a\\|b \\# c &lt;script&gt;\\`\\*\\_\\[x\\](y)");
    const columns = (line: string): number => line.split(/(?<!\\)\|/).length;
    const rows = lines.filter((line) => /^\| (?!---)/.test(line));
    const heads = lines.filter((_, i) => lines[i + 1]?.startsWith("| ---"));
    const odd = rows.filter((row) => !heads.some((head) => columns(head) === columns(row)));
    expect([heads.length, odd]).toEqual([11, []]);
    expect(renderRules(hostile)).not.toContain("<script");
  });

  it.each([
    ["- a", "\\- a"],
    ["1. a", "1\\. a"],
    ["2024年", "2024年"],
  ])("takes %s for text", (text, plain) => expect(plainText(text)).toBe(plain));
});
