/** What README.md promises: its two commands, its first program, and the subpaths that there are. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fences, page, root } from "./support/pages.js";
import { makeProject, type Project, patient } from "./support/project.js";

const readme = page("README.md");
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly scripts: Readonly<Record<string, string>>;
};

describe("README.md", () => {
  let project: Project;
  beforeAll(() => {
    project = makeProject();
  });
  afterAll(() => project.remove());

  it(
    "shows what its first program prints, and the program has ten lines",
    () => {
      const all = fences(readme);
      const index = all.findIndex(({ language }) => language === "ts");
      const [program, output] = [all[index]!, all[index + 1]!];
      expect(program.text.split("\n").filter((line) => line.trim() !== "")).toHaveLength(10);
      expect(output.language).toBe("text");
      expect(project.run("first", program.text).printed.trimEnd()).toBe(output.text);
    },
    patient,
  );

  it("has one test command in a fence, and the command that shows the main job", () => {
    const commands = fences(readme).flatMap(({ text }) => text.split("\n"));
    expect(commands.filter((line) => line.includes("npm test"))).toEqual(["npm ci && npm test"]);
    expect(commands).toContain("npm ci && npm start");
    expect(manifest.scripts).toMatchObject({ start: expect.any(String), test: expect.any(String) });
  });

  it("lists every subpath that the package exports, and no other", () => {
    const exported = Object.keys(manifest.exports).map((subpath) => `baiqian${subpath.slice(1)}`.replace("*", "…"));
    const listed = [...readme.text.matchAll(/^\| `(baiqian[^`]*)`/gm)].map(([, subpath]) => subpath);
    const asExported = listed.map((subpath) => subpath!.replace("<name>/<version>", "…").replace("<name>", "…"));
    expect([...new Set(asExported)].sort()).toEqual([...exported].sort());
  });
});
