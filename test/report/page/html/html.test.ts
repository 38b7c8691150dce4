import { describe, expect, it } from "vitest";
import { asWritten, both } from "../../../../src/report/page/html/both.js";
import { escapeText, html, trusted } from "../../../../src/report/page/html/html.js";
import { table } from "../../../../src/report/page/html/table.js";

const hostile = `</script><script>alert(1)</script>"'\`&<img src=x onerror=alert(1)>\u202E\u0000`;

describe("html", () => {
  it("escapes text, numbers and lists, and leaves markup", () =>
    expect(html`<p>${"<b>"}${1}${[html`<i>${"&"}</i>`, undefined, "'"]}${trusted("<br>")}</p>`.markup).toBe(
      "<p>&#60;b&#62;1<i>&#38;</i>&#39;<br></p>",
    ));

  it("leaves nothing that could be a mark, a quote or a change of direction", () =>
    expect([...escapeText(hostile)].filter((sign) => `<>"'\`\u202E\u0000`.includes(sign))).toEqual([]));

  it.each([
    ["both languages", () => both({ zh: hostile, en: "x" }).markup],
    ["a cell", () => table({ caption: { zh: "", en: "" }, columns: [], rows: [[hostile, hostile]] }).markup],
    ["as written", () => asWritten(hostile).markup],
  ])("%s cannot be broken out of", (_, make) => expect(make()).not.toMatch(/<script|<img/));

  it("writes what is alike once, and marks each language otherwise", () => {
    expect(both({ zh: "12", en: "12" }).markup).toBe("12");
    expect(both({ zh: "一", en: "one" }).markup).toBe('<span lang="zh">一</span><span lang="en">one</span>');
  });

  it("says which language a quotation is in only if it can be seen", () => {
    expect(asWritten("第三条").markup).toContain('lang="zh-Hans"');
    expect(asWritten("Art. 3").markup).not.toContain("lang");
  });
});
