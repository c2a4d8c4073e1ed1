/** What a command sees of the outside, so that a test can run it inside its own process. */
export interface Terminal {
  /** Results: standard output. */
  write(text: string): void;
  /** Complaints and progress: standard error. */
  warn(text: string): void;
  /** Bytes of a file, or of standard input for `-`. Rejects with what Node says. */
  read(file: string): Promise<Uint8Array>;
  /** The names of the files in a folder, in any order. Rejects with what Node says. */
  list(folder: string): Promise<readonly string[]>;
  /** How many columns results may take. */
  readonly columns: number;
  /** Whether results go to a terminal that shows colours, and nobody set NO_COLOR (https://no-color.org). */
  readonly hasColour: boolean;
  /** Whether somebody watches standard error, so that progress is of use. */
  readonly isWatched: boolean;
}

/** The escape codes that we use (ECMA-48). */
const STYLES = { bold: [1, 22], dim: [2, 22], red: [31, 39], green: [32, 39], yellow: [33, 39] } as const;

export type Style = keyof typeof STYLES;

/** A text in a style where the terminal shows styles. */
export function styled(terminal: Terminal, style: Style, text: string): string {
  const [on, off] = STYLES[style];
  return terminal.hasColour ? `\u001b[${on}m${text}\u001b[${off}m` : text;
}
