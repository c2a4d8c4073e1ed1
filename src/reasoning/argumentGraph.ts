import type { Id } from "../model/id.ts";
import type { Inference } from "../model/inference.ts";
import type { MapDocument } from "../model/mapDocument.ts";
import { type Adjacency, addEdge, type Edges, listsByEnd, listsByStart, noEdges } from "./adjacency.ts";

/** What a vertex is: statements first, then links. An attestation is a SUPPORTS link. */
export const SOURCE = 0;
export const CLAIM = 1;
export const EVIDENCE = 2;
export const SUPPORTS = 3;
export const REBUTS = 4;
export const UNDERCUTS = 5;
export const QUALIFIES = 6;

const LINK_KINDS = { supports: SUPPORTS, rebuts: REBUTS, undercuts: UNDERCUTS, qualifies: QUALIFIES } as const;
const ATTESTED_BY = "/attested-by/";

/**
 * A map as numbers. Vertices are statements (sources, claims, evidence, each in the order of the file), then links
 * (inferences, then attestations in the order of the evidence).
 */
export interface ArgumentGraph {
  readonly map: MapDocument;
  /** The compiled inferences: link `statementCount + n` is the n-th. */
  readonly inferences: readonly Inference[];
  /** Statements and links. */
  readonly size: number;
  readonly statementCount: number;
  /** The first attestation; inferences stand before it. */
  readonly firstAttestation: number;
  readonly kind: Uint8Array;
  /** Sources, and claims that are common ground. */
  readonly given: Uint8Array;
  /** Rebuttals that defeat their target. */
  readonly defeats: Uint8Array;
  /** Where a link ends; -1 for statements, and for a link that lacks its target or a premise: nothing follows from it. */
  readonly target: Int32Array;
  /** Link → its premises. */
  readonly premises: Adjacency;
  /** Statement → the links of which it is a premise. */
  readonly linksFrom: Adjacency;
  /** Statement → supports; link → the backing of its warrant. */
  readonly supports: Adjacency;
  readonly rebuts: Adjacency;
  /** Link → the links that undercut it. */
  readonly undercuts: Adjacency;
  /** Statement → what it presupposes or derives from. */
  readonly pre: Adjacency;
  readonly preOf: Adjacency;
  /** Source → the attestations that were seen via it. */
  readonly seenVia: Adjacency;
  readonly idOf: (vertex: number) => Id;
  readonly vertexOf: (id: Id) => number | undefined;
}

/** The id of the support link that the citation `n` (from 0) of an evidence item's `attestedBy` compiles to. */
export function attestationId(evidence: Id, n: number): Id {
  return `${evidence}${ATTESTED_BY}${n}`;
}

/** Whether an id is that of the tie between evidence and a document. */
export function isAttestation(id: Id): boolean {
  return id.includes(ATTESTED_BY);
}

/** The evidence whose tie to a document an attestation's id names, and the place of the citation in its `attestedBy`. */
export function attestationPlace(id: Id): { evidence: Id; citation: number } | undefined {
  const cut = id.lastIndexOf(ATTESTED_BY);
  if (cut < 0) return undefined;
  const citation = Number(id.slice(cut + ATTESTED_BY.length));
  return Number.isInteger(citation) && citation >= 0 ? { evidence: id.slice(0, cut), citation } : undefined;
}

const graphs = new WeakMap<MapDocument, ArgumentGraph>();

/**
 * The argument graph of a map, cached by the map's identity. Of a map that fails its cross-checks it keeps what has a
 * meaning: the first of two records with one id, and no link that lacks its target or a premise or ends on itself.
 */
export function compile(map: MapDocument): ArgumentGraph {
  const known = graphs.get(map);
  if (known) return known;
  const graph = build(map);
  graphs.set(map, graph);
  return graph;
}

