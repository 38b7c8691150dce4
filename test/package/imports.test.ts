import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Project, patient, specifier, unpack } from "./packed.js";

describe("importing the packed package", () => {
  let project: Project;
  beforeAll(() => {
    project = unpack();
  }, patient);
  afterAll(() => project.remove());

  /** A program that prints the exported names of every subpath. */
  const namesBy = (load: string): string => `
    const names = {};
    const main = async () => {
      for (const path of ${JSON.stringify(project.subpaths.map(specifier))}) names[path] = Object.keys(${load}).sort();
      console.log(JSON.stringify(names));
    };
    main();`;

  it(
    "gives the same names by import and by require, on every subpath",
    () => {
      const byImport = project.run(namesBy("await import(path)"), "module") as Record<string, string[]>;
      expect(Object.keys(byImport)).toEqual(project.subpaths.map(specifier));
      expect(Object.entries(byImport).filter(([, names]) => names.length === 0)).toEqual([]);
      expect(project.run(namesBy("require(path)"), "commonjs")).toEqual(byImport);
    },
    patient,
  );

  it(
    "finds the names that people type where they are documented",
    () => {
      const program = `
        import { compileRubric, defineRuleset, parseRuleset, score } from "baiqian";
        import { ruleset } from "baiqian/rulesets/shaanxi-2024/1.0.0";
        import { releases } from "baiqian/rulesets/shaanxi-2024";
        import data from "baiqian/rulesets/shaanxi-2024/1.0.0/ruleset.json" with { type: "json" };
        console.log(JSON.stringify({
          functions: [compileRubric, defineRuleset, parseRuleset, score].map((value) => typeof value),
          ids: [ruleset.id, data.id, releases.map(({ id }) => id).includes(ruleset.id)],
          parses: parseRuleset(data).ok,
        }));`;
      expect(project.run(program, "module")).toEqual({
        functions: ["function", "function", "function", "function"],
        ids: ["shaanxi-2024", "shaanxi-2024", true],
        parses: true,
      });
    },
    patient,
  );

  it(
    "hides what is no subpath",
    () => {
      const program = `
      import("baiqian/dist/index.js").catch((error) => console.log(JSON.stringify(error.code)));`;
      expect(project.run(program, "module")).toBe("ERR_PACKAGE_PATH_NOT_EXPORTED");
    },
    patient,
  );
});
