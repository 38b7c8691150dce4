/** The library in a browser, under a policy that forbids code from strings: the same answer as in Node.js. */
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { compileRubric, digestOf, parseRuleset, score } from "baiqian";
import { ruleset } from "baiqian/rulesets/shaanxi-2024/1.0.0";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Opened, openBrowser } from "./openBrowser.js";

const program = `
  import { compileRubric, digestOf, parseRuleset, score } from "baiqian";
  import { ruleset } from "baiqian/rulesets/shaanxi-2024/1.0.0";
  const period = { from: "2024-01-01", to: "2024-12-31" };
  const assessment = { id: "a-1", of: "s-1", stage: "self", period, asOf: "2024-12-31", facts: {} };
  const parsed = parseRuleset(JSON.parse(JSON.stringify(ruleset)));
  const scored = score(compileRubric(ruleset, "station"), assessment);
  document.body.textContent = JSON.stringify([parsed.ok, digestOf(ruleset), scored]);`;

describe("the library in Chromium", () => {
  const folder = mkdtempSync(join(tmpdir(), "library-"));
  let opened: Opened;
  beforeAll(async () => {
    opened = await openBrowser();
  });
  afterAll(async () => {
    await opened.close();
    rmSync(folder, { recursive: true });
  });

  it("gives the same answer under a strict content-security policy", async () => {
    const bundled = await build({
      stdin: { contents: program, resolveDir: import.meta.dirname },
      bundle: true,
      format: "iife",
      platform: "browser",
      write: false,
      charset: "utf8",
    });
    const script = bundled.outputFiles[0]?.text ?? "";
    const hash = createHash("sha256").update(script).digest("base64");
    const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-${hash}'">`;
    const path = join(folder, "library.html");
    writeFileSync(path, `<!doctype html><meta charset="utf-8">${policy}<body><script>${script}</script>`);

    const page = await opened.browser.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(pathToFileURL(path).href);
    const text = await page.locator("body").textContent();
    await page.close();

    const period = { from: "2024-01-01", to: "2024-12-31" };
    const assessment = { id: "a-1", of: "s-1", stage: "self", period, asOf: "2024-12-31", facts: {} };
    const expected = [
      parseRuleset(ruleset).ok,
      digestOf(ruleset),
      score(compileRubric(ruleset, "station"), assessment),
    ];
    expect(complaints).toEqual([]);
    expect(JSON.parse(text ?? "null")).toEqual(JSON.parse(JSON.stringify(expected)));
  });
});
