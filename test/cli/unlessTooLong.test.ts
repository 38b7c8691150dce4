import { describe, expect, it } from "vitest";
import { unlessTooLong } from "../../src/cli/unlessTooLong.js";
import { PreconditionError } from "../../src/exact/PreconditionError.js";

const throwing = (error: unknown) => (): never => {
  throw error;
};

describe("unlessTooLong", () => {
  it("gives what is computed", () => expect(unlessTooLong(() => 7)).toEqual({ ok: true, value: 7 }));

  it("gives an issue where numbers grow too long", () =>
    expect(unlessTooLong(throwing(new PreconditionError("rational.tooLong", 1)))).toEqual({
      ok: false,
      issues: [{ code: "number.tooLong", path: [], values: {} }],
    }));

  it.each([new PreconditionError("other", 1), new RangeError("rational.tooLong"), "rational.tooLong"])(
    "lets every other error pass: %s",
    (error) => expect(() => unlessTooLong(throwing(error))).toThrow(error as Error),
  );
});
