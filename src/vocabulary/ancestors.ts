/**
 * The way up from a unit or station: its parents, nearest first, as the organisation states them.
 *
 * @module
 */
import { PreconditionError } from "../exact/PreconditionError.js";
import type { Organisation } from "./organisation.js";

/** The parent of each unit and station by id; `null` for the province. */
export type Parents = Readonly<Record<string, string | null>>;

/**
 * The parents of an organisation, made once and asked often.
 *
 * @example
 * parentsOf(organisation)
 * // => { shaanxi: null, yangling: "shaanxi", "yangling-1": "yangling" }
 */
export function parentsOf({ units, stations }: Organisation): Parents {
  return Object.fromEntries([...units, ...stations].map(({ id, parent }) => [id, parent ?? null]));
}

/**
 * Everything above `id`, from the nearest to the province; nothing above the province itself.
 *
 * @throws {@link PreconditionError} `unit.unknown`; `unit.cycle` for parents that no read organisation can have.
 * @example
 * ancestorsOf({ shaanxi: null, yangling: "shaanxi", "yangling-1": "yangling" }, "yangling-1")
 * // => ["yangling", "shaanxi"]
 */
export function ancestorsOf(parents: Parents, id: string): readonly string[] {
  const above: string[] = [];
  for (let next = parentOf(parents, id); next !== null; next = parentOf(parents, next)) {
    if (next === id || above.includes(next)) throw new PreconditionError("unit.cycle", next);
    above.push(next);
  }
  return above;
}

function parentOf(parents: Parents, id: string): string | null {
  const parent = Object.hasOwn(parents, id) ? parents[id] : undefined;
  if (parent === undefined) throw new PreconditionError("unit.unknown", id);
  return parent;
}
