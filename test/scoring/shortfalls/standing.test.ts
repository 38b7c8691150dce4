/** Whether nodes are taken in, by their own state and that of the groups around them. */
import { describe, expect, it } from "vitest";
import type { Group } from "../../../src/ruleset/node.js";
import { type Standing, standingsOf } from "../../../src/scoring/shortfalls/standing.js";
import { absent, fact, flag, group, leaf, rules, type Saying, scored } from "../support.js";

const open = (mayNotApply: boolean, mayNotCount: boolean): Standing => ({ kind: "open", mayNotApply, mayNotCount });
const out = (why: "notApplicable" | "notCounted", because: string): Standing => ({ kind: "out", why, because });

describe("standingsOf", () => {
  type Row = readonly [what: string, around: Partial<Group>, x: ReturnType<typeof leaf>, said: Saying, is: Standing];
  const counts = flag("also");
  it.each<Row>([
    ["in", {}, leaf("x", 1), {}, { kind: "in" }],
    ["in, though its points are open", {}, leaf("x", fact("m")), {}, { kind: "in" }],
    ["it may not apply", {}, leaf("x", fact("n")), {}, open(true, false)],
    ["it may not count", {}, leaf("x", 1, { counts }), {}, open(false, true)],
    ["the group may not count", { counts }, leaf("x", 1), {}, open(false, true)],
    ["the group may not count, and it may not apply", { counts }, leaf("x", fact("n")), {}, open(true, true)],
    ["it does not apply", {}, leaf("x", absent), {}, out("notApplicable", "x")],
    ["it does not count", {}, leaf("x", 1, { counts }), { also: false }, out("notCounted", "x")],
    ["the group does not count", { counts }, leaf("x", 1), { also: false }, out("notCounted", "g")],
  ])("%s", (_what, around, x, said, is) => {
    const inner = group("g", "sum", [x, leaf("y", 1)], around);
    const { nodes } = scored(rules({ nodes: [group("total", "sum", [inner, leaf("z", 1)])] }), said);
    expect(standingsOf(nodes).find(({ node }) => node.id === "x")?.standing).toEqual(is);
  });
});
