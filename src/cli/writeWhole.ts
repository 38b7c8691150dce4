/**
 * Writes a file as a whole or not at all.
 *
 * @module
 */
import { chmod, lstat, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import type { Issue } from "../vocabulary/issue.js";

/** Where to write: the file itself, behind whatever links lead to it, and the mode that it has if it is there. */
interface Target {
  readonly file: string;
  readonly mode?: number;
}

/**
 * Under another name first, then renamed: whoever reads the file never sees half of it. A link stays a link, a mode stays.
 *
 * Issue code: `file.unwritable`, also for what is there and no regular file (`notAFile`), for a link that leads nowhere
 * (`brokenLink`), and for one of the files `read` (`isInput`).
 */
export async function writeWhole(file: string, text: string, read: readonly string[] = []): Promise<readonly Issue[]> {
  const unwritable = (reason: string): Issue[] => [{ code: "file.unwritable", path: [], values: { reason } }];
  try {
    const target = await targetOf(file);
    if (typeof target === "string") return unwritable(target);
    const inputs = await Promise.all(read.map((input) => realpath(input).catch(() => undefined)));
    if (inputs.includes(target.file)) return unwritable("isInput");
    await replace(target, text);
    return [];
  } catch (error) {
    return unwritable(codeOf(error));
  }
}

/** A text says why there is none. */
async function targetOf(file: string): Promise<Target | string> {
  const met = await orAbsent(stat(file));
  if (met !== undefined) return met.isFile() ? { file: await realpath(file), mode: met.mode & 0o7777 } : "notAFile";
  return (await orAbsent(lstat(file))) === undefined ? { file } : "brokenLink";
}

async function replace({ file, mode }: Target, text: string): Promise<void> {
  const draft = `${file}.${process.pid}.part`;
  try {
    await writeFile(draft, text, { flag: "wx" });
    if (mode !== undefined) await chmod(draft, mode);
    await rename(draft, file);
  } catch (error) {
    // What was there before under this name is someone else's.
    if (codeOf(error) !== "EEXIST") await rm(draft, { force: true });
    throw error;
  }
}

async function orAbsent<T>(found: Promise<T>): Promise<T | undefined> {
  try {
    return await found;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : String(error);
