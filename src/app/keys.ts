import { tinykeys } from "tinykeys";
import { ALL_COMMANDS } from "../commands/allCommands.ts";
import { mapStore } from "../store/mapStore.ts";
import { appActions } from "./appActions.ts";

const FIELDS = "input:not([type=checkbox], [type=radio]), textarea, select";

/** Where letters are text, they are no commands; over an open dialog nothing is. */
function isElsewhere(event: KeyboardEvent): boolean {
  const { target } = event;
  // While a dialog is on its way, what is typed is meant for it.
  if (appActions.dialog() !== undefined || document.querySelector("dialog:modal")) return true;
  // A field takes back its own typing.
  const isChord = (event.ctrlKey || event.metaKey) && !/^[zy]$/i.test(event.key);
  return !isChord && target instanceof HTMLElement && (target.isContentEditable || target.matches(FIELDS));
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
        if (event.defaultPrevented || isElsewhere(event) || !command.when(appActions.stateInView(), appActions)) return;
        event.preventDefault();
        command.run(mapStore, appActions);
      },
    ]),
  );
  return tinykeys(window, Object.fromEntries(bindings));
}
