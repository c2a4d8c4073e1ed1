#!/usr/bin/env node
import { processTerminal } from "./processTerminal.ts";
import { runGainsay } from "./runGainsay.ts";

// Who reads our output may stop early (`gainsay … | head`): that is no failure of ours.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 2));

// No process.exit: what is written to a pipe must have gone out first.
process.exitCode = await runGainsay(process.argv.slice(2), processTerminal(process));
