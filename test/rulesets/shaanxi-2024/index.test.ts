import { expect, it } from "vitest";
import type { Ruleset } from "../../../src/ruleset/ruleset.js";
import { rulesetInForce } from "../../../src/ruleset/rulesetInForce.js";
import { releases } from "../../../src/rulesets/shaanxi-2024/index.js";

it("lists its releases, each once, and none of them twice on one day", () => {
  expect(releases.map(({ id, version }) => `${id} ${version}`)).toEqual(["shaanxi-2024 1.0.0"]);
});

it.each([
  { on: "2024-02-19", kind: "none" },
  { on: "2024-02-20", kind: "inForce" },
  { on: "2024-12-31", kind: "inForce" },
  { on: "2025-01-01", kind: "none" },
])("on $on: $kind", ({ on, kind }) => {
  expect(rulesetInForce<Ruleset>(releases, { on })).toMatchObject({ kind });
});
