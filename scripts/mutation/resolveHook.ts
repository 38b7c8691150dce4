/**
 * A hook of Node's loader: test files get the stand-in for `vitest`, and a file that was asked for as `…?loaded=3` passes
 * that mark on to what it imports, so that another number loads the program and its tests anew, beside what was there.
 */

import type { ResolveHook } from "node:module";

const standIn = new URL("standIn.ts", import.meta.url).href;

export const resolve: ResolveHook = async (specifier, context, next) => {
  const mark = context.parentURL?.match(/\?loaded=\d+$/)?.[0];
  if (mark === undefined) return next(specifier, context);
  if (specifier === "vitest") return { url: standIn, format: "module", shortCircuit: true };
  const found = await next(specifier, context);
  const isOurs = found.url.startsWith("file:") && !found.url.includes("/node_modules/");
  return isOurs ? { ...found, url: found.url.replace(/\?.*$/, "") + mark } : found;
};
