import { describe, expect, it } from "vitest";
import { writePath } from "../../src/vocabulary/issue.js";

describe("writePath", () => {
  it.each<[readonly (string | number)[], string]>([
    [[], ""],
    [["rubrics"], "rubrics"],
    [["rubrics", "station", "nodes", 0, "id"], "rubrics.station.nodes[0].id"],
    [[3, "supersedes"], "[3].supersedes"],
    [["table", 0, 1], "table[0][1]"],
  ])("writes %j as %s", (path, text) => expect(writePath(path)).toBe(text));
});
