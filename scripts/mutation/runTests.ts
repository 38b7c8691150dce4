/** Runs loaded tests one after another, within the program that Stryker has prepared for all its changes. */

import { resolve } from "node:path";
import { performance } from "node:perf_hooks";
import type { InstrumenterContext } from "@stryker-mutator/api/core";
import { type TestResult, TestStatus } from "@stryker-mutator/api/test-runner";
import { vi } from "vitest";
import type { LoadedTest } from "./loadTests.js";

/** What the prepared program reads (which change is active) and writes (what was reached). */
export function stryker(): InstrumenterContext {
  const all = globalThis as typeof globalThis & { __stryker__?: InstrumenterContext };
  all.__stryker__ ??= {};
  return all.__stryker__;
}

/** Runs one test; the message if it fails. */
async function failureOf({ run }: LoadedTest): Promise<string | undefined> {
  try {
    await run();
    return undefined;
  } catch (error) {
    // A test that fails takes none of its spies away.
    vi.restoreAllMocks();
    return error instanceof Error ? error.message : String(error);
  }
}

/** Runs tests until one fails: that one, or nothing if all pass. */
export async function firstFailure(tests: readonly LoadedTest[]): Promise<TestResult | undefined> {
  for (const test of tests) {
    const failureMessage = await failureOf(test);
    if (failureMessage !== undefined) {
      return { id: test.id, name: test.id, timeSpentMs: 0, status: TestStatus.Failed, failureMessage };
    }
  }
  return undefined;
}

/** Runs each test once, with its time; the program counts what each reaches. */
export async function runAll(tests: readonly LoadedTest[]): Promise<readonly TestResult[]> {
  const context = stryker();
  const results: TestResult[] = [];
  for (const test of tests) {
    const { id } = test;
    context.currentTestId = id;
    const start = performance.now();
    const failureMessage = await failureOf(test);
    const told = { id, name: id, fileName: resolve(test.file), timeSpentMs: Math.ceil(performance.now() - start) };
    results.push(
      failureMessage === undefined
        ? { ...told, status: TestStatus.Success }
        : { ...told, status: TestStatus.Failed, failureMessage },
    );
  }
  delete context.currentTestId;
  return results;
}
