/**
 * A condition that a grade asks for and that is not met, in words: by its name, or else as the rule has it.
 *
 * @module
 */
import type { Condition, Level, Quantity } from "../../ruleset/expression.js";
import type { GradeCut } from "../../ruleset/grade.js";
import type { Compared, Lacking, Read } from "../../scoring/card/scorecard.js";
import type { Text } from "../../vocabulary/text.js";
import { comparedWords } from "./compared.js";
import { fill, listed } from "./fill.js";
import { conditionTitle, own, quoted } from "./names.js";
import { clauseWords } from "./rule/clauses.js";
import { conditionTold } from "./told/conditionTold.js";
import { comparedName } from "./told/found.js";
import { tellingOf } from "./told/telling.js";
import type { Declared } from "./values.js";

type Required = Extract<Lacking, { readonly kind: "condition" }>;

/** @param cut - The cut that asks for it, where it is known. */
export function requirementWords(declared: Declared, lacking: Required, cut: GradeCut | undefined): Text {
  const met = metWords(declared, lacking);
  const notSettled = { zh: "（尚未确定）", en: " (not settled)" };
  // What was compared says so itself.
  const open = lacking.open && met === "" ? notSettled : "";
  if (lacking.condition !== undefined)
    return fill(
      { zh: "必备条件{condition}{met}{open}", en: "the condition {condition}{met}{open}" },
      { condition: quoted(conditionTitle(declared.ruleset, lacking.condition)), met, open },
    );
  const part = partAsked(declared, cut, lacking);
  if (part === undefined)
    return met === ""
      ? fill({ zh: "另一项必备条件{open}", en: "another condition that it asks for{open}" }, { open })
      : fill({ zh: "必备条件{met}{open}", en: "a condition that it asks for{met}{open}" }, { met, open });
  const telling = tellingOf(declared, { read: readFrom(lacking.compared), compared: lacking.compared });
  const asked = clauseWords(tellingOf(declared, { read: [], compared: [] }).speech, part, "subject");
  const told = conditionTold(telling, part, lacking.open ? "open" : "no");
  return lacking.open
    ? fill({ zh: "{asked}{notSettled}", en: "that {asked}{notSettled}" }, { asked, notSettled })
    : fill({ zh: "{asked}（现{told}）", en: "that {asked} (now: {told})" }, { asked, told });
}

/** The comparisons that it did not hold by, in brackets. */
function metWords(declared: Declared, { compared }: Required): Text | "" {
  const failing = compared.filter(({ holds }) => holds !== "yes");
  if (failing.length === 0) return "";
  return fill(
    { zh: "（{what}）", en: " ({what})" },
    { what: listed(failing.map((one) => comparedWords(declared, one))) },
  );
}

/** The part without a name that compares these things; nothing where several may be meant. */
function partAsked(declared: Declared, cut: GradeCut | undefined, { compared }: Required): Condition | undefined {
  const { requires } = cut ?? {};
  const parts = requires === undefined ? [] : requires.kind === "all" ? requires.of : [requires];
  const unnamed = parts.filter(({ kind }) => kind !== "condition");
  const met = compared.map(({ of }) => of);
  const same = unnamed.filter((part) => {
    const names = comparedIn(declared, part);
    return names.every((name) => met.includes(name)) && met.every((name) => names.includes(name));
  });
  const meant = unnamed.length === 1 ? unnamed : same;
  return meant.length === 1 ? meant[0] : undefined;
}

/** What a rule compares, as a result names it; comparisons of entries are not in a result. */
function comparedIn(declared: Declared, part: unknown): readonly string[] {
  if (typeof part !== "object" || part === null || "over" in part) return [];
  const within = Object.values(part).flatMap((one) => comparedIn(declared, one));
  if (!("kind" in part)) return within;
  if (part.kind === "flag" && "flag" in part) return [String(part.flag)];
  if (part.kind === "condition" && "condition" in part)
    return comparedIn(declared, own(declared.ruleset.conditions, String(part.condition))?.when);
  const tests = part.kind === "quantity" || part.kind === "level" || part.kind === "bands";
  return tests && "of" in part && isRead(part.of) ? [...within, comparedName(part.of)] : within;
}

const isRead = (of: unknown): of is Quantity | Level => typeof of === "object" && of !== null;

/** Flags are read where they are compared. */
const readFrom = (compared: readonly Compared[]): readonly Read[] =>
  compared.flatMap(({ of, relation, value, holds }): Read[] => {
    if (relation !== "is") return [];
    const state = holds === "notApplicable" ? "notApplicable" : value === undefined ? "missing" : "known";
    return [{ kind: "fact", id: of, state, ...(value === undefined ? {} : { value }) }];
  });
