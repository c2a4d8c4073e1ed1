import { open, readdir } from "node:fs/promises";
import { LARGEST_FILE } from "../formats/document/decodeText.ts";
import { CannotRun } from "./CannotRun.ts";
import type { Terminal } from "./Terminal.ts";

/** Columns where results go to a file or a pipe, and the fewest in which words still fit. */
const WITHOUT_TERMINAL = 100;
const NARROWEST = 40;

/** The terminal, pipe or file that this process is connected to. */
export function processTerminal({ stdout, stderr, stdin, env }: NodeJS.Process): Terminal {
  const isPlain = Boolean(env.NO_COLOR) || env.TERM === "dumb";
  return {
    write: (text) => void stdout.write(text),
    warn: (text) => void stderr.write(text),
    read: (file) => (file === "-" ? readStream(stdin) : readFile(file)),
    list: filesOf,
    columns: Math.max(NARROWEST, stdout.columns ?? WITHOUT_TERMINAL),
    hasColour: stdout.isTTY === true && !isPlain,
    isWatched: stderr.isTTY === true,
  };
}

/** Folders hold no text, and a pipe among files may never end. */
async function filesOf(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isFile() || entry.isSymbolicLink()).map(({ name }) => name);
}

/** Read by what comes, not by the size that the file system tells: a pipe has none. */
async function readFile(file: string): Promise<Uint8Array> {
  const handle = await open(file, "r");
  try {
    return await readStream(handle.createReadStream({ autoClose: false }));
  } finally {
    await handle.close();
  }
}

async function readStream(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > LARGEST_FILE)
      throw new CannotRun(`The file is larger than ${LARGEST_FILE / 1024 / 1024} MB; divide it into several maps.`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
