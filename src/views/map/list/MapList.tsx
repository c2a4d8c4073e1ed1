import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
} from "react";
import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import type { Labelling } from "../../../reasoning/standing.ts";
import { mapStore } from "../../../store/mapStore.ts";
import { select } from "../../../store/selection.ts";
import { toggleWithdrawn } from "../../../store/withdrawing.ts";
import { Button } from "../../../ui/Button.tsx";
import { SheetFoot, SheetHead } from "../../print/SheetHead.tsx";
import { usePrinting } from "../../print/usePrinting.ts";
import { codesOf } from "../../record/recordNames.ts";
import { useLineWindow } from "../../useLineWindow.ts";
import { useMapStore } from "../../useMapStore.ts";
import { argumentTree } from "./argumentTree.ts";
import { drawnArgument } from "./drawnArgument.ts";
import { isAgain, type ListLine, selectedBy, stepOf } from "./ListLine.ts";
import { ListRow } from "./ListRow.tsx";
import { lineWords } from "./lineWords.ts";
import styles from "./MapList.module.css";
import { findTyped, Typeahead } from "./typeahead.ts";
import { useListState } from "./useListState.ts";

interface Props {
  readonly map: MapDocument;
  readonly labelling: Labelling;
  readonly lit: ReadonlySet<Id> | undefined;
  /** What the lens is about. */
  readonly marked: ReadonlySet<Id>;
}

/**
 * The whole argument as a tree in reading order: the same as the drawing with everything unfolded, for reading, for
 * screen readers and for narrow screens. Pattern: https://www.w3.org/WAI/ARIA/apg/patterns/treeview/.
 */
