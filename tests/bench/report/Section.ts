/** Something that was to be reached, and what was reached. */
export interface Goal {
  readonly what: string;
  /** At most this. */
  readonly limit: number;
  /** Undefined where it could not be measured in this run. */
  readonly measured: number | undefined;
  readonly unit: "×" | "ms" | "KB" | "slope" | "";
  /** The reason, as far as it is known; shown where the goal is missed. */
  readonly why?: string;
}

export interface Table {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What one part of the bench found. */
export interface Section {
  readonly title: string;
  readonly tables: readonly Table[];
  readonly goals: readonly Goal[];
  /** How it was measured, where a reader must know it to read the figures. */
  readonly notes: readonly string[];
}
