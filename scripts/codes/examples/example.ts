/**
 * What an example of an issue is: something that is wrong in a small document, and how it is put right.
 */
import type { Path } from "../../../src/vocabulary/issue.js";
import type { Text } from "../../../src/vocabulary/text.js";

/** A place, as a path or as keys and indexes between dots, and what stands there; without a value, the key is taken out. */
export type Change = readonly [place: string | Path, value?: unknown];

/** The tables of an example, or those of the small documents where one is left out. */
export interface Tables {
  readonly facts?: string;
  readonly records?: string;
  readonly evidence?: string;
}

/** Files by name, and a command among them. */
export interface Command {
  readonly args: readonly string[];
  /** What the files are that are too long to show. */
  readonly about?: Text;
  /** Text, or the bytes of it. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

/** An example; without `right`, it is put right by what stands in the small document. */
export type Example =
  /** Changes of a small document. `shown` is what stands on the page where the value itself is too long or no JSON. */
  | {
      readonly of: "ruleset" | "warnings" | "assessment" | "organisation";
      readonly wrong: readonly Change[];
      readonly right?: readonly Change[];
      readonly shown?: string;
    }
  /** A part of the text of the small ruleset, and what stands in its place. */
  | { readonly of: "rulesetText"; readonly part: string; readonly wrong: string }
  /** A list of assessments: what departs from the small one in each. */
  | {
      readonly of: "assessments";
      readonly wrong: readonly (readonly Change[])[];
      readonly right: readonly (readonly Change[])[];
      /** Codes without which this one cannot come. */
      readonly also?: readonly string[];
    }
  /** The same of a peer group, in the small organisation with changes, or without one. */
  | {
      readonly of: "peers";
      readonly wrong: readonly (readonly Change[])[];
      readonly right: readonly (readonly Change[])[];
      readonly organisation?: readonly Change[] | "absent";
    }
  | { readonly of: "tables"; readonly wrong: Tables; readonly right?: Tables }
  | { readonly of: "lines"; readonly wrong: string; readonly right: string }
  | { readonly of: "command"; readonly wrong: Command; readonly right: string }
  /** There is none, and why. */
  | { readonly of: "nothing"; readonly because: Text };

/** Examples by code. */
export type Examples = Readonly<Record<string, Example>>;
