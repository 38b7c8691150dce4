/**
 * Where the analysis stands in a ruleset, and what can be read from there.
 *
 * @module
 */
import type { Path } from "../../vocabulary/issue.js";
import type { LeafChoice } from "../leaves.js";
import type { Criterion, Node } from "../node.js";
import type { Ruleset } from "../ruleset.js";
import type { Num } from "./num.js";
import type { Options } from "./options.js";

/** A node and where it stands. */
export interface Located<N extends Node = Node> {
  readonly node: N;
  readonly path: Path;
}

/** A place of a rubric. */
export interface Place {
  readonly ruleset: Ruleset;
  /** Id of the rubric. */
  readonly rubric: string;
  /** Points of a node; with `asks`, only whether it has some. */
  readonly pointsOf: (id: string, asks?: "points" | "state") => Num;
  readonly gradeOf: (id: string) => Options;
  /** A named condition. */
  readonly conditionOf: (id: string) => Options;
  /** Whether something that was just read is not known yet: then whatever is made of it will be made again. */
  readonly isWaiting: () => boolean;
  /** The criteria inside a node that are chosen. */
  readonly leavesOf: (id: string, choice: LeafChoice) => readonly Located<Criterion>[];
  /** The criterion in hand, inside a fold over criteria. */
  readonly leaf?: Located<Criterion>;
}
