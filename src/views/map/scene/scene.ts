/** The scene: which cards and lines are drawn, after folding and filters, and what is folded where. */
import type { Id } from "../../../model/id.ts";
import type { Inference } from "../../../model/inference.ts";
import type { MapDocument } from "../../../model/mapDocument.ts";
import { indexMap, type MapIndex } from "../../../model/mapIndex.ts";
import { attestationId } from "../../../reasoning/argumentGraph.ts";
import { schoolOfClaim } from "../../../reasoning/schools.ts";
import type { Labelling } from "../../../reasoning/standing.ts";
import { datesOf } from "../../../reasoning/timeline/datesOf.ts";
import type { Filters } from "../../../store/filters.ts";
import { unfoldedCards } from "../../../store/folding.ts";
import type { Folding } from "../../../store/mapStore.ts";
import { evidenceBySource, isCited } from "../../../store/overview.ts";
import { timeFilter } from "../../../store/timeFilter.ts";
import { standingsOf } from "../../record/standings.ts";
import type { CardKind } from "./cardSize.ts";
import type { SceneLink } from "./SceneLink.ts";
import { throughLinks } from "./throughLinks.ts";

interface SceneCard {
  readonly id: Id;
  readonly kind: CardKind;
  readonly school: Id | undefined;
  /** Cards folded away beneath it: what bears on it and is not drawn. */
  readonly folded: readonly Id[];
}

export interface Scene {
  readonly cards: readonly SceneCard[];
  readonly links: readonly SceneLink[];
  /** Schools with a lane of their own, left to right. */
  readonly lanes: readonly Id[];
  /** What is folded away though no filter hides it, by kind, in the order of the file. */
  readonly folded: Readonly<Record<CardKind, readonly Id[]>>;
  /** How many cards the filters hide. */
  readonly hidden: number;
}

/**
 * Works out what to draw.
 * @param labelling standings, for the filter of standings
 */
export function sceneOf(map: MapDocument, labelling: Labelling, filters: Filters, folding: Folding): Scene {
  const index = indexMap(map);
  const home = schoolOfClaim(map);
  const passing = passingCards(index, labelling, filters);
  const unfolded = unfoldedCards(map, folding);
  const shown = new Set([...passing.keys()].filter((id) => unfolded.has(id)));
  const links = [...sceneLinks(index, shown, filters, home), ...throughLinks(index, shown, passing, filters, home)];
  const folded: Record<CardKind, Id[]> = { explanation: [], claim: [], evidence: [], document: [] };
  for (const [id, kind] of passing) if (!shown.has(id)) folded[kind].push(id);
  const cards = [...shown].map((id): SceneCard => {
    const kind = passing.get(id) as CardKind;
    return { id, kind, school: home.get(id), folded: foldedBeneath(index, id, kind, shown, passing, folded, home) };
  });
  const standing = new Set(cards.map(({ school }) => school));
  return {
    cards,
    links,
    lanes: map.schools.filter(({ id }) => standing.has(id)).map(({ id }) => id),
    folded,
    hidden: countCards(map) - passing.size,
  };
}

/** Every card that the filters let through, with its kind, in the order of the file. */
function passingCards(index: MapIndex, labelling: Labelling, filters: Filters): Map<Id, CardKind> {
  const { map } = index;
  const home = schoolOfClaim(map);
  const standings = filters.standings.length > 0 ? standingsOf(labelling) : undefined;
  const explanations = new Set(map.schools.map(({ explanation }) => explanation));
  const isWithin = timeFilter(filters);
  const cards = new Map<Id, CardKind>();
  for (const claim of map.claims) {
    const { id } = claim;
    const school = home.get(id);
    if (school !== undefined && filters.schools.includes(school)) continue;
    const isExplanation = explanations.has(id);
    const standing = standings?.get(id);
    if (!isExplanation && standing !== undefined && filters.standings.includes(standing)) continue;
    if (!isExplanation && !isWithin(datesOf(map, claim))) continue;
    cards.set(id, isExplanation ? "explanation" : "claim");
  }
  for (const item of map.evidence) if (isWithin(datesOf(map, item))) cards.set(item.id, "evidence");
  for (const { id, custom } of map.sources)
    if (isCited(index, id) && !filters.sights.includes(custom.unseen ? "unseen" : "seen")) cards.set(id, "document");
  return cards;
}

