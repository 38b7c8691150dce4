/**
 * Pages under a strict content security policy may not compile code from text. The package must not even try: not when
 * it is imported, not when a ruleset is defined, not when one is parsed. Only `/report`, made for the command line and
 * for servers, is left out, because its charting library asks on import what its surroundings can do.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Project, patient, specifier, unpack } from "./packed.js";

/** Counts every call of the global `Function`, also one reached through the constructor of some function. */
const counting = `
  let calls = 0;
  const counted = new Proxy(Function, {
    apply: (target, self, args) => { calls += 1; return Reflect.apply(target, self, args); },
    construct: (target, args) => { calls += 1; return Reflect.construct(target, args); },
  });
  globalThis.Function = counted;
  Function.prototype.constructor = counted;
`;

describe("the global Function", () => {
  let project: Project;
  beforeAll(() => {
    project = unpack();
  }, patient);
  afterAll(() => project.remove());

  it("is never called by import, by definition or by parsing", { timeout: patient }, () => {
    const subpaths = project.subpaths.filter((path) => path !== "./report").map(specifier);
    const program = `${counting}
      import { readFileSync } from "node:fs";
      import { createRequire } from "node:module";
      const counts = {};
      for (const path of ${JSON.stringify(subpaths)}) await import(path);
      counts.atImport = calls;
      const { defineRuleset, parseRuleset } = await import("baiqian");
      const path = createRequire(import.meta.url).resolve("baiqian/rulesets/shaanxi-2024/1.0.0/ruleset.json");
      const data = JSON.parse(readFileSync(path, "utf8"));
      defineRuleset(data);
      counts.atDefinition = calls;
      counts.parses = parseRuleset(data).ok;
      counts.onParse = calls;
      console.log(JSON.stringify(counts));`;
    expect(project.run(program, "module")).toEqual({ atImport: 0, atDefinition: 0, parses: true, onParse: 0 });
  });

  it.each([
    ["plain zod", `const { z } = await import("zod"); z.object({ a: z.string() }).safeParse({ a: "" });`],
    ["a constructor's constructor", `(() => {}).constructor("return 1")();`],
  ])("would be seen to be called by %s", { timeout: patient }, (_, call) => {
    const seen = project.run(`${counting} ${call} console.log(JSON.stringify(calls));`, "module");
    expect(seen).toBeGreaterThan(0);
  });
});
