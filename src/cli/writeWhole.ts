/**
 * Writes a file as a whole or not at all.
 *
 * @module
 */
import { rename, rm, writeFile } from "node:fs/promises";
import type { Issue } from "../vocabulary/issue.js";

/** Under another name first, then renamed: whoever reads the file never sees half of it. Issue code: `file.unwritable`. */
export async function writeWhole(file: string, text: string): Promise<readonly Issue[]> {
  const draft = `${file}.${process.pid}.part`;
  try {
    await writeFile(draft, text, { flag: "wx" });
    await rename(draft, file);
    return [];
  } catch (error) {
    await rm(draft, { force: true });
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    return [{ code: "file.unwritable", path: [], values: { reason } }];
  }
}
