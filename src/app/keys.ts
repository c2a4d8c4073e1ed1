import { tinykeys } from "tinykeys";
import { ALL_COMMANDS } from "../commands/allCommands.ts";
import { mapStore } from "../store/mapStore.ts";

/** Where letters are text, they are no commands. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input:not([type=checkbox], [type=radio]), textarea, select, dialog *"))
  );
}

/**
 * Binds the keys of all commands.
 * @returns a function that unbinds them
 */
export function bindKeys(): () => void {
  const bindings = ALL_COMMANDS.flatMap((command) =>
    command.keys.map((key) => [
      key,
      (event: KeyboardEvent) => {
        if (event.defaultPrevented || isTyping(event.target) || !command.when(mapStore.getState())) return;
        event.preventDefault();
        command.run(mapStore);
      },
    ]),
  );
  return tinykeys(window, Object.fromEntries(bindings));
}
