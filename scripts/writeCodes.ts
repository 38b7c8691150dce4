/**
 * Writes the pages that list codes: `npx tsx scripts/writeCodes.ts`. A test holds the committed pages equal to what this writes.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { codePages } from "./codes/codePages.js";

const root = join(import.meta.dirname, "..");
for (const [path, text] of Object.entries(codePages())) {
  writeFileSync(join(root, path), text);
  console.log(path);
}
