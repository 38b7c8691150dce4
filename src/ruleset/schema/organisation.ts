/**
 * Schemas of the organisation, its units and stations.
 *
 * Ids are those of the register that the organisation comes from: any words of up to 64 characters.
 *
 * @module
 */

import * as z from "zod/mini";
import { stationTypes } from "../../vocabulary/organisation.js";
import { countSchema, dateSchema, jurisdictionSchema, optional, textSchema, wordsSchema } from "./basic.js";

const strict = z.strictObject;
const id = z.string().check(z.regex(/^\S(.*\S)?$/, "id.malformed"), z.maxLength(64, "id.malformed"));

/** A unit above the stations. */
export const unitSchema = strict({
  id,
  level: z.literal(["province", "city", "county"]),
  name: textSchema,
  code: optional(jurisdictionSchema),
  parent: optional(id),
  population: optional(countSchema),
});

/** A station. */
export const stationSchema = strict({
  id,
  level: z.literal("station"),
  name: textSchema,
  type: z.literal(stationTypes),
  parent: id,
  since: optional(dateSchema),
  until: optional(dateSchema),
});

/** How stations became others. */
export const lineageEventSchema = strict({
  kind: z.literal(["merged", "split", "renamed"]),
  on: dateSchema,
  from: z.array(id),
  to: z.array(id),
  document: optional(wordsSchema),
});

/** An organisation. */
export const organisationSchema = strict({
  $schema: optional(z.string()),
  units: z.array(unitSchema),
  stations: z.array(stationSchema),
  lineage: optional(z.array(lineageEventSchema)),
});
