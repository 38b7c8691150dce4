/**
 * What the things of a ruleset are called. A name that the ruleset does not have is shown as the id it is, so that a
 * result made with another version can still be read.
 *
 * @module
 */
import type { Fact, Field } from "../../ruleset/fact.js";
import type { Node } from "../../ruleset/node.js";
import type { Rubric, Ruleset, Scale } from "../../ruleset/ruleset.js";
import type { Text } from "../../vocabulary/text.js";
import { alike, fill, type Message } from "./fill.js";

/** The declaration of a fact `section.fact` or of a ledger's field `section.ledger.field`. */
export function factOf(ruleset: Ruleset, id: string): Fact | Field | undefined {
  const [section = "", name = "", field] = id.split(".");
  const fact = own(own(ruleset.facts, section)?.facts, name);
  if (field === undefined) return fact;
  return fact?.type === "records" ? own(fact.fields, field) : undefined;
}

/** What a fact or field is called. */
export function factTitle(ruleset: Ruleset, id: string): Text {
  return factOf(ruleset, id)?.title ?? alike(id);
}

/** What a section of facts is called. */
export function sectionTitle(ruleset: Ruleset, section: string): Text {
  return own(ruleset.facts, section)?.title ?? alike(section);
}

/** A node of a rubric, at any depth. */
export function nodeOf(rubric: Rubric | undefined, id: string): Node | undefined {
  return rubric && allNodes(rubric.nodes).find((node) => node.id === id);
}

/** What a node is called. */
export function nodeTitle(rubric: Rubric | undefined, id: string): Text {
  return nodeOf(rubric, id)?.title ?? alike(id);
}

/** Every node, parents before children, in the order of the ruleset. */
export function allNodes(nodes: readonly Node[]): readonly Node[] {
  return nodes.flatMap((node) => [node, ...(node.children === undefined ? [] : allNodes(node.children))]);
}

/** What a label of a scale is called. */
export function labelTitle(ruleset: Ruleset, scale: string, label: string): Text {
  return own(scaleOf(ruleset, scale)?.labels, label) ?? alike(label);
}

/** A declared scale. */
export function scaleOf(ruleset: Ruleset, scale: string): Scale | undefined {
  return own(ruleset.scales, scale);
}

/** The labels of a scale, worst to best, then those outside the order; of a set, as declared. */
export function labelsOf(scale: Scale | undefined): readonly string[] {
  if (scale === undefined) return [];
  return scale.order ? [...scale.order, ...(scale.outside ?? [])] : scale.set;
}

/** What a named condition is called, or what one without a name is called. */
export function conditionTitle(ruleset: Ruleset, id: string | undefined): Text {
  if (id === undefined) return { zh: "条件", en: "the condition" };
  return own(ruleset.conditions, id)?.title ?? alike(id);
}

/** What a quota is called. */
export function quotaTitle(ruleset: Ruleset, id: string): Text {
  return own(ruleset.quotas, id)?.title ?? alike(id);
}

/** A name in the quotation marks of each language; its own become single ones. */
export function quoted(name: Message): Text {
  const within = (words: string): string => words.replaceAll("“", "‘").replaceAll("”", "’");
  return fill({ zh: "“{name}”", en: "“{name}”" }, { name: { zh: within(name.zh), en: within(name.en) } });
}

/** A key of an object itself, never one that it inherits: ids come from data. */
export function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
