import type { Terminal } from "../../src/cli/Terminal.ts";

export interface FakeTerminal extends Terminal {
  written(): string;
  warned(): string;
}

/** A terminal that keeps what is written to it, and reads from the files given (`-` is standard input). */
export function fakeTerminal(
  files: Readonly<Record<string, Uint8Array>>,
  shows: Partial<Pick<Terminal, "hasColour" | "isWatched" | "columns">> = {},
): FakeTerminal {
  const out: string[] = [];
  const err: string[] = [];
  return {
    write: (text) => void out.push(text),
    warn: (text) => void err.push(text),
    read: async (file) => {
      const bytes = files[file];
      if (!bytes) throw Object.assign(new Error(`ENOENT: ${file}`), { code: "ENOENT" });
      return bytes;
    },
    list: async (folder) => {
      const names = Object.keys(files).flatMap((file) =>
        file.startsWith(`${folder}/`) ? [file.slice(folder.length + 1)] : [],
      );
      if (names.length === 0) throw Object.assign(new Error(`ENOENT: ${folder}`), { code: "ENOENT" });
      return names;
    },
    columns: 100,
    hasColour: false,
    isWatched: false,
    ...shows,
    written: () => out.join(""),
    warned: () => err.join(""),
  };
}
