import { describe, expect, it } from "vitest";
import { renderReport } from "../../../../src/report/page/renderReport.js";
import { style } from "../../../../src/report/page/shell/style.js";
import { smallReport } from "../../smallProvince.js";

describe("the figures at the top", () => {
  it("stand in a grid, in which none is wider than the others", () => {
    expect(style).toMatch(/\.keys \{[^}]*display: grid; grid-template-columns: repeat\(auto-fit, minmax\(/);
    expect(style).not.toMatch(/\.keys > div \{[^}]*flex: /);
  });

  it("are laid out by their number: all in one row, or half of them in each of two", () => {
    const page = renderReport(smallReport());
    const count = page.match(/<dd class="big">/g)?.length ?? 0;
    expect(count).toBe(6);
    expect(page).toContain('<dl class="keys" style="--all:6;--half:3">');
    expect(style).toContain("var(--all)");
    expect(style).toContain("100% / var(--half)");
  });
});
