/**
 * `baiqian schema`: prints the JSON Schema of a kind of file.
 *
 * @module
 */
import { type ExitCode, exitCodes } from "./exitCodes.js";
import { schemaHelp } from "./help.js";
import { print } from "./print.js";
import { readArguments } from "./readArguments.js";
import { schemaFiles } from "./schemaFiles.js";
import { tell } from "./tell.js";

/** Runs the command. */
export async function schemaCommand(args: readonly string[]): Promise<ExitCode> {
  const read = readArguments(args, { help: { type: "boolean", short: "h", default: false } });
  if (!read.ok) return tell(read.issues);
  const { values, positionals } = read.value;
  if (values.help) {
    await print(schemaHelp);
    return exitCodes.fine;
  }
  const [name, ...more] = positionals;
  const expected = [...schemaFiles.keys()];
  if (name === undefined) return tell([{ code: "argument.missing", path: ["schema"], values: { expected } }]);
  if (more.length > 0) return tell([{ code: "argument.extra", path: ["schema"], values: { got: more } }]);
  const make = schemaFiles.get(name);
  if (make === undefined) return tell([{ code: "schema.unknown", path: ["schema"], values: { got: name, expected } }]);
  await print(`${JSON.stringify(make(), null, 2)}\n`);
  return exitCodes.fine;
}
