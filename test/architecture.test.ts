/**
 * The architecture as code: which folder rests on which, which package may be used where, and the house habits that a
 * program can check. Each rule stands beside an example that it must catch, so that none of them passes by being blind.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

/** Ground up. A folder may import its own files and the folders listed here, nothing else. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  exact: [],
  vocabulary: ["exact"],
  ruleset: ["exact", "vocabulary"],
  rulesets: ["exact", "vocabulary", "ruleset"],
  calendars: ["exact", "vocabulary"],
  scoring: ["exact", "vocabulary", "ruleset"],
  quota: ["exact", "vocabulary", "ruleset", "scoring"],
  commendation: ["exact", "vocabulary", "ruleset", "scoring", "quota"],
  maintenance: ["exact", "vocabulary", "ruleset", "scoring", "quota", "commendation"],
  report: ["exact", "vocabulary", "ruleset", "scoring", "quota", "commendation", "maintenance"],
  testing: ["exact", "vocabulary", "ruleset", "rulesets", "scoring", "quota", "commendation", "maintenance"],
  cli: [
    ...["exact", "vocabulary", "ruleset", "rulesets", "calendars"],
    ...["scoring", "quota", "commendation", "maintenance", "report"],
  ],
  // The package's main entry: the whole engine, but no ruleset, no calendar and nothing that makes pages.
  "index.ts": ["exact", "vocabulary", "ruleset", "scoring", "quota", "commendation", "maintenance"],
};

/** Folders whose answers depend on their arguments alone. */
const pure = Object.keys(mayImport).filter((folder) => folder !== "cli" && folder !== "testing");

