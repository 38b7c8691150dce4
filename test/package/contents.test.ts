import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { manifest, type Project, patient, root, unpack } from "./packed.js";

describe("the packed package", () => {
  let project: Project;
  beforeAll(() => {
    project = unpack();
  }, patient);
  afterAll(() => project.remove());

  it("has its build, its manifest and its papers, nothing else", () => {
    const outside = project.files.filter((file) => !file.startsWith("dist/"));
    expect(outside).toEqual(["LICENSE", "README.md", "THIRD-PARTY-NOTICES.md", "package.json"]);
  });

  it("has no sources, tests or fixtures", () => {
    expect(project.files.filter((file) => /fixtures|\.test\.|(?<!\.d)\.ts$/.test(file))).toEqual([]);
  });

  it("has the data of every ruleset and at least one schema", () => {
    const versions = project.subpaths.filter((subpath) => /^\.\/rulesets\/[^/]+\/[^/]+$/.test(subpath));
    expect(versions).toContain("./rulesets/shaanxi-2024/1.0.0");
    expect(project.files).toEqual(expect.arrayContaining(versions.map((path) => `dist${path.slice(1)}/ruleset.json`)));
    expect(project.files.filter((file) => /^dist\/schemas\/[^/]+\.json$/.test(file))).not.toEqual([]);
  });

  it("has a command that a shell can start", () => {
    const command = join(project.installed, "dist/cli/main.js");
    expect(readFileSync(command, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(statSync(command).mode & 0o111).not.toBe(0);
  });

  it("gives the licence of each library that is built into it", () => {
    const src = join(root, "src");
    const sources = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
    const imported = sources.flatMap((path) => ts.preProcessFile(readFileSync(join(src, path), "utf8")).importedFiles);
    const packages = imported
      .map(({ fileName }) => /^(@[^/]+\/)?[^./][^/]*/.exec(fileName)?.[0] ?? "")
      .filter((name) => name !== "" && !name.startsWith("node:") && !(name in manifest.dependencies));
    const notices = readFileSync(join(project.installed, "THIRD-PARTY-NOTICES.md"), "utf8");
    const missing = [...new Set(packages)].filter((name) => !notices.includes(`\n## ${name}\n`));
    expect(missing).toEqual([]);
  });
});