function countCards(map: MapDocument): number {
  const index = indexMap(map);
  return map.claims.length + map.evidence.length + map.sources.filter(({ id }) => isCited(index, id)).length;
}

function sceneLinks(index: MapIndex, shown: ReadonlySet<Id>, filters: Filters, home: ReadonlyMap<Id, Id>): SceneLink[] {
  const isDrawn = drawnInferences(index, shown, filters);
  const links: SceneLink[] = [];
  for (const link of index.map.inferences) {
    if (!isDrawn.has(link.id)) continue;
    const cuts = (index.inferencesTo.get(link.id) ?? []).filter(
      ({ kind, id }) => kind === "undercuts" && !isDrawn.has(id),
    );
    links.push({
      id: link.id,
      kind: link.kind,
      from: link.from.filter((id) => shown.has(id)),
      to: link.to,
      foldedPremises: link.from.filter((id) => !shown.has(id)),
      foldedCuts: filters.relations.includes("undercuts")
        ? []
        : cuts.flatMap(({ from }) => from).filter((id) => !shown.has(id)),
      school: link.kind === "supports" ? home.get(link.to) : undefined,
    });
  }
  if (!filters.relations.includes("attests"))
    for (const { id, attestedBy } of index.map.evidence)
      if (shown.has(id))
        for (const [n, { source }] of attestedBy.entries())
          if (shown.has(source) && attestedBy.findIndex((one) => one.source === source) === n)
            links.push({
              id: attestationId(id, n),
              kind: "attests",
              from: [source],
              to: id,
              foldedPremises: [],
              foldedCuts: [],
              school: undefined,
            });
  return links;
}

/** Inferences that can be drawn: some premise and the end are there, be the end a card or another line. */
function drawnInferences(index: MapIndex, shown: ReadonlySet<Id>, filters: Filters): ReadonlySet<Id> {
  const passes = (link: Inference) =>
    !(filters.relations as readonly string[]).includes(link.kind) &&
    !filters.bases.includes(link.basis) &&
    link.from.some((id) => shown.has(id));
  const drawn = new Set<Id>();
  let waiting = index.map.inferences.filter(passes);
  for (let before = -1; waiting.length !== before; ) {
    before = waiting.length;
    waiting = waiting.filter((link) => {
      if (!shown.has(link.to) && !drawn.has(link.to)) return true;
      drawn.add(link.id);
      return false;
    });
  }
  return drawn;
}

const NOTHING: readonly Id[] = [];

/** What would open beneath a card: its folded grounds; for an explanation also the school's folded claims. */
function foldedBeneath(
  index: MapIndex,
  id: Id,
  kind: CardKind,
  shown: ReadonlySet<Id>,
  passing: ReadonlyMap<Id, CardKind>,
  folded: Readonly<Record<CardKind, readonly Id[]>>,
  home: ReadonlyMap<Id, Id>,
): readonly Id[] {
  if (shown.size === passing.size) return NOTHING;
  const beneath = new Set<Id>();
  const add = (card: Id) => {
    if (passing.has(card) && !shown.has(card)) beneath.add(card);
  };
  const visit = (target: Id) => {
    for (const link of index.inferencesTo.get(target) ?? []) {
      for (const premise of link.from) add(premise);
      visitCuts(link.id);
    }
  };
  const visitCuts = (link: Id) => {
    for (const cut of index.inferencesTo.get(link) ?? []) for (const premise of cut.from) add(premise);
  };
  if (kind === "document") for (const evidence of evidenceBySource(index).get(id) ?? []) add(evidence);
  else visit(id);
  if (kind === "explanation") {
    const school = home.get(id);
    for (const claim of folded.claim) if (home.get(claim) === school) beneath.add(claim);
  }
  const item = index.entries.get(id);
  if (item?.section === "evidence") for (const { source } of item.record.attestedBy) add(source);
  return [...beneath];
}