export function MapList({ map, labelling, lit, marked }: Props) {
  const filters = useMapStore((state) => state.filters);
  const selection = useMapStore((state) => state.selection);
  const withdrawn = useMapStore((state) => state.withdrawn);
  const tree = useMemo(() => argumentTree(drawnArgument(map, labelling, filters)), [map, labelling, filters]);
  const state = useListState(map, tree, selection);
  const { lines, active, selectedKey } = state;
  const scroller = useRef<HTMLDivElement>(null);
  const keys = useMemo(() => lines.map(({ line }) => line.key), [lines]);
  const isPrinting = usePrinting();
  const { drawn, gapAbove, gapBelow, reveal, measure } = useLineWindow(scroller, keys, active, isPrinting);
  const typeahead = useRef(new Typeahead());
  const gone = useMemo(() => new Set(withdrawn), [withdrawn]);

  // Kept by hand: the line that had the focus may be gone from the page before the next one gets it.
  const hasFocus = useRef(false);
  // The active line comes into view; it takes the focus along where the list has it.
  const activeKey = lines[active]?.line.key;
  const shown = useRef(activeKey);
  useLayoutEffect(() => {
    if (shown.current === activeKey) return;
    shown.current = activeKey;
    reveal(active);
    if (hasFocus.current)
      scroller.current?.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')?.focus({ preventScroll: true });
  });

  // What is selected on a narrow screen makes room for the inspector; it stays in view itself.
  const isInspected = selection !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the coming of the inspector takes the room
  useEffect(() => {
    if (isInspected && lines[active]?.line.key === selectedKey) reveal(active);
  }, [isInspected]);

  const pick = (line: ListLine, wantsStep: boolean) => {
    const id = (wantsStep ? stepOf(line) : undefined) ?? selectedBy(line);
    if (id !== undefined) select(mapStore, id);
  };
  const withdraw = (line: ListLine) => {
    const id = selectedBy(line);
    if (id === undefined || line.kind === "school") return;
    if (selection !== id) select(mapStore, id);
    toggleWithdrawn(mapStore, id);
  };
  const goToFirst = (line: ListLine) => {
    const first = "record" in line ? tree.placeOf(line.record) : undefined;
    if (first) state.goToLine(first);
  };

  const onClick = (event: MouseEvent) => {
    const target = event.target as Element;
    const at = keys.indexOf(target.closest<HTMLElement>("[data-key]")?.dataset.key ?? "");
    const line = lines[at]?.line;
    if (!line) return;
    if (target.closest("[data-first]")) return goToFirst(line);
    state.goTo(at);
    if (target.closest("[data-twist]") || line.kind === "group") return state.toggle(line);
    pick(line, event.shiftKey);
  };

  // A screen reader may set the focus on any line, not only where Tab leads.
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    hasFocus.current = true;
    const at = keys.indexOf(target.dataset.key ?? "");
    if (at >= 0 && at !== active) state.goTo(at);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const here = lines[active];
    if (!here || event.altKey || event.ctrlKey || event.metaKey) return;
    const { line, isOpen } = here;
    const typed = typeahead.current.type(event.key, performance.now());
    if (typed !== undefined) {
      event.preventDefault();
      goToTyped(typed);
      return;
    }
    const act = (run: () => void) => {
      event.preventDefault();
      typeahead.current.reset();
      run();
    };
    switch (event.key) {
      case "ArrowDown":
        return act(() => state.goTo(Math.min(active + 1, lines.length - 1)));
      case "ArrowUp":
        return act(() => state.goTo(Math.max(active - 1, 0)));
      case "Home":
        return act(() => state.goTo(0));
      case "End":
        return act(() => state.goTo(lines.length - 1));
      case "ArrowRight":
        return act(() => {
          if (isOpen === false) state.toggle(line);
          else if (isOpen) state.goTo(active + 1);
          else if (isAgain(line)) goToFirst(line);
        });
      case "ArrowLeft":
        return act(() => {
          const [over] = tree.above(line);
          if (isOpen) state.toggle(line);
          else if (over) state.goToLine(over);
        });
      case "Enter":
      case " ":
        return act(() => (line.kind === "group" ? state.toggle(line) : pick(line, event.shiftKey)));
      case "*": {
        const [over] = tree.above(line);
        return act(() => state.openAll(over ? tree.childrenOf(over) : tree.roots));
      }
      case "f":
        return act(() => isOpen !== undefined && state.toggle(line));
      case "w":
        return act(() => withdraw(line));
      case "o":
        return act(state.foldToStart);
      case "e":
        return act(state.unfold);
    }
  };

  /** To the next line that begins so; else to the record of that code, wherever it is folded away. */
  const goToTyped = (typed: string) => {
    const names = lines.map(({ line }) => lineWords(map, labelling, tree, line).sentence);
    const at = findTyped(names, active, typed);
    if (at >= 0) return state.goTo(at);
    const found = [...codesOf(map)].find(([, code]) => code.toLocaleLowerCase() === typed.toLocaleLowerCase());
    const first = found && tree.placeOf(found[0]);
    if (first) state.goToLine(first);
  };

  const stateOf = (line: ListLine) => {
    const id = selectedBy(line);
    const step = stepOf(line);
    if (line.key === selectedKey) return "selected";
    if (selection !== undefined && (id === selection || step === selection)) return "same";
    if (!lit || id === undefined || line.kind === "school") return "plain";
    return lit.has(id) || (step !== undefined && lit.has(step)) ? "plain" : "dim";
  };

  if (lines.length === 0) return <p className={styles.empty}>Nothing on this map passes the filters.</p>;
  return (
    <div className={styles.list}>
      {isPrinting && (
        <>
          <style>{"@page { margin: 12mm; }"}</style>
          <SheetHead map={map} what="The argument in reading order" />
        </>
      )}
      <div className={styles.bar}>
        <p>
          <span className={styles.counts}>{countWords(map)}</span>{" "}
          <span className={styles.keys}>
            <kbd>→</kbd> opens, <kbd>Enter</kbd> selects, <kbd>*</kbd> opens all beside it
          </span>
        </p>
        <Button small look="bare" onClick={state.foldToStart}>
          Fold all
        </Button>
        <Button small look="bare" onClick={state.unfold}>
          Unfold all
        </Button>
      </div>
      <div
        ref={scroller}
        role="tree"
        aria-label="The argument in reading order"
        className={styles.tree}
        data-main-part
        onClick={onClick}
        onFocus={onFocus}
        onBlur={({ currentTarget, relatedTarget }) => {
          hasFocus.current = currentTarget.contains(relatedTarget);
        }}
        onKeyDown={onKeyDown}
      >
        {drawn.map((at, nth) => {
          const visible = lines[at];
          if (!visible) return null;
          const { line } = visible;
          const id = selectedBy(line);
          return (
            <ListRow
              key={line.key}
              map={map}
              labelling={labelling}
              tree={tree}
              {...visible}
              state={stateOf(line)}
              isMarked={id !== undefined && marked.has(id)}
              isWithdrawn={id !== undefined && gone.has(id)}
              isTabStop={at === active}
              gap={gapAbove(nth)}
              measure={measure}
            />
          );
        })}
        <div style={{ height: gapBelow }} />
      </div>
      {isPrinting && <SheetFoot map={map} />}
    </div>
  );
}

function countWords({ claims, evidence, inferences }: MapDocument): string {
  return `${claims.length} claims, ${evidence.length} items of evidence, ${inferences.length} steps, in reading order.`;
}
