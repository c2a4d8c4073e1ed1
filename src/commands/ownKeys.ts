/** A key that a screen or a dialog answers itself, since it depends on what has the focus. No command may take it. */
interface OwnKey {
  readonly label: string;
  readonly keys: readonly string[];
}

/** Keys that are no commands, for the help sheet and for the test of clashes. */
export const OWN_KEYS: readonly { readonly title: string; readonly keys: readonly OwnKey[] }[] = [
  {
    title: "On the map, from a card",
    keys: [
      { label: "Go up to what it bears on, down to its grounds", keys: ["ArrowUp", "ArrowDown"] },
      { label: "Go left or right within a row", keys: ["ArrowLeft", "ArrowRight"] },
      { label: "Select it", keys: ["Enter"] },
    ],
  },
  {
    title: "On a walk through the saved views, from its bar",
    keys: [
      { label: "Go to the view before, or to the next", keys: ["ArrowLeft", "ArrowRight"] },
      { label: "The same by a remote control", keys: ["PageUp", "PageDown"] },
      { label: "End the walk", keys: ["Escape"] },
    ],
  },
  {
    title: "In the list, from a line",
    keys: [
      { label: "Go to the next line, to the one before", keys: ["ArrowDown", "ArrowUp"] },
      { label: "Open a line, or go to where it stands first", keys: ["ArrowRight"] },
      { label: "Shut a line, or go to what it stands under", keys: ["ArrowLeft"] },
      { label: "Go to the first line, to the last", keys: ["Home", "End"] },
      { label: "Open all lines beside it", keys: ["*"] },
      { label: "Select the record", keys: ["Enter"] },
      { label: "Select the step itself", keys: ["Shift+Enter"] },
    ],
  },
  {
    title: "In the matrix, from a cell",
    keys: [
      { label: "Go from cell to cell", keys: ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"] },
      { label: "Open the chain behind it", keys: ["Enter"] },
      { label: "Close the chain", keys: ["Escape"] },
    ],
  },
  {
    title: "In Compare, from a cell",
    keys: [
      { label: "Go from cell to cell", keys: ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"] },
      { label: "Open a cell, what lies between two, an episode or a school", keys: ["Enter"] },
      { label: "Close what is open", keys: ["Escape"] },
    ],
  },
  {
    title: "In the audit, from a finding",
    keys: [
      { label: "Go through the list", keys: ["ArrowUp", "ArrowDown", "Home", "End"] },
      { label: "Open it", keys: ["Enter"] },
    ],
  },
  {
    title: "On the timeline, from a mark",
    keys: [
      { label: "Go to the mark before or after in time", keys: ["ArrowLeft", "ArrowRight"] },
      { label: "Go to the nearest mark of the line above or below", keys: ["ArrowUp", "ArrowDown"] },
      { label: "Go to the first or the last of the line", keys: ["Home", "End"] },
      { label: "Select it, or open what is counted together", keys: ["Enter"] },
      { label: "Keep every screen to the time from mark to mark", keys: ["Shift+ArrowLeft", "Shift+ArrowRight"] },
      { label: "Move back or on in time", keys: ["PageUp", "PageDown"] },
    ],
  },
];
