#!/usr/bin/env node
/**
 * The command `baiqian`.
 *
 * @module
 */
import { exitCodes } from "./exitCodes.js";
import { run } from "./run.js";

// Whoever reads the output may stop early (`| head`); that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(
      `baiqian: 程序自身出错，请连同下文报告 / a fault of the program itself, please report it:\n${told}\n`,
    );
    process.exitCode = exitCodes.fault;
  },
);
