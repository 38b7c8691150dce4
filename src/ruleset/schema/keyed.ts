/**
 * The schema of a map: every key and every value is looked at, also the value under a key that is malformed.
 *
 * @module
 */

import * as z from "zod/mini";
import { isKeyed, typeName } from "../../vocabulary/checks.js";
import type { Schema } from "./picked.js";

/** A map whose keys match the pattern of `keys`; a key that does not is an issue with `code`. */
export function keyed<V extends Schema>(
  keys: z.ZodMiniString,
  value: V,
  code: string,
): z.ZodMiniType<Record<string, z.output<V>>> {
  const Base: z.core.$constructor<z.ZodMiniRecord> = z.ZodMiniRecord;
  const Keyed = z.core.$constructor<z.ZodMiniRecord>("Keyed", (schema, def) => {
    Base.init(schema, def);
    schema._zod.parse = (payload, context) => {
      const input = payload.value;
      const fail = (path: (string | number)[], code: string, values: Readonly<Record<string, unknown>>): void => {
        payload.issues.push({ code: "custom", input, inst: schema, path, params: { code, values } });
      };
      if (!isKeyed(input)) {
        fail([], "type.wrong", { expected: "object", got: typeName(input) });
        return payload;
      }
      const read: Record<string, unknown> = {};
      for (const [key, held] of Object.entries(input)) {
        if (!z.safeParse(keys, key).success) fail([key], code, { got: key });
        // Nothing here is asynchronous, so the payload comes back as it is.
        const result = def.valueType._zod.run({ value: held, issues: [] }, context) as z.core.ParsePayload;
        payload.issues.push(...z.core.util.prefixIssues(key, result.issues));
        if (key !== "__proto__") read[key] = result.value;
      }
      payload.value = read;
      return payload;
    };
  });
  return new Keyed({ type: "record", keyType: keys, valueType: value }) as z.ZodMiniType<Record<string, z.output<V>>>;
}
