/** A folder in which the package can be imported by its name, as built; programs of pages are run and compiled in it. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { root } from "./pages.js";
import { instrumented, type Shown } from "./shown.js";

/** Starting programs and compiling them takes seconds when the machine has other things to do. */
export const patient = 120_000;

/** What a program printed, and what it showed. */
export interface Ran {
  readonly printed: string;
  readonly shown: readonly Shown[];
}

/** A folder for programs. */
export interface Project {
  /** Runs a TypeScript program. */
  readonly run: (name: string, program: string) => Ran;
  /** What the compiler has against programs, by name. */
  readonly complaints: (programs: Readonly<Record<string, string>>) => readonly string[];
  readonly remove: () => void;
}

/** Makes it. The build has to be there: `npm test` makes it first. */
export function makeProject(): Project {
  if (!existsSync(join(root, "dist/index.js"))) throw new Error("build first: npm run build");
  const folder = mkdtempSync(join(tmpdir(), "pages-"));
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(root, join(folder, "node_modules/baiqian"), "dir");
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  return {
    run: (name, program) => {
      const file = join(folder, `${name}.mjs`);
      writeFileSync(file, `${collecting}\n${instrumented(program)}\n${giving}`);
      const [printed = "", shown = "[]"] = execFileSync(process.execPath, [file], {
        cwd: folder,
        encoding: "utf8",
      }).split(separator);
      return { printed, shown: JSON.parse(shown) as readonly Shown[] };
    },
    complaints: (programs) => {
      const files = Object.entries(programs).map(([name, program]) => {
        const file = join(folder, `${name}.mts`);
        writeFileSync(file, program);
        return file;
      });
      return complaintsOf(files);
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

const separator = "\n==== shown ====\n";
const collecting =
  "const collected = []; const shown = (line, got, expected) => collected.push({ line, got, expected });";
const giving = `process.stdout.write(${JSON.stringify(separator)} + JSON.stringify(collected));`;

function complaintsOf(files: readonly string[]): readonly string[] {
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.Node16,
    moduleResolution: ts.ModuleResolutionKind.Node16,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts"],
    types: ["node"],
    typeRoots: [join(root, "node_modules/@types")],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  });
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(start).line + 1;
    return `${file?.fileName ?? ""}:${line}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
  });
}
