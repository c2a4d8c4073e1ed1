import { commandGroups } from "../../../commands/allCommands.ts";
import type { AppActions } from "../../../commands/appActions.ts";
import type { Command } from "../../../commands/command.ts";
import type { MapState } from "../../../store/mapStore.ts";
import { fold } from "../search/fold.ts";

/** A command with the heading under which it stands. */
export interface PaletteItem {
  readonly command: Command;
  readonly group: string;
}

/** Every command that can be given now, in the order of the list. */
export function possibleCommands(state: MapState, app: AppActions): PaletteItem[] {
  return commandGroups(state).flatMap(({ title, commands }) =>
    commands.filter((command) => command.when(state, app)).map((command) => ({ command, group: title })),
  );
}

/**
 * The commands whose words begin as those typed do, in any order; commands that begin so come first, then those where
 * the label has it and not only the heading.
 */
export function filterCommands(items: readonly PaletteItem[], question: string): readonly PaletteItem[] {
  const asked = wordsIn(question);
  if (asked.length === 0) return items;
  const rank = ({ command, group }: PaletteItem) => {
    const label = wordsIn(command.label);
    const has = (words: readonly string[]) => asked.every((one) => words.some((word) => word.startsWith(one)));
    if (!has([...label, ...wordsIn(group)])) return undefined;
    return has(label) ? (label[0]?.startsWith(asked[0] ?? "") ? 0 : 1) : 2;
  };
  return items
    .flatMap((item) => {
      const place = rank(item);
      return place === undefined ? [] : [{ item, place }];
    })
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

function wordsIn(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
