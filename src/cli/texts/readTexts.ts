import { extname, join } from "node:path";
import type { Id } from "../../model/id.ts";
import type { MapDocument } from "../../model/mapDocument.ts";
import { nearestNames } from "../../model/nearestName.ts";
import { CannotRun } from "../CannotRun.ts";
import type { Terminal } from "../Terminal.ts";
import { decodeBytes } from "./decodeBytes.ts";
import { textOfHtml } from "./textOfHtml.ts";
import { textOfPdf } from "./textOfPdf.ts";

type Reader = (name: string, bytes: Uint8Array) => string | Promise<string>;

const readPage: Reader = (name, bytes) => textOfHtml(decodeBytes(name, bytes, true));
const READERS: Readonly<Record<string, Reader>> = {
  ".txt": (name, bytes) => decodeBytes(name, bytes, false),
  ".html": readPage,
  ".htm": readPage,
  ".pdf": textOfPdf,
};

/**
 * The user's own copies of the sources of a map: a folder with one file a source, named by its id (`.txt`, `.html`,
 * `.pdf`). A file that is no such thing, or cannot be read, is told of on standard error, one sentence each, and left
 * out.
 * @returns the texts by source id
 * @throws CannotRun where there is no such folder
 */
export async function readTexts(
  terminal: Terminal,
  map: MapDocument,
  folder: string,
): Promise<ReadonlyMap<Id, string>> {
  const texts = new Map<Id, string>();
  const sources = new Set(map.sources.map(({ id }) => id));
  const names = (await filesIn(terminal, folder)).filter((name) => !name.startsWith("."));
  for (const name of [...names].sort()) {
    try {
      const { id, read } = sourceOf(name, sources);
      if (texts.has(id)) throw new CannotRun(`${name} is a second text of “${id}”; it is left out.`);
      texts.set(id, await read(name, await readBytes(terminal, join(folder, name))));
    } catch (error) {
      if (!(error instanceof CannotRun)) throw error;
      terminal.warn(`${error.message}\n`);
    }
  }
  if (texts.size === 0) terminal.warn(`No text could be read from ${folder}; no passage was checked.\n`);
  return texts;
}

async function filesIn(terminal: Terminal, folder: string): Promise<readonly string[]> {
  try {
    return await terminal.list(folder);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") throw new CannotRun(`There is no folder ${folder}.`);
    if (code === "ENOTDIR")
      throw new CannotRun(`${folder} is no folder; put the texts in one, each named by its source.`);
    if (code === "EACCES" || code === "EPERM") throw new CannotRun(`You may not read the folder ${folder}.`);
    throw new CannotRun(`The folder ${folder} cannot be read: ${message}.`);
  }
}

function sourceOf(name: string, sources: ReadonlySet<Id>): { id: Id; read: Reader } {
  const ending = extname(name);
  const id = name.slice(0, name.length - ending.length);
  const read = READERS[ending.toLowerCase()];
  if (!read) throw new CannotRun(`${name} is left out: texts end in ${Object.keys(READERS).join(", ")}.`);
  if (sources.has(id)) return { id, read };
  const [near] = nearestNames(id, sources);
  throw new CannotRun(
    `${name} is left out: no source of this map has the id “${id}”.${near ? ` Did you mean ${near}?` : ""}`,
  );
}

/** Of plain text and pages; a book is a tenth of it. Scanned books in PDF may well be larger. */
const MOST_BYTES = 20_000_000;

async function readBytes(terminal: Terminal, file: string): Promise<Uint8Array> {
  let bytes: Uint8Array;
  try {
    bytes = await terminal.read(file);
  } catch (error) {
    if (error instanceof CannotRun) throw error;
    throw new CannotRun(`${file} cannot be read: ${(error as Error).message}.`);
  }
  if (bytes.length > MOST_BYTES && extname(file).toLowerCase() !== ".pdf")
    throw new CannotRun(`${file} is left out: it is larger than ${MOST_BYTES / 1e6} MB, which no text of a source is.`);
  return bytes;
}
