/** Gives every property the same examples on every run, so that a mutant is noticed always or never, and not by luck. */

import fc from "fast-check";

// Nothing is learnt from the smallest example that notices a mutant, and looking for it takes most of the time.
fc.configureGlobal({ seed: 20_240_220, endOnFailure: true });
