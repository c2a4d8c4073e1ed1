/** What can be asked of a process of its own, and what it answers. */
export type Task =
  | { readonly kind: "layout"; readonly tool: LayoutTool; readonly nodes: number; readonly limits: Limits }
  | { readonly kind: "map-layout"; readonly nodes: number | "bundled"; readonly limits: Limits }
  | { readonly kind: "loading"; readonly nodes: number; readonly limits: Limits }
  | { readonly kind: "reasoning"; readonly nodes: number; readonly cycles: boolean; readonly limits: Limits }
  | {
      readonly kind: "text-to-picture";
      readonly tool: "gainsay" | "argdown";
      readonly nodes: number;
      readonly limits: Limits;
    };

export const LAYOUT_TOOLS = ["elkjs", "dagre", "d3-dag", "graphviz", "graphviz-wasm", "gainsay"] as const;
export type LayoutTool = (typeof LAYOUT_TOOLS)[number];

/** So many runs at most, and none begins after so many milliseconds; one there is always. */
export interface Limits {
  readonly runs: number;
  readonly budget: number;
}

/** Times in milliseconds by what was done, run by run, and what was counted. */
export interface Answer {
  readonly times: Readonly<Record<string, readonly number[]>>;
  readonly counts: Readonly<Record<string, number>>;
}
