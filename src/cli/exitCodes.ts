/**
 * What the command's exit codes mean.
 *
 * @module
 */

/** By meaning. */
export const exitCodes = Object.freeze({
  /** Done; for `score`: every assessment has a scorecard, provisional ones included. */
  fine: 0,
  /** The answer is no. */
  no: 1,
  /** Arguments or files could not be read; nothing was written. */
  badInput: 2,
  /** The program itself failed. */
  fault: 3,
} as const);

/** One of {@link exitCodes}. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
