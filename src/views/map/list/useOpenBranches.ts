import { useState } from "react";
import type { MapDocument } from "../../../model/mapDocument.ts";
import type { ArgumentTree } from "./argumentTree.ts";
import { openAtFirst } from "./visibleLines.ts";

/** What a reader has opened, for as long as the map is: the list comes back as it was left. */
const kept = new WeakMap<MapDocument, ReadonlySet<string>>();

/** The keys of the lines that are open, and a way to change them. */
export function useOpenBranches(
  map: MapDocument,
  tree: ArgumentTree,
): [ReadonlySet<string>, (change: (open: Set<string>) => void) => void] {
  const [state, setState] = useState({ map, open: kept.get(map) ?? openAtFirst(tree) });
  // Another map begins anew.
  const open = state.map === map ? state.open : (kept.get(map) ?? openAtFirst(tree));
  const change = (recipe: (open: Set<string>) => void) => {
    const next = new Set(open);
    recipe(next);
    kept.set(map, next);
    setState({ map, open: next });
  };
  return [open, change];
}
