import type { Episode } from "../../../model/episode.ts";
import type { Id } from "../../../model/id.ts";
import type { Stance } from "../../../model/stance.ts";
import type { ComparedEpisode } from "../../../reasoning/compare.ts";

/** A row of the comparison. */
export interface CompareRow {
  /** The episode's id, or `NO_EPISODE`. */
  readonly key: Id;
  readonly episode: Episode | undefined;
  readonly found: ComparedEpisode;
  /** No school shown says anything, is said to be silent, or argues that way. */
  readonly isQuiet: boolean;
  /** The group it stands in where the rows are kept to silences; rows of a group share the object. */
  readonly group?: SilenceGroup;
}

/** Rows that share a heading. */
export interface SilenceGroup {
  /** How many rows it has. */
  readonly rows: number;
  /** The stances that put a silence on record; none where the rows merely have cells without an entry. */
  readonly onRecord: readonly Stance[];
  /** How many of the schools have no entry, in each row alike. */
  readonly missing: number;
  /** Which they are, where they are the same in all rows. */
  readonly schools?: readonly Id[];
}
