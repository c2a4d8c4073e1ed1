import { useEffect, useRef, useState } from "react";
import { offerScreenActions } from "../../commands/screenActions.ts";
import type { Id } from "../../model/id.ts";
import { closeComparison, openComparison } from "../../store/comparing.ts";
import { type ComparedPlace, mapStore } from "../../store/mapStore.ts";
import { select } from "../../store/selection.ts";
import { useLabelling } from "../record/useLabelling.ts";
import { useMapStore, useOpenMap } from "../useMapStore.ts";
import { useMedia } from "../useMedia.ts";
import { CompareHead } from "./CompareHead.tsx";
import { CompareLegend } from "./CompareLegend.tsx";
import styles from "./CompareView.module.css";
import { EmptyCompare, emptyReason } from "./EmptyCompare.tsx";
import { CompareGrid } from "./grid/CompareGrid.tsx";
import { copyHandout } from "./handout/copyHandout.ts";
import { handout } from "./handout/handout.ts";
import { ComparePanel } from "./panel/ComparePanel.tsx";
import { PhoneCompare } from "./phone/PhoneCompare.tsx";
import { CompareSheet } from "./print/CompareSheet.tsx";
import { useCompareTable } from "./useCompareTable.ts";

/** Schools side by side, episode by episode: where they agree, clash, turn on the same evidence, or are silent. */
export function CompareView() {
  const map = useOpenMap();
  const table = useCompareTable();
  const labelling = useLabelling();
  const selection = useMapStore((state) => state.selection);
  const isPhone = useMedia("(max-width: 719px)");
  // In a low window, as at 200 % zoom, head and legend would leave no row in view: the head scrolls with the table.
  const isLow = useMedia("(max-height: 599px)");
  const opener = useRef<Element | null>(null);
  const opensByKey = useRef(false);
  const [said, say] = useState("");
  const { cell } = table.settings;
  const empty = emptyReason(map, table);

  const open = (place: ComparedPlace, pressed: Id | undefined, byKey: boolean) => {
    opener.current = document.activeElement;
    opensByKey.current = byKey;
    if (pressed !== undefined) select(mapStore, pressed);
    openComparison(mapStore, place);
  };
  const close = () => {
    closeComparison(mapStore);
    if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus();
  };
  const copy = async () => say(await copyHandout(handout(map, labelling, table)));
  const latest = useRef(copy);
  latest.current = copy;
  useEffect(() => offerScreenActions({ copyHandout: () => void latest.current(), printComparison: () => print() }), []);

  const head = (
    <CompareHead
      map={map}
      table={table}
      onOpen={(place) => open(place, undefined, true)}
      onCopy={copy}
      onPrint={() => print()}
    />
  );
  return (
    <main className={styles.view}>
      {isLow && !isPhone && !empty ? null : isPhone && !empty ? null : head}
      <div className={styles.stage}>
        <div className={styles.main}>
          {empty ? (
            <EmptyCompare reason={empty} />
          ) : isPhone ? (
            <PhoneCompare
              map={map}
              labelling={labelling}
              table={table}
              selection={selection}
              onOpen={open}
              head={head}
            />
          ) : (
            <>
              <CompareGrid
                map={map}
                labelling={labelling}
                table={table}
                selection={selection}
                onOpen={open}
                onClose={close}
                isCovered={cell !== undefined}
                before={isLow && head}
              />
              {!isLow && <CompareLegend />}
            </>
          )}
        </div>
        {cell && !empty && (
          <ComparePanel
            key={`${cell.episode} ${cell.school} ${cell.beside}`}
            map={map}
            table={table}
            place={cell}
            takesFocus={opensByKey}
            onClose={close}
          />
        )}
      </div>
      <p className={styles.said} role="status" data-said={said !== "" || undefined} key={said}>
        {said}
      </p>
      {!empty && <CompareSheet map={map} labelling={labelling} table={table} />}
    </main>
  );
}
