#!/usr/bin/env node
/**
 * The command `baiqian`.
 *
 * @module
 */
import { exitCodes } from "./exitCodes.js";
import { outputFailure } from "./print.js";
import { run } from "./run.js";
import { harmlessLine } from "./terminal.js";

// `print` hands on what goes wrong with standard output; for standard error there is no place to tell of it.
process.stdout.on("error", () => {});
process.stderr.on("error", () => {});

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const failure = outputFailure(error);
    if (failure === "EPIPE") {
      // Whoever reads the output may stop early (`| head`); that is no fault.
      process.exitCode = exitCodes.fine;
      return;
    }
    process.stderr.write(
      failure !== undefined
        ? `baiqian: 无法写到标准输出 / cannot write to standard output: ${harmlessLine(failure)}\n`
        : `baiqian: 程序自身出错，请连同下文报告 / a fault of the program itself, please report it:\n${told(error)}\n`,
    );
    process.exitCode = exitCodes.fault;
  },
);

function told(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return text.split("\n").map(harmlessLine).join("\n");
}
