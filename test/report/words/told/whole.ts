/** Sheets of a few nodes beside the small ruleset, scored whole, so that results are told with the scorecard that they are part of. */
import { reasonTold } from "../../../../src/report/words/told/reasonTold.js";
import type { Declared } from "../../../../src/report/words/values.js";
import type { Quantity } from "../../../../src/ruleset/expression.js";
import type { Grade } from "../../../../src/ruleset/grade.js";
import type { Criterion, Node } from "../../../../src/ruleset/node.js";
import type { Rubric, Ruleset } from "../../../../src/ruleset/ruleset.js";
import type { Veto } from "../../../../src/ruleset/veto.js";
import type { Beside } from "../../../../src/scoring/beside.js";
import type { Scorecard } from "../../../../src/scoring/card/scorecard.js";
import { compileRubric } from "../../../../src/scoring/plan/compileRubric.js";
import { score } from "../../../../src/scoring/score.js";
import type { FactValue } from "../../../../src/vocabulary/ledger.js";
import type { Text } from "../../../../src/vocabulary/text.js";
import { smallRuleset } from "../../smallRuleset.js";

const basis = { kind: "illustrative" } as const;

/** A criterion; its title is its id. */
export const leaf = (id: string, points: Quantity, more: Partial<Criterion> = {}): Node => ({
  ...{ id, title: { zh: id, en: id }, points, basis, goal: "ground", prevention: false },
  ...more,
});

/** A veto that does nothing but what is said. */
export const veto = (id: string, when: Veto["when"], more: Partial<Veto>): Veto => ({
  ...{ id, title: { zh: id, en: id }, when, unknown: "open", notApplicable: "ignored", basis },
  ...more,
});

/** What stands on the sheet. */
export interface Sheet {
  readonly nodes: readonly Node[];
  readonly vetoes?: readonly Veto[];
  readonly grades?: Readonly<Record<string, Grade>>;
}

/** The small ruleset with this sheet, and a second one, `visits`, which other scorecards may be of. */
export function withSheet(sheet: Sheet): Ruleset {
  const visits: Rubric = {
    title: { zh: "走访表", en: "Visits" },
    subject: "station",
    nodes: [leaf("visited", { kind: "fact", fact: "team.officers" })],
  };
  const { facts } = smallRuleset;
  return {
    ...smallRuleset,
    facts: {
      ...facts,
      time: {
        title: { zh: "时间", en: "Time" },
        subject: "station",
        facts: { since: { title: { zh: "任职日", en: "In post since" }, type: "date", measures: "staffing" } },
      },
      peers: {
        title: { zh: "同组", en: "Peers" },
        subject: "station",
        facts: {
          mean: {
            ...{ title: { zh: "平均警力", en: "Mean force" }, type: "number", measures: "staffing" },
            cohort: { rubric: "visits", points: "visited", is: "mean" },
          },
        },
      },
      bureau: {
        title: { zh: "分局", en: "The bureau" },
        subject: "unit",
        facts: { cars: { title: { zh: "车辆数", en: "Cars" }, type: "number", measures: "equipment" } },
      },
    },
    rubrics: { station: { title: { zh: "表", en: "Sheet" }, subject: "station", ...sheet }, visits },
  };
}

/** What is said of the station. */
export interface Said {
  readonly facts?: Readonly<Record<string, Readonly<Record<string, FactValue>>>>;
  readonly faults?: readonly Readonly<Record<string, FactValue>>[];
  readonly appealed?: true;
  readonly notApplicable?: readonly string[];
  readonly beside?: Beside;
}

const entry = (appealed: true | undefined) => (fields: Readonly<Record<string, FactValue>>, i: number) => ({
  ...{ id: `f-${i}`, type: "order.faults", on: "2024-05-01", recordedOn: "2024-05-01", by: "b", fields },
  status: appealed ? "appealed" : "standing",
});

/** The scorecard of a sheet. */
export function cardOf(
  sheet: Sheet,
  { facts = {}, faults, appealed, notApplicable = [], beside }: Said,
  rubric = "station",
): Scorecard {
  const scored = score(
    compileRubric(withSheet(sheet), rubric),
    {
      ...{ id: "a", of: "s", stage: "self", asOf: "2024-12-31", facts },
      period: { from: "2024-01-01", to: "2024-12-31" },
      notApplicable: Object.fromEntries(notApplicable.map((fact) => [fact, { reason: "无", by: "市局" }])),
      ...(faults === undefined ? {} : { records: { "order.faults": faults.map(entry(appealed)) } }),
    },
    beside,
  );
  if (!scored.ok) throw new Error(JSON.stringify(scored.issues));
  return scored.scorecard;
}

/** Where the names of a sheet are declared, with its scorecard. */
export function declaredBy(sheet: Sheet, card: Scorecard | undefined): Declared {
  const ruleset = withSheet(sheet);
  return { ruleset, rubric: ruleset.rubrics["station"], card };
}

/** Why the node `x` has its points. @param alone - Without the scorecard that the result is part of. */
export function whyOn(sheet: Sheet, said: Said, alone?: "alone"): Text {
  const card = cardOf(sheet, said);
  const result = card.nodes.find(({ id }) => id === "x")!;
  return reasonTold(declaredBy(sheet, alone === undefined ? card : undefined), result);
}

/** Why a single criterion has its points. */
export const whyOne = (points: Quantity, said: Said, more: Partial<Criterion> = {}): Text =>
  whyOn({ nodes: [leaf("x", points, more)] }, said);
