/** Loads test files, and with them the program, anew: the tests they note, ready to run any number of times. */

import { register } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { takeNoted } from "./standIn.js";

export interface LoadedTest {
  /** The file, the suites and the name. */
  readonly id: string;
  /** From the root of the project. */
  readonly file: string;
  readonly run: () => unknown;
}

/** To be called once in a process, before anything is loaded. */
export const prepareLoading = (): void => register("./resolveHook.ts", import.meta.url);

/** Loads all under a number that was not used before in this process. */
export async function loadTests(files: readonly string[], time: number): Promise<readonly LoadedTest[]> {
  const tests: LoadedTest[] = [];
  // A file that failed to load last time may have noted some before.
  takeNoted();
  for (const file of files) {
    await import(`${pathToFileURL(resolve(file)).href}?loaded=${time}`);
    tests.push(...takeNoted().map(({ name, run }) => ({ id: `${file} > ${name}`, file, run })));
  }
  return tests;
}
