/**
 * Writes to standard output.
 *
 * @module
 */

/** Failures of standard output, so that they can be told from faults of the program. */
const failures = new WeakSet<Error>();

/**
 * Waits until the text is on its way, so that a long one is not cut off at the end of the process. Rejects with the error
 * of the system if it cannot be written.
 */
export function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (!error) return resolve();
      failures.add(error);
      reject(error);
    });
  });
}

/** For an error with which {@link print} rejected: the code of the system, such as `EPIPE` or `ENOSPC`. */
export function outputFailure(error: unknown): string | undefined {
  if (!(error instanceof Error) || !failures.has(error)) return undefined;
  return "code" in error ? String(error.code) : error.message;
}
