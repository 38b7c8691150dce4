/**
 * Examples of what the authors of a ruleset should look at again.
 */
import type { Examples } from "./example.js";
import { fact, strength, veto } from "./places.js";

const officers = fact("team.officers");
const given = (missing: number) => ({ kind: "given", of: officers, missing });

/** By code. */
export const warningExamples: Examples = {
  "rule.deep": {
    of: "warnings",
    wrong: [
      [
        `${strength}.points`,
        {
          kind: "product",
          of: [
            50,
            { kind: "limited", of: { kind: "difference", of: [{ kind: "sum", of: [officers, 1] }, 5] }, ceiling: 1 },
          ],
        },
      ],
    ],
  },
  "missing.pays": {
    of: "warnings",
    wrong: [[`${strength}.points`, given(50)]],
    right: [[`${strength}.points`, given(0)]],
  },
  "veto.missingPays": { of: "warnings", wrong: [[`${veto}.unknown`, "ignored"]] },
};
