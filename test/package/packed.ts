/** The package as others get it: packed, unpacked as a dependency of an empty project, nothing else beside it. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The repository. */
export const root = join(import.meta.dirname, "../..");

/** Packing and starting programs takes seconds when the machine has other things to do. */
export const patient = 120_000;

/** A project that depends on the packed package. */
export interface Project {
  readonly folder: string;
  /** The unpacked package. */
  readonly installed: string;
  /** Every subpath that code can import, such as `.` and `./rulesets/shaanxi-2024/1.0.0`. */
  readonly subpaths: readonly string[];
  /** Every file of the package, with forward slashes. */
  readonly files: readonly string[];
  /** Runs a program in the project, and gives what it printed as JSON. */
  readonly run: (program: string, kind: "module" | "commonjs") => unknown;
  readonly remove: () => void;
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, unknown>>;
}

/** What the repository's package.json says. */
export const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest;

/** Makes a project in a temporary folder. The build has to be there: `npm test` makes it first. */
export function unpack(): Project {
  const folder = mkdtempSync(join(tmpdir(), "packed-"));
  const installed = join(folder, "node_modules", "baiqian");
  mkdirSync(installed, { recursive: true });
  execFileSync("npm", ["pack", "--ignore-scripts", "--pack-destination", folder], { cwd: root, stdio: "pipe" });
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz"))!;
  execFileSync("tar", ["-xzf", join(folder, tarball), "--strip-components=1", "-C", installed]);
  for (const name of Object.keys(manifest.dependencies)) {
    symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name), "dir");
  }
  const files = readdirSync(installed, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(installed.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
  return {
    folder,
    installed,
    files,
    subpaths: subpathsAmong(files),
    run: (program, kind) => {
      const path = join(folder, kind === "module" ? "program.mjs" : "program.cjs");
      writeFileSync(path, program);
      return JSON.parse(execFileSync(process.execPath, [path], { cwd: folder, encoding: "utf8" }));
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** A star in `exports` stands for whatever the package has files for. */
function subpathsAmong(files: readonly string[]): string[] {
  const code = Object.entries(manifest.exports).filter(([, target]) => typeof target === "object");
  return code.flatMap(([subpath]) => {
    if (!subpath.includes("*")) return [subpath];
    const matching = new RegExp(`^dist/${subpath.slice(2).replace("*", "(.+)")}/index\\.js$`);
    return files.flatMap((file) => {
      const star = matching.exec(file)?.[1];
      return star === undefined ? [] : [subpath.replace("*", star)];
    });
  });
}

/** How a program names a subpath: `baiqian/scoring` for `./scoring`. */
export const specifier = (subpath: string): string => `baiqian${subpath.slice(1)}`;
