import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** A folder for machine-readable results; only continuous integration asks for them. */
const results = process.env["CI_REPORT"];

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/browser/**", "**/node_modules/**"],
    reporters: results ? ["default", ["json", { outputFile: join(results, "unit.json") }]] : ["default"],
    // A limit for what hangs, not for what is slow: no test decides on time, however busy the machine is.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    coverage: {
      provider: "v8",
      include: ["src/exact/**/*.ts", "src/vocabulary/**/*.ts", "src/ruleset/**/*.ts", "src/scoring/**/*.ts"],
      reporter: [["text", { skipFull: true }]],
      thresholds: { lines: 100, branches: 100, functions: 100, statements: 100 },
    },
  },
});
