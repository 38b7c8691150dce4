/**
 * Runs the built package on every Node.js that it promises to run on, by `import` and by `require`, and holds the answers equal.
 * The other Nodes come from the npm package `node`.
 */
import { execFileSync } from "node:child_process";

const program = (load: (path: string) => string): string => `
  const main = async () => {
    const { compileRubric, digestOf, score } = ${load("baiqian")};
    const { ruleset } = ${load("baiqian/rulesets/shaanxi-2024/1.0.0")};
    const plan = compileRubric(ruleset, "station");
    const period = { from: "2024-01-01", to: "2024-12-31" };
    const assessment = { id: "a-1", of: "s-1", stage: "self", period, asOf: "2024-12-31", facts: {} };
    console.log(JSON.stringify([digestOf(ruleset), score(plan, assessment)]));
  };
  main();`;

const programs = [
  { kind: "module", text: program((path) => `await import("${path}")`) },
  { kind: "commonjs", text: program((path) => `require("${path}")`) },
] as const;

const answers = new Set<string>();
for (const version of ["20", "22", "24"]) {
  for (const { kind, text } of programs) {
    const node = ["--yes", "-p", `node@${version}`, "node"];
    answers.add(execFileSync("npx", [...node, `--input-type=${kind}`, "-e", text], { encoding: "utf8" }));
    console.log(`Node ${version}, ${kind}: ${answers.size === 1 ? "the same answer" : "another answer"}`);
  }
}
if (answers.size !== 1) process.exit(1);
