/** Every result on the pages of the language is the reference's too. */
import { describe, expect, it } from "vitest";
import { page } from "../docs/support/pages.js";
import { examplesOf, plain, resultOf } from "./examples.js";

describe.each(["docs/forms.md", "docs/guide/writing-a-rubric.md"])("the examples of %s", (path) => {
  const { declared, rows } = examplesOf(page(path));

  it.each(rows)("line $line: $said => $result", (row) => {
    expect(resultOf(declared, row)).toBe(plain(row.result));
  });
});
