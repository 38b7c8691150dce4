/**
 * Examples of what keeps the figures of a peer group from being computed: the rubric `compared` of the small ruleset reads one.
 */
import type { Examples } from "./example.js";

const south = [
  ["id", "a-2"],
  ["of", "south"],
] as const;

/** By code. */
export const cohortExamples: Examples = {
  "cohort.of.repeated": { of: "peers", wrong: [[], [["id", "a-2"]]], right: [[], south] },
  "cohort.of.unknown": { of: "peers", wrong: [[["of", "west"]]], right: [[["of", "east"]]] },
  "cohort.above.absent": {
    of: "peers",
    wrong: [[], south],
    right: [[], south],
    organisation: [["stations.1.parent", "province"]],
  },
  "cohort.organisation.absent": { of: "peers", wrong: [[]], right: [[]], organisation: "absent" },
};
