import { describe, expect, it } from "vitest";
import { agendaOf } from "../../../src/ruleset/warn/agenda.js";

describe("an agenda", () => {
  it("makes each thing once it has all that it reads", () => {
    const { table, settle } = agendaOf();
    const made: string[] = [];
    const length = table((name: string): number => {
      const rest = name === "" ? 0 : length(name.slice(1)) + length(name.slice(2));
      made.push(`${name}:${rest}`);
      return rest + 1;
    }, 0);
    expect(settle(() => length("abc"))).toBe(9);
    // What was made too early is made again: "abc" and "bc" wait for what comes after them.
    expect(made.at(-1)).toBe("abc:8");
    expect(made.filter((line) => line === "c:2")).toHaveLength(1);
    // What was wanted twice before it was there is made once.
    expect(made.filter((line) => line === ":0")).toHaveLength(1);
    const before = made.length;
    expect(settle(() => length("bc") + length("c"))).toBe(8);
    expect(made).toHaveLength(before);
  });

  it("makes a long chain", () => {
    const { table, settle } = agendaOf();
    const depth = table((name: string): number => (name === "0" ? 0 : depth(String(Number(name) - 1)) + 1), -1);
    expect(settle(() => depth("20000"))).toBe(20_000);
  });

  it("goes on with the stand-in where something waits for itself", () => {
    const { table, settle } = agendaOf();
    const one = table((name: string): string => `${name}(${other(name)})`, "?");
    const other = table((name: string): string => `${name}[${one(name)}]`, "!");
    expect(settle(() => one("a"))).toBe("a(a[?])");
  });
});
