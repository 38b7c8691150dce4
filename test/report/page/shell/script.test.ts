import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { script, scriptDigest } from "../../../../src/report/page/shell/script.js";

it("is the one script that the page's policy allows", () =>
  expect(scriptDigest).toBe(createHash("sha256").update(script).digest("base64")));

it("cannot end its own element", () => expect(script).not.toMatch(/<\//));
