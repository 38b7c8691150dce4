/**
 * The kit for other people's tests: worked cases held against a plan.
 *
 * @module
 */
export { checkCases, type Expectation, type Mismatch, type WorkedCase } from "./checkCases.js";
