/**
 * Figures of peer groups as facts: the mean, the median, a place or a share among those alike.
 *
 * Exact, and the same whatever the order of the assessments.
 *
 * @module
 */
import { PreconditionError } from "../../exact/PreconditionError.js";
import { compare } from "../../exact/rational.js";
import { writeAmount } from "../../exact/writeAmount.js";
import { digestOfJson } from "../../ruleset/digest.js";
import type { CohortRule } from "../../ruleset/fact.js";
import type { Issue } from "../../vocabulary/issue.js";
import type { Organisation } from "../../vocabulary/organisation.js";
import { type Beside, type Prepared, prepare, runInputs } from "../beside.js";
import { declared } from "../plan/declared.js";
import type { Plan, Shape } from "../plan/plan.js";
import { readAssessment } from "../read/readAssessment.js";
import { constant } from "../run/constant.js";
import { numAt } from "../run/context.js";
import { runRefined } from "../run/refine.js";
import { between, type Num, noNum } from "../run/value.js";
import type { Cohort, CohortFigure } from "./cohort.js";
import { writtenFigure } from "./figureInput.js";
import { figuresOf } from "./figures.js";
import { type Above, aboveIn, type Peer, peerGroups } from "./peerGroups.js";

/** What is needed beside the assessments. */
export interface CohortRequest extends Pick<Beside, "calendar" | "cohorts"> {
  /** Needed where peers are those under the same unit. */
  readonly organisation?: Organisation;
}

/** A cohort, or everything that is wrong with the assessments; paths begin with the index of the assessment. */
export type CohortResult =
  | { readonly ok: true; readonly cohort: Cohort }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Computes every figure that the ruleset declares of points of this rubric, for everybody whose assessment is handed in. One
 * unreadable assessment spoils the figures of its peers, so then there are issues and no figures. A figure outside of
 * the range that its fact declares is an issue too.
 *
 * @throws {@link PreconditionError} `cohort.of.repeated` for two assessments of one subject; `cohort.organisation.absent`,
 * `cohort.above.absent` and `unit.unknown` where peers are those under one unit; and what `score` throws for calendars and cohorts.
 * @example
 * cohortFacts(compileRubric(ruleset, "station"), [assessment])
 */
export function cohortFacts(
  plan: Plan,
  assessments: readonly unknown[],
  { organisation, ...beside }: CohortRequest = {},
): CohortResult {
  const { runs, issues: unread } = runAll(plan, assessments, prepare(plan, beside));
  if (unread.length > 0) return { ok: false, issues: unread };
  const above = organisation === undefined ? undefined : aboveIn(organisation);
  const figures: Record<string, Record<string, CohortFigure>> = Object.fromEntries(runs.map(({ of }) => [of, {}]));
  const issues: Issue[] = [];
  for (const fact of plan.facts.facts) {
    const { id, cohort: rule, shape } = fact;
    if (rule === undefined || rule.rubric !== plan.rubric || shape.type !== "number") continue;
    const peers = runs.map(({ of, self, pointsOf }): Peer => ({ of, inputs: self, value: pointsOf(rule.points) }));
    for (const [of, value] of figuresByPeer(plan, rule, peers, above)) {
      issues.push(...rangeIssues(id, shape, of, value));
      figures[of] = { ...figures[of], [id]: writtenFigure(value) };
    }
  }
  if (issues.length > 0) return { ok: false, issues };
  const whole = { kind: "cohort", ruleset: plan.ruleset, rubric: plan.rubric, size: runs.length, figures } as const;
  return { ok: true, cohort: { ...whole, digest: digestOfJson(whole) } };
}

/** One assessment after the run. */
interface Run {
  readonly of: string;
  readonly self: Peer["inputs"];
  readonly pointsOf: (node: string) => Num;
}

function runAll(
  plan: Plan,
  assessments: readonly unknown[],
  prepared: Prepared,
): { readonly runs: readonly Run[]; readonly issues: readonly Issue[] } {
  const finals = Object.fromEntries(plan.nodes.map(({ id, final }) => [id, final]));
  const seen = new Set<string>();
  const runs: Run[] = [];
  const issues: Issue[] = [];
  for (const [index, assessment] of assessments.entries()) {
    const read = readAssessment(plan.facts, assessment);
    if (!read.ok) {
      issues.push(...read.issues.map((issue) => ({ ...issue, path: [index, ...issue.path] })));
      continue;
    }
    const { of } = read.reading.envelope;
    if (seen.has(of)) throw new PreconditionError("cohort.of.repeated", of);
    seen.add(of);
    const inputs = runInputs(plan, read.reading, prepared);
    const context = runRefined(plan, inputs);
    runs.push({ of, self: inputs.self, pointsOf: (node) => numAt(context, declared(finals, node)) });
  }
  return { runs: runs.sort((a, b) => (a.of < b.of ? -1 : 1)), issues };
}

/** The figure of each peer; nothing is known of one that may belong anywhere, and none applies to one that belongs nowhere. */
function figuresByPeer(
  plan: Plan,
  rule: CohortRule,
  peers: readonly Peer[],
  above: Above | undefined,
): readonly (readonly [string, Num])[] {
  const { groups, anywhere, nowhere } = peerGroups(peers, rule.within ?? [], plan.facts, above);
  return [
    ...groups.flatMap((members) => {
      const figure = figuresOf(rule, members, anywhere);
      return members.map((member) => [member.of, figure(member)] as const);
    }),
    ...anywhere.map(({ of }) => [of, unknown] as const),
    ...nowhere.map(({ of }) => [of, noNum(nobody)] as const),
  ];
}

const nobody = Object.freeze({ kind: "empty" } as const);
const unknown: Num = Object.freeze(between(null, null, nobody, true));

/** What a fact says of its numbers. */
type NumberRange = Extract<Shape, { readonly type: "number" }>;

/** A figure that certainly lies outside of the range that its fact declares. */
function rangeIssues(id: string, shape: NumberRange, of: string, { least, greatest }: Num): readonly Issue[] {
  const isBelow = shape.least !== undefined && greatest !== null && compare(greatest, constant(shape.least)) < 0;
  const isAbove = shape.greatest !== undefined && least !== null && compare(least, constant(shape.greatest)) > 0;
  const got = isBelow ? greatest : isAbove ? least : null;
  return got === null
    ? []
    : [{ code: "fact.range", path: ["figures", of, id], ruleId: id, values: { got: writeAmount(got) } }];
}
