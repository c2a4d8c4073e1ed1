import { ALL_COMMANDS } from "../../../commands/allCommands.ts";

/** Letters that begin a command's key: typed small they are the command, typed large they begin a code. */
const COMMAND_LETTERS: ReadonlySet<string> = new Set(
  ALL_COMMANDS.flatMap(({ keys }) => keys.map((key) => key.split(" ")[0] ?? "")).filter((key) => key.length === 1),
);

/** How long a pause may be within what is typed, in ms. */
const PAUSE = 900;

/**
 * Gathers what is typed ahead, so that `E14` goes to E14. Small letters that are commands stay commands, unless they go
 * on with what is being typed.
 */
export class Typeahead {
  private typed = "";
  private last = Number.NEGATIVE_INFINITY;

  /** Ends what is being typed: another key was pressed. */
  reset(): void {
    this.last = Number.NEGATIVE_INFINITY;
  }

  /**
   * @param now in ms
   * @returns what has been typed so far, or undefined where the key is none to type with
   */
  type(key: string, now: number): string | undefined {
    if ([...key].length !== 1 || key === " " || key === "*" || !/[\p{L}\p{N}“"]/u.test(key)) return undefined;
    const goesOn = now - this.last < PAUSE;
    if (!goesOn && COMMAND_LETTERS.has(key)) return undefined;
    this.typed = goesOn ? this.typed + key : key;
    this.last = now;
    return this.typed;
  }
}

/**
 * The line to go to: the next that begins with what is typed; with one letter alone, the one after the active line.
 * @param names how each line begins
 * @returns its place, or -1
 */
export function findTyped(names: readonly string[], active: number, typed: string): number {
  const wanted = typed.toLocaleLowerCase();
  const begin = [...typed].length > 1 ? active : active + 1;
  for (let nth = 0; nth < names.length; nth += 1) {
    const at = (Math.max(begin, 0) + nth) % names.length;
    if (names[at]?.toLocaleLowerCase().startsWith(wanted)) return at;
  }
  return -1;
}
