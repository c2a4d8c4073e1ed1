/** A map with all places known, as the pages of the other programs get it. */
export interface PageGraph {
  readonly nodes: readonly {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly text: string;
  }[];
  readonly edges: readonly { readonly id: string; readonly source: string; readonly target: string }[];
}

/** What a page offers to the bench. */
export interface BenchPage {
  benchDraw?: (graph: PageGraph) => void;
  benchGraph?: PageGraph;
}
