import { afterEach, expect, it, vi } from "vitest";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

it("calls no `Function`, neither at import nor when it reads or describes", async () => {
  let calls = 0;
  const Counted = new Proxy(Function, {
    apply: (target, self, args) => {
      calls += 1;
      return Reflect.apply(target, self, args);
    },
    construct: (target, args, to) => {
      calls += 1;
      return Reflect.construct(target, args, to);
    },
  });
  vi.stubGlobal("Function", Counted);
  vi.resetModules();
  const { parseRuleset } = await import("../../../src/ruleset/parseRuleset.js");
  const { rulesetJsonSchema } = await import("../../../src/ruleset/schema/schemaFiles.js");
  const { sampleRuleset } = await import("../sampleRuleset.js");
  expect(parseRuleset(sampleRuleset()).ok).toBe(true);
  expect(parseRuleset({}).ok).toBe(false);
  expect(rulesetJsonSchema()).toHaveProperty("$defs");
  expect(calls).toBe(0);
  Reflect.construct(globalThis.Function, ["return 1"]);
  expect(calls).toBe(1);
});
