import { describe, expect, it } from "vitest";
import { parseRuleset } from "../../src/ruleset/parseRuleset.js";
import type { Issue } from "../../src/vocabulary/issue.js";
import {
  circles,
  declarations,
  expressions,
  nodes,
  type Row,
  reading,
  scopes,
  short,
  structure,
} from "./ruleset.table.js";
import { at, broken } from "./support.js";

const long = (place: string) => place.replace(/^@\w+/, (name) => short[name]!);
const said = ({ code, path }: Issue) => `${code} ${path.join(".")}`;
const issuesOf = (value: unknown) => {
  const result = parseRuleset(value);
  return result.ok ? [] : result.issues;
};

describe.each<readonly [string, readonly Row[]]>([
  ["structure", structure],
  ["declarations", declarations],
  ["reading", reading],
  ["expressions", expressions],
  ["circles", circles],
  ["nodes, grades and vetoes", nodes],
  ["scopes", scopes],
])("a ruleset is refused for its %s", (_, rows) => {
  it.each(rows.map(([what, changes, ...issues]) => ({ what, changes, issues })))("$what", ({ changes, issues }) => {
    const value = broken(...changes.map(([place, to]) => [at(long(place)), to] as const));
    const expected = issues.map((issue) => issue.replace(/ .*/, (place) => ` ${long(place.slice(1))}`));
    expect(issuesOf(value).map(said).sort()).toEqual(expected.sort());
  });
});
