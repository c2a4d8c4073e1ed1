import { useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import type { ArgumentTree } from "./argumentTree.ts";
import { type ListLine, selectedBy, stepOf } from "./ListLine.ts";
import { useOpenBranches } from "./useOpenBranches.ts";
import { branchOf, openAtFirst, type VisibleLine, visibleLines } from "./visibleLines.ts";

export interface ListState {
  readonly lines: readonly VisibleLine[];
  /** The place of the line that Tab reaches. */
  readonly active: number;
  /** The first place of what is selected, or where it was selected. */
  readonly selectedKey: string | undefined;
  readonly goTo: (at: number) => void;
  /** Goes to a line, which may be folded away. */
  readonly goToLine: (line: ListLine) => void;
  readonly toggle: (line: ListLine) => void;
  readonly openAll: (lines: readonly ListLine[]) => void;
  readonly unfold: () => void;
  readonly foldToStart: () => void;
}

/** Which lines are open and active, in step with the selection: what is selected elsewhere is unfolded here. */
export function useListState(map: MapDocument, tree: ArgumentTree, selection: Id | undefined): ListState {
  const [open, change] = useOpenBranches(map, tree);
  const lines = useMemo(() => visibleLines(tree, open), [tree, open]);
  const [activeKey, setActiveKey] = useState<string>();
  const places = useMemo(() => new Map(lines.map(({ line }, at) => [line.key, at])), [lines]);
  const active = (activeKey === undefined ? undefined : places.get(activeKey)) ?? (lines.length > 0 ? 0 : -1);
  const activeLine = lines[active]?.line;
  const first = selection === undefined ? undefined : tree.placeOf(selection);
  const isHere =
    activeLine !== undefined &&
    selection !== undefined &&
    (selectedBy(activeLine) === selection || stepOf(activeLine) === selection);

  const show = (keys: readonly string[]) =>
    change((next) => {
      for (const key of keys) next.add(key);
    });
  const goToLine = (line: ListLine) => {
    const above = tree.above(line);
    if (above.some(({ key }) => !open.has(key))) show(above.map(({ key }) => key));
    setActiveKey(line.key);
  };

  // A new selection is followed once; later the reader may walk on from it.
  const followed = useRef<{ selection: Id | undefined; tree: ArgumentTree }>(undefined);
  useLayoutEffect(() => {
    if (followed.current?.selection === selection && followed.current?.tree === tree) return;
    followed.current = { selection, tree };
    if (first && !isHere) goToLine(first);
  });

  return {
    lines,
    active,
    selectedKey: isHere ? activeLine.key : first?.key,
    goTo: (at) => setActiveKey(lines[at]?.line.key),
    goToLine,
    toggle: (line) => {
      const isOpen = open.has(line.key);
      change((next) => (isOpen ? next.delete(line.key) : next.add(line.key)));
      // A branch takes what is active in it along when it closes.
      if (isOpen && activeLine && tree.above(activeLine).some(({ key }) => key === line.key)) setActiveKey(line.key);
    },
    openAll: (some) => show(some.map(({ key }) => key)),
    unfold: () => show(branchOf(tree, tree.roots)),
    foldToStart: () => {
      const start = openAtFirst(tree);
      change((next) => {
        next.clear();
        for (const key of start) next.add(key);
      });
      const shown = activeLine && [activeLine, ...tree.above(activeLine)].find((line) => isShownAt(tree, start, line));
      setActiveKey(shown?.key);
    },
  };
}

function isShownAt(tree: ArgumentTree, open: ReadonlySet<string>, line: ListLine): boolean {
  return tree.above(line).every(({ key }) => open.has(key));
}
