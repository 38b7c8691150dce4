/**
 * An example of an issue as a page shows it: what is wrong, what the package answers, and what puts it right.
 */
import type { Issue } from "../../src/vocabulary/issue.js";
import { answerTo } from "./examples/answer.js";
import { changed, placeWords, valueAt } from "./examples/changed.js";
import type { Change, Command, Example, Tables } from "./examples/example.js";
import { smallAssessment, smallOrganisation, smallTables } from "./examples/smallDocuments.js";
import { smallRuleset } from "./examples/smallRuleset.js";
import { jsonShown } from "./jsonShown.js";
import { fenced } from "./markdown.js";

const documents = { ruleset: smallRuleset, assessment: smallAssessment, organisation: smallOrganisation };

/** The parts of the page. */
export async function exampleShown(example: Example): Promise<readonly string[]> {
  const { wrong } = await answerTo(example);
  const answer = ["The answer 结果:", fenced("json", wrong.map((issue) => jsonShown(told(issue))).join("\n"))];
  switch (example.of) {
    case "ruleset":
    case "warnings":
    case "assessment":
    case "organisation": {
      const of = example.of === "warnings" ? "ruleset" : example.of;
      const document = documents[of];
      const before = example.wrong.map(([place]): Change => [place, valueAt(document, place)]);
      return [
        `In ${linkTo(of)}:`,
        ...changesShown(example.wrong, example.shown),
        ...answer,
        "Put right 改正后:",
        ...changesShown(example.right ?? before),
      ];
    }
    case "rulesetText":
      return [
        `In the text of ${linkTo("ruleset")}:`,
        fenced("text", example.wrong),
        ...answer,
        "Put right 改正后:",
        fenced("text", example.part),
      ];
    case "assessments":
      return [
        `Several assessments; each is ${linkTo("assessment")}, but for`,
        fenced("json", example.wrong.map(departures).join("\n")),
        ...answer,
        "Put right 改正后:",
        fenced("json", example.right.map(departures).join("\n")),
      ];
    case "peers": {
      const { organisation = [] } = example;
      return [
        `A peer group; each is ${linkTo("assessment")}, but for`,
        fenced("json", example.wrong.map(departures).join("\n")),
        ...(organisation === "absent"
          ? ["No organisation is handed in 没有给出机构表。"]
          : [`In ${linkTo("organisation")}${organisation.length > 0 ? ":" : "."}`, ...changesShown(organisation)]),
        ...answer,
        `Put right 改正后, with ${linkTo("organisation")}:`,
        fenced("json", example.right.map(departures).join("\n")),
      ];
    }
    case "tables":
      return [
        `In ${linkTo("tables")}:`,
        ...tablesShown(example.wrong),
        ...answer,
        "Put right 改正后:",
        ...tablesShown(example.right ?? asBefore(example.wrong)),
      ];
    case "lines":
      return [fenced("text", example.wrong), ...answer, "Put right 改正后:", fenced("text", example.right)];
    case "command":
      return [
        `With \`small.json\`, ${linkTo("ruleset")}, and \`a.json\`, ${linkTo("assessment")}:`,
        ...filesShown(example.wrong),
        fenced("sh", ["baiqian", ...example.wrong.args].join(" ")),
        ...answer,
        "Put right 改正后:",
        fenced("sh", example.right),
      ];
    case "nothing":
      return [example.because.zh, example.because.en];
  }
}

/** The documents stand on the page of all codes. */
export const linkTo = (name: keyof typeof documents | "tables"): string =>
  `the small ${name} ([${chinese[name]}](../issue-codes.md#the-small-${name}))`;

const chinese = { ruleset: "小规则集", assessment: "小评估", organisation: "小机构表", tables: "小表格" };

const told = ({ code, path, ruleId, values, ...located }: Issue): object => ({
  ...located,
  code,
  path,
  ...(ruleId === undefined ? {} : { ruleId }),
  values,
});

function changesShown(changes: readonly Change[], shown?: string): readonly string[] {
  return changes.flatMap(([place, value]) =>
    value === undefined
      ? [`\`${placeWords(place)}\` is not there 没有这一项。`]
      : [`\`${placeWords(place)}\``, fenced(shown === undefined ? "json" : "js", shown ?? jsonShown(value))],
  );
}

/** What an assessment of a list says otherwise than the small one. */
const departures = (changes: readonly Change[]): string => jsonShown(changed({}, changes));

/** Longer files are told of, not shown. */
const longest = 300;

function filesShown({ about, files = {} }: Command): readonly string[] {
  const shown = Object.entries(files).flatMap(([name, text]) =>
    typeof text === "string" && text.length <= longest ? [`\`${name}\``, fenced("json", text)] : [],
  );
  return [...(about === undefined ? [] : [about.zh, about.en]), ...shown];
}

const tablesShown = (tables: Tables): readonly string[] =>
  Object.entries(tables).flatMap(([name, text]) => [`\`${name}\``, fenced("csv", text)]);

const asBefore = (tables: Tables): Tables =>
  Object.fromEntries(Object.entries(smallTables).filter(([name]) => name in tables));
