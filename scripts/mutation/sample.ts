/** Which mutants are looked at: all, or where a sample is asked for a fixed choice of one in so many, by place and change. */

import { createHash } from "node:crypto";

interface Place {
  readonly line: number;
  readonly column: number;
}

/** A mutant as it is looked at and as it is reported; lines and columns from 1. */
export interface Placed {
  readonly file: string;
  readonly start: Place;
  readonly mutatorName: string;
  readonly replacement: string;
}

/** Whether it is one of the sample. */
export function isChosen({ file, start, mutatorName, replacement }: Placed): boolean {
  const every = Number(process.env["MUTATION_SAMPLE"] ?? 1);
  const path = file.replaceAll("\\", "/").replace(/^.*?\bsrc\//, "");
  const key = JSON.stringify([path, start.line, start.column, mutatorName, replacement]);
  return createHash("sha256").update(key).digest().readUInt32BE() % every === 0;
}
