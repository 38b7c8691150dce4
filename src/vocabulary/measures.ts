/**
 * What a fact is a measure of: a closed list, so that indicators which the national rules forbid can be refused by kind.
 *
 * @module
 */

/** What no rule may score: 罚没款数额, 行政拘留数, 刑事拘留数, 发案数, 劳动教养数, 破案率, 退查率 (ministry opinion of 2011). */
export const forbiddenMeasures = Object.freeze([
  "fine-amount",
  "administrative-detentions",
  "criminal-detentions",
  "case-occurrence",
  "re-education-counts",
  "clearance-rate",
  "return-rate",
] as const);

/** What a fact may measure, the forbidden kinds included so that they can be named and refused. */
export const measures = Object.freeze([
  "staffing",
  "training",
  "premises",
  "equipment",
  "funding",
  "registration-service",
  "public-service",
  "public-opinion",
  "prevention-work",
  "mediation-work",
  "community-work",
  "procedure-quality",
  "supervision",
  "own-fault",
  "own-deed",
  "digital-support",
  "administration",
  "area",
  "earlier-result",
  "other",
  ...forbiddenMeasures,
] as const);

/** One of {@link measures}. */
export type Measure = (typeof measures)[number];
/** One of {@link forbiddenMeasures}. */
export type ForbiddenMeasure = (typeof forbiddenMeasures)[number];
