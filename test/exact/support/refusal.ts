/** What a thrown `PreconditionError` looks like to `expect(call).toThrow(…)`. */

import { expect } from "vitest";

export const refusal = (code: string) => expect.objectContaining({ name: "PreconditionError", code });
