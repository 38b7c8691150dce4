/** The four rulesets with the cases that each must reproduce. */
import { readFileSync } from "node:fs";
import type { Assessment, Scorecard } from "baiqian";
import { toAnswer as siteAnswer } from "./http-observatory/toAnswer.js";
import { rubricOf, type Scan, toAssessment as siteAssessment } from "./http-observatory/toAssessment.js";
import { toAnswer as categoryAnswer } from "./lighthouse-categories/toAnswer.js";
import { type Category, toAssessment as categoryAssessment } from "./lighthouse-categories/toAssessment.js";
import { toAnswer as productAnswer } from "./nutri-score/toAnswer.js";
import { type Product, toAssessment as productAssessment } from "./nutri-score/toAssessment.js";

/** A case, ready to be scored. */
export interface Worked {
  readonly name: string;
  readonly rubric: string;
  readonly assessment: Assessment;
  readonly expected: Readonly<Record<string, unknown>>;
}

/** One ruleset. */
export interface System {
  readonly title: string;
  /** As it stands in its file; nothing is known of it yet. */
  readonly ruleset: unknown;
  readonly cases: readonly Worked[];
  /** Reads a scorecard in the words of the cases. */
  readonly toAnswer: (card: Scorecard) => Readonly<Record<string, unknown>>;
}

/** A case as it stands in its file. */
interface Case<Input> {
  readonly name: string;
  readonly version?: string;
  readonly input: Input;
  readonly expected: Readonly<Record<string, unknown>>;
}

/** Reads everything from the files beside this one and from those of the cases. */
export function systems(): readonly System[] {
  const products = casesOf<Product>("nutri-score");
  const nutriScore = ["2021", "2023"].map((version) => ({
    title: `Nutri-Score ${version}`,
    ruleset: json(`nutri-score/${version}.json`),
    cases: products
      .filter((one) => one.version === version)
      .map(({ name, input, expected }) => {
        return { name, rubric: "product", assessment: productAssessment(name, input), expected };
      }),
    toAnswer: productAnswer,
  }));
  const lighthouse = {
    title: "Lighthouse",
    ruleset: json("lighthouse-categories/ruleset.json"),
    cases: casesOf<Category>("lighthouse-categories").map(({ name, input, expected }) => {
      return { name, rubric: "category", assessment: categoryAssessment(name, input), expected };
    }),
    toAnswer: categoryAnswer,
  };
  const observatory = {
    title: "HTTP Observatory",
    ruleset: json("http-observatory/ruleset.json"),
    // How many tests passed is given for information; the rules of the score do not say it.
    cases: casesOf<Scan>("http-observatory").map(({ name, input, expected: { testsPassed, ...expected } }) => {
      return { name, rubric: rubricOf(input), assessment: siteAssessment(name, input), expected };
    }),
    toAnswer: siteAnswer,
  };
  return [...nutriScore, lighthouse, observatory];
}

function casesOf<Input>(name: string): readonly Case<Input>[] {
  const file: { readonly cases: readonly Case<Input>[] } = JSON.parse(
    text(`../../test/examples/rubrics/cases/${name}.json`),
  );
  return file.cases;
}

const json = (path: string): unknown => JSON.parse(text(path));

function text(path: string): string {
  return readFileSync(new URL(path, import.meta.url), "utf8");
}
