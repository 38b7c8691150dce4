/**
 * Rounds of random cases: each makes one ruleset and asks several questions of it, and is the same for the same seed and number.
 *
 * @module
 */
import { PreconditionError } from "../../src/exact/PreconditionError.js";
import { agreement, type Difference } from "./agree.js";
import { completed, type Effort, type Fault } from "./completions.js";
import type { SayingWish } from "./generate/assessments.js";
import { type Case, question } from "./generate/cases.js";
import { type Chance, chanceOf } from "./generate/chance.js";
import { ruleset, type Wish } from "./generate/rulesets.js";
import { type Changed, changedBy } from "./hold/sugar.js";
import { kernelOf } from "./kernel.js";
import { edgeFinder } from "./met/edges.js";
import { formsIn } from "./met/forms.js";
import { type Hint, hintsIn } from "./met/hints.js";
import { observed } from "./met/observed.js";
import { codesOf, type Tally } from "./met/tally.js";
import { cardOf, handedOf, type Rules, rulesOf } from "./scored.js";

/** What rounds look for. */
export type Aim = "agree" | "complete" | "kernel";

/** What a round found, with the case that shows it. */
export interface Finding {
  readonly aim: Aim;
  readonly seed: number;
  readonly round: number;
  readonly what: Difference | Fault | Changed | Thrown;
  readonly shows: Case;
}

/** Something that was thrown, or refused though it is valid by making. */
export interface Thrown {
  readonly kind: "thrown";
  readonly id: string;
  readonly said: string;
}

/** What a round did. */
export interface Round {
  readonly cases: number;
  readonly completions: number;
  /** Results of which every bound was tried. */
  readonly attained: number;
  /** Results that are wider than the reference's, and say that they may be. */
  readonly wider: number;
  readonly findings: readonly Finding[];
}

/** Questions asked of one ruleset. */
const questions: Readonly<Record<Aim, number>> = Object.freeze({ agree: 12, complete: 2, kernel: 6 });
/** At most so many; each that reaches something that is still seldom is followed by so many more. */
const mostQuestions = 48;
const moreQuestions = 3;

/** How a round goes. */
export interface RoundWish {
  readonly aim: Aim;
  readonly seed: number;
  readonly round: number;
  /** At most so many completions of one result. */
  readonly most: number;
  /** Counts what is reached; rounds of agreement do. */
  readonly tally?: Tally;
  /** Whether this many times are still seldom: then the same ruleset is asked more. */
  readonly isSeldom?: (times: number) => boolean;
}

/** What the ruleset of a round of agreement may well reach: far sooner made than asked. */
export function hintsOfRound(seed: number, round: number): readonly Hint[] {
  const chance = chanceOf(seed, round);
  return hintsIn(ruleset(chance, rulesFor("agree", chance)));
}

/** One round. */
export function roundOf(wish: RoundWish): Round {
  const { aim, seed, round } = wish;
  const chance = chanceOf(seed, round);
  const made = ruleset(chance, rulesFor(aim, chance));
  const told = (asked: Asked): readonly Finding[] =>
    asked.found.map((what) => ({ aim, seed, round, what, shows: asked.shows }));
  const rules = rulesOf(made);
  if ("refused" in rules) {
    const { assessment } = question(chance, made, {});
    const what: Thrown = { kind: "thrown", id: "", said: `does not parse: ${rules.refused}` };
    const shows = { ruleset: made, assessment, beside: {} };
    return {
      cases: 1,
      completions: 0,
      attained: 0,
      wider: 0,
      findings: told({ ...found([what]), shows }),
    };
  }
  const ask = asking(rules, wish, chance);
  const asked: Asked[] = [];
  const wanted = (): number =>
    Math.min(mostQuestions, questions[aim] + moreQuestions * asked.filter(({ seldom }) => seldom).length);
  for (let i = 0; i < wanted(); i += 1) {
    const one = question(chance, rules.ruleset, leftOut(aim, i, chance));
    asked.push({ ...attempt(() => ask(one)), shows: { ruleset: made, ...one } });
  }
  return {
    cases: asked.length,
    completions: asked.reduce((sum, { completions }) => sum + completions, 0),
    attained: asked.reduce((sum, { attained }) => sum + attained, 0),
    wider: asked.reduce((sum, { wider }) => sum + wider, 0),
    findings: asked.flatMap(told),
  };
}

