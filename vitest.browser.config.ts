import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** A folder for machine-readable results; only continuous integration asks for them. */
const results = process.env["CI_REPORT"];

export default defineConfig({
  test: {
    include: ["test/browser/**/*.test.ts"],
    reporters: results ? ["default", ["json", { outputFile: join(results, "browser.json") }]] : ["default"],
    // A browser starts, and a page of a whole province is laid out: seconds, not milliseconds.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One browser at a time: several at once on two cores only make each other slow.
    fileParallelism: false,
  },
});
