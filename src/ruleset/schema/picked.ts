/**
 * Schemas of "one of these": which one is read off the value itself, so that issues always concern the form that was meant.
 *
 * @module
 */

import * as z from "zod/mini";
import { at } from "../../exact/at.js";
import { isKeyed, type Keyed, typeName } from "../../vocabulary/checks.js";

/** Any schema. */
export type Schema = z.core.$ZodType;

/** Why no form fits: a code, the key concerned (if not the value as a whole), and values. */
export interface Refusal {
  readonly code: string;
  readonly key?: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Picks the form that a value means, or says why there is none. */
export type Pick = (value: unknown) => Schema | Refusal;

/** One of `options`, as `pick` says. In JSON Schema it is `anyOf`. */
export function picked<const T extends readonly Schema[]>(options: T, pick: Pick): z.ZodMiniUnion<T> {
  const Union: z.core.$constructor<z.ZodMiniUnion> = z.ZodMiniUnion;
  const Picked = z.core.$constructor<z.ZodMiniUnion<T>>("Picked", (schema, def) => {
    Union.init(schema, def);
    schema._zod.parse = (payload, context) => {
      const { value } = payload;
      const found = pick(value);
      if ("_zod" in found) return found._zod.run(payload, context);
      const { code, key, values } = found;
      payload.issues.push({
        code: "custom",
        input: value,
        inst: schema,
        path: key === undefined ? [] : [key],
        params: { code, values },
      });
      return payload;
    };
  });
  return new Picked({ type: "union", options });
}

/** A form, or several told apart by a key that only one of them has; the last one is meant if none fits. */
export type Route = Schema | readonly (readonly [key: string, form: Schema])[];

/**
 * Picks by `kind` (or another key) among `routes`; `elsewhere` are kinds that exist, but not here.
 *
 * Issues: `type.wrong` for what is no object, `key.missing`, `kind.unknown`, `kind.wrongSort`.
 */
export function byKey(
  key: string,
  routes: Readonly<Record<string, Route>>,
  wanted: string,
  elsewhere: readonly string[] = [],
): (value: unknown) => Schema | Refusal {
  return (value) => {
    if (!isKeyed(value)) return { code: "type.wrong", values: { expected: wanted, got: typeName(value) } };
    const kind = Object.hasOwn(value, key) ? value[key] : undefined;
    if (kind === undefined) return { code: "key.missing", key, values: { expected: Object.keys(routes) } };
    const route = typeof kind === "string" && Object.hasOwn(routes, kind) ? routes[kind] : undefined;
    if (route !== undefined) return follow(route, value);
    const code = elsewhere.some((other) => other === kind) ? "kind.wrongSort" : "kind.unknown";
    return { code, key, values: { expected: Object.keys(routes), got: kind } };
  };
}

/** Picks the first form whose key the value has, else the last. Issue: `type.wrong` for what is no object. */
export function byPresence(routes: readonly (readonly [key: string, form: Schema])[], wanted: string): Pick {
  return (value) =>
    isKeyed(value) ? follow(routes, value) : { code: "type.wrong", values: { expected: wanted, got: typeName(value) } };
}

function follow(route: Route, value: Keyed): Schema {
  if ("_zod" in route) return route;
  return (route.find(([key]) => Object.hasOwn(value, key)) ?? at(route, route.length - 1))[1];
}
