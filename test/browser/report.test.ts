/** The report in Chromium: it asks for nothing, complains of nothing, fits a phone, and speaks one language at a time. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderReport } from "../../src/report/page/renderReport.js";
import { smallReport } from "../report/smallProvince.js";
import { type Opened, openBrowser } from "./openBrowser.js";

const root = join(import.meta.dirname, "../..");
/** The example scores a province and draws it: half a minute on a slow machine. */
const patient = 180_000;
const folder = mkdtempSync(join(tmpdir(), "report-"));
const languages = ["zh", "en"] as const;
const sizes = [
  ["desktop", 1280, 900],
  ["phone", 375, 812],
] as const;

const small = (): string => {
  const file = join(folder, "small.html");
  writeFileSync(file, renderReport(smallReport()));
  return file;
};

const province = (): string => {
  const example = ["tsx", "examples/province/main.ts", "--out", folder];
  execFileSync("npx", example, { cwd: root, stdio: "ignore" });
  return join(folder, "report.html");
};

/** What stands on the page as text and can be seen, with the language that its element states. */
const visibleTexts = (): { readonly text: string; readonly lang: string; readonly asWritten: boolean }[] => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? "";
    if (!element || text === "" || !element.checkVisibility() || element.closest("script, style")) continue;
    const asWritten = element.closest(".as-written, .switch") !== null;
    found.push({ text, lang: element.closest("[lang]")?.getAttribute("lang") ?? "", asWritten });
  }
  return found;
};

let opened: Opened;
beforeAll(async () => {
  opened = await openBrowser();
});
afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true });
});

describe.each([
  ["a small province", small],
  ["the example", province],
])("the report of %s", (_, make) => {
  let file: string;
  const complaints: string[] = [];
  const requests: string[] = [];
  beforeAll(() => {
    file = make();
  }, patient);

  const open = async (width: number, height: number, language: string): Promise<Page> => {
    const page = await opened.browser.newPage();
    await page.setViewportSize({ width, height });
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => requests.push(request.url()));
    await page.goto(pathToFileURL(file).href);
    if (language === "en") await page.getByRole("button", { name: "English" }).click();
    // Everything that can be opened is opened: what is folded away must keep the rules too.
    await page.$$eval("details", (all) => {
      for (const one of all) one.open = true;
    });
    return page;
  };

  describe.each(sizes)("on a %s", (_, width, height) => {
    it.each(languages)("in %s does not scroll sideways", async (language) => {
      const page = await open(width, height, language);
      const [wide, room] = await page.evaluate(
        () => [document.documentElement.scrollWidth, window.innerWidth] as const,
      );
      const cut = await page.$$eval("main *", (all) =>
        all
          .filter((one) => one.checkVisibility() && !one.closest(".scroll, svg"))
          .filter((one) => one.getBoundingClientRect().right > window.innerWidth + 1)
          .map((one) => one.outerHTML.slice(0, 120)),
      );
      await page.close();
      expect(wide).toBeLessThanOrEqual(room ?? 0);
      expect(cut).toEqual([]);
    });

    it.each(languages)("in %s shows that language and no other", async (language) => {
      const page = await open(width, height, language);
      const texts = await page.evaluate(visibleTexts);
      const stated = await page.evaluate(() => document.documentElement.lang);
      await page.close();
      expect(stated).toBe(language);
      expect(texts.length).toBeGreaterThan(300);
      expect(texts.filter(({ lang, asWritten }) => !asWritten && lang !== language)).toEqual([]);
      const chinese = texts.filter(({ text, asWritten }) => !asWritten && /\p{Script=Han}/u.test(text));
      if (language === "en") expect(chinese).toEqual([]);
      else expect(chinese.length).toBeGreaterThan(150);
    });

    it.each(languages)("in %s shows one drawing and one table of numbers for every picture", async (language) => {
      const page = await open(width, height, language);
      const pictures = await page.$$eval("figure", (all) =>
        all.map((one) => ({
          id: one.id,
          drawings: [...one.querySelectorAll("[role=img]")].filter((drawing) => drawing.checkVisibility()).length,
          rows: one.querySelectorAll("table tbody tr").length,
          synthetic: [...one.querySelectorAll("[role=img]")]
            .filter((drawing) => drawing.checkVisibility())
            .every((drawing) => drawing.textContent?.includes("synthetic")),
        })),
      );
      await page.close();
      expect(pictures).toHaveLength(6);
      for (const { id, drawings, rows, synthetic } of pictures) {
        expect([id, drawings, rows > 0, synthetic]).toEqual([id, 1, true, id !== "picture-history"]);
      }
    });
  });

  it("says everything in both languages", async () => {
    const page = await open(1280, 900, "zh");
    const pairs = await page.$$eval("body [lang=zh]", (all) =>
      all
        .filter((one) => !one.closest("figure > .drawing"))
        .filter(
          (one) => one.nextElementSibling?.getAttribute("lang") !== "en" || one.nextElementSibling.textContent === "",
        )
        .map((one) => one.outerHTML.slice(0, 120)),
    );
    const counts = await page.evaluate(() =>
      ["zh", "en"].map((language) => document.querySelectorAll(`body [lang=${language}]`).length),
    );
    await page.close();
    expect(pairs).toEqual([]);
    expect(counts[0]).toBe(counts[1]);
  });

  it("switches its title with its language, and opens in the language of its address", async () => {
    const page = await open(1280, 900, "en");
    const english = await page.title();
    await page.getByRole("button", { name: "中文" }).click();
    const chinese = await page.title();
    await page.goto(`${pathToFileURL(file).href}#en`);
    const again = await page.title();
    await page.close();
    expect(english).toMatch(/^[ -~]+$/);
    expect(chinese).toMatch(/\p{Script=Han}/u);
    expect(again).toBe(english);
  });

  it("asked for nothing and wrote nothing to the console", () => {
    expect(new Set(requests.map((url) => url.split("#")[0]))).toEqual(new Set([pathToFileURL(file).href]));
    expect(complaints).toEqual([]);
    expect(readFileSync(file, "utf8")).toContain("default-src 'none'");
  });
});
