/**
 * Every part of a ruleset with the place it stands in: what checks go through instead of walking themselves.
 *
 * @module
 */

import type { AmountInput } from "../../exact/readAmount.js";
import { isKeyed, type Keyed } from "../../vocabulary/checks.js";
import type { Path } from "../../vocabulary/issue.js";
import type { Basis } from "../../vocabulary/source.js";
import type { Text } from "../../vocabulary/text.js";
import type { Condition, Level, Quantity } from "../expression.js";
import type { Fact, Field, Section } from "../fact.js";
import type { Grade, GradeCut } from "../grade.js";
import type { Node, Rounding } from "../node.js";
import { own } from "../own.js";
import type { NamedCondition, Rubric, Ruleset } from "../ruleset.js";
import type { Subject } from "../scope.js";
import type { Part } from "../slots.js";
import type { Veto } from "../veto.js";
import { walk } from "../walk.js";
import type { LeavesPlace } from "./leaves.js";

/** A quantity that is no bare amount. */
export type QuantityForm = Exclude<Quantity, AmountInput>;
/** A level that is no bare label. */
export type LevelForm = Exclude<Level, string>;

/** What each part is, if it is sound; any key may yet be missing or of a wrong type. */
export interface Parts {
  readonly quantity: QuantityForm;
  readonly condition: Condition;
  readonly level: LevelForm;
  readonly node: Node;
  readonly grade: Grade;
  readonly gradeCut: GradeCut;
  readonly veto: Veto;
  readonly section: Section;
  readonly fact: Fact;
  readonly field: Field;
  readonly namedCondition: NamedCondition;
  readonly rubric: Rubric;
  readonly rounding: Rounding;
  readonly basis: Basis;
  readonly text: Text;
}

/** Where a part stands: what can be read there, and who reads it. */
export interface Place {
  /** Whom rules here are about. */
  readonly subject?: Subject;
  /** Id of the rubric; absent in named conditions. */
  readonly rubric?: string;
  /** Id of the named condition. */
  readonly condition?: string;
  /** The ledger whose entries are looked at one by one. */
  readonly ledger?: string;
  /** The fold whose criteria are looked at one by one. */
  readonly leaves?: LeavesPlace;
  /** What must wait for whatever is read here: `node/…`, `weight/…`, `grade/…`, `veto/…`, `condition/…`; absent where nothing does. */
  readonly reader?: string;
  /** The reader of the group around. */
  readonly around?: string;
}

/** A part with its place. */
export interface Occurrence<T> {
  readonly value: T;
  readonly path: Path;
  readonly place: Place;
}

/** Gives all occurrences of one sort of part, in the order of the document. */
export type Occurrences = <K extends keyof Parts>(part: K) => readonly Occurrence<Parts[K]>[];

/** Amounts in the order of the document; they are no objects, so they stand apart. */
export interface Collected {
  readonly of: Occurrences;
  readonly amounts: readonly { readonly value: unknown; readonly path: Path }[];
}

/** Collects every part of a ruleset. */
export function collect(ruleset: Ruleset): Collected {
  const byPart = new Map<Part, Occurrence<Keyed>[]>();
  const amounts: { readonly value: unknown; readonly path: Path }[] = [];
  const taken = new Set<string>();
  walk<Place>("ruleset", ruleset, [], {}, (part, value, path, place) => {
    const here = placeAt(part, nameOf(part, value, path, place, taken), value, place);
    if (part === "amount" || (part === "quantity" && typeof value !== "object")) amounts.push({ value, path });
    else if (isKeyed(value)) {
      const others = byPart.get(part);
      if (others === undefined) byPart.set(part, [{ value, path, place: here }]);
      else others.push({ value, path, place: here });
    }
    return (key) => placeUnder(part, value, key, here);
  });
  return {
    of: <K extends keyof Parts>(part: K) =>
      (byPart.get(part) ?? []) as readonly Occurrence<object>[] as readonly Occurrence<Parts[K]>[],
    amounts,
  };
}

/** The key or id of a part; none for a second one of the same id, which nothing can wait for. */
function nameOf(part: Part, value: unknown, path: Path, { rubric }: Place, taken: Set<string>): string | undefined {
  if (part !== "node" && part !== "veto") return String(path.at(-1));
  const id = isKeyed(value) ? value["id"] : undefined;
  const key = JSON.stringify([part, rubric, id]);
  if (typeof id !== "string" || taken.has(key)) return undefined;
  taken.add(key);
  return id;
}

/** The place of a part itself. */
function placeAt(part: Part, name: string | undefined, value: unknown, place: Place): Place {
  const named = name === undefined ? {} : { reader: `${part}/${name}` };
  switch (part) {
    case "rubric":
      return { ...subjectOf(value), rubric: String(name) };
    case "namedCondition":
      return { ...subjectOf(value), condition: String(name), reader: `condition/${name}` };
    case "grade":
    case "veto":
      return { ...place, ...named };
    case "node": {
      const { reader: around, around: _, ...rest } = place;
      return { ...rest, ...(around === undefined ? {} : { around }), ...named };
    }
    default:
      return place;
  }
}

/** The place of what stands under a key. */
function placeUnder(part: Part, value: unknown, key: string, place: Place): Place {
  if (part === "node" && (key === "counts" || key === "weight")) {
    // Whether and how heavily a node counts is not its own affair but that of whatever folds it.
    const { reader, around, ...rest } = place;
    if (key === "weight") return reader === undefined ? rest : { ...rest, reader: weightOf(reader) };
    return around === undefined ? rest : { ...rest, reader: around };
  }
  if (key !== "where" && key !== "each" && key !== "weight") return place;
  const ledger = own(value, "over");
  const leaves = leavesPlace(value);
  return {
    ...place,
    ...(typeof ledger === "string" ? { ledger } : {}),
    ...(leaves === undefined ? {} : { leaves }),
  };
}

/** What waits for the weight of a node. */
export const weightOf = (reader: string): string => reader.replace(/^node/, "weight");

/** The fold over criteria that a form is. */
export function leavesPlace(form: unknown): LeavesPlace | undefined {
  const [leaves, goal, prevention] = [own(form, "leaves"), own(form, "goal"), own(form, "prevention")];
  if (typeof leaves !== "string") return undefined;
  return {
    leaves,
    ...(typeof goal === "string" ? { goal } : {}),
    ...(typeof prevention === "boolean" ? { prevention } : {}),
  };
}

function subjectOf(value: unknown): { readonly subject?: Subject } {
  const subject = own(value, "subject");
  return subject === "station" || subject === "unit" || subject === "person" ? { subject } : {};
}
