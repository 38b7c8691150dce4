import { defineConfig } from "tsup";

export default defineConfig({
  // Every module is its own entry: one bundled index would pull zod into each consumer that imports a single function,
  // because schema calls at module level cannot be proved unused.
  entry: ["src/**/*.ts", "!src/**/*.d.ts"],
  format: ["esm", "cjs"],
  target: "es2022",
  dts: true,
  splitting: true,
  treeshake: true,
  clean: true,
  // Inlined libraries ask for it; without a value they would read `process`, which a browser lacks.
  env: { NODE_ENV: "production" },
});
