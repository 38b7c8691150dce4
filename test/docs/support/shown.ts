/** Programs that say what comes of them: `expression // => value`, the value on the same line or on the lines below. */
import ts from "typescript";

/** One expression with the value that the page shows for it. */
export interface Shown {
  readonly line: number;
  readonly got: unknown;
  readonly expected: unknown;
}

/**
 * The program as JavaScript. Each expression that has a value shown beside it is handed to `shown(line, expression, value)`
 * instead of being thrown away; lines are counted from `firstLine`.
 */
export function instrumented(program: string, firstLine = 1): string {
  const file = ts.createSourceFile("program.ts", program, ts.ScriptTarget.ES2022, true);
  const statements = [...file.statements];
  const parts = statements.map((statement, index) => {
    const end = statements[index + 1]?.getStart(file) ?? program.length;
    const value = valueShown(program.slice(statement.end, end));
    const text = program.slice(statement.getStart(file), statement.end);
    if (value === undefined) return text;
    const line = firstLine + file.getLineAndCharacterOfPosition(statement.getStart(file)).line;
    if (!ts.isExpressionStatement(statement)) throw new Error(`line ${line}: only an expression has a value: ${text}`);
    return `shown(${line}, ${statement.expression.getText(file)}, (${value}));`;
  });
  const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true };
  return ts.transpileModule(parts.join("\n"), { compilerOptions: options }).outputText;
}

/** The value in the comments behind a statement: what follows `// =>`, and the comment lines directly below it. */
function valueShown(behind: string): string | undefined {
  const lines = behind.split("\n").map((line) => line.trim());
  const first = lines.findIndex((line) => /^\/\/\s*=>/.test(line));
  if (first === -1) return undefined;
  const more = lines.slice(first + 1);
  const end = more.findIndex((line) => !line.startsWith("//"));
  const below = more.slice(0, end === -1 ? more.length : end).map((line) => line.replace(/^\/\/ ?/, ""));
  return [lines[first]!.replace(/^\/\/\s*=>/, ""), ...below].join("\n").trim();
}
