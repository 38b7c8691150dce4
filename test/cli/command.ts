/** The command as it is installed: the built file, in a process of its own. `npm test` builds it first. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const main = join(import.meta.dirname, "../../dist/cli/main.js");

/** Starting a program takes a while when the machine has other things to do. */
export const patient = 60_000;

/** How a run ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder of one's own, and the command run in it. */
export interface Bench {
  readonly folder: string;
  readonly put: (name: string, text: string | Uint8Array) => void;
  readonly run: (args: readonly string[], input?: string) => Ended;
  readonly remove: () => void;
}

/** Makes a folder for one test file. */
export function bench(): Bench {
  const folder = mkdtempSync(join(tmpdir(), "baiqian-"));
  return {
    folder,
    put: (name, text) => writeFileSync(join(folder, name), text),
    run: (args, input = "") => {
      const ended = spawnSync(process.execPath, [main, ...args], { cwd: folder, input, encoding: "utf8" });
      return { code: ended.status, out: ended.stdout, err: ended.stderr };
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
