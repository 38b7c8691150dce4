/**
 * Type-checks texts as if they were files of this project, which are nowhere on disk: for tests of what must not compile, and
 * for what the compiler has to do for a large ruleset.
 *
 * @module
 */
import { join, sep } from "node:path";
import ts from "typescript";

/** Where the files seem to lie, so that `../../src/…` is the source and `./…` a file of the tests of types. */
const folder = join(import.meta.dirname, "../../test/types");

/** One thing that the compiler says. */
export interface Said {
  /** The name under which the text was handed in. */
  readonly file: string;
  /** Where in the text it begins. */
  readonly start: number;
  readonly message: string;
}

/** What came of it. */
export interface Compiled {
  readonly said: readonly Said[];
  /** How often the compiler put arguments into a generic type: the same on every machine. */
  readonly instantiations: number;
  readonly types: number;
  /** Processor time of checking alone, without reading and parsing; of this machine at this moment. */
  readonly seconds: number;
}

/** Checks texts by the names of their files; they may import from `../../src/` and from each other. */
export function compile(files: Readonly<Record<string, string>>): Compiled {
  const texts = new Map(Object.entries(files).map(([name, text]) => [posix(join(folder, name)), text]));
  const program = programOf(texts);
  const own = program.getSourceFiles().filter(({ fileName }) => texts.has(fileName));
  const before = process.cpuUsage();
  const said = own.flatMap((file) => [
    ...program.getSyntacticDiagnostics(file),
    ...program.getSemanticDiagnostics(file),
  ]);
  const seconds = process.cpuUsage(before).user / 1e6;
  return {
    said: said.map(tell),
    instantiations: program.getInstantiationCount(),
    types: program.getTypeCount(),
    seconds,
  };
}

function programOf(texts: ReadonlyMap<string, string>): ts.Program {
  const { config } = ts.readConfigFile(join(folder, "../../tsconfig.json"), ts.sys.readFile);
  // Nothing here needs the types of Node, and reading them takes longer than checking most texts.
  const options = { ...ts.convertCompilerOptionsFromJson(config.compilerOptions, folder).options, types: [] };
  const disk = ts.createCompilerHost(options, true);
  return ts.createProgram([...texts.keys()], options, {
    ...disk,
    fileExists: (path) => texts.has(path) || disk.fileExists(path),
    readFile: (path) => texts.get(path) ?? disk.readFile(path),
    getSourceFile: (path, version) => {
      const text = texts.get(path);
      return text === undefined ? disk.getSourceFile(path, version) : ts.createSourceFile(path, text, version, true);
    },
  });
}

const tell = ({ file, start, messageText }: ts.Diagnostic): Said => ({
  file: file?.fileName.split("/").at(-1) ?? "",
  start: start ?? 0,
  message: ts.flattenDiagnosticMessageText(messageText, "\n"),
});

/** The compiler writes every path with forward slashes. */
const posix = (path: string): string => path.split(sep).join("/");
