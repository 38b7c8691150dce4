import { describe, expect, it, vi } from "vitest";
import { finiteDecimal } from "../../src/exact/finiteDecimal.js";
import { rational } from "../../src/exact/rational.js";

describe("finiteDecimal", () => {
  it.each<[number | bigint, number | bigint, string | undefined]>([
    [7, 1, "7"],
    [-(10n ** 20n), 1, "-100000000000000000000"],
    [173, 2, "86.5"],
    [-1, 4, "-0.25"],
    [1, 5, "0.2"],
    [1, 25, "0.04"],
    [3, 1000, "0.003"],
    [1, 8, "0.125"],
    [7, 80, "0.0875"],
    [1, 10n ** 30n, "0.000000000000000000000000000001"],
    [1, 2n ** 60n, "0.000000000000000000867361737988403547205962240695953369140625"],
    [2, 3, undefined],
    [1, 6, undefined],
    [1, 15, undefined],
    [1, 3n * 10n ** 20n, undefined],
  ])("%s/%s is %s", (n, d, is) => expect(finiteDecimal(rational(n, d))).toBe(is));

  it("writes a small whole number without bigints", () => {
    const toBigInt = vi.spyOn(globalThis, "BigInt");
    try {
      expect(finiteDecimal({ n: -7, d: 1 })).toBe("-7");
      expect(toBigInt).not.toHaveBeenCalled();
    } finally {
      toBigInt.mockRestore();
    }
  });
});
