/**
 * The reference against itself: whatever is filled in for what is missing, the result lies within what was said to be
 * possible; and where a form reads each fact once, every end of its bounds is reached.
 */
import { describe, expect, it } from "vitest";
import { declared, nodes } from "./boundForms.js";
import type { Assessment, Entry, Node } from "./documents.js";
import { evaluate } from "./evaluate.js";
import { compare, type Fraction, written } from "./fraction.js";
import type { RefNumber } from "./value.js";

/** Everything that a fact can be at its ends. */
const ends: Readonly<Record<string, readonly (number | boolean | string | undefined)[]>> = {
  n0: [-2, 0, 2, 3],
  n1: [0, 2],
  n2: [-1, 1, undefined],
  n3: [2, 4, undefined],
  w0: [0, 2],
  w1: [1, 3],
  p0: [true, false],
  p1: [true, false],
  p2: [true, false, undefined],
  l0: ["x", "c", "b", "a"],
  l1: ["x", "c", "a", undefined],
};
const marks = [-1, 0, 2];
const ledgers: readonly (readonly [number, boolean][])[] = [
  [],
  ...marks.flatMap((m) => [true, false].map((g): [number, boolean][] => [[m, g]])),
  ...marks.flatMap((m) =>
    marks.flatMap((k) =>
      [true, false].map((g): [number, boolean][] => [
        [m, g],
        [k, true],
      ]),
    ),
  ),
];

const day = "2024-05-01";
const entryOf = ([m, g]: readonly [number, boolean]): Entry => ({
  on: day,
  recordedOn: day,
  status: "standing",
  fields: { m, g },
});
const nothing: Assessment = { period: { from: "2024-01-01", to: "2024-12-31" }, asOf: "2024-12-31", facts: {} };

/** What a node comes to. */
function outcomeOf(it: Node, assessment: Assessment): RefNumber {
  const rubrics = { r: { nodes: [it] } };
  const [node] = evaluate({ ...declared, rubrics }, "r", assessment).nodes;
  if (node === undefined) throw new Error("no node");
  return node.value;
}

/** Every assessment that says what each of these facts may be. */
function completions(names: readonly string[]): readonly Assessment[] {
  const [name, ...rest] = names;
  if (name === undefined) return [nothing];
  return completions(rest).flatMap((one): readonly Assessment[] => {
    if (name === "d") return ledgers.map((list) => ({ ...one, records: { "f.d": list.map(entryOf) } }));
    return (ends[name] ?? []).map((value) =>
      value === undefined
        ? { ...one, notApplicable: { ...one.notApplicable, [`f.${name}`]: {} } }
        : { ...one, facts: { f: { ...one.facts["f"], [name]: value } } },
    );
  });
}

/** Names of the facts that a rule reads. */
const namesIn = (rule: Node): readonly string[] => [
  ...new Set([...JSON.stringify(rule).matchAll(/"f\.(\w+)/g)].map(([, name = ""]) => name)),
];

const rising = (all: readonly Fraction[]): readonly Fraction[] => [...all].sort(compare);
const wordsOf = (least: Fraction | null = null, greatest: Fraction | null = null, na = false): string =>
  [least, greatest].map((end) => (end === null ? "none" : written(end))).join(" to ") +
  (na ? ", or not applicable" : "");

describe("the bounds of a form that reads each fact once", () => {
  it.each(Object.entries(nodes))("are what it can come to: %s", (_, rule) => {
    const names = namesIn(rule);
    const said = names.flatMap((name) => completions([name]).map((partly) => ({ name, partly })));
    for (const { name, partly } of [{ name: "", partly: nothing }, ...said]) {
      const unsaid = names.filter((other) => other !== name);
      const open = outcomeOf(rule, partly);
      const values = completions(unsaid).map((one) => outcomeOf(rule, joined(partly, one)));
      const numbers = rising(values.flatMap(({ least }) => least ?? []));
      const reached = wordsOf(
        numbers[0],
        numbers.at(-1),
        values.some(({ na }) => na),
      );
      expect(wordsOf(open.least, open.greatest, open.na)).toBe(reached);
      expect(values.filter((one) => one.missing || (one.some && one.na))).toEqual([]);
    }
  });
});

/** What two assessments say together. */
const joined = (a: Assessment, b: Assessment): Assessment => ({
  ...a,
  facts: { f: { ...a.facts["f"], ...b.facts["f"] } },
  notApplicable: { ...a.notApplicable, ...b.notApplicable },
  records: { ...a.records, ...b.records },
});
