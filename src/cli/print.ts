/**
 * Writes to standard output.
 *
 * @module
 */

/** Waits until the text is on its way, so that a long one is not cut off at the end of the process. */
export function print(text: string): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(text, () => resolve());
  });
}
