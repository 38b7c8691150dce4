/**
 * What a fact or a field may turn out to be.
 *
 * @module
 */
import type { Fact, Field } from "../../../src/ruleset/fact.js";
import type { Scale } from "../../../src/ruleset/ruleset.js";
import type { FactValue } from "../../../src/vocabulary/ledger.js";
import { daysOf, numbersOf } from "../generate/assessments.js";

/** What a fact may turn out to be. */
export interface Domain {
  readonly values: readonly FactValue[];
  readonly isWhole: boolean;
}

/** Values of a declared fact, all of them or some. */
export function domainOf(
  scales: Readonly<Record<string, Scale>>,
  fact: Exclude<Fact, { readonly type: "records" }> | Field,
): Domain {
  switch (fact.type) {
    case "flag":
      return { values: [true, false], isWhole: true };
    case "date":
      return { values: daysOf(), isWhole: false };
    case "level": {
      const { order = [], outside = [], set = [] } = scales[fact.scale] ?? {};
      return { values: [...order, ...outside, ...set], isWhole: true };
    }
    case "number": {
      const isWhole =
        fact.least !== undefined && fact.greatest !== undefined && (fact.step !== undefined || fact.decimals === 0);
      return { values: numbersOf(fact), isWhole };
    }
  }
}
