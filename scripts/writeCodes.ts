/**
 * Writes the pages that list codes: `npx tsx scripts/writeCodes.ts`. A test holds the committed pages equal to what this writes.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { codePages } from "./codes/codePages.js";

const root = join(import.meta.dirname, "..");
const pages = await codePages();
// A code that is gone leaves no page behind.
rmSync(join(root, "docs/issues"), { recursive: true, force: true });
mkdirSync(join(root, "docs/issues"));
for (const [path, text] of Object.entries(pages)) {
  writeFileSync(join(root, path), text);
  console.log(path);
}
