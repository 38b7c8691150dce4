import { writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Project, patient, specifier, unpack } from "./packed.js";

describe("the types of the packed package", () => {
  let project: Project;
  beforeAll(() => {
    project = unpack();
  }, patient);
  afterAll(() => project.remove());

  /** Compiles a program as a user would, looking into the package's own declarations too. */
  const complaints = (file: string, program: string, options: ts.CompilerOptions): string[] => {
    const path = join(project.folder, file);
    writeFileSync(path, program);
    const compiled = ts.createProgram([path], {
      ...options,
      target: ts.ScriptTarget.ES2022,
      lib: ["lib.es2022.d.ts"],
      types: [],
      strict: true,
      noEmit: true,
    });
    return ts
      .getPreEmitDiagnostics(compiled)
      .filter((found) => found.file === undefined || !/node_modules\/(?!baiqian\/)/.test(found.file.fileName))
      .map((found) => `${found.file?.fileName ?? ""} ${ts.flattenDiagnosticMessageText(found.messageText, "\n")}`);
  };

  const node16 = { module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16 };
  const bundler = { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler };

  const settings: [string, string, ts.CompilerOptions][] = [
    ["node16, as a module", "program.mts", node16],
    ["node16, as CommonJS", "program.cts", node16],
    ["bundler", "program.ts", bundler],
  ];

  it.each(settings)(
    "resolve under %s, on every subpath",
    (_, file, options) => {
      const everything = project.subpaths.map((path, i) => `export * as all${i} from "${specifier(path)}";`).join("\n");
      expect(complaints(file, everything, options)).toEqual([]);
    },
    patient,
  );

  it.each(settings)(
    "check a first program under %s",
    (_, file, options) => {
      const program = `
        import { compileRubric, parseRuleset, score } from "baiqian";
        import { ruleset } from "baiqian/rulesets/shaanxi-2024/1.0.0";
        export const used = [compileRubric(ruleset, "station"), parseRuleset(ruleset), score];`;
      expect(complaints(file, program, options)).toEqual([]);
      expect(
        complaints(file, `${program}\n export const wrong: number = parseRuleset(ruleset);`, options),
      ).toHaveLength(1);
    },
    patient,
  );
});