/** Packages by the paths that may use them. Whatever is not here is used by nobody. */
const mayUse: readonly (readonly [packages: RegExp, paths: RegExp])[] = [
  [/^zod\/mini$/, /./],
  [/^ts-pattern$/, /^(?!scoring\/run\/)/],
  [/^date-fns(\/|$)/, /^exact\//],
  [/^@noble\/hashes\//, /^ruleset\/digest/],
  [/^echarts(\/|$)/, /^report\//],
  [/^papaparse$/, /^(report|cli)\//],
  [/^(node:.*|yaml)$/, /^cli\//],
];

/** The files that are subpaths of the package: they alone may pass on what others declare. */
const subpath = /^((scoring|report|testing|rulesets\/[^/]+(\/[^/]+)?)\/)?index\.ts$/;

/** What reads the clock, chance, the machine or a locale, or rounds behind one's back. */
const ambientNames = new Set([
  ...["process", "performance", "crypto", "fetch", "navigator", "globalThis", "Intl", "parseFloat", "console"],
  ...["require", "eval", "Function", "setTimeout", "setInterval", "setImmediate", "queueMicrotask"],
]);
const ambientMembers = new Set(["Date.now", "Math.random", "Number.parseFloat"]);
const ambientMethod =
  /^(toFixed|toPrecision|localeCompare|toLocale.*|getTimezoneOffset|[gs]et(FullYear|Month|Date|Day|Hours|Minutes))$/;

interface File {
  /** From `src`, with forward slashes. */
  readonly path: string;
  /** The first part of the path: a folder, or the main entry itself. */
  readonly folder: string;
  readonly text: string;
  readonly nodes: readonly ts.Node[];
  readonly source: ts.SourceFile;
}

interface Rule {
  readonly rule: string;
  /** What breaks the rule, in the order of the file. */
  readonly broken: (file: File) => readonly string[];
  /** Files that break it, as path and text. */
  readonly caught: readonly (readonly [path: string, text: string])[];
}

const parse = (path: string, text: string): File => {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { path, folder: path.split("/")[0]!, text, nodes, source };
};

const at = ({ source }: File, node: ts.Node): string => {
  const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
  return `${source.fileName}:${line} ${node.getText().split("\n")[0]!.slice(0, 80)}`;
};

/** The parts of a file for which the question is answered with yes. */
const where = (file: File, question: (node: ts.Node) => boolean): string[] =>
  file.nodes.filter(question).map((node) => at(file, node));

/** Every module a file names: imports, re-exports, import types and import calls. */
const imported = ({ nodes }: File): string[] =>
  nodes.flatMap((node) => {
    const named =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
          ? node.argument.literal
          : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
            ? node.arguments[0]
            : undefined;
    return named === undefined ? [] : [ts.isStringLiteralLike(named) ? named.text : `computed: ${named.getText()}`];
  });

/** Names that a file declares itself: a parameter called `process` is no process. */
const declared = ({ nodes }: File): Set<string> =>
  new Set(
    nodes.flatMap((node) =>
      (ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node)) &&
      ts.isIdentifier(node.name)
        ? [node.name.text]
        : ts.isFunctionDeclaration(node) && node.name
          ? [node.name.text]
          : [],
    ),
  );

/** An identifier that stands for a value, not for a key, a member or a type. */
const isValue = (node: ts.Node): node is ts.Identifier =>
  ts.isIdentifier(node) &&
  !(
    (ts.isPropertyAccessExpression(node.parent) || ts.isObjectLiteralElement(node.parent)) &&
    !ts.isShorthandPropertyAssignment(node.parent) &&
    node.parent.name === node
  ) &&
  !(ts.isBindingElement(node.parent) && node.parent.propertyName === node) &&
  !ts.isTypeElement(node.parent) &&
  !ts.isTypeNode(node.parent) &&
  !ts.isImportSpecifier(node.parent);

const isAmbient = (file: File): ((node: ts.Node) => boolean) => {
  const own = declared(file);
  return (node) => {
    if (ts.isNewExpression(node) && node.expression.getText() === "Date") {
      // A date made of one number or text is arithmetic; without it, it is the clock, and with more, a time zone.
      return node.arguments?.length !== 1 || file.folder !== "exact";
    }
    if (ts.isCallExpression(node) && node.expression.getText() === "Date") return true;
    if (ts.isPropertyAccessExpression(node)) {
      return ambientMembers.has(node.getText()) || ambientMethod.test(node.name.text);
    }
    return isValue(node) && ambientNames.has(node.text) && !own.has(node.text);
  };
};

const isModuleState = (node: ts.Node): boolean =>
  ts.isVariableStatement(node) &&
  ts.isSourceFile(node.parent) &&
  (node.declarationList.flags & (ts.NodeFlags.Const | ts.NodeFlags.Let)) !== ts.NodeFlags.Const;

const passesOn = (file: File): ((node: ts.Node) => boolean) => {
  const foreign = new Set(
    file.nodes.filter((node) => ts.isImportSpecifier(node) || ts.isNamespaceImport(node)).map(({ name }) => name.text),
  );
  return (node) =>
    (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) ||
    (ts.isExportSpecifier(node) && foreign.has((node.propertyName ?? node.name).text));
};

const rules: readonly Rule[] = [
  {
    rule: "is in a folder that the table names",
    broken: ({ path, folder }) => (folder in mayImport ? [] : [path]),
    caught: [["helpers/sum.ts", ""]],
  },
  {
    rule: "imports only what its layer may",
    broken: (file) =>
      imported(file)
        .filter((name) => name.startsWith("."))
        .map((name) => posix.join(posix.dirname(file.path), name))
        .filter((path) => ![file.folder, ...(mayImport[file.folder] ?? [])].includes(path.split("/")[0]!))
        .map((path) => `${file.path} imports ${path}`),
    caught: [
      ["ruleset/read.ts", `import { run } from "../scoring/run/run.js";`],
      ["scoring/score.ts", `import type { ruleset } from "../rulesets/shaanxi-2024/1.0.0/index.js";`],
      ["exact/add.ts", `export * from "../index.js";`],
      ["exact/add.ts", `type Text = import("../vocabulary/text.js").Text;`],
      ["index.ts", `export * from "./report/index.js";`],
    ],
  },
  {
    rule: "uses only the packages that its place may",
    broken: (file) =>
      imported(file)
        .filter((name) => !name.startsWith("."))
        .filter((name) => !mayUse.some(([packages, paths]) => packages.test(name) && paths.test(file.path)))
        .map((name) => `${file.path} imports ${name}`),
    caught: [
      ["ruleset/read.ts", `import { z } from "zod";`],
      ["ruleset/read.ts", `import { sha256 } from "@noble/hashes/sha2.js";`],
      ["scoring/run/run.ts", `import { match } from "ts-pattern";`],
      ["vocabulary/period.ts", `import { addDays } from "date-fns";`],
      ["report/page.ts", `import { readFileSync } from "node:fs";`],
      ["scoring/plan.ts", `const charts = await import("echarts");`],
      ["cli/main.ts", "const any = await import(name);"],
    ],
  },
  {
    rule: "names files of its own with their ending",
    broken: (file) => imported(file).filter((name) => name.startsWith(".") && !name.endsWith(".js")),
    caught: [["exact/add.ts", `import { one } from "./one";`]],
  },
  {
    rule: "reads no clock, chance, machine or locale",
    broken: (file) => (pure.includes(file.folder) ? where(file, isAmbient(file)) : []),
    caught: [
      ["exact/day.ts", "const today = new Date();"],
      ["exact/day.ts", "const local = new Date(2024, 1, 29);"],
      ["exact/day.ts", "const month = date.getMonth();"],
      ["scoring/day.ts", "const day = new Date(0);"],
      ["scoring/day.ts", "const day = Date.now();"],
      ["report/page.ts", "const text = points.toFixed(2);"],
      ["report/page.ts", "const list = names.sort((a, b) => a.localeCompare(b));"],
      ["report/page.ts", "const text = new Intl.NumberFormat().format(1);"],
      ["ruleset/read.ts", "const strict = process.env.STRICT;"],
      ["ruleset/read.ts", "const make = new Function(text);"],
      ["scoring/tie.ts", "const first = Math.random();"],
    ],
  },
  {
    rule: "has no `any` and no `!`",
    broken: (file) =>
      where(
        file,
        (node) =>
          node.kind === ts.SyntaxKind.AnyKeyword ||
          ts.isNonNullExpression(node) ||
          ((ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node)) && node.exclamationToken !== undefined),
      ),
    caught: [
      ["exact/add.ts", "const first = list[0]!;"],
      ["exact/add.ts", "let later!: string;"],
      ["exact/add.ts", "const odd = value as any;"],
    ],
  },
  {
    rule: "has no class but the error",
    broken: (file) =>
      where(
        file,
        (node) =>
          ts.isClassLike(node) &&
          !(node.name?.text === "PreconditionError" && file.path === "exact/PreconditionError.ts"),
      ),
    caught: [
      ["exact/Amount.ts", "export class Amount {}"],
      ["ruleset/read.ts", "class PreconditionError extends RangeError {}"],
      ["exact/PreconditionError.ts", "class Helper {}"],
    ],
  },
  {
    rule: "keeps no state at module level",
    broken: (file) => where(file, isModuleState),
    caught: [["scoring/run/run.ts", "let calls = 0;"]],
  },
  {
    rule: "passes on others' exports only where it is a subpath, and has no default export",
    broken: (file) => [
      ...(subpath.test(file.path) ? [] : where(file, passesOn(file))),
      ...(file.path.endsWith("index.ts") && !subpath.test(file.path) ? [`${file.path} is no subpath`] : []),
      ...where(file, (node) => ts.isExportAssignment(node) || node.kind === ts.SyntaxKind.DefaultKeyword),
    ],
    caught: [
      ["exact/all.ts", `export { add } from "./add.js";`],
      ["exact/all.ts", `import { add } from "./add.js";\nexport { add };`],
      ["exact/index.ts", "export const one = 1;"],
      ["exact/add.ts", "export default 1;"],
      ["exact/add.ts", "export default function add() {}"],
    ],
  },
  {
    rule: "opens with a doc comment",
    broken: ({ path, text }) => (/^(#!.*\n)?\/\*\*/.test(text) ? [] : [path]),
    caught: [["exact/add.ts", `import { one } from "./one.js";\n/** Adds. */`]],
  },
  {
    rule: "is of at most 250 lines, ruleset data apart",
    broken: ({ path, folder, text }) => {
      const lines = text.trimEnd().split("\n").length;
      return folder === "rulesets" || lines <= 250 ? [] : [`${path}: ${lines} lines`];
    },
    caught: [["exact/add.ts", "// one more\n".repeat(251)]],
  },
];

const list = (folder: string): string[] =>
  readdirSync(join(import.meta.dirname, folder), { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts"))
    .sort();

const files = list("../src").map((path) =>
  parse(path, readFileSync(join(import.meta.dirname, "../src", path), "utf8")),
);

describe("architecture", () => {
  it("rests each folder only on folders above it in the table", () => {
    const order = Object.keys(mayImport);
    const upward = Object.entries(mayImport).flatMap(([folder, below]) =>
      below.filter((other) => order.indexOf(other) >= order.indexOf(folder)).map((other) => `${folder} on ${other}`),
    );
    expect(upward).toEqual([]);
  });

  it.each(rules)("every file $rule", ({ broken }) => expect(files.flatMap(broken)).toEqual([]));

  it.each(rules.flatMap(({ rule, broken, caught }) => caught.map(([path, text]) => ({ rule, broken, path, text }))))(
    "every file $rule: catches $path with $text",
    ({ broken, path, text }) => expect(broken(parse(path, text))).not.toEqual([]),
  );

  it.each([
    ["exact/day.ts", "const utc = new Date(Date.UTC(2024, 1, 29)).getUTCMonth();"],
    ["scoring/step.ts", "const run = (process: Step) => process.name;"],
    ["scoring/step.ts", "const step = { performance: 1, fetch() {} }; const { crypto: kind } = step;"],
    ["vocabulary/evidence.ts", "interface Evidence { readonly process: string; readonly fetch?: Fetch }"],
  ])("clock, chance and machine: lets %s have %s", (path, text) => {
    const file = parse(path, text);
    expect(where(file, isAmbient(file))).toEqual([]);
  });
});

describe("the tests' own tree", () => {
  /** Folders beside the mirror: what they test is not one file of `src`. */
  const beside = ["refusals", "browser", "package", "fixtures", "types", "examples", "docs", "reference", "fuzz"];

  /** `test/exact/round.laws.test.ts` belongs to `src/exact/round.ts` or to the folder `src/exact/round/`. */
  const mirrored = (test: string): readonly string[] => {
    const parts = posix.basename(test, ".test.ts").split(".");
    const names = parts.map((_, i) => posix.join(posix.dirname(test), parts.slice(0, i + 1).join(".")));
    return names.flatMap((name) => [`${name}.ts`, name]);
  };

  it("mirrors src, path for path", () => {
    const stray = list(".")
      .filter((path) => path.endsWith(".test.ts") && path.includes("/") && !beside.includes(path.split("/")[0]!))
      .filter((path) => !mirrored(path).some((to) => existsSync(join(import.meta.dirname, "../src", to))));
    expect(stray).toEqual([]);
  });
});
