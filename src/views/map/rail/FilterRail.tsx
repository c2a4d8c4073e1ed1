import { type ReactNode, useMemo } from "react";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap } from "../../../model/mapIndex.ts";
import { schoolOfClaim } from "../../../reasoning/schools.ts";
import type { Labelling } from "../../../reasoning/standing.ts";
import { clearFilters, setHidden, setYears, toggleLens } from "../../../store/filtering.ts";
import { BASES, countFilters, RELATIONS, SIGHTS, STANDINGS } from "../../../store/filters.ts";
import { mapStore } from "../../../store/mapStore.ts";
import { isCited } from "../../../store/overview.ts";
import { Button } from "../../../ui/Button.tsx";
import { Glyph, type GlyphName } from "../../../ui/glyphs.tsx";
import { Tick } from "../../../ui/Tick.tsx";
import { SchoolSpine } from "../../record/SchoolSign.tsx";
import { standingsOf } from "../../record/standings.ts";
import { useMapStore } from "../../useMapStore.ts";
import type { LensCards } from "../scene/lensCards.ts";
import styles from "./FilterRail.module.css";
import { LineSample } from "./LineSample.tsx";
import { YearFilter } from "./YearFilter.tsx";

const RELATION_WORDS = {
  supports: "supports",
  rebuts: "rebuts",
  undercuts: "undercuts",
  qualifies: "limits",
  attests: "documents",
} as const;
const BASIS_WORDS = { stated: "stated", implied: "implied", editorial: "editorial" } as const;
const SIGHT_WORDS = { seen: "read", unseen: "cited, unseen" } as const;
const LENS_WORDS = {
  hinges: "hinge evidence",
  cut: "supports already cut",
  "one-document": "on one document",
} as const;
const LENS_GLYPHS: Readonly<Record<keyof typeof LENS_WORDS, GlyphName>> = {
  hinges: "hinge",
  cut: "undercuts",
  "one-document": "attests",
};

interface Props {
  readonly map: MapDocument;
  readonly labelling: Labelling;
  /** How many cards are drawn, of how many. */
  readonly inView: number;
  readonly all: number;
  /** What each lens is about; on a large map it is known a moment later. */
  readonly lenses: LensCards | undefined;
  readonly minimap: ReactNode;
}

/** What the map shows and hides, with how much there is of each, the lenses, and the map made small. */
export function FilterRail({ map, labelling, inView, all, lenses, minimap }: Props) {
  const filters = useMapStore((state) => state.filters);
  const counts = useMemo(() => countAll(map, labelling), [map, labelling]);
  const set = countFilters(filters);
  return (
    <div className={styles.rail}>
      <div className={styles.filters}>
        <fieldset className={styles.group}>
          <legend>Schools</legend>
          {map.schools.map(({ id, shortName }) => (
            <Tick
              key={id}
              label={shortName}
              sign={<SchoolSpine map={map} school={id} />}
              count={counts.schools.get(id) ?? 0}
              countOf="claims"
              checked={!filters.schools.includes(id)}
              onChange={(on) => setHidden(mapStore, "schools", id, !on)}
            />
          ))}
        </fieldset>
        <fieldset className={styles.group}>
          <legend>Relations</legend>
          {RELATIONS.map((kind) => (
            <Tick
              key={kind}
              label={RELATION_WORDS[kind]}
              sign={<LineSample kind={kind} />}
              count={counts.relations[kind]}
              countOf="lines"
              checked={!filters.relations.includes(kind)}
              onChange={(on) => setHidden(mapStore, "relations", kind, !on)}
            />
          ))}
        </fieldset>
        <fieldset className={styles.group}>
          <legend>Standing of claims</legend>
          {STANDINGS.map((standing) => (
            <Tick
              key={standing}
              label={standing}
              sign={<Glyph name={standing} size={12} />}
              count={counts.standings[standing]}
              countOf="claims"
              checked={!filters.standings.includes(standing)}
              onChange={(on) => setHidden(mapStore, "standings", standing, !on)}
            />
          ))}
        </fieldset>
        <YearFilter map={map} filters={filters} onChange={(years) => setYears(mapStore, years)} />
        <fieldset className={styles.group}>
          <legend>Documents</legend>
          {SIGHTS.map((sight) => (
            <Tick
              key={sight}
              label={SIGHT_WORDS[sight]}
              sign={<Glyph name={sight === "seen" ? "text" : "unseen"} size={13} />}
              count={counts.sights[sight]}
              countOf="documents"
              checked={!filters.sights.includes(sight)}
              onChange={(on) => setHidden(mapStore, "sights", sight, !on)}
            />
          ))}
          {counts.uncited > 0 && (
            <p className={styles.note}>
              {counts.uncited} more {counts.uncited === 1 ? "attests" : "attest"} no evidence: not drawn
            </p>
          )}
        </fieldset>
        <fieldset className={styles.group}>
          <legend>Basis of a step</legend>
          {BASES.map((basis) => (
            <Tick
              key={basis}
              label={BASIS_WORDS[basis]}
              count={counts.bases[basis]}
              countOf="steps"
              checked={!filters.bases.includes(basis)}
              onChange={(on) => setHidden(mapStore, "bases", basis, !on)}
            />
          ))}
        </fieldset>
        <fieldset className={styles.group}>
          <legend>Lenses</legend>
          {(Object.keys(LENS_WORDS) as (keyof typeof LENS_WORDS)[]).map((lens) => (
            <button
              key={lens}
              type="button"
              className={styles.lens}
              aria-pressed={filters.lens === lens}
              onClick={() => toggleLens(mapStore, lens)}
            >
              <Glyph name={LENS_GLYPHS[lens]} size={13} />
              {LENS_WORDS[lens]}
              <span className={styles.count}>{lenses?.[lens].size ?? "…"}</span>
            </button>
          ))}
        </fieldset>
        {set > 0 && (
          <Button small className={styles.reset} onClick={() => clearFilters(mapStore)}>
            Clear {set === 1 ? "the filter" : `${set} filters`}
          </Button>
        )}
      </div>
      <div className={styles.minimap}>
        <h2>
          {inView} of {all} cards drawn
        </h2>
        {minimap}
      </div>
    </div>
  );
}

function countAll(map: MapDocument, labelling: Labelling) {
  const index = indexMap(map);
  const schools = new Map<string, number>();
  for (const school of schoolOfClaim(map).values()) schools.set(school, (schools.get(school) ?? 0) + 1);
  const relations = { supports: 0, rebuts: 0, undercuts: 0, qualifies: 0, attests: 0 };
  const bases = { stated: 0, implied: 0, editorial: 0 };
  for (const { kind, basis } of map.inferences) {
    relations[kind] += 1;
    bases[basis] += 1;
  }
  for (const { attestedBy } of map.evidence) relations.attests += new Set(attestedBy.map(({ source }) => source)).size;
  const standings = { stands: 0, contested: 0, falls: 0, unsupported: 0 };
  for (const standing of standingsOf(labelling).values()) standings[standing] += 1;
  const sights = { seen: 0, unseen: 0 };
  for (const { id, custom } of map.sources) if (isCited(index, id)) sights[custom.unseen ? "unseen" : "seen"] += 1;
  const uncited = map.sources.length - sights.seen - sights.unseen;
  return { schools, relations, bases, standings, sights, uncited };
}
