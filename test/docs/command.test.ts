/** docs/command.md tells of every argument, command and exit code that there is; paths into the package lead somewhere. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { exitCodes } from "../../src/cli/exitCodes.js";
import { help, schemaHelp, scoreHelp } from "../../src/cli/help.js";
import { page, pages, root } from "./support/pages.js";

const { text } = page("docs/command.md");

describe("docs/command.md", () => {
  it.each([
    ["baiqian", help],
    ["baiqian score", scoreHelp],
    ["baiqian schema", schemaHelp],
  ])("tells of every argument and command in the help of %s", (_, said) => {
    const words = [...said.matchAll(/--[a-z]+|(?<=^ {2}baiqian )[a-z]+/gm)].map(([word]) => word);
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
  });

  it("tells of every exit code", () => {
    const rows = [...text.matchAll(/^\| (\d) \|/gm)].map(([, code]) => Number(code));
    expect(rows).toEqual(Object.values(exitCodes).sort());
  });
});

it("every path into the package that a page names is there", () => {
  const paths = pages().flatMap((one) =>
    [...one.text.matchAll(/node_modules\/baiqian\/([^"`\s]+)/g)].map(([, path]) => path!),
  );
  expect(paths.length).toBeGreaterThan(0);
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});
