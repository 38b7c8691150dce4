/** Every page with TypeScript in it is one program: it compiles, runs on the built package, and gives what it shows. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fences, type Page, pages } from "./support/pages.js";
import { makeProject, type Project, patient } from "./support/project.js";

/** The program of a page, on the lines on which it stands there. */
function programOf(page: Page): string {
  const lines = page.text.split("\n").map(() => "");
  for (const { language, text, line } of fences(page)) {
    if (language === "ts") lines.splice(line - 1, text.split("\n").length, ...text.split("\n"));
  }
  return lines.join("\n");
}

const nameOf = ({ path }: Page): string => path.replace(/\.md$/, "").replaceAll("/", "-");
const programs = pages().filter((page) => fences(page).some(({ language }) => language === "ts"));

describe("the examples of the pages", () => {
  let project: Project;
  beforeAll(() => {
    project = makeProject();
  });
  afterAll(() => project.remove());

  it.each(programs)(
    "$path gives what it shows",
    (page) => {
      const { shown } = project.run(nameOf(page), programOf(page));
      expect(shown.map(({ line, got }) => ({ line, is: got }))).toEqual(
        shown.map(({ line, expected }) => ({ line, is: expected })),
      );
    },
    patient,
  );

  it(
    "compiles as strictly as a user's program",
    () => {
      const named = Object.fromEntries(programs.map((page) => [nameOf(page), programOf(page)]));
      expect(project.complaints(named)).toEqual([]);
    },
    patient,
  );
});
