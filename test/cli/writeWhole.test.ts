/** `--out`: only regular files are written, behind links too, and whatever else is there stays as it is. */
import { spawnSync } from "node:child_process";
import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Bench, bench, patient } from "./command.js";
import { demo, sound } from "./demo.js";

const posix = process.platform !== "win32";
const line = `${JSON.stringify(sound)}\n`;
const card = "s1  total 9.5  grade passes\n";

describe.runIf(posix)("--out", { timeout: patient }, () => {
  let at: Bench;
  const to = (out: string, input = "in.jsonl") =>
    at.run(["score", "--ruleset", "demo.json", "--rubric", "station", "--json", "--out", out, input]);
  const refused = (reason: string, file: string) => ({
    code: 2,
    out: "",
    err: `${JSON.stringify({ file, code: "file.unwritable", path: [], values: { reason } })}\n`,
  });
  beforeAll(() => {
    at = bench();
    at.put("demo.json", JSON.stringify(demo));
    at.put("in.jsonl", line);
    mkdirSync(join(at.folder, "folder"));
    spawnSync("mkfifo", [join(at.folder, "fifo")]);
    symlinkSync("nowhere.txt", join(at.folder, "broken.txt"));
    // No device of the machine's own: a fault in the command would replace it.
    symlinkSync("fifo", join(at.folder, "to-fifo.txt"));
  });
  afterAll(() => at.remove());

  it.each([
    ["to-fifo.txt", "notAFile"],
    ["fifo", "notAFile"],
    ["folder", "notAFile"],
    ["broken.txt", "brokenLink"],
  ])("refuses %s: %s", (out, reason) => {
    const before = readdirSync(at.folder);
    const kind = () => lstatSync(join(at.folder, out)).mode;
    const was = kind();
    expect(to(out)).toEqual(refused(reason, out));
    expect({ files: readdirSync(at.folder), kind: kind() }).toEqual({ files: before, kind: was });
  });

  it("replaces what a link leads to, and keeps the link and the mode", () => {
    at.put("folder/real.txt", "before");
    chmodSync(join(at.folder, "folder/real.txt"), 0o640);
    symlinkSync("folder/real.txt", join(at.folder, "link.txt"));
    expect(to("link.txt")).toEqual({ code: 0, out: "", err: "" });
    expect(lstatSync(join(at.folder, "link.txt")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(at.folder, "folder/real.txt"), "utf8")).not.toBe("before");
    expect(statSync(join(at.folder, "folder/real.txt")).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(at.folder, "folder"))).toEqual(["real.txt"]);
  });

  it.each([
    ["in.jsonl", "in.jsonl"],
    ["./folder/../in.jsonl", "in.jsonl"],
    ["in-link.jsonl", "in.jsonl"],
    ["in.jsonl", "in-link.jsonl"],
    ["demo.json", "in.jsonl"],
  ])("refuses to write to %s, reading %s", (out, input) => {
    if (!readdirSync(at.folder).includes("in-link.jsonl")) symlinkSync("in.jsonl", join(at.folder, "in-link.jsonl"));
    expect(to(out, input)).toEqual(refused("isInput", out));
    expect(readFileSync(join(at.folder, "in.jsonl"), "utf8")).toBe(line);
    expect(readFileSync(join(at.folder, "demo.json"), "utf8")).toBe(JSON.stringify(demo));
  });

  it("still writes a new file, and over an old one", () => {
    const people = ["score", "--ruleset", "demo.json", "--rubric", "station", "--out", "new.txt", "in.jsonl"];
    for (const _ of [1, 2]) expect(at.run(people)).toEqual({ code: 0, out: "", err: "" });
    expect(readFileSync(join(at.folder, "new.txt"), "utf8")).toBe(card);
  });
});
