/**
 * What test files get for `vitest` while they are held against changed programs: `describe` and `it` only note the tests,
 * so that each can be run thousands of times; all else is vitest's own. There are no hooks (`beforeEach` and so on): a file
 * that imports one fails to load, and is then to be named in `testFiles.ts` or does without.
 */

export { expect, expectTypeOf, vi } from "vitest";

type Run = (...values: readonly unknown[]) => unknown;

export interface NotedTest {
  /** Its suites and its own name. No two of a file have the same. */
  readonly name: string;
  readonly run: () => unknown;
}

/** The suites around what is being noted, and the tests of the file that is being loaded: test files know no other place. */
const suites: string[] = [];
const noted: NotedTest[] = [];

/** The tests noted since it was last asked. */
export const takeNoted = (): readonly NotedTest[] => noted.splice(0);

/** The function among the arguments: options or a limit may stand before or behind it. */
function bodyOf(name: string, more: readonly unknown[]): Run {
  const body = more.find((value) => typeof value === "function");
  if (body === undefined) throw new Error(`no body: ${name}`);
  return body as Run;
}

type Declare = (name: string, run: () => unknown) => void;

/** `describe` or `it`, with its `each`: the rows are told apart by their number. */
function declaring(declare: Declare) {
  const plain = (name: string, ...more: readonly unknown[]): void => {
    const body = bodyOf(name, more);
    declare(name, () => body());
  };
  const each =
    (rows: readonly unknown[]) =>
    (name: string, ...more: readonly unknown[]): void => {
      const body = bodyOf(name, more);
      for (const [i, row] of rows.entries()) {
        declare(`${name} #${i}`, () => (Array.isArray(row) ? body(...(row as unknown[])) : body(row)));
      }
    };
  return Object.assign(plain, { each });
}

export const describe = declaring((name, run) => {
  suites.push(name);
  try {
    run();
  } finally {
    suites.pop();
  }
});

export const it = declaring((name, run) => {
  const full = [...suites, name].join(" > ");
  const same = noted.filter((test) => test.name === full || test.name.startsWith(`${full} (`)).length;
  noted.push({ name: same === 0 ? full : `${full} (${same + 1})`, run });
});
