import { describe, expect, it } from "vitest";
import type { Ruleset } from "../../src/ruleset/ruleset.js";
import { rulesetInForce } from "../../src/ruleset/rulesetInForce.js";
import { sampleRuleset } from "./sampleRuleset.js";

/** `a 1.0.0 2024-01-01..2024-12-31 >a 0.9.0`: id, version, first and last day, what it supersedes. */
const release = (text: string): Ruleset => {
  const [id = "", version = "", days = "", over, overVersion = ""] = text.split(" ");
  const [from = "", to] = days.split("..");
  const { supersedes: _, ...rest } = sampleRuleset();
  return {
    ...rest,
    id,
    version,
    effective: { from, ...(to ? { to } : {}) },
    ...(over ? { supersedes: { id: over.slice(1), version: overVersion } } : {}),
  };
};
const asked = (texts: readonly string[], on: string, id?: string) => {
  const found = rulesetInForce(texts.map(release), { on, ...(id ? { id } : {}) });
  if (found.kind === "inForce") return `${found.ruleset.id} ${found.ruleset.version}`;
  return found.kind === "none" ? "none" : found.versions.map((of) => `${of.id} ${of.version}`).join(", ");
};

const bounded = ["a 1.0.0 2024-01-01..2024-12-31"];
const successors = ["a 1.0.0 2024-01-01", "a 2.0.0 2025-01-01..2025-12-31 >a 1.0.0"];
const chain = [...successors, "a 3.0.0 2025-06-01 >a 2.0.0"];
const two = ["b 1.0.0 2024-01-01", "a 2.0.0 2024-01-01", "a 1.0.0 2024-01-01", "c 1.0.0 2030-01-01"];

describe("rulesetInForce", () => {
  it.each<[readonly string[], string, string | undefined, string]>([
    [[], "2024-06-01", undefined, "none"],
    [bounded, "2023-12-31", undefined, "none"],
    [bounded, "2024-01-01", undefined, "a 1.0.0"],
    [bounded, "2024-12-31", undefined, "a 1.0.0"],
    [bounded, "2025-01-01", undefined, "none"],
    [bounded, "2024-06-01", "b", "none"],
    [successors, "2024-12-31", undefined, "a 1.0.0"],
    [successors, "2025-01-01", undefined, "a 2.0.0"],
    // What was superseded does not come back when its successor ends.
    [successors, "2026-01-01", undefined, "none"],
    [chain, "2025-05-31", "a", "a 2.0.0"],
    [chain, "2025-06-01", "a", "a 3.0.0"],
    [chain, "2030-01-01", "a", "a 3.0.0"],
    // Never the higher version by itself.
    [two, "2024-06-01", undefined, "a 2.0.0, a 1.0.0, b 1.0.0"],
    [two, "2024-06-01", "a", "a 2.0.0, a 1.0.0"],
    [two, "2024-06-01", "b", "b 1.0.0"],
    // A ruleset may be replaced by one with another id.
    [["a 1.0.0 2024-01-01", "b 1.0.0 2024-02-01 >a 1.0.0"], "2024-03-01", "a", "none"],
    [["a 1.0.0 2024-01-01", "b 1.0.0 2024-02-01 >a 1.0.0"], "2024-03-01", undefined, "b 1.0.0"],
    [["a 1.0.0 2024-01-01", "a 2.0.0 2024-02-01 >a 0.5.0"], "2024-03-01", undefined, "a 1.0.0, a 2.0.0"],
  ])("of %j on %s, asked for %s: %s", (releases, on, id, expected) => {
    expect(asked(releases, on, id)).toBe(expected);
  });

  it("gives the release itself and leaves the list as it was", () => {
    const releases = Object.freeze(bounded.map(release));
    const found = rulesetInForce(releases, { on: "2024-06-01" });
    expect(found.kind === "inForce" && found.ruleset).toBe(releases[0]);
  });

  it.each<[string, readonly string[], string]>([
    ["date.invalid", [], "2024-02-30"],
    ["release.repeated", ["a 1.0.0 2024-01-01", "a 1.0.0 2025-01-01"], "2024-06-01"],
  ])("refuses with %s", (code, releases, on) => {
    expect(() => asked(releases, on)).toThrow(expect.objectContaining({ code }));
  });

  it("will not compile for a caller who forgets that there may be none", () => {
    // @ts-expect-error -- `ruleset` is there only once `kind` is known to be "inForce"
    expect(rulesetInForce([], { on: "2024-06-01" }).ruleset).toBeUndefined();
  });
});