function build(map: MapDocument): ArgumentGraph {
  const ids: Id[] = [];
  const vertices = new Map<Id, number>();
  const isFirst = ({ id }: { id: Id }): boolean => {
    if (vertices.has(id)) return false;
    vertices.set(id, ids.length);
    ids.push(id);
    return true;
  };
  const sources = map.sources.filter(isFirst);
  const claims = map.claims.filter(isFirst);
  const firstEvidence = ids.length;
  const evidence = map.evidence.filter(isFirst);
  const statementCount = ids.length;
  const inferences = map.inferences.filter(isFirst);
  const firstAttestation = ids.length;
  const attestationStarts = new Int32Array(evidence.length + 1);
  for (const [at, { attestedBy }] of evidence.entries())
    attestationStarts[at + 1] = (attestationStarts[at] as number) + attestedBy.length;
  const size = firstAttestation + (attestationStarts[evidence.length] as number);

  const kind = new Uint8Array(size);
  kind.fill(CLAIM, sources.length, firstEvidence);
  kind.fill(EVIDENCE, firstEvidence, statementCount);
  kind.fill(SUPPORTS, statementCount);
  const given = new Uint8Array(size).fill(1, 0, sources.length);
  const defeats = new Uint8Array(size);
  const target = new Int32Array(size).fill(-1);
  const [premises, supports, rebuts, undercuts, pre, seenVia] = [
    noEdges(),
    noEdges(),
    noEdges(),
    noEdges(),
    noEdges(),
    noEdges(),
  ];
  const sourceOf = (id: Id): number | undefined => {
    const vertex = vertices.get(id);
    return vertex !== undefined && vertex < sources.length ? vertex : undefined;
  };
  const argued = (id: Id): number | undefined => {
    const vertex = vertices.get(id);
    return vertex !== undefined && vertex >= sources.length && vertex < statementCount ? vertex : undefined;
  };
  const require = (vertex: number, required: number | undefined) => {
    if (required !== undefined && required !== vertex) addEdge(pre, vertex, required);
  };

  for (const [vertex, { custom }] of sources.entries())
    for (const id of custom.derivesFrom ?? []) require(vertex, sourceOf(id));
  for (const [at, { commonGround, presupposes }] of claims.entries()) {
    if (commonGround) given[sources.length + at] = 1;
    for (const id of presupposes ?? []) require(sources.length + at, argued(id));
  }

  for (const [at, inference] of inferences.entries()) {
    const link = statementCount + at;
    kind[link] = LINK_KINDS[inference.kind];
    const to = endOf(inference, vertices, sources.length, statementCount);
    if (to === undefined || to === link || !addPremises(premises, link, premisesOf(inference), argued)) continue;
    target[link] = to;
    if (inference.kind === "rebuts" && inference.defeats) defeats[link] = 1;
    if (inference.kind === "supports") addEdge(supports, to, link);
    else if (inference.kind === "rebuts") addEdge(rebuts, to, link);
    else if (inference.kind === "undercuts") addEdge(undercuts, to, link);
  }

  for (const [at, { attestedBy }] of evidence.entries())
    for (const [n, citation] of attestedBy.entries()) {
      const link = firstAttestation + (attestationStarts[at] as number) + n;
      const source = sourceOf(citation.source);
      if (source === undefined) continue;
      target[link] = firstEvidence + at;
      addEdge(premises, link, source);
      addEdge(supports, firstEvidence + at, link);
      for (let via = citation.via; via; via = via.via) {
        const seenIn = sourceOf(via.source);
        if (seenIn !== undefined) addEdge(seenVia, seenIn, link);
      }
    }

  return {
    map,
    inferences,
    size,
    statementCount,
    firstAttestation,
    kind,
    given,
    defeats,
    target,
    premises: listsByStart(size, premises),
    linksFrom: listsByEnd(size, premises),
    supports: listsByStart(size, supports),
    rebuts: listsByStart(size, rebuts),
    undercuts: listsByStart(size, undercuts),
    pre: listsByStart(size, pre),
    preOf: listsByEnd(size, pre),
    seenVia: listsByStart(size, seenVia),
    idOf: (vertex) => {
      if (vertex < firstAttestation) return ids[vertex] as Id;
      const at = placeOf(attestationStarts, vertex - firstAttestation);
      return attestationId(
        (evidence[at] as { id: Id }).id,
        vertex - firstAttestation - (attestationStarts[at] as number),
      );
    },
    vertexOf: (id) => {
      const vertex = vertices.get(id);
      if (vertex !== undefined) return vertex;
      const cut = id.lastIndexOf(ATTESTED_BY);
      const owner = cut < 0 ? undefined : vertices.get(id.slice(0, cut));
      if (owner === undefined || kind[owner] !== EVIDENCE) return undefined;
      const n = Number(id.slice(cut + ATTESTED_BY.length));
      const first = attestationStarts[owner - firstEvidence] as number;
      const isOne = id === attestationId(id.slice(0, cut), n) && Number.isInteger(n) && n >= 0;
      return isOne && first + n < (attestationStarts[owner - firstEvidence + 1] as number)
        ? firstAttestation + first + n
        : undefined;
    },
  };
}

/** Adds all premises of a link, or none where one is missing. */
function addPremises(
  edges: Edges,
  link: number,
  from: readonly Id[],
  vertexOf: (id: Id) => number | undefined,
): boolean {
  const before = edges.to.length;
  for (const id of from) {
    const premise = vertexOf(id);
    if (premise === undefined) {
      edges.from.length = before;
      edges.to.length = before;
      return false;
    }
    addEdge(edges, link, premise);
  }
  return edges.to.length > before;
}

/** The premises, each once. */
function premisesOf({ from }: Inference): readonly Id[] {
  return from.length < 2 ? from : [...new Set(from)];
}

/** The vertex that an inference ends on, where its kind may end there. */
function endOf(
  { kind, to }: Inference,
  vertices: ReadonlyMap<Id, number>,
  firstClaim: number,
  firstLink: number,
): number | undefined {
  const vertex = vertices.get(to);
  if (vertex === undefined || vertex < firstClaim) return undefined;
  const isLink = vertex >= firstLink;
  if ((kind === "undercuts" && !isLink) || (kind === "rebuts" && isLink)) return undefined;
  return vertex;
}

/** The list in which an item stands: the last that starts at or before it and isn't empty (binary search). */
function placeOf(starts: Int32Array, item: number): number {
  let [low, high] = [0, starts.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= item) low = middle;
    else high = middle - 1;
  }
  return low;
}
