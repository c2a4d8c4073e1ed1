import { useCallback, useEffect, useState } from "react";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import type { SmallestAttack } from "../../../reasoning/smallestAttack.ts";
import type { AuditWorkers } from "../AuditWorkers.ts";

/** How long to look at each explanation at first, and how many times as long at each further try. */
const BUDGET = 2_000;
const LONGER = 5;

export interface Attacks {
  readonly found: ReadonlyMap<Id, SmallestAttack>;
  /** The explanation that is searched now. */
  readonly searching: Id | undefined;
  readonly failed: boolean;
  readonly isCancelled: boolean;
  cancel(): void;
  /** Begins, or goes on where it was cancelled. */
  start(): void;
  /** Searches one explanation again, longer than before. */
  searchLonger(id: Id): void;
}

interface Progress {
  readonly map: MapDocument;
  readonly found: ReadonlyMap<Id, SmallestAttack>;
  readonly budgets: ReadonlyMap<Id, number>;
  readonly failed: boolean;
}

const begin = (map: MapDocument): Progress => ({ map, found: new Map(), budgets: new Map(), failed: false });

// Kept while the screen is away: nobody wants to wait twice for the same answer.
let kept: Progress | undefined;

/** Searches the smallest attacks on some explanations, one after another, beside the page. */
export function useAttacks(map: MapDocument, targets: readonly Id[], { findAttack }: AuditWorkers): Attacks {
  const [progress, setProgress] = useState(() => (kept?.map === map ? kept : begin(map)));
  const [isCancelled, setCancelled] = useState(false);
  const current = progress.map === map ? progress : begin(map);
  const next = targets.find((id) => !current.found.has(id));
  const searching = isCancelled || current.failed ? undefined : next;
  const budget = searching === undefined ? 0 : (current.budgets.get(searching) ?? BUDGET);

  const update = useCallback(
    (change: (before: Progress) => Partial<Progress>) =>
      setProgress((before) => {
        const base = before.map === map ? before : begin(map);
        kept = { ...base, ...change(base) };
        return kept;
      }),
    [map],
  );

  useEffect(() => {
    if (searching === undefined) return;
    const control = new AbortController();
    findAttack(map, searching, budget, control.signal).then(
      (attack) => update(({ found }) => ({ found: new Map(found).set(searching, attack) })),
      () => control.signal.aborted || update(() => ({ failed: true })),
    );
    return () => control.abort();
  }, [map, searching, budget, findAttack, update]);

  return {
    found: current.found,
    searching,
    failed: current.failed,
    isCancelled: isCancelled && next !== undefined,
    cancel: () => setCancelled(true),
    start: () => setCancelled(false),
    searchLonger: (id) => {
      setCancelled(false);
      update(({ found, budgets }) => {
        const rest = new Map(found);
        rest.delete(id);
        return { found: rest, budgets: new Map(budgets).set(id, (budgets.get(id) ?? BUDGET) * LONGER) };
      });
    },
  };
}
