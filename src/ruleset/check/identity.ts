/**
 * Checks of what a ruleset says of itself, of its scales and of its size.
 *
 * @module
 */

import { isKeyed } from "../../vocabulary/checks.js";
import { limits } from "../limits.js";
import { own } from "../own.js";
import type { Scale } from "../ruleset.js";
import { type Check, issue } from "./found.js";
import { dateOf, keyedObjects, keyedTexts, listedTexts } from "./tolerant.js";

/** Days in force, code of the jurisdiction, empty rubrics, sections that are too long. */
export const checkIdentity: Check = ({ ruleset, of }) => {
  const from = dateOf(ruleset.effective?.from);
  const to = dateOf(ruleset.effective?.to);
  const { jurisdiction, supersedes, id, version } = ruleset;
  return [
    ...(from !== undefined && to !== undefined && to < from
      ? [issue("effective.order", ["effective", "to"], { from, to })]
      : []),
    ...(typeof jurisdiction === "string" && !/^[0-9]{6}$/.test(jurisdiction)
      ? [issue("jurisdiction.malformed", ["jurisdiction"], { got: jurisdiction })]
      : []),
    ...(typeof id === "string" && own(supersedes, "id") === id && own(supersedes, "version") === version
      ? [issue("supersedes.itself", ["supersedes"], { id, version })]
      : []),
    ...of("rubric")
      .filter(({ value }) => Array.isArray(value.nodes) && value.nodes.length === 0)
      .map(({ path }) => issue("rubric.empty", [...path, "nodes"])),
    ...keyedObjects(ruleset.facts).flatMap(([section, { facts }]) => {
      const got = isKeyed(facts) ? Object.keys(facts).length : 0;
      const { most, code } = limits.sectionFacts;
      return got > most ? [issue(code, ["facts", section, "facts"], { most, got })] : [];
    }),
  ];
};

/** Texts that say nothing. */
export const checkTexts: Check = ({ of }) =>
  of("text").flatMap(({ value, path }) =>
    keyedTexts(value)
      .filter(([, said]) => !/\S/.test(said))
      .map(([tag, got]) => issue("text.empty", [...path, tag], { got })),
  );

/** Scales without labels, labels named twice, words for labels that are none. */
export const checkScales: Check = ({ ruleset }) =>
  keyedObjects<Scale>(ruleset.scales).flatMap(([id, scale]) => {
    const path = ["scales", id];
    const lists = (["order", "set", "outside"] as const).flatMap((key) =>
      listedTexts(scale[key]).map(([index, label]) => ({ label, path: [...path, key, index] })),
    );
    const first = new Map(lists.map(({ label }, index) => [label, index] as const).reverse());
    const empty = (["order", "set"] as const).filter((key) => Array.isArray(scale[key]) && scale[key].length === 0);
    return [
      ...empty.map((key) => issue("scale.empty", [...path, key])),
      ...lists.flatMap(({ label, path: here }, index) =>
        first.get(label) === index ? [] : [issue("scale.labelRepeated", here, { label })],
      ),
      ...keyedObjects(scale.labels)
        .filter(([label]) => !first.has(label))
        .map(([label]) => issue("label.undeclared", [...path, "labels", label], { scale: id, label })),
    ];
  });
