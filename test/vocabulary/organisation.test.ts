import { expect, it } from "vitest";
import { stationTypes, unitLevels } from "../../src/vocabulary/organisation.js";

it.each([
  ["unitLevels", unitLevels],
  ["stationTypes", stationTypes],
])("%s is frozen and names nothing twice", (_name, list) => {
  expect(Object.isFrozen(list)).toBe(true);
  expect(new Set<string>(list).size).toBe(list.length);
});
