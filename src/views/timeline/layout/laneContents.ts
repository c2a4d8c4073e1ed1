import type { Id } from "../../../model/id.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../../model/mapIndex.ts";
import type { Labelling } from "../../../reasoning/standing.ts";
import { type Moment, type Timeline, timelineOf } from "../../../reasoning/timeline/timeline.ts";
import type { Filters } from "../../../store/filters.ts";
import { standingWordOf } from "../../record/standingWord.ts";
import type { LaneContent } from "./layoutLanes.ts";

/** What the filters of schools, standings and documents leave in each lane; time is left to the eye. */
export function laneContents(
  map: MapDocument,
  labelling: Labelling,
  { schools, standings, sights }: Pick<Filters, "schools" | "standings" | "sights">,
  open: ReadonlySet<string>,
): LaneContent[] {
  const { episodes, lanes, documents }: Timeline = timelineOf(map);
  const index = indexMap(map);
  const stands = ({ id }: Moment) => standings.length === 0 || !standings.includes(standingWordOf(labelling, id));
  const seen = ({ id }: Moment) => !sights.includes(recordOf(index, "sources", id)?.custom.unseen ? "unseen" : "seen");
  const content = (key: string, rest: Omit<LaneContent, "key" | "isOpen">): LaneContent => ({
    key,
    isOpen: open.has(key),
    ...rest,
  });
  return [
    ...(episodes.length > 0 ? [content("episodes", { kind: "episodes", lane: undefined, moments: { episodes } })] : []),
    ...lanes
      .filter(({ school }) => school === undefined || !schools.includes(school))
      .map((lane) =>
        content(laneKey(lane.school), {
          kind: lane.school === undefined ? "none" : "school",
          lane,
          moments: { claims: lane.claims.filter(stands), evidence: lane.evidence },
        }),
      ),
    ...(documents.length > 0
      ? [content("documents", { kind: "documents", lane: undefined, moments: { documents: documents.filter(seen) } })]
      : []),
  ];
}

function laneKey(school: Id | undefined): string {
  return school === undefined ? "none" : `school:${school}`;
}
