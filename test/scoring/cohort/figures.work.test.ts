/** Places and shares of a large group whose points are all settled: sorted once, not each held against all others. */
import { expect, it } from "vitest";
import { figuresOf } from "../../../src/scoring/cohort/figures.js";
import type { Peer } from "../../../src/scoring/cohort/peerGroups.js";
import { num } from "../run/support/notation.js";

it.each(["place", "share"] as const)("looks at each of them a few times only: %s", (is) => {
  let looks = 0;
  const watched = (written: string): Peer["value"] => ({
    ...num(written),
    get least() {
      looks += 1;
      return num(written).least;
    },
  });
  const members = Array.from({ length: 200 }, (_, i): Peer => ({ of: `m${i}`, inputs: [], value: watched(`${i}`) }));
  const figureOf = figuresOf({ rubric: "sheet", points: "total", is }, members, []);
  for (const member of members) figureOf(member);
  expect(looks).toBeLessThan(20 * members.length);
});
