#!/usr/bin/env node
import { writeSync } from "node:fs";
import { processTerminal } from "./processTerminal.ts";
import { runGainsay } from "./runGainsay.ts";

// Who reads our output may stop early (`gainsay … | head`): that is no failure of ours.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    if (stream === process.stdout) complain(error);
    process.exit(2);
  });

/** At once, for nothing later would be written any more. */
function complain({ code, message }: NodeJS.ErrnoException): void {
  const reason = code === "ENOSPC" ? "the disk is full" : message;
  try {
    writeSync(2, `The results could not be written: ${reason}.\n`);
  } catch {
    // There is nobody left to tell.
  }
}

// No process.exit: what is written to a pipe must have gone out first.
process.exitCode = await runGainsay(process.argv.slice(2), processTerminal(process));