/** Which rules suit: completions need rules that do not say what becomes of what is missing. */
function rulesFor(aim: Aim, chance: Chance): Wish {
  if (aim === "complete") return { policies: false, finite: !chance.oneIn(4) };
  return { policies: !chance.oneIn(aim === "agree" ? 4 : 2), finite: chance.oneIn(aim === "agree" ? 6 : 2) };
}

/** How much is left out: nothing at all in some of the questions. */
function leftOut(aim: Aim, i: number, chance: Chance): SayingWish {
  const whole = { agree: 5, complete: 0, kernel: 3 }[aim];
  return i < whole ? {} : { leftOut: chance.pick(aim === "complete" ? [2, 3, 4] : [1, 2, 3, 5, 9]) };
}

type Ask = (asked: Omit<Case, "ruleset">) => Found;

function asking(rules: Rules, wish: RoundWish, chance: Chance): Ask {
  switch (wish.aim) {
    case "agree":
      return agreeing(rules, wish);
    case "complete":
      return (asked) => completing(rules, asked, { most: wish.most, chance });
    case "kernel":
      return rewriting(rules);
  }
}

function agreeing(rules: Rules, { tally, isSeldom = () => false }: RoundWish): Ask {
  const edgesIn = edgeFinder();
  const forms = tally === undefined ? undefined : formsIn(rules.ruleset);
  return ({ assessment, beside }) => {
    const handed = handedOf(rules, assessment, beside);
    const card = cardOf(rules.main, assessment, handed);
    const fewest =
      tally === undefined || forms === undefined
        ? Number.POSITIVE_INFINITY
        : Math.min(
            tally.add("form", forms),
            tally.add("code", codesOf(card)),
            tally.add("edge", edgesIn(observed(rules.main, assessment, handed, card))),
          );
    const { differences, wider } = agreement(rules, assessment, handed, card) ?? { differences: [], wider: 0 };
    return { ...found(differences), wider, seldom: isSeldom(fewest) };
  };
}

function completing(rules: Rules, { assessment, beside }: Omit<Case, "ruleset">, effort: Effort): Found {
  const handed = handedOf(rules, assessment, beside);
  const { faults, scored, attained } = completed(
    rules,
    { assessment, handed },
    cardOf(rules.main, assessment, handed),
    effort,
  );
  return { ...found(faults), completions: scored, attained };
}

function rewriting(rules: Rules): Ask {
  const kernel = rulesOf(kernelOf(rules.ruleset));
  return ({ assessment, beside }) => {
    if ("refused" in kernel) throw new Error(`the kernel does not parse: ${kernel.refused}`);
    return found(changedBy(rules, kernel, assessment, handedOf(rules, assessment, beside)));
  };
}

/** What is found of a case, made smaller or as it was: the same question once more. */
export function foundAgain(aim: Aim, { ruleset, assessment, beside }: Case, most: number): readonly Finding["what"][] {
  return attempt(() => {
    const rules = rulesOf(ruleset);
    if ("refused" in rules) return found([]);
    return asking(rules, { aim, seed: 0, round: 0, most }, chanceOf(0, 0))({ assessment, beside });
  }).found;
}

interface Found {
  readonly found: readonly Finding["what"][];
  readonly completions: number;
  readonly attained: number;
  readonly wider: number;
  /** Whether it reached something that is still seldom. */
  readonly seldom: boolean;
}
interface Asked extends Found {
  readonly shows: Case;
}

const found = (what: Found["found"]): Found => ({ found: what, completions: 0, attained: 0, wider: 0, seldom: false });

/** What is thrown is a finding too. */
function attempt(run: () => Found): Found {
  try {
    return run();
  } catch (error) {
    return found([{ kind: "thrown", id: "", said: error instanceof PreconditionError ? error.code : String(error) }]);
  }
}
