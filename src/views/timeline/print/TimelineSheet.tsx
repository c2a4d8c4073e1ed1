import type { CSSProperties } from "react";
import type { DateSpan } from "../../../model/date.ts";
import { timeToDay } from "../../../model/day.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { hinges } from "../../../reasoning/hinges.ts";
import type { Labelling } from "../../../reasoning/standing.ts";
import { mapStore } from "../../../store/mapStore.ts";
import { PAGE_ROOM, Sheet } from "../../print/Sheet.tsx";
import { SheetFoot, SheetHead } from "../../print/SheetHead.tsx";
import { usePrinting } from "../../print/usePrinting.ts";
import { joinWords, recordCode } from "../../record/recordNames.ts";
import { spanWords } from "../../record/spanWords.ts";
import { type LaneContent, layoutLanes } from "../layout/layoutLanes.ts";
import { Axis, TickRules } from "../plot/Axis.tsx";
import type { MarkContext } from "../plot/BandMarks.tsx";
import { LaneRow } from "../plot/LaneRow.tsx";
import { measuresFor } from "../plot/measures.ts";
import { daysToSpan } from "../scale/snapping.ts";
import { ticksBetween } from "../scale/ticks.ts";
import { viewOf } from "../scale/timeView.ts";
import { standingsOfAll } from "../standingsOfAll.ts";
import { TimelineLegend } from "../TimelineLegend.tsx";
import { lanePages } from "./lanePages.ts";
import styles from "./TimelineSheet.module.css";

interface Props {
  readonly map: MapDocument;
  readonly labelling: Labelling;
  readonly contents: readonly LaneContent[];
  readonly extent: DateSpan;
  readonly reach: DateSpan;
  readonly summary: string;
}

/** Drawn as on a screen and made smaller as a whole; heads stand beside the lanes. */
const ZOOM = 0.78;
const ROOM = { width: PAGE_ROOM.landscape.width / ZOOM, height: PAGE_ROOM.landscape.height / ZOOM };
const LETTER = 16;
const HEAD = 10 * LETTER;
/** What title, axis, legend and foot take of a page, px before it is made smaller. */
const AROUND = 200;

/** The timeline on paper: the part of time that the screen shows, every lane, cut between lanes where a page ends. */
export function TimelineSheet(props: Props) {
  return usePrinting() ? <Pages {...props} /> : null;
}

function Pages({ map, labelling, contents, extent, reach, summary }: Props) {
  const { timeline, withdrawn } = mapStore.getState();
  const span = timeline.span && daysToSpan(timeline.span);
  const view = span
    ? { start: span.start, span: span.end + 1 - span.start }
    : viewOf(extent, (ROOM.width - HEAD) / LETTER);
  const width = ROOM.width - HEAD;
  const scale = { base: reach.start, perMs: width / view.span };
  const origin = (view.start - reach.start) * scale.perMs;
  const lanes = layoutLanes(contents, scale, reach, measuresFor(map, LETTER, false));
  const pages = lanePages(lanes, ROOM.height - AROUND);
  const ticks = ticksBetween(view.start, view.start + view.span, scale.perMs);
  const context: MarkContext = {
    map,
    scale,
    origin,
    standings: standingsOfAll(labelling),
    hinges: new Set(hinges(map)),
    selection: undefined,
    lit: undefined,
    isWithin: () => true,
  };
  const shown = spanWords([timeToDay(view.start), timeToDay(view.start + view.span - 1)]);
  const notes = [
    summary,
    span !== undefined && `Shown: ${shown}`,
    withdrawn.length > 0 && `shown without ${joinWords(withdrawn.map((id) => recordCode(map, id)))}`,
  ];
  const own = { "--pan": "0px", "--left": "0px", "--head": `${HEAD}px`, zoom: ZOOM } as CSSProperties;
  return (
    <Sheet orientation="landscape">
      {pages.map((page, at) => (
        <section key={page[0]?.key} className={styles.page} style={own}>
          <SheetHead
            map={map}
            what="What happened when, and who speaks of it?"
            part={pages.length > 1 ? `Part ${at + 1} of ${pages.length}` : undefined}
          />
          <div className={styles.axis}>
            <Axis ticks={ticks} scale={scale} origin={origin} left={0} right={width} />
          </div>
          <div className={styles.lanes}>
            <div className={styles.rules}>
              <TickRules ticks={ticks} scale={scale} origin={origin} />
            </div>
            {page.map((box) => (
              <LaneRow
                key={box.key}
                box={box}
                context={context}
                from={origin}
                to={origin + width}
                labelling={labelling}
                seenFrom={0}
                seenTo={box.height}
                stop={undefined}
                isOpen={false}
              />
            ))}
          </div>
          <TimelineLegend />
          <SheetFoot map={map} notes={notes} />
        </section>
      ))}
    </Sheet>
  );
}
