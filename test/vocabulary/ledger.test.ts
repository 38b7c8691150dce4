import { expect, it } from "vitest";
import { recordStatuses } from "../../src/vocabulary/ledger.js";

it("recordStatuses is frozen and names nothing twice", () => {
  expect(Object.isFrozen(recordStatuses)).toBe(true);
  expect(new Set<string>(recordStatuses).size).toBe(recordStatuses.length);
});
