import type { Episode } from "../../../model/episode.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap, recordOf } from "../../../model/mapIndex.ts";
import type { School } from "../../../model/school.ts";
import { betweenOn } from "../../../reasoning/compare/between.ts";
import { type ComparedEpisode, compareSchools } from "../../../reasoning/compare.ts";
import { chosenSchools } from "../../../store/comparing.ts";
import type { Filters } from "../../../store/filters.ts";
import { type CompareSettings, type Comparison, NO_EPISODE } from "../../../store/mapStore.ts";
import { timeFilter } from "../../../store/timeFilter.ts";
import type { CompareRow } from "./compareRow.ts";
import { groupBySilence } from "./silenceGroups.ts";

export interface CompareColumn {
  readonly school: School;
  /** The rows by what the school says there; those under no episode not counted. */
  readonly speaks: readonly CompareRow[];
  readonly onRecord: readonly CompareRow[];
  readonly noEntry: readonly CompareRow[];
}

/** What the screen shows: schools by episodes, as chosen and filtered. */
export interface CompareTable {
  readonly settings: CompareSettings;
  readonly columns: readonly CompareColumn[];
  /** The rows shown, by date; what stands under no episode is last. Kept to silences, they are grouped. */
  readonly rows: readonly CompareRow[];
  /** The episodes that the filters leave, before the rows are kept to clashes, hinges or silences. */
  readonly episodes: readonly CompareRow[];
  /** Chosen schools and episodes that the filters hide. */
  readonly hidden: { readonly schools: number; readonly episodes: number };
  /** Whether nobody has chosen the schools. */
  readonly isDefault: boolean;
}

/**
 * Arranges the comparison for the screen.
 * @param filters of which the hidden schools and the span of time count here
 */
export function compareTable(
  map: MapDocument,
  settings: CompareSettings,
  filters: Pick<Filters, "schools" | "years" | "dates">,
): CompareTable {
  const { show } = settings;
  const chosen = chosenSchools(map, settings);
  const shown = chosen.filter((id) => !filters.schools.includes(id));
  const found = compareSchools(map, shown);
  const index = indexMap(map);
  const isInTime = timeFilter(filters);
  const episodes = found.episodes.flatMap((row): CompareRow[] => {
    const episode = recordOf(index, "episodes", row.id ?? "");
    return episode && isInTime([episode.date]) ? [rowOf(map, row, episode)] : [];
  });
  const elsewhere = rowOf(map, found.elsewhere, undefined);
  const all = elsewhere.isQuiet ? episodes : [...episodes, elsewhere];
  return {
    settings,
    columns: found.schools.map((id, at) => {
      const on = (position: string) => episodes.filter((row) => row.found.cells[at]?.position === position);
      return {
        school: recordOf(index, "schools", id) as School,
        speaks: on("speaks"),
        onRecord: on("silent-on-record"),
        noEntry: on("no-entry"),
      };
    }),
    // What stands under no episode is silent on none.
    rows: show === "silences" ? groupBySilence(episodes) : all.filter((row) => isKept(row, show)),
    episodes,
    hidden: { schools: chosen.length - shown.length, episodes: found.episodes.length - episodes.length },
    isDefault: settings.schools.length === 0,
  };
}

function rowOf(map: MapDocument, found: ComparedEpisode, episode: Episode | undefined): CompareRow {
  const says = found.cells.some(
    ({ position, unheld }) => position !== "no-entry" || (episode !== undefined && unheld.length > 0),
  );
  const isQuiet = !says && betweenOn(map, found).length === 0;
  return { key: episode?.id ?? NO_EPISODE, episode, found, isQuiet };
}

function isKept({ found }: CompareRow, show: Exclude<Comparison, "silences">): boolean {
  switch (show) {
    case "all":
      return true;
    case "clashes":
      return found.clashes.length > 0;
    case "hinges":
      return found.hinges.length > 0;
  }
}
