/**
 * Everything in a ruleset without issues that its authors should look at again.
 *
 * @module
 */
import type { Issue } from "../../vocabulary/issue.js";
import { arrange } from "../arrange.js";
import type { Ruleset } from "../ruleset.js";
import { deepRules } from "./deepRules.js";
import { payments } from "./payments.js";

/** The warnings about a ruleset without issues, in the order of the document that it was read from. */
export const warningsOf = (ruleset: Ruleset, document: unknown): readonly Issue[] =>
  arrange(document, [...deepRules(ruleset), ...payments(ruleset)]);
