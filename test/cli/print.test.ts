/** What becomes of a run whose output cannot be written, and of output that a terminal would obey. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Bench, bench, patient } from "./command.js";
import { demo, sound } from "./demo.js";

const main = join(import.meta.dirname, "../../dist/cli/main.js");
const shell = (command: string, cwd: string) => {
  const ended = spawnSync("bash", ["-c", command], { cwd, encoding: "utf8", env: { ...process.env, MAIN: main } });
  return { code: ended.status, err: ended.stderr };
};

describe("standard output", { timeout: patient }, () => {
  let at: Bench;
  const by = ["score", "--ruleset", "demo.json", "--rubric", "station"];
  beforeAll(() => {
    at = bench();
    at.put("demo.json", JSON.stringify(demo));
    const many = Array.from({ length: 3000 }, (_, i) => `${JSON.stringify({ ...sound, id: `a${i}` })}\n`);
    at.put("many.jsonl", many.join(""));
  });
  afterAll(() => at.remove());

  it.runIf(existsSync("/dev/full"))("that is full: one line and exit code 3", () => {
    expect(shell('node "$MAIN" schema ruleset > /dev/full', at.folder)).toEqual({
      code: 3,
      err: "baiqian: 无法写到标准输出 / cannot write to standard output: ENOSPC\n",
    });
  });

  it.runIf(existsSync("/dev/full"))("keeps the exit code when standard error is full", () => {
    expect(shell('node "$MAIN" scores 2> /dev/full', at.folder).code).toBe(2);
  });

  it.runIf(process.platform !== "win32")("that nobody reads any more: quietly", () => {
    const piped = `node "$MAIN" ${by.join(" ")} --json many.jsonl | head -c 10 > head.txt; exit \${PIPESTATUS[0]}`;
    expect(shell(piped, at.folder)).toEqual({ code: 0, err: "" });
  });

  it("shows control characters and does not send them", () => {
    const of = "s\u001b[2J\n1\u009b\u202e";
    const { code, out } = at.run([...by, "-"], JSON.stringify({ ...sound, of }));
    expect({ code, out }).toEqual({
      code: 0,
      out: "s\\u001b[2J\\u000a1\\u009b\\u202e  total 9.5  grade passes\n",
    });
  });

  it("shows those of file names and keys, too", () => {
    const { err } = at.run([...by, "no\u001b[2J\nfile\u009b"]);
    expect(err).toMatch(/^no\\u001b\[2J\\u000afile\\u009b: file\.notFound .*\n$/);
    const key = at.run([...by, "-"], JSON.stringify({ ...sound, "a\u001b\u007f": 1 }));
    expect(key.err).toMatch(/^-:1: a\\u001b\\u007f: .*\n$/);
  });

  it("keeps JSON the same value without them", () => {
    const { out } = at.run([...by, "--json", "-"], JSON.stringify({ ...sound, of: "s\u009b\u007f1" }));
    expect(out).not.toMatch(/[\u007f-\u009f]/);
    expect(JSON.parse(out)).toMatchObject({ of: "s\u009b\u007f1" });
    const { err } = at.run([...by, "--json", "no\u009b"]);
    expect(err).not.toMatch(/[\u007f-\u009f]/);
    expect(JSON.parse(err)).toMatchObject({ file: "no\u009b" });
  });
});
