import type { MapState } from "../store/mapStore.ts";
import { ARRANGING_COMMANDS, closeMatrixCell } from "./arranging.ts";
import { chooseWithdrawal, copyReport, downloadReport, nextFinding, previousFinding, printReport } from "./auditing.ts";
import type { Command, CommandGroup } from "./command.ts";
import { COMPARING_COMMANDS, schoolCommands } from "./comparing.ts";
import { exportTable, fitMap, printChain, printMap, printTable, zoomIn, zoomOut } from "./drawing.ts";
import { forgetChanges, redoEdit, saveFile, undoEdit } from "./editing.ts";
import { clearAllFilters, hidingCommands, LENS_COMMANDS, layLensDown, showAllYears } from "./filtering.ts";
import { find, showPalette } from "./finding.ts";
import { foldGrounds, showEverything, showOverview } from "./folding.ts";
import { explainSigns, showHelp, skipGuide } from "./helping.ts";
import { openFile } from "./opening.ts";
import { remarkOnSelection } from "./remarking.ts";
import { goToShelf, SCREEN_COMMANDS } from "./screens.ts";
import { lightAll, lightChain, lightNeighbours, selectNothing, stepOntoUndercut } from "./selecting.ts";
import { darkTheme, lightTheme } from "./theming.ts";
import { brushSelection, showTimelineAsList } from "./timeline.ts";
import { leaveWalk, nextView, previousView, showViews, startWalk } from "./walking.ts";
import { restoreWithdrawn, withdrawSelection } from "./withdrawing.ts";

const FILTERS = "Filters and lenses";
const COMPARING = "Compare";

/** Everything that a person can do whatever the map holds, in the order in which palette and help sheet list it. */
const COMMAND_GROUPS: readonly CommandGroup[] = [
  { title: "Find and go", commands: [find, ...SCREEN_COMMANDS, goToShelf] },
  { title: "Saved views", commands: [showViews, startWalk, nextView, previousView, leaveWalk] },
  { title: "Edits", commands: [undoEdit, redoEdit, forgetChanges] },
  {
    title: "Files, look and help",
    commands: [openFile, saveFile, lightTheme, darkTheme, showHelp, explainSigns, skipGuide, showPalette],
  },
  {
    title: "Selection",
    commands: [stepOntoUndercut, lightChain, lightNeighbours, lightAll, remarkOnSelection, selectNothing],
  },
  { title: "What if", commands: [withdrawSelection, chooseWithdrawal, restoreWithdrawn] },
  {
    title: "The drawing",
    commands: [foldGrounds, showOverview, showEverything, zoomIn, zoomOut, fitMap, printMap, printChain],
  },
  { title: "The matrix", commands: [...ARRANGING_COMMANDS, closeMatrixCell, exportTable, printTable] },
  { title: COMPARING, commands: COMPARING_COMMANDS },
  { title: "The audit", commands: [nextFinding, previousFinding, copyReport, downloadReport, printReport] },
  { title: "The timeline", commands: [brushSelection, showTimelineAsList] },
  { title: FILTERS, commands: [clearAllFilters, showAllYears, ...LENS_COMMANDS, layLensDown] },
];

/** The same as one list: what keys are bound to. */
export const ALL_COMMANDS: readonly Command[] = COMMAND_GROUPS.flatMap(({ commands }) => commands);

/** All groups with what depends on the map: a command for each school that can be hidden, and so on. */
export function commandGroups(state: MapState): readonly CommandGroup[] {
  const more = new Map([
    [FILTERS, hidingCommands(state)],
    [COMPARING, schoolCommands(state)],
  ]);
  return COMMAND_GROUPS.map(({ title, commands }) => ({ title, commands: [...commands, ...(more.get(title) ?? [])] }));
}
