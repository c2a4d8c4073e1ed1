import { type Opened, openDocument } from "../formats/document/openDocument.ts";
import type { MapDocument } from "../model/mapDocument.ts";
import { CannotRun } from "./CannotRun.ts";
import type { Terminal } from "./Terminal.ts";

/** A file's bytes and what opening them gave. */
export interface ReadFile {
  readonly bytes: Uint8Array;
  readonly opened: Opened;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "There is no file",
  EACCES: "You may not read",
  EPERM: "You may not read",
  EISDIR: "This is a folder, not a file:",
  ENOTDIR: "There is no file",
};

/**
 * Reads and opens a map file.
 * @throws CannotRun where it cannot be read, or is no map at all; a map with problems is given back with them
 */
export async function readFile(terminal: Terminal, file: string): Promise<ReadFile> {
  const bytes = await readBytes(terminal, file);
  const opened = openDocument(bytes);
  const [first] = opened.ok ? [] : opened.problems;
  if (!opened.ok && opened.failure !== "invalid" && first)
    throw new CannotRun(`${nameOf(file)} cannot be opened. ${first.message} ${first.hint}`);
  return { bytes, opened };
}

/**
 * Reads a map that commands can reason about.
 * @throws CannotRun where the file cannot be read or its map has problems
 */
export async function readMap(terminal: Terminal, file: string): Promise<MapDocument> {
  const { opened } = await readFile(terminal, file);
  if (opened.ok) return opened.map;
  const [first] = opened.problems;
  throw new CannotRun(
    `${nameOf(file)} has problems, the first at ${first?.path}: ${first?.message} See them all with: gainsay check ${file}`,
  );
}

async function readBytes(terminal: Terminal, file: string): Promise<Uint8Array> {
  try {
    return await terminal.read(file);
  } catch (error) {
    if (error instanceof CannotRun) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = REASONS[code ?? ""];
    throw new CannotRun(reason ? `${reason} ${file}.` : `${nameOf(file)} cannot be read: ${message}.`);
  }
}

function nameOf(file: string): string {
  return file === "-" ? "Standard input" : file;
}
