import type { Command } from "./command.ts";
import { foldGrounds, showEverything, showOverview } from "./folding.ts";
import { goToMap, goToMatrix } from "./screens.ts";
import { lightAll, lightChain, lightNeighbours, selectNothing, stepOntoUndercut } from "./selecting.ts";
import { restoreWithdrawn, withdrawSelection } from "./withdrawing.ts";

/** Everything that a person can do by key. */
export const ALL_COMMANDS: readonly Command[] = [
  goToMap,
  goToMatrix,
  selectNothing,
  stepOntoUndercut,
  foldGrounds,
  showOverview,
  showEverything,
  lightChain,
  lightNeighbours,
  lightAll,
  withdrawSelection,
  restoreWithdrawn,
];
