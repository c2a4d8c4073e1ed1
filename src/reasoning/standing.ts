import type { Id } from "../model/id.ts";
import type { MapDocument } from "../model/mapDocument.ts";
import { listOf } from "./adjacency.ts";
import { type ArgumentGraph, compile, SOURCE } from "./argumentGraph.ts";
import { FALSE, groundedLabels, type Labels, TRUE, UNDECIDED, undecidedVertices } from "./groundedLabels.ts";

/** True, false, or undecided, on this map. */
export type Value = "T" | "F" | "U";
export type Status = "supported" | "contested" | "rebutted" | "undercut" | "unsupported";
/** Why a statement is contested: by an objection of its own, by what it depends on, or in a circle of attacks. */
export type ContestedReason = "direct" | "inherited" | "circle";

export interface Labelling extends Labels {
  readonly graph: ArgumentGraph;
  /** What was withdrawn before the map was labelled. */
  readonly withdrawn: ReadonlySet<Id>;
}

export interface Standing {
  readonly value: Value;
  readonly status: Status;
  readonly reason?: ContestedReason;
  /** The links, and where a presupposition decides it the statements, that decide the status. */
  readonly why: readonly Id[];
}

const VALUES: readonly Value[] = ["U", "T", "F"];
const NOTHING: ReadonlySet<Id> = new Set();
const labellings = new WeakMap<MapDocument, Labelling>();

/** The grounded labelling of a map, cached by the map's identity. */
export function labelling(map: MapDocument): Labelling {
  const known = labellings.get(map);
  if (known) return known;
  const graph = compile(map);
  const made = { ...groundedLabels(graph), graph, withdrawn: NOTHING };
  labellings.set(map, made);
  return made;
}

/**
 * The labelling of a map without some of its sources, evidence, claims or links, which are labelled F. A source takes
 * with it each attestation that was seen only via it: that is cut.
 * @param withdrawn ids; those that name no statement or link are ignored
 */
export function labelWithout(map: MapDocument, withdrawn: ReadonlySet<Id>): Labelling {
  const graph = compile(map);
  const lost = new Set<number>();
  const cut = new Set<number>();
  for (const id of withdrawn) {
    const vertex = graph.vertexOf(id);
    if (vertex === undefined) continue;
    lost.add(vertex);
    if (graph.kind[vertex] === SOURCE) for (const attestation of listOf(graph.seenVia, vertex)) cut.add(attestation);
  }
  return { ...groundedLabels(graph, { lost, cut }), graph, withdrawn };
}

/** The label of a statement, or whether a link fires; undefined where the id names neither. */
export function labelOf({ graph, values }: Labelling, id: Id): Value | undefined {
  const vertex = graph.vertexOf(id);
  return vertex === undefined ? undefined : VALUES[values[vertex] as number];
}

/** Whether a link fires and whether it is cut. What is no link on this map does neither. */
export function linkValues({ graph, values, cuts }: Labelling, id: Id): { fires: Value; cut: Value } {
  const link = graph.vertexOf(id);
  if (link === undefined || link < graph.statementCount) return { fires: "F", cut: "F" };
  return { fires: VALUES[values[link] as number] as Value, cut: VALUES[cuts[link] as number] as Value };
}

/**
 * How a claim, an evidence item or a source stands, and what decides it. What is no statement on this map is
 * unsupported on it.
 */
export function standingOf(labelled: Labelling, id: Id): Standing {
  const { graph, values, cuts } = labelled;
  const vertex = graph.vertexOf(id);
  if (vertex === undefined || vertex >= graph.statementCount) return { value: "F", status: "unsupported", why: [] };
  const value = VALUES[values[vertex] as number] as Value;
  const having = (links: Int32Array, wanted: number) => [...links].filter((link) => values[link] === wanted);
  const all = listOf(graph.supports, vertex);
  const rebuts = listOf(graph.rebuts, vertex);
  const supports = having(all, TRUE);
  const objections = having(rebuts, TRUE);
  const pre = listOf(graph.pre, vertex);
  const standing = (status: Status, why: readonly number[], reason?: ContestedReason): Standing => ({
    value,
    status,
    ...(reason && { reason }),
    why: why.map(graph.idOf),
  });

  if (value === "T") return standing("supported", supports);
  const isSupported = graph.given[vertex] === 1 || supports.length > 0;
  if (value === "U") {
    if (isSupported && objections.length > 0) return standing("contested", [...supports, ...objections], "direct");
    const undecided = [
      ...(isSupported ? [] : having(all, UNDECIDED)),
      ...objections,
      ...having(rebuts, UNDECIDED),
      ...having(pre, UNDECIDED),
    ];
    return standing("contested", undecided, isInAttackCircle(labelled, vertex) ? "circle" : "inherited");
  }

  if (labelled.withdrawn.has(id)) return standing("unsupported", []);
  const defeats = objections.filter((link) => graph.defeats[link] === 1);
  if (defeats.length > 0) return standing("rebutted", defeats);
  const hasLiveSupport = isSupported || having(all, UNDECIDED).length > 0;
  if (objections.length > 0 && !hasLiveSupport) return standing("rebutted", objections);
  const cutSupports = [...all].filter(
    (link) => cuts[link] === TRUE && listOf(graph.premises, link).every((premise) => values[premise] === TRUE),
  );
  if (cutSupports.length > 0) {
    const undercuts = cutSupports.flatMap((link) => having(listOf(graph.undercuts, link), TRUE));
    return standing("undercut", [...cutSupports, ...undercuts]);
  }
  const fallenPre = having(pre, FALSE);
  return standing("unsupported", hasLiveSupport ? fallenPre : [...all, ...fallenPre]);
}

const attackCircles = new WeakMap<Labelling, ReadonlySet<number>>();

/** Whether an undecided vertex depends on itself through an attack. */
function isInAttackCircle(labelled: Labelling, vertex: number): boolean {
  let circles = attackCircles.get(labelled);
  if (!circles) {
    circles = findAttackCircles(labelled);
    attackCircles.set(labelled, circles);
  }
  return circles.has(vertex);
}

function findAttackCircles({ graph, values }: Labelling): ReadonlySet<number> {
  const { vertices, numbers, components } = undecidedVertices(graph, values);
  const componentOf = (vertex: number) => components.of[numbers[vertex] as number];
  const withAttack = new Set<number | undefined>();
  for (const vertex of vertices) {
    const attacks = vertex >= graph.statementCount ? graph.undercuts : graph.rebuts;
    for (const attack of listOf(attacks, vertex))
      if (values[attack] === UNDECIDED && componentOf(attack) === componentOf(vertex))
        withAttack.add(componentOf(vertex));
  }
  return new Set([...vertices].filter((vertex) => withAttack.has(componentOf(vertex))));
}
