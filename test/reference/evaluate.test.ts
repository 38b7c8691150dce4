/** Every result on docs/forms.md is the reference's too. */
import { describe, expect, it } from "vitest";
import { page } from "../docs/support/pages.js";
import { examplesOf, resultOf } from "./examples.js";

const { declared, rows } = examplesOf(page("docs/forms.md"));

describe("the examples of docs/forms.md", () => {
  it.each(rows)("line $line: $said => $result", (row) => {
    expect(resultOf(declared, row)).toBe(row.result);
  });
});
