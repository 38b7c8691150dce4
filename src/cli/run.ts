/**
 * Finds the command that the arguments name, and runs it.
 *
 * @module
 */
import { engineVersion } from "../vocabulary/engineVersion.js";
import { type ExitCode, exitCodes } from "./exitCodes.js";
import { help } from "./help.js";
import { print } from "./print.js";
import { schemaCommand } from "./schemaCommand.js";
import { scoreCommand } from "./scoreCommand.js";
import { tell } from "./tell.js";

/** A command: it is given what stands behind its name. */
type Command = (args: readonly string[]) => Promise<ExitCode>;

const commands: ReadonlyMap<string, Command> = new Map([
  ["score", scoreCommand],
  ["schema", schemaCommand],
]);

/** Runs the command; whatever is wrong with arguments or files is told, not thrown. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    await print(help);
    return name === undefined ? exitCodes.badInput : exitCodes.fine;
  }
  if (name === "--version" || name === "-V") {
    await print(`${engineVersion}\n`);
    return exitCodes.fine;
  }
  const command = commands.get(name);
  if (command !== undefined) return command(rest);
  const code = name.startsWith("-") ? "argument.unknown" : "command.unknown";
  return tell([{ code, path: [], values: { got: name, expected: [...commands.keys()] } }]);
}
