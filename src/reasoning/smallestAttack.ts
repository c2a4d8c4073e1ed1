import type { Id } from "../model/id.ts";
import type { MapDocument } from "../model/mapDocument.ts";
import { type ArgumentGraph, compile, SOURCE } from "./argumentGraph.ts";
import { TRUE } from "./groundedLabels.ts";
import { proofOf } from "./proof.ts";
import { labelWithout } from "./standing.ts";

export interface AttackOptions {
  /** The largest size to look for; 4 if not given. */
  readonly most?: number;
  /** How long to look, in milliseconds; 1,000 if not given. */
  readonly budgetMs?: number;
  /** Milliseconds on any clock. */
  readonly now?: () => number;
  /** How many sets to list at most; 50 if not given. */
  readonly cap?: number;
}

export interface SmallestAttack {
  readonly target: Id;
  /**
   * All smallest sets, each in the order of the file: one empty set where the target isn't supported anyway; none
   * where no set of that size was found.
   */
  readonly smallest: readonly (readonly Id[])[];
  /** The size of each, or null where none was found. */
  readonly size: number | null;
  /**
   * Whether the search went through everything up to that size: the sets are all there are, and none is smaller; or,
   * where none was found, there is none of up to `most`.
   */
  readonly exhaustive: boolean;
}

/**
 * The smallest sets of claims, evidence and inferences whose loss leaves a statement not supported: what a rebuttal must
 * hit. The target itself doesn't count, nor do sources and attestations, which no link of a map can attack.
 *
 * Minimal hitting sets by iterative deepening (Reiter 1987, A theory of diagnosis from first principles, Artificial
 * Intelligence 32): each set must hit every proof of the target, and proofs are found as they are needed. Because the
 * loss of x may revive what x attacks, each proof holds only where what it takes as lost is lost, and each set is
 * verified by labelling the map without it.
 */
export function smallestAttack(map: MapDocument, target: Id, options: AttackOptions = {}): SmallestAttack {
  const { most = 4, budgetMs = 1000, now = Date.now, cap = 50 } = options;
  const graph = compile(map);
  const goal = graph.vertexOf(target);
  if (goal === undefined) return { target, smallest: [], size: null, exhaustive: true };
  const search = new Search(map, graph, goal, cap, now() + budgetMs, now);
  for (let size = 0; size <= most; size += 1) {
    search.deepen([], size);
    const sets = [...search.found.values()];
    if (sets.length > 0) return { target, smallest: sets, size, exhaustive: !search.isCutShort };
    if (search.isCutShort) break;
  }
  return { target, smallest: [], size: null, exhaustive: !search.isCutShort };
}

interface Clause {
  readonly hits: readonly number[];
  readonly losses: ReadonlySet<number>;
}

class Search {
  readonly found = new Map<string, readonly Id[]>();
  isCutShort = false;
  private readonly clauses: Clause[] = [];
  private readonly visited = new Set<string>();
  private readonly map: MapDocument;
  private readonly graph: ArgumentGraph;
  private readonly goal: number;
  private readonly cap: number;
  private readonly deadline: number;
  private readonly now: () => number;

  constructor(map: MapDocument, graph: ArgumentGraph, goal: number, cap: number, deadline: number, now: () => number) {
    this.map = map;
    this.graph = graph;
    this.goal = goal;
    this.cap = cap;
    this.deadline = deadline;
    this.now = now;
  }

  /** Looks for attacks that add up to `more` losses to `lost`; the depth of the recursion is the size of a set. */
  deepen(lost: readonly number[], more: number): void {
    if (this.isCutShort) return;
    if (this.now() > this.deadline) {
      this.isCutShort = true;
      return;
    }
    const key = `${more}:${[...lost].sort((a, b) => a - b).join(",")}`;
    if (this.visited.has(key)) return;
    this.visited.add(key);
    const open = this.proofNotHit(new Set(lost), more);
    if (open === "too-many") return;
    const clause = open ?? this.prove(lost);
    if (!clause) this.keep(lost);
    else if (more > 0) for (const hit of clause.hits) this.deepen([...lost, hit], more - 1);
  }

  /** A known proof that a set doesn't hit; or that it leaves more proofs with nothing in common than it has losses left. */
  private proofNotHit(lost: ReadonlySet<number>, more: number): Clause | "too-many" | undefined {
    const taken = new Set<number>();
    let first: Clause | undefined;
    let apart = 0;
    for (const clause of this.clauses) {
      if (![...clause.losses].every((vertex) => lost.has(vertex))) continue;
      if (clause.hits.some((vertex) => lost.has(vertex))) continue;
      first ??= clause;
      if (clause.hits.some((vertex) => taken.has(vertex))) continue;
      for (const vertex of clause.hits) taken.add(vertex);
      apart += 1;
      if (apart > more) return "too-many";
    }
    return first;
  }

  /** Labels the map without a set; a proof that the target still stands, or undefined where it doesn't. */
  private prove(lost: readonly number[]): Clause | undefined {
    const labelled = labelWithout(this.map, new Set(lost.map(this.graph.idOf)));
    if (labelled.values[this.goal] !== TRUE) return undefined;
    const { uses, losses } = proofOf(labelled, new Set(lost), this.goal);
    const hits = [...uses].filter((vertex) => this.isTarget(vertex)).sort((a, b) => a - b);
    const clause = { hits, losses };
    this.clauses.push(clause);
    return clause;
  }

  private isTarget(vertex: number): boolean {
    return vertex !== this.goal && vertex < this.graph.firstAttestation && this.graph.kind[vertex] !== SOURCE;
  }

  private keep(lost: readonly number[]): void {
    const sorted = [...lost].sort((a, b) => a - b);
    if (this.found.size < this.cap) this.found.set(sorted.join(","), sorted.map(this.graph.idOf));
    else if (!this.found.has(sorted.join(","))) this.isCutShort = true;
  }
}
