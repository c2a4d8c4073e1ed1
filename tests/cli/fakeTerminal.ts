import type { Terminal } from "../../src/cli/Terminal.ts";

export interface FakeTerminal extends Terminal {
  written(): string;
  warned(): string;
}

/** A terminal that keeps what is written to it, and reads from the files given (`-` is standard input). */
export function fakeTerminal(
  files: Readonly<Record<string, Uint8Array>>,
  shows: Partial<Pick<Terminal, "hasColour" | "isWatched">> = {},
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
    hasColour: false,
    isWatched: false,
    ...shows,
    written: () => out.join(""),
    warned: () => err.join(""),
  };
}
